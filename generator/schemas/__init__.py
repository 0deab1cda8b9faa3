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
    schema: dict[str, Any] = SCHEMA_KINDS[kind].model_json_schema(by_alias=True, mode="validation")
    document = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"{kind}.schema.json",
        **schema,
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
