"""What pydantic has found, in the words an editor needs: rule, message and hint."""

import difflib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from generator.load.entry_wording import misplaced_entry, split_entry
from generator.load.fault import Fault
from generator.load.fields.block_form import block_form
from generator.load.fields.forms import way_to_fields, way_to_list, way_to_mapping
from generator.load.fields.meant import nearest_field, place_of
from generator.load.fields.values import way_to_share, way_to_unknown_date
from generator.load.fields.values_in_words import way_to_flag, way_to_language
from generator.load.ids.parts import way_out_of_list
from generator.load.ids.wording import not_id
from generator.load.said import Said
from generator.load.schema import fields_of, model_at, way_to_write
from generator.model.vocabulary import Word
from generator.yaml_nodes import brief


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
    return Said("missing-field", f"{fault.named} is missing", _wanted(fault))


def _too_short(fault: Fault) -> Said:
    return Said("missing-field", f"{fault.named} needs at least one entry", _wanted(fault))


def _wanted(fault: Fault) -> str:
    """What a field is for, and what one may write there."""
    way = way_to_write(fault.owner, fault.name)
    if fault.owner and way.startswith("Its fields:"):
        way = block_form(fault.owner, fault.name)
    return " ".join(filter(None, (fault.description, way)))


def _unknown_key(fault: Fault) -> Said:
    near = nearest_field(fault)
    hint = f"The fields here are {', '.join(fields_of(fault.owner))}."
    if fault.given is None and ":" in fault.name:
        hint = "Put a space behind the colon."
    elif near:
        hint = f"Did you mean `{near}`?"
    elif way := place_of(fault):
        hint = way
    elif fault.given is None:
        hint = "Is it the end of a text? In braces a text with a comma needs quotation marks."
        if fault.name.isdecimal() and not _YEAR.fullmatch(fault.name):
            hint = f"{_END_OF_NUMBER} {hint}"
    return Said("unknown-key", f"there is no field {fault.named} here", hint)


_YEAR = re.compile("[12][0-9]{3}")
_END_OF_NUMBER = "Is it the end of a number? Its decimals stand behind a point, as in `0.35`."


def _unknown_word(fault: Fault) -> Said:
    if of := fault.context.get("of"):
        message = f"`{fault.given}` is a word for `{of}`"
        return Said("unknown-word", message, f"Write `{of}: {fault.given}`.")
    expected = str(fault.context["expected"]).replace(" or ", ", ")
    words = {one.strip(" '").casefold(): one.strip(" '") for one in expected.split(",")}
    if not isinstance(fault.given, str):
        return _shape(fault, f"one of {', '.join(words.values())}")
    near = difflib.get_close_matches(fault.given.casefold(), words, n=1)
    message = f"`{brief(fault.given)}` is not one of {', '.join(words.values())}"
    hint = f"Did you mean `{words[near[0]]}`?" if near else _meanings([*words.values()])
    return Said("unknown-word", message, hint or fault.description)


def _meanings(words: Sequence[str]) -> str:
    """Each word of a closed list with its meaning, in a line of its own; "" for no such list."""
    found = (kind for kind in Word.__subclasses__() if [*map(str, kind)] == words)
    return "\n".join(f"{word}: {word.meaning}" for kind in found for word in kind)


_FORMS = {
    "sha256": "64 of the characters 0-9 and a-f, as `sha256sum` prints them for that file",
    "wikidata": "the letter Q and a number, such as Q42",
}


def _pattern(fault: Fault) -> Said:
    message = f"{fault.named} must be {_FORMS.get(fault.name, 'of another form')}"
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


def _not_number(fault: Fault) -> Said:
    said = _as_field_says("invalid-value", "a number")(fault)
    return replace(said, hint=way_to_share(fault) or said.hint)


def _not_flag(fault: Fault) -> Said:
    said = _as_field_says("invalid-value", "true or false")(fault)
    meant = way_to_flag(str(fault.given))
    return replace(said, hint=f"Write `{fault.name}: {meant}`.") if meant else said


def _not_language(fault: Fault) -> Said:
    said = _as_field_says("invalid-value")(fault)
    meant = way_to_language(str(fault.given))
    return replace(said, hint=f"Write `{fault.name}: {meant}`.") if meant else said


def _not_url(fault: Fault) -> Said:
    said = _as_field_says("invalid-value")(fault)
    return replace(said, hint=said.hint or "Copy it from the browser, with `https://` before it.")


def _not_date(fault: Fault) -> Said:
    """Say what a date seems to mean, or how it is written that nobody knows it."""
    said = _as_field_says("invalid-edtf", "a date")(fault)
    unknown = way_to_unknown_date(fault)
    if not isinstance(fault.given, str):
        return replace(said, hint=f"{said.hint} {unknown}".strip())
    if unknown and fault.given.strip():
        said = replace(said, message=f"`{brief(fault.given)}` is not an EDTF date")
    return replace(said, hint=unknown or said.hint)


def _not_id(fault: Fault) -> Said:
    """Say what the id was meant to be, or that something else stands there."""
    if isinstance(fault.given, list):
        return replace(_shape(fault, "an id"), hint=way_out_of_list(fault.name, fault.given))
    if not isinstance(fault.given, str):
        return _shape(fault, "an id")
    return not_id(fault, fault.given)


def _empty(fault: Fault) -> Said:
    return Said("empty-text", fault.message, f"Write it. {fault.description}".rstrip())


def _of_shape(wanted: str) -> Callable[[Fault], Said]:
    return lambda fault: _shape(fault, wanted)


def _shape(fault: Fault, wanted: str) -> Said:
    if fault.given is None and "below" in fault.context:
        *first, last = (f"`{key}`" for key in fault.context["below"])
        keys = f"{', '.join(first)} and {last}" if first else last
        hint = f"Indent {keys} by two more spaces, to stand below {fault.named}."
        return Said("empty-text", f"{fault.named} has nothing behind it", hint)
    if fault.given is None:
        required = fault.field is not None and fault.field.is_required()
        hint = _wanted(fault) if required else f"Write {wanted}, or leave the field out."
        return Said("empty-text", f"{fault.named} has nothing behind it", hint)
    message = f"{fault.named} must be {wanted}, not {_shape_of(fault.given)}"
    return Said("wrong-type", message, _way_to(fault, wanted))


def _way_to(fault: Fault, wanted: str) -> str:
    if wanted == "a list":
        return way_to_list(fault)
    if wanted == "text":
        return "A text with `: ` in it, or with a bracket or a dash first, needs quotation marks."
    if fault.kind == "dict_type":
        return way_to_mapping(fault)
    if wanted == "a block of fields":
        example = way_to_write(fault.owner, fault.name)
        fields = ", ".join(fields_of(model_at(fault.model, fault.loc)))
        return way_to_fields(fault) or example or f"Write its fields: {fields}."
    return ""


def _shape_of(given: object) -> str:
    if isinstance(given, str):
        return "text"
    return "a list" if isinstance(given, list) else "a block of fields"


_WORDINGS: Mapping[str, Callable[[Fault], Said]] = {
    "missing": _missing,
    "too_short": _too_short,
    "extra_forbidden": _unknown_key,
    "enum": _unknown_word,
    "misplaced_entry": misplaced_entry,
    "split_entry": split_entry,
    "string_pattern_mismatch": _pattern,
    "string_type": _of_shape("text"),
    "tuple_type": _of_shape("a list"),
    "dict_type": _of_shape("a block of fields"),
    "model_type": _of_shape("a block of fields"),
    "model_attributes_type": _of_shape("a block of fields"),
    "id_form": _not_id,
    "edtf": _not_date,
    "empty_text": _empty,
    "truth_value": _as_pydantic_says,
    "number": _not_number,
    "flag": _not_flag,
    "url": _not_url,
    "language": _not_language,
}
