"""What the record classes have at a place: which class it is, and the fields an editor writes."""

import typing
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from pydantic import BaseModel

from generator.diagnostics import Key
from generator.model.fields import LocalId


def model_at(model: type[BaseModel], loc: tuple[Key, ...]) -> type[BaseModel] | None:
    """Return the record class that a path of keys leads to."""
    current: object = model
    for key in loc:
        fields = [
            field.annotation
            for owner in models_in(current)
            for name, field in owner.model_fields.items()
            if (field.alias or name) == key
        ]
        current = fields[0] if fields else current
    return next(models_in(current), None)


def models_in(annotation: object) -> Iterator[type[BaseModel]]:
    """Every record class named in a type, such as the `Claim` in `tuple[Claim, ...]`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in typing.get_args(annotation):
        yield from models_in(inner)


def fields_of(model: type[BaseModel] | None) -> tuple[str, ...]:
    """The fields of a record, as editors write them: an id that is the path is not written."""
    fields = model.model_fields.items() if model else ()
    return tuple(
        info.alias or name for name, info in fields if name != "id" or info.annotation is LocalId
    )


def way_to_write(owner: type[BaseModel] | None, name: str) -> str:
    """A sentence on what may stand in a field: an example, its words, or the fields in it.

    Empty where the schema tells nothing of it.
    """
    if owner is None:
        return ""
    schema = _json_schema(owner)
    definitions = schema.get("$defs", {})
    wanted = _resolved(schema["properties"].get(name, {}), definitions)
    if "enum" in wanted:
        return f"One of {', '.join(wanted['enum'])}."
    if example := _example(wanted, definitions):
        return f"For example `{name}: {example}`."
    within = _resolved(wanted.get("items", wanted), definitions)
    return f"Its fields: {', '.join(within['properties'])}." if "properties" in within else ""


@cache
def _json_schema(owner: type[BaseModel]) -> Mapping[str, Any]:
    return owner.model_json_schema(by_alias=True, mode="validation")


def _resolved(schema: Mapping[str, Any], definitions: Mapping[str, Any]) -> Mapping[str, Any]:
    """A schema itself, for one that names another or lets one choose: the first choice."""
    if "anyOf" in schema:
        return _resolved(schema["anyOf"][0], definitions)
    reference = str(schema.get("$ref", "")).removeprefix("#/$defs/")
    return definitions[reference] if reference else schema


def _example(schema: Mapping[str, Any], definitions: Mapping[str, Any]) -> str:
    """The least that can be written; empty where one must choose a word, or needs more lines."""
    schema = _resolved(schema, definitions)
    if schema.get("examples"):
        first = schema["examples"][0]
        in_order = [name for name in schema.get("properties", ()) if name in first]
        return _written({name: first[name] for name in in_order} if in_order else first)
    if "items" in schema:
        entry = _within_brackets(schema["items"], definitions)
        return f"[{entry}]" if entry else ""
    fields = {
        name: _within_brackets(schema["properties"][name], definitions)
        for name in schema.get("required", ())
    }
    return _written(fields) if fields and all(fields.values()) else ""


def _written(example: object) -> str:
    """An example in one line of YAML."""
    if isinstance(example, Mapping):
        return f"{{{', '.join(f'{name}: {value}' for name, value in example.items())}}}"
    return str(example)


def _within_brackets(schema: Mapping[str, Any], definitions: Mapping[str, Any]) -> str:
    """An example that means the same in a line of others; empty where it would not."""
    example = _example(schema, definitions)
    return "" if set("[]{},").intersection(example) else example
