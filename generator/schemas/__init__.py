"""JSON Schemas of the YAML files, generated from the records so that they cannot disagree.

The files beside this module are for editors' completion and hover; a test fails
when they are stale, and `python -m generator schemas` writes them anew.
"""

import json
from collections.abc import Mapping
from typing import Any

from generator.load import SCHEMA_KINDS


def files() -> Mapping[str, str]:
    """Return the name and the text of each schema file, by name."""
    return {f"{kind}.schema.json": _text(kind) for kind in sorted(SCHEMA_KINDS)}


def _text(kind: str) -> str:
    generated = SCHEMA_KINDS[kind].model_json_schema(by_alias=True, mode="validation")
    document = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"{kind}.schema.json",
        **{key: _as_editors_read(value) for key, value in generated.items()},
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _as_editors_read(schema: Any) -> Any:  # noqa: ANN401 - JSON of any shape
    """Let numbers stand where the generator reads text.

    The generator reads every scalar as text; an editor's YAML support sees a number in
    `edtf: 2019` or `grade: 2` and would mark it as wrong.
    """
    if isinstance(schema, list):
        return [_as_editors_read(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    changed = {key: _as_editors_read(value) for key, value in schema.items()}
    if changed.get("type") == "string":
        words = changed.get("enum")
        if words is None and not {"pattern", "format"} & changed.keys():
            changed["type"] = ["string", "number"]
        elif words and all(word.isdecimal() for word in words):
            changed["type"] = ["string", "integer"]
            changed["enum"] = [*words, *(int(word) for word in words)]
    return changed
