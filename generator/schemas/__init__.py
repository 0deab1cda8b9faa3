"""JSON Schemas of the YAML files, generated from the records so that they cannot disagree.

The files beside this module are for editors' completion and hover; a test fails
when they are stale, and `python -m generator schemas` writes them anew. They are written for
people: what a field is for, examples, and what each word of a closed list means
(`enumDescriptions`, which VS Code and yaml-language-server show). A field has two examples or
more, or none: a program that completes a field offers several, and fills in a single one.
"""

import json
from collections.abc import Mapping
from typing import Any

from generator.load import SCHEMA_KINDS
from generator.model import vocabulary
from generator.model.vocabulary import Word

_VALUES = frozenset({"default", "enum", "enumDescriptions", "examples", "required"})
"""What in a schema holds values, and no schemas."""
_RENAMED = {"ge": "minimum", "le": "maximum"}
"""Where a field is read by a function, pydantic leaves its own words for these."""


def files() -> Mapping[str, str]:
    """Return the name and the text of each schema file, by name."""
    return {f"{kind}.schema.json": _text(kind) for kind in sorted(SCHEMA_KINDS)}


def _text(kind: str) -> str:
    generated = SCHEMA_KINDS[kind].model_json_schema(by_alias=True, mode="validation")
    for name, definition in generated.get("$defs", {}).items():
        words = getattr(vocabulary, name, None)
        if isinstance(words, type) and issubclass(words, Word):
            definition["enumDescriptions"] = [word.meaning for word in words]
    document = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"{kind}.schema.json",
        **_as_editors_read(generated),
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _as_editors_read(schema: Any) -> Any:  # noqa: ANN401 - JSON of any shape
    """A schema as an editor's YAML support needs it, and without the names of classes.

    The generator reads every scalar as text; an editor sees a number in `edtf: 2019` or
    `grade: 2` and would mark it as wrong. And what a field is when it is left out, such as `null`
    or `[]`, is not for an editor to fill in.
    """
    if isinstance(schema, list):
        return [_as_editors_read(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    changed: dict[str, Any] = {
        str(_RENAMED.get(key, key)): value if key in _VALUES else _as_editors_read(value)
        for key, value in schema.items()
        if not _is_noise(key, value)
    }
    if changed.get("type") == "string":
        changed = _with_numbers(changed)
    if isinstance(changed.get("description"), str):
        changed |= _described(changed["description"])
    return _with_null_as_a_type(changed)


def _is_noise(key: str, value: object) -> bool:
    """Whether an entry only repeats the name of a class or field, or that a field may be absent.

    Where `title` names a field, its value is a schema.
    """
    empty = not value or isinstance(value, dict)
    return (key == "title" and isinstance(value, str)) or (key == "default" and empty)


def _with_numbers(schema: dict[str, Any]) -> dict[str, Any]:
    """Text, or a number where one can stand for it. Digits in quotation marks are still digits."""
    words = schema.get("enum")
    if words is None:
        is_free = not {"pattern", "format"} & schema.keys()
        return {**schema, "type": ["string", "number"]} if is_free else schema
    if not all(word.isdecimal() for word in words):
        return schema
    numbers = {
        "type": "integer",
        "enum": [int(word) for word in words],
        "enumDescriptions": schema["enumDescriptions"],
    }
    quoted = {"type": "string", "pattern": f"^[{''.join(words)}]$"}
    return {"description": schema["description"], "anyOf": [numbers, quoted]}


def _described(text: str) -> dict[str, str]:
    """A description on one line, and once more where it has mark-up that editors can show."""
    line = " ".join(text.split())
    marked = "`" in line or "*" in line
    return {"description": line} | ({"markdownDescription": line} if marked else {})


def _with_null_as_a_type(schema: dict[str, Any]) -> dict[str, Any]:
    """One schema in place of a choice between a scalar and nothing, where that is all there is."""
    match schema.get("anyOf"):
        case [{"type": kinds} as scalar, {"type": "null"}]:
            types = kinds if isinstance(kinds, list) else [kinds]
            others = {key: value for key, value in schema.items() if key != "anyOf"}
            return {**scalar, **others, "type": [*types, "null"]}
    return schema
