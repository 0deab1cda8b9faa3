"""Changes as JSON: the records of `results`, field by field, whole."""

import json
from typing import Final

from pydantic import TypeAdapter

from generator.changes.results import Changes

FORMAT: Final = 1
"""Counts up when a key changes its meaning or goes."""
_CHANGES = TypeAdapter(Changes)


def document(changes: Changes) -> str:
    """Return the JSON text: `format`, `empty`, and the fields of `Changes` by their names."""
    recorded = _CHANGES.dump_python(changes, mode="json")
    whole = {"format": FORMAT, "empty": changes.is_empty, **recorded}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"
