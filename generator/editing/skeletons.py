"""New files with every field that a kind of record has, each explained by its own description.

Fields that must be there stand as things to do; those that may be there stand as comments, ready
to be uncommented. They are made from the records, so that they never tell of a field that is gone.
"""

import textwrap
import typing
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from generator.anchor import pasteable
from generator.dates import EdtfDate
from generator.load import SCHEMA_KINDS, SCHEMAS, wanted_line
from generator.model import walk
from generator.model.description import descriptions
from generator.model.fields import LocalId, Refers
from generator.model.record import TO_DO
from generator.model.vocabulary import Word

_STEP = "  "
_DRAFT = (
    "# A draft: it is checked, and published nowhere until the next line is taken out.",
    "status: draft",
)
_WHOLE = ("# Nothing is built until everything that is to do here is written.",)
_OWN = frozenset({"id", "status"})
"""The path is the id; that it is a draft stands at the top."""
_BASIS = "claims: []  # the claims it rests on; or in its place outside: where it was seen"
_TWO_PARTS = {"claim": "article-id/claim-id", "proposition": "issue-id/proposition-id"}
_WIDTH = 98


def skeleton(kind: str, path: str, filled: Mapping[str, str], schemas: str = SCHEMAS) -> str:
    """The text of a new file: a draft of a record of a kind, such as `actor`, or `briefing`.

    `path` is relative to the sources folder; `filled` has the values that are known, by field:
    of a list, its only entry. `schemas` is the folder of the schemas, relative to the sources too.
    """
    model = SCHEMA_KINDS[kind]
    lines = [
        wanted_line(path, kind, schemas),
        *(_DRAFT if "status" in model.model_fields else _WHOLE),
    ]
    for name, field in model.model_fields.items():
        if name not in _OWN:
            words = descriptions(model)[name]
            lines += ["", *_comment(words, field)]
            lines += _shown(field.alias or name, words, field, filled.get(name))
    return "\n".join(lines) + "\n"


def _comment(words: str, field: FieldInfo) -> Iterator[str]:
    yield from _remark(words)
    annotation, _ = walk.unwrapped(typing.cast("object", field.annotation))
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        yield from _words(annotation)


def _words(kind: type[Enum]) -> Iterator[str]:
    """The words of a closed list, each with its meaning where it has one."""
    if not issubclass(kind, Word):
        yield from _remark(f"One of: {', '.join(str(word.value) for word in kind)}.")
        return
    yield "# One of:"
    for word in kind:
        yield from _remark(f"{word} \N{EN DASH} {word.meaning}")


def _remark(words: str) -> list[str]:
    return textwrap.wrap(
        words, _WIDTH, initial_indent="# ", subsequent_indent="# ", break_on_hyphens=False
    )


def _shown(key: str, words: str, field: FieldInfo, value: str | None) -> list[str]:
    if value is not None:
        annotation, _ = walk.unwrapped(typing.cast("object", field.annotation))
        is_list = typing.get_origin(annotation) is tuple
        return [f"{key}: [{pasteable(value)}]" if is_list else f"{key}: {pasteable(value)}"]
    lines = _field(key, words, field, needed=field.is_required())
    return lines if field.is_required() else [f"# {line}" for line in lines]


def _field(key: str, words: str, field: FieldInfo, *, needed: bool) -> list[str]:
    """A field with something in it that has the form of what belongs there."""
    if words[1:2].islower():
        words = words[0].lower() + words[1:]
    ask = pasteable(f"{TO_DO} {words}" if needed else "…")
    value = _value(typing.cast("object", field.annotation), field.metadata, ask)
    return (
        [f"{key}: {value}".rstrip()] if isinstance(value, str) else [f"{key}:", *_indented(value)]
    )


def _indented(lines: Iterable[str]) -> list[str]:
    return [_STEP + line for line in lines]


def _value(annotation: object, marks: Sequence[object], ask: str) -> str | list[str]:
    """Something of a type: a scalar, or the lines of a list or a record."""
    annotation, more = walk.unwrapped(annotation)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return _record(annotation, needed=TO_DO in ask)
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return ""  # which of them, only a human can say
    if typing.get_origin(annotation) is tuple:
        inner = _value(typing.get_args(annotation)[0], (), ask)
        first, *rest = [inner] if isinstance(inner, str) else inner
        return [f"- {first}", *_indented(rest)]
    return _scalar(annotation, (*marks, *more), ask)


def _record(model: type[BaseModel], *, needed: bool) -> list[str]:
    """The fields that a record in a record must have, and what it may rest on."""
    lines = []
    fields = model.model_fields
    is_free = not any(field.is_required() for field in fields.values())  # then all are shown
    for name, field in fields.items():
        if field.is_required() or is_free:
            words = descriptions(model)[name]
            lines += _field(field.alias or name, words, field, needed=needed)
    if {"claims", "outside"} <= fields.keys():
        lines.append(_BASIS)
    return lines


def _scalar(annotation: object, marks: Sequence[object], ask: str) -> str:
    """A scalar of the form that the type wants, where it wants one."""
    refers = next((mark for mark in marks if isinstance(mark, Refers)), None)
    if refers:
        return _TWO_PARTS.get(refers.kind, f"{refers.kind}-id")
    if annotation is LocalId:
        return "an-id"
    if annotation is EdtfDate:
        return "" if TO_DO in ask else "XXXX"  # that nobody knows it is for a human to say
    return ask
