"""Records within records, each with its place, for rules on one kind of record."""

from collections.abc import Iterator, Mapping
from typing import TypeVar

from pydantic import BaseModel

from generator.diagnostics import Place
from generator.model import walk
from generator.model.briefing import Briefing

Part = TypeVar("Part", bound=BaseModel)


def parts(briefing: Briefing, kind: type[Part]) -> Iterator[tuple[Place, Part]]:
    """Every record of a kind, in whatever file and however deep, in the order of the files."""
    for place, record in walk.records(briefing):
        yield from parts_of(record, place, kind)


def parts_of(value: object, place: Place, kind: type[Part]) -> Iterator[tuple[Place, Part]]:
    """Every record of a kind within one record, itself included."""
    if isinstance(value, kind):
        yield place, value
    if isinstance(value, BaseModel):
        for name, field in type(value).model_fields.items():
            yield from parts_of(getattr(value, name), place / (field.alias or name), kind)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from parts_of(item, place / index, kind)
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from parts_of(item, place / str(key), kind)
