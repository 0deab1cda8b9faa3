"""How a block of fields is written in one line."""

from enum import Enum
from typing import Final, get_origin

from pydantic import BaseModel

from generator.load.schema import fields_of, models_in
from generator.model import walk
from generator.model.record import Statement

_OPEN: Final = "..."
"""Stands for a value. A grade that is proposed would be one that nobody has judged."""
_OF_HASH: Final = "`sha256` is what `sha256sum capture.txt` prints: 64 characters 0-9 and a-f."


def block_form(owner: type[BaseModel], name: str) -> str:
    """Sentences on how a field that holds a block, or a list of blocks, is written; or ""."""
    field = next((one for one in walk.fields(owner) if one.alias == name), None)
    block = next(models_in(field.annotation), None) if field else None
    if field is None or block is None:
        return ""
    needed = [one for one in walk.fields(block) if _is_needed(block, one)]
    written = f"{{{', '.join(f'{one.alias}: {_value(one)}' for one in needed)}}}"
    form = f"[{written}]" if get_origin(field.annotation) is tuple else written
    words = (_words(one) for one in needed)
    of_hash = _OF_HASH if "sha256" in fields_of(block) else ""
    more = [one for one in fields_of(block) if one not in {field.alias for field in needed}]
    further = f"It may also have {', '.join(more)}." if more else ""
    return " ".join(filter(None, (f"Write `{name}: {form}`.", *words, of_hash, further)))


def _is_needed(block: type[BaseModel], field: walk.Field) -> bool:
    """Whether a block is not whole without a field: a statement rests on claims, mostly."""
    is_basis = block is Statement and field.alias == "claims"
    return is_basis or block.model_fields[field.name].is_required()


def _value(field: walk.Field) -> str:
    return f"[{_OPEN}]" if get_origin(field.annotation) is tuple else _OPEN


def _words(field: walk.Field) -> str:
    """A sentence on the words of which a field takes one; "" for a field of another sort."""
    kind = field.annotation
    if isinstance(kind, type) and issubclass(kind, Enum):
        return f"`{field.alias}` is one of {', '.join(map(str, kind))}."
    return ""
