"""Every record class of the format, found from the files that editors write."""

import typing
from collections.abc import Iterator

from pydantic import BaseModel

from generator.load import SCHEMA_KINDS


def all_records() -> tuple[type[BaseModel], ...]:
    """Each record class once: those of whole files first, each with what it holds after it."""
    found: dict[type[BaseModel], None] = {}
    for kind in sorted(SCHEMA_KINDS):
        found |= dict.fromkeys(_records(SCHEMA_KINDS[kind], set()))
    return tuple(found)


def _records(annotation: object, seen: set[object]) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        if annotation in seen:
            return
        seen.add(annotation)
        yield annotation
        for field in annotation.model_fields.values():
            yield from _records(field.annotation, seen)
    for inner in typing.get_args(annotation):
        yield from _records(inner, seen)
