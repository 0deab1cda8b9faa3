"""What pydantic has found, in the words an editor needs: rule, message and hint."""

import difflib
import typing
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from generator.diagnostics import Key
from generator.load.layout import slug
from generator.yaml_nodes import brief


@dataclass(frozen=True, slots=True)
class Fault:
    """One error of pydantic's."""

    model: type[BaseModel]
    """The record of the whole file."""
    loc: tuple[Key, ...]
    """The keys that lead to the value."""
    kind: str
    """Its type, in pydantic's list of errors."""
    given: object
    message: str
    context: Mapping[str, Any]

    @property
    def name(self) -> str:
        """The last key, as an editor wrote it."""
        return str(self.loc[-1]) if self.loc else ""

    @property
    def named(self) -> str:
        """The value, as a sentence calls it."""
        if not self.loc:
            return "this file"
        if isinstance(self.loc[-1], int):
            return f"entry {self.loc[-1] + 1} of `{self.loc[-2]}`"
        return f"`{brief(self.loc[-1])}`"

    @property
    def owner(self) -> type[BaseModel] | None:
        """The record class that the value is a field of."""
        return _model_at(self.model, self.loc[:-1])

    @property
    def field(self) -> FieldInfo | None:
        """The field itself, if there is one of that name."""
        named = self.owner.model_fields.items() if self.owner else ()
        return next((info for name, info in named if (info.alias or name) == self.name), None)

    @property
    def description(self) -> str:
        """What the schema says of the field."""
        return " ".join((self.field.description or "").split()) if self.field else ""


@dataclass(frozen=True, slots=True)
class Said:
    """A rule's id, a message and a hint."""

    rule: str
    message: str
    hint: str = ""


def word(fault: Fault) -> Said:
    """Say what is wrong."""
    blank = fault.kind in {"missing", "empty_text"} or fault.given is None
    if blank and fault.name == "basis" and len(fault.loc) > 1 and str(fault.loc[-2]) in _GRADES:
        graded = _GRADES[str(fault.loc[-2])]
        message = f"the grade of {graded} has no basis"
        return Said("grade-without-basis", message, "Say in a sentence why it is this grade.")
    return _WORDINGS.get(fault.kind, _as_pydantic_says)(fault)


_GRADES = {"reliability": "the source", "credibility": "the claim"}


def _missing(fault: Fault) -> Said:
    return Said("missing-field", f"{fault.named} is missing", fault.description)


def _too_short(fault: Fault) -> Said:
    return Said("missing-field", f"{fault.named} needs at least one entry", fault.description)


def _unknown_key(fault: Fault) -> Said:
    names = (
        [info.alias or name for name, info in fault.owner.model_fields.items()]
        if fault.owner
        else []
    )
    near = difflib.get_close_matches(fault.name, names, n=1, cutoff=0.5)
    hint = f"Did you mean `{near[0]}`?" if near else f"The fields here are {', '.join(names)}."
    return Said("unknown-key", f"there is no field {fault.named} here", hint)


def _unknown_word(fault: Fault) -> Said:
    if not isinstance(fault.given, str):
        return _shape(fault, "a word")
    expected = str(fault.context["expected"]).replace(" or ", ", ")
    words = [one.strip(" '") for one in expected.split(",")]
    near = difflib.get_close_matches(fault.given, words, n=1)
    message = f"`{brief(fault.given)}` is not one of {', '.join(words)}"
    return Said("unknown-word", message, f"Did you mean `{near[0]}`?" if near else "")


def _pattern(fault: Fault) -> Said:
    message = f"{fault.named} does not have the form it must have"
    return Said("invalid-value", message, fault.description)


def _as_pydantic_says(fault: Fault) -> Said:
    return Said("invalid-value", fault.message, fault.description)


def _as_field_says(rule: str, wanted: str = "text") -> Callable[[Fault], Said]:
    """Errors that `model.fields` raises with words of its own."""

    def say(fault: Fault) -> Said:
        if not isinstance(fault.given, str):
            return _shape(fault, wanted)
        return Said(rule, fault.message, str(fault.context.get("hint", "")))

    return say


def _not_id(fault: Fault) -> Said:
    """Say what the nearest id is: mostly the words are right and only their letters are not."""
    if not isinstance(fault.given, str):
        return _shape(fault, "an id")
    parts = fault.given.split("/")
    near = "/".join(slug(part) for part in parts)
    fits = len(parts) == fault.context["parts"]
    hint = f"Did you mean `{near}`?" if fits else ""
    return Said("invalid-id", fault.message, hint)


def _not_text(fault: Fault) -> Said:
    return _shape(fault, "text")


def _not_list(fault: Fault) -> Said:
    return _shape(fault, "a list")


def _not_mapping(fault: Fault) -> Said:
    return _shape(fault, "a mapping")


def _shape(fault: Fault, wanted: str) -> Said:
    if fault.given is None:
        optional = fault.field is not None and not fault.field.is_required()
        hint = f"Write {wanted} there{', or leave the key out' if optional else ''}."
        return Said("empty-text", f"{fault.named} has nothing behind it", hint)
    hint = "Put a dash and a space before each entry." if wanted == "a list" else ""
    return Said("wrong-type", f"{fault.named} must be {wanted}, not {_shape_of(fault.given)}", hint)


def _shape_of(given: object) -> str:
    if isinstance(given, str):
        return "text"
    return "a list" if isinstance(given, list) else "a mapping"


_WORDINGS: Mapping[str, Callable[[Fault], Said]] = {
    "missing": _missing,
    "too_short": _too_short,
    "extra_forbidden": _unknown_key,
    "enum": _unknown_word,
    "string_pattern_mismatch": _pattern,
    "string_type": _not_text,
    "tuple_type": _not_list,
    "dict_type": _not_mapping,
    "model_type": _not_mapping,
    "model_attributes_type": _not_mapping,
    "id_form": _not_id,
    "edtf": _as_field_says("invalid-edtf", "a date"),
    "empty_text": _as_field_says("empty-text"),
    "number": _as_field_says("invalid-value", "a number"),
    "flag": _as_field_says("invalid-value", "true or false"),
    "url": _as_field_says("invalid-value"),
    "language": _as_field_says("invalid-value"),
}


def _model_at(model: type[BaseModel], loc: tuple[Key, ...]) -> type[BaseModel] | None:
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
