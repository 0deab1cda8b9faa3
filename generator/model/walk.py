"""Walks over records: every record in a record, and every leaf with what its type says of it.

Whoever is concerned with a *kind* of field (references, prose, quotations) or of record
(statements, dates) uses this, so that a new field is seen from the day it is written.
"""

import typing
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType, NoneType, UnionType

from pydantic import BaseModel

from generator.diagnostics import Place
from generator.model.briefing import Briefing

FOLDERS: typing.Final[Mapping[str, str]] = MappingProxyType(
    {
        "article": "articles",
        "actor": "actors",
        "issue": "issues",
        "event": "events",
        "term": "terms",
        "origin": "origins",
    }
)
"""Kind of record -> its folder in the sources; a `Briefing` calls the collection the same."""

OWNERS: typing.Final[Mapping[str, str]] = MappingProxyType(
    {"claim": "article", "proposition": "issue"}
)
"""Kind of record whose id has two parts -> the kind that the first part names."""

_Mark = typing.TypeVar("_Mark")


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a kind of record."""

    name: str
    alias: str
    """Its name in the file."""
    annotation: object
    """Its type, peeled; see `unwrapped`."""
    marks: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Leaf:
    """A value that is not itself a record or a collection."""

    place: Place
    value: object
    marks: tuple[object, ...]
    """What the field's type is annotated with, such as `Refers("actor")` or `IsProse()`."""

    def mark(self, kind: type[_Mark]) -> _Mark | None:
        """Return the mark of that kind, if the field bears one."""
        for mark in self.marks:  # asked of every leaf by many: a generator takes twice as long
            if isinstance(mark, kind):
                return mark
        return None


def leaves(record: BaseModel, place: Place) -> Iterator[Leaf]:
    """Every leaf of a record in the order of its fields; absent (None) values are left out."""
    found: list[Leaf] = []
    _record(record, place, found)
    return iter(found)


def _record(record: BaseModel, place: Place, found: list[Leaf]) -> None:
    for field in fields(type(record)):
        value = getattr(record, field.name)
        if value is not None:
            _walk(value, field.annotation, field.marks, place / field.alias, found)


@cache
def fields(kind: type[BaseModel]) -> tuple[Field, ...]:
    """Every field of a kind of record, in order."""
    found = []
    for name, field in kind.model_fields.items():
        annotation, more = unwrapped(typing.cast("object", field.annotation))
        found.append(Field(name, field.alias or name, annotation, (*field.metadata, *more)))
    return tuple(found)


@cache
def inner(annotation: object) -> tuple[object, ...]:
    """The types of the entries of a list, or of the keys and the values of a mapping."""
    return typing.get_args(annotation) or (object, object)


def _walk(
    value: object, annotation: object, marks: tuple[object, ...], place: Place, found: list[Leaf]
) -> None:
    """Add the leaves of a value, whose type is peeled already, to those that were found."""
    if isinstance(value, str):  # most are, and whether something is a record is asked slowly
        found.append(Leaf(place, value, marks))
    elif isinstance(value, tuple):
        item_type, marks = unwrapped(inner(annotation)[0])
        for index, item in enumerate(value):
            if item is not None:
                _walk(item, item_type, marks, place / index, found)
    elif isinstance(value, BaseModel):
        _record(value, place, found)
    elif isinstance(value, Mapping):
        key_type, value_type = inner(annotation)
        item_type, marks = unwrapped(value_type)
        for key, item in value.items():
            on_key = Place(place.path, (*place.keys, str(key)), on_key=True)
            found.append(Leaf(on_key, key, unwrapped(key_type)[1]))
            if item is not None:
                _walk(item, item_type, marks, place / str(key), found)
    else:
        found.append(Leaf(place, value, marks))


@cache
def unwrapped(annotation: object) -> tuple[object, tuple[object, ...]]:
    """Peel `Annotated` and `| None` off a type; return it with the marks found on the way."""
    marks: tuple[object, ...] = ()
    while True:
        origin = typing.get_origin(annotation)
        if origin is typing.Annotated:
            annotation, *more = typing.get_args(annotation)
            marks = (*marks, *more)
        elif origin in (typing.Union, UnionType):
            kinds = [kind for kind in typing.get_args(annotation) if kind is not NoneType]
            if len(kinds) != 1:
                return annotation, marks
            (annotation,) = kinds
        else:
            return annotation, marks


def records(briefing: Briefing) -> Iterator[tuple[Place, BaseModel]]:
    """Every file's record with the place of its top, in the order of kinds and ids."""
    yield Place("briefing.yml"), briefing.file
    for article in briefing.articles.values():
        yield Place(article.path("record.yml")), article.record
        yield Place(article.path("annotations.yml")), article.annotations
    for kind, folder in FOLDERS.items():
        if kind != "article":
            entities: Mapping[str, BaseModel] = getattr(briefing, folder)
            for id_, record in entities.items():
                yield Place(f"{folder}/{id_}.yml"), record


def parts(record: BaseModel, place: Place) -> Iterator[tuple[Place, BaseModel]]:
    """A record and every record in it, however deep, each with its place; in field order."""
    yield place, record
    for name, field in type(record).model_fields.items():
        yield from _parts(getattr(record, name), place / (field.alias or name))


def _parts(value: object, place: Place) -> Iterator[tuple[Place, BaseModel]]:
    if isinstance(value, BaseModel):
        yield from parts(value, place)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _parts(item, place / index)
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _parts(item, place / str(key))
