"""Colons that the parser did not expect, and those that lack their space."""

import re
from collections.abc import Sequence

import yaml

from generator.yaml_nodes.fault import Fault, Point, Slip
from generator.yaml_nodes.field_lines import FieldLine, field_line, fields_above, is_known
from generator.yaml_nodes.indents import ENTRY, deeper, out_of_place
from generator.yaml_nodes.quotation_marks import way_to_quote

_CURLY = re.compile(r": +[\u2018-\u201f\u00ab\u2039]")
"""A value that begins with a quotation mark which is none in YAML."""
_BARE_COLON = re.compile(r" *(?:- +)*(?P<key>[A-Za-z][\w/-]*):(?=[^\s/:])")
_SECOND_FIELD = re.compile(r"(?P<head>.*?)(?P<comma>,?)(?<! ) +(?P<key>[a-z_]+)")
_NAME = re.compile(r"[a-z0-9_./-]+")
_FIELDS = re.compile(r"[a-z0-9_./-]+$|[^:{}\[\]]+, [a-z_]+: [^{}\[\]]+$")
"""What stands behind the first colon of fields in braces, if the braces are forgotten."""
_NO_COLON = "this line has no colon with a space behind it"
_KEY = "Write `key: value`. A text that goes on in a further line is indented there."


def bare_colon(event: yaml.ScalarEvent, lines: Sequence[str]) -> Slip | None:
    """Of a colon within a key in braces that has no colon of its own behind it."""
    start, end = event.start_mark, event.end_mark
    found = _BARE_COLON.match(event.value) if event.implicit[0] else None
    if not found or start is None or end is None or start.line != end.line:
        return None
    if lines[end.line][end.column :].lstrip().startswith(":"):
        return None
    return _bare(start.line, start.column + found.end("key"))


def colon(fault: Fault) -> Slip:
    """Of a colon in a value that has no quotation marks, or behind a key that does not fit."""
    mark = fault.mark
    if _CURLY.search(fault.before(mark)):
        hint = (
            'Write straight ones, "...", around the value: to YAML others are no quotation marks.'
        )
        return Slip(mark, "a colon cannot stand between curly quotation marks", hint)
    field = field_line(fault.lines, mark.line) if mark else None
    if field and mark and field.dash is None and field.colon == mark.column:
        found = _above(fault, field) or out_of_place(fault) or deeper(fault, field)
    else:
        found = (_above_entry(fault, field) or _within(fault, field)) if field else None
    form = way_to_quote(fault.lines, mark)
    hint = f"A value that contains `: ` needs quotation marks around it{form}."
    return found or Slip(mark, "a colon cannot stand here", hint)


def _bare(line: int, column: int) -> Slip:
    return Slip(
        Point(line, column), "this colon has no space behind it", "Put a space behind the colon."
    )


def _above(fault: Fault, field: FieldLine) -> Slip | None:
    """Of the line above a field, where that is what does not fit."""
    number, above = fault.above(fault.mark)
    if found := _BARE_COLON.match(above):
        return _bare(number - 1, found.end("key"))
    entry = ENTRY.match(above)
    column = entry.end("gap") if entry else len(above) - len(above.lstrip(" "))
    if not number or column != field.column or field_line(fault.lines, number - 1):
        return None
    owner = next(fields_above(fault.lines, number - 1), None)
    if owner and owner.column < column and owner.value and not entry:
        return None  # that line goes on with a text
    return Slip(Point(number - 1, column), _NO_COLON, _KEY)


def _above_entry(fault: Fault, field: FieldLine) -> Slip | None:
    """Of the line above an entry, if that is to be the key of the list."""
    number, above = fault.above(fault.mark)
    column = len(above) - len(above.lstrip(" "))
    at_key = fault.mark and fault.mark.column == field.colon
    if not number or not at_key or field.dash is None or column > field.dash:
        return None
    if field_line(fault.lines, number - 1):
        return None
    return Slip(Point(number - 1, column), _NO_COLON, _KEY)


def _within(fault: Fault, field: FieldLine) -> Slip | None:
    """Of a second colon in the line of a field."""
    before = fault.before(fault.mark)[field.value_column :]
    found = _SECOND_FIELD.fullmatch(before)
    if found:
        known = is_known(fault.lines, found["key"], field.line)
        if known or (found["comma"] and " " not in found["head"]):
            message = f"`{found['key']}` begins in the middle of a line"
            comma = ", and delete the comma before it" if found["comma"] else ""
            hint = (
                f"Begin a new line there, below `{field.key}`{comma}. "
                "If it is all one text, put quotation marks around it."
            )
            mark = Point(field.line, field.value_column + found.start("key"))
            return Slip(mark, message, hint)
    inner = fault.rest(fault.mark).removeprefix(":").strip()
    if _NAME.fullmatch(before) and _FIELDS.match(inner):
        hint = (
            f"Write `{field.key}: {{{before}: {inner}}}` if `{before}` is a field of its own. "
            "A text that contains `: ` needs quotation marks around it."
        )
        return Slip(fault.mark, "a colon cannot stand here", hint)
    return None
