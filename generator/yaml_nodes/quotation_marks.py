"""Quotation marks that are not closed, and values that need them."""

import re
from collections.abc import Sequence

from generator.yaml_nodes.fault import Fault, Mark, Slip
from generator.yaml_nodes.field_lines import field_line

_MARKS = "\"'"
_CLOSE = "Close it at the end of its value."
_WITHIN = re.compile(r'"([^"]+(?<= )"[^"]+"[^"]*)"$')
"""A text in double marks with such marks in it, unlike `"one" and "another"`."""
_MOST_SHOWN = 100
"""Characters of a value that is written out once more, as it should be."""


def open_quotation(fault: Fault) -> Slip:
    """Of a mark that is closed nowhere."""
    return Slip(fault.begun, "this quotation mark is not closed", _CLOSE)


def run_on(fault: Fault) -> Slip | None:
    """Of a mark that another one has closed, some fields below, where the parser gave up."""
    start, end = fault.quoted
    if not (start and end and fault.mark and end.line == fault.mark.line) or start.line == end.line:
        return None
    if fault.line(end.line)[end.column : fault.mark.column].strip():
        return None
    below = range(start.line + 1, end.line + 1)
    if any(field_line(fault.lines, n) or fault.line(n).lstrip().startswith("- ") for n in below):
        return Slip(start, "this quotation mark is not closed", _CLOSE)
    return None


def ended(fault: Fault) -> Slip | None:
    """Of a value in quotation marks that one within it has ended, right before the parser's place.

    Apostrophes mostly, and a mark that is only there at the end.
    """
    before = fault.before(fault.mark).rstrip()
    if before and before[-1] in _MARKS and before.count(before[-1]) % 2:
        message = "a quotation mark is not closed in one of the lines above this"
        return Slip(fault.mark, message, _CLOSE)
    if fault.before(fault.mark).endswith("'") and fault.rest(fault.mark)[:1].isalnum():
        message = "an apostrophe has ended the value before this"
        hint = 'Put double quotation marks, "...", around the value, or write the apostrophe twice.'
        return Slip(fault.mark, message, hint)
    if before.endswith("'"):
        message = "the value has ended before this, at an apostrophe or a single quotation mark"
        return Slip(
            fault.mark, message, 'Put double quotation marks, "...", around the whole value.'
        )
    return None


def way_to_quote(lines: Sequence[str], mark: Mark | None) -> str:
    """A colon and the line of a field with its value in quotation marks; "" where it is longer.

    The mark is in the value.
    """
    field = field_line(lines, mark.line) if mark else None
    if not field or not mark or mark.column < field.value_column:
        return ""
    below = lines[field.line + 1] if field.line + 1 < len(lines) else ""
    goes_on = below.strip() and len(below) - len(below.lstrip(" ")) > field.column
    value = _WITHIN.sub(r"\1", field.value)
    quote = "'" if set('"\\').intersection(value) else '"'
    if goes_on or len(value) > _MOST_SHOWN or {quote, "`"}.intersection(value) or " #" in value:
        return ""
    return f": `{field.key}: {quote}{value}{quote}`"
