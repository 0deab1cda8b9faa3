"""What the record classes have at a place: which class it is, and the fields an editor writes."""

import typing
from collections.abc import Iterator

from pydantic import BaseModel

from generator.diagnostics import Key
from generator.model.fields import LocalId


def model_at(model: type[BaseModel], loc: tuple[Key, ...]) -> type[BaseModel] | None:
    """Return the record class that a path of keys leads to."""
    current: object = model
    for key in loc:
        fields = [
            field.annotation
            for owner in _models(current)
            for name, field in owner.model_fields.items()
            if (field.alias or name) == key
        ]
        current = fields[0] if fields else current
    return next(_models(current), None)


def _models(annotation: object) -> Iterator[type[BaseModel]]:
    """Every record class named in a type, such as the `Claim` in `tuple[Claim, ...]`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in typing.get_args(annotation):
        yield from _models(inner)


def fields_of(model: type[BaseModel] | None) -> tuple[str, ...]:
    """The fields of a record, as editors write them: an id that is the path is not written."""
    fields = model.model_fields.items() if model else ()
    return tuple(
        info.alias or name for name, info in fields if name != "id" or info.annotation is LocalId
    )
