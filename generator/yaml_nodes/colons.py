"""Colons that the parser did not expect, and those that lack their space."""

import re
from collections.abc import Sequence

import yaml

from generator.yaml_nodes.fault import Fault, Point, Slip
from generator.yaml_nodes.field_lines import FieldLine, field_line, fields_above, is_known
from generator.yaml_nodes.quotation_marks import way_to_quote

_CURLY = re.compile(r": +[\u2018-\u201f\u00ab\u2039]")
"""A value that begins with a quotation mark which is none in YAML."""
_BARE_COLON = re.compile(r" *(?:- +)*(?P<key>[A-Za-z][\w/-]*):(?=[^\s/:])")
_SECOND_FIELD = re.compile(r"(?P<head>.*?)(?P<comma>,?) +(?P<key>[a-z_]+)")
_NAME = re.compile(r"[a-z0-9_./-]+")
_FIELDS = re.compile(r"[a-z0-9_./-]+$|[^:{}\[\]]+, [a-z_]+: [^{}\[\]]+$")
"""What stands behind the first colon of fields in braces, if the braces are forgotten."""
_NO_COLON = "this line has no colon with a space behind it"
_ENTRY = re.compile(r"(?P<indent> *)-(?P<gap> +)\S")
_BLOCK = 2
"""Columns from which on a key may belong to a block whose own line is lost."""
_WORDS = 4
"""From which on a value is rather a text than a name."""


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
        found = _above(fault, field) or _deeper(fault, field)
    else:
        found = _within(fault, field) if field else None
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
    entry = _ENTRY.match(above)
    column = entry.end("gap") if entry else len(above) - len(above.lstrip(" "))
    if not number or column != field.column or field_line(fault.lines, number - 1):
        return None
    owner = next(fields_above(fault.lines, number - 1), None)
    if owner and owner.column < column and owner.value and not entry:
        return None  # that line goes on with a text
    hint = "Write `key: value`. A text that goes on in a further line is indented there."
    return Slip(Point(number - 1, column), _NO_COLON, hint)


def _deeper(fault: Fault, field: FieldLine) -> Slip | None:
    """Of a field that begins deeper than the one whose value it would go on."""
    above = fields_above(fault.lines, field.line)
    owner = next((one for one in above if one.column < field.column), None)
    if owner is None:
        return None
    if owner.dash is not None and (number := _entry_below(fault, field, owner.dash)):
        message = "this dash is not above those of the entries below it"
        hint = f"Put it right above the dash in line {number}."
        return Slip(Point(owner.line, owner.dash), message, hint)
    before = next(above, None)
    if owner.dash is None and before and before.column == field.column:
        message = f"`{owner.key}` is indented less than the keys above and below it"
        hint = f"Begin it in column {field.column + 1}, as they do."
        return Slip(Point(owner.line, owner.column), message, hint)
    by = field.column - owner.column
    columns = "one column" if by == 1 else f"{by} columns"
    message = f"`{field.key}` is indented by {columns} more than `{owner.key}` in line "
    hint = f"Begin it in column {owner.column + 1}."
    if by >= _BLOCK:
        hint = (
            f"{hint[:-1]}; or, if it stood below a line such as `key:` that has been lost, bring "
            "that back."
        )
    is_text = field.line > owner.line + 1 or len(owner.value.split()) >= _WORDS
    if is_text and not is_known(fault.lines, field.key, field.line):
        hint += f" If it goes on with the text of `{owner.key}`, put quotation marks around that."
    return Slip(Point(field.line, field.column), f"{message}{owner.line + 1}", hint)


def _entry_below(fault: Fault, field: FieldLine, dash: int) -> int:
    """The number of the line of the next entry, if the field fits it and a dash does not; or 0."""
    for index in range(field.line + 1, len(fault.lines)):
        line = fault.line(index)
        if line.strip() and len(line) - len(line.lstrip(" ")) < field.column:
            entry = _ENTRY.match(line)
            fits = entry and entry.end("gap") == field.column and entry.end("indent") != dash
            return index + 1 if fits else 0
    return 0


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
