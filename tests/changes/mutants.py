"""Every way in which one field of a record can be another: for tests that pass none over.

Mutants have the right types, and need make no sense: an id may lead nowhere.
"""

import types
import typing
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cache
from pathlib import Path

from pydantic import BaseModel

from generator.check import check
from generator.dates import EdtfDate, parse
from generator.fs import read_tree
from generator.model import walk
from generator.model.article import Alteration, Budget, Document, Gloss, Witness
from generator.model.claim import Claim
from generator.model.entities import NativeName, Role
from generator.model.record import Correction, Dating, Outside, Statement
from tests.project import BRIEFINGS

_DATE = parse("1066")
assert isinstance(_DATE, EdtfDate)
_DATING = Dating.model_construct(edtf=_DATE)
_STATEMENT = Statement.model_construct(says="A sentence of nobody.", outside="An almanac.")
EXAMPLES: Mapping[type[BaseModel], BaseModel] = {
    Dating: _DATING,
    Statement: _STATEMENT,
    Correction: Correction.model_construct(stated=_DATE, basis="A calendar."),
    Outside: Outside.model_construct(says="It was seen.", basis="An almanac."),
    Witness: Witness.model_construct(reads="other words", seen_at="A library"),
    Budget: Budget.model_construct(share=0.5, words=5),
    Alteration: Alteration.model_construct(least=1, most=2, method="Counted."),
    Document: Document.model_construct(name="A readout", url="https://example.org", basis="Seen."),
    NativeName: NativeName.model_construct(name="Имя", lang="ru"),
    Gloss: Gloss.model_construct(reads="word", says="Another thing.", outside="An almanac."),
    Role: Role.model_construct(title="Chair", outside="An almanac."),
}
"""Records for fields that have none in either briefing."""


@cache
def specimens(folder: Path) -> Mapping[type[BaseModel], BaseModel]:
    """One record of each kind that a briefing has, and the examples."""
    facts = check(read_tree(folder)).facts
    assert facts is not None
    found = dict(EXAMPLES)
    for place, record in walk.records(facts.briefing):
        for _, part in walk.contents(record, place).parts:
            found.setdefault(type(part), part)
    return found


def mutants(record: BaseModel) -> Iterator[tuple[str, BaseModel]]:
    """Every mutant of a record, with the field that is another; nested records included.

    An `id` is not changed: a record with another id is another record.
    """
    for name, field in type(record).model_fields.items():
        if name == "id":
            continue
        value: object = getattr(record, name)
        least = max((getattr(mark, "min_length", 0) or 0 for mark in field.metadata), default=0)
        for what, other in _others(value, field.annotation):
            if isinstance(other, tuple) and len(other) < least:
                continue  # no file can say so
            mutant = record.model_copy(update={name: other})
            mutant.__pydantic_fields_set__.add(name)
            yield f"{type(record).__name__}.{name}{what}", mutant
    if isinstance(record, Claim) and "show" not in record.model_fields_set:
        hidden = record.model_copy(update={"show": None})
        yield "Claim.show: nothing", hidden


def _others(value: object, annotation: object) -> Iterator[tuple[str, object]]:
    """Other values for a value, by what it is; a first value for None."""
    if value is None:
        yield " set", _first(annotation)
    elif isinstance(value, BaseModel):
        yield from ((f" > {what}", mutant) for what, mutant in mutants(value))
    elif isinstance(value, tuple):
        yield from _other_lists(value, annotation)
    elif isinstance(value, Mapping):
        yield " added", {**value, "nowhere/else": _first(annotation)}
        for key, inner in value.items():
            yield " removed", {other: v for other, v in value.items() if other != key}
            for what, other in _others(inner, object):
                yield f"[] > {what}", {**value, key: other}
    else:
        yield " changed", _other(value)


def _other_lists(value: tuple[object, ...], annotation: object) -> Iterator[tuple[str, object]]:
    yield " added", (*value, _first(annotation))
    for index, entry in enumerate(value):
        before, after = value[:index], value[index + 1 :]
        yield " removed", (*before, *after)
        if isinstance(entry, BaseModel):
            for what, mutant in mutants(entry):
                yield f"[] > {what}", (*before, mutant, *after)
        else:
            yield "[] changed", (*before, _other(entry), *after)


def _other(value: object) -> object:
    if isinstance(value, bool):
        return not value
    if isinstance(value, Enum):
        return next(one for one in type(value) if one is not value)
    if isinstance(value, int | float):
        return value + 1
    if isinstance(value, EdtfDate):
        return _DATE
    assert isinstance(value, str)
    return f"{value}x"


def _first(annotation: object) -> object:
    """A value of a type that none has been given of."""
    for kind in _kinds(annotation):
        if issubclass(kind, BaseModel):
            for folder in BRIEFINGS:
                if kind in specimens(folder):
                    return specimens(folder)[kind]
        if issubclass(kind, EdtfDate):
            return _DATE
        if issubclass(kind, Enum):
            return next(iter(kind))
        if issubclass(kind, int | float) and not issubclass(kind, bool):
            return 7
    return "nobody-else"


def _kinds(annotation: object) -> Iterator[type]:
    """Every class in an annotation, the containers apart."""
    if isinstance(annotation, type) and not isinstance(annotation, types.GenericAlias):
        yield annotation
    for inner in typing.get_args(annotation):
        yield from _kinds(inner)
