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

from generator.diagnostics import Key, Place
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


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a record, however deep, each with its place; in the order of the fields."""

    leaves: tuple[Leaf, ...]
    """Every value that is neither a record nor a collection; absent (None) ones are left out."""
    parts: tuple[tuple[Place, BaseModel], ...]
    """The record itself, and every record in it."""


def contents(record: BaseModel, place: Place) -> Contents:
    """Walk a record that stands at a place."""
    walk = _Walk(place.path)
    walk.record(record, place.keys)
    return Contents(tuple(walk.leaves), tuple(walk.parts))


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


class _Walk:
    """A walk over one file's record. Places are made of what is kept alone: most keys are not."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.leaves: list[Leaf] = []
        self.parts: list[tuple[Place, BaseModel]] = []

    def record(self, record: BaseModel, keys: tuple[Key, ...]) -> None:
        self.parts.append((Place(self.path, keys), record))
        for field in fields(type(record)):
            value = getattr(record, field.name)
            if value is not None:
                self.value(value, field.annotation, field.marks, (*keys, field.alias))

    def value(
        self, value: object, annotation: object, marks: tuple[object, ...], keys: tuple[Key, ...]
    ) -> None:
        if isinstance(value, str):  # most are, and whether something is a record is asked slowly
            self.leaves.append(Leaf(Place(self.path, keys), value, marks))
        elif isinstance(value, tuple):
            item_type, marks = unwrapped(inner(annotation)[0])
            for index, item in enumerate(value):
                if item is not None:
                    self.value(item, item_type, marks, (*keys, index))
        elif isinstance(value, BaseModel):
            self.record(value, keys)
        elif isinstance(value, Mapping):
            self.mapping(value, annotation, keys)
        else:
            self.leaves.append(Leaf(Place(self.path, keys), value, marks))

    def mapping(
        self, value: Mapping[str, object], annotation: object, keys: tuple[Key, ...]
    ) -> None:
        key_type, value_type = inner(annotation)
        item_type, marks = unwrapped(value_type)
        for key, item in value.items():
            on_key = Place(self.path, (*keys, str(key)), on_key=True)
            self.leaves.append(Leaf(on_key, key, unwrapped(key_type)[1]))
            if item is not None:
                self.value(item, item_type, marks, (*keys, str(key)))


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
