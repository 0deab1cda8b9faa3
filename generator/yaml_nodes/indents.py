"""Fields that do not begin in the column of those they belong with: which of them is out of place.

The parser notices at the first that does not fit, which is often the one below.
"""

import re
from collections.abc import Sequence

from generator.yaml_nodes.fault import Fault, Point, Slip
from generator.yaml_nodes.field_lines import FieldLine, field_line, fields_above, is_known

ENTRY = re.compile(r"(?P<indent> *)-(?P<gap> +)\S")
_BLOCK = 2
"""Columns from which on a key may belong to a block whose own line is lost."""
_WORDS = 4
"""From which on a value is rather a text than a name."""


def out_of_place(fault: Fault) -> Slip | None:
    """Of the field above the line where the parser gave up, if that is what does not fit."""
    field = field_line(fault.lines, fault.mark.line) if fault.mark else None
    above = [*fields_above(fault.lines, field.line)] if field else []
    if not field or not above:
        return None
    near, *further = above
    if near.dash is not None:
        return _entry(fault, near, field)
    if not further:
        return None
    if near.line == field.line - 1 and near.value and _is_beside(fault, further, near, field):
        message = f"`{near.key}` is indented less than the keys above and below it"
        hint = f"Begin it in column {further[0].column + 1}, as they do."
        return Slip(Point(near.line, near.column), message, hint)
    return _first_of_block(fault, further[0], near, field)


def first_is_deeper(fault: Fault) -> Slip | None:
    """Of the first key of the record, if it alone is indented."""
    above = [*fields_above(fault.lines, fault.mark.line)] if fault.mark else []
    if len(above) != 1 or above[0].dash is not None or not above[0].column:
        return None
    message = f"`{above[0].key}` is indented, and the keys below it are not"
    return Slip(Point(above[0].line, above[0].column), message, "Begin it in column 1.")


def deeper(fault: Fault, field: FieldLine) -> Slip | None:
    """Of a field that begins deeper than the one whose value it would go on."""
    above = fields_above(fault.lines, field.line)
    owner = next((one for one in above if one.column < field.column), None)
    if owner is None:
        return None
    by = field.column - owner.column
    columns = "one column" if by == 1 else f"{by} columns"
    message = f"`{field.key}` is indented by {columns} more than `{owner.key}` in line "
    hint = f"Begin it in column {owner.column + 1}."
    if by >= _BLOCK and owner.dash is None:
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
            entry = ENTRY.match(line)
            fits = entry and entry.end("gap") == field.column and entry.end("indent") != dash
            return index + 1 if fits else 0
    return 0


def _first_of_block(
    fault: Fault, owner: FieldLine, near: FieldLine, field: FieldLine
) -> Slip | None:
    """Of the first field of a block, if the two below it are indented alike, and it is not."""
    column = field.column
    is_first = not owner.value and owner.line == near.line - 1 and near.value
    is_within = owner.column < column and owner.column <= near.column
    if not (is_first and is_within) or near.column == column or field.dash is not None:
        return None
    if _column_below(fault, field) != column:
        return None
    how = "more" if near.column > column else "less"
    message = f"`{near.key}` is indented {how} than `{field.key}` below it"
    return Slip(Point(near.line, near.column), message, f"Begin it in column {column + 1}.")


def _entry(fault: Fault, near: FieldLine, field: FieldLine) -> Slip | None:
    """Of the dash of an entry above its second field, if that fits the entries below."""
    number = _entry_below(fault, field, near.dash or 0)
    if field.dash is not None or near.column == field.column:
        return None
    if not number and _column_below(fault, field) == field.column:
        message = f"`{near.key}` does not begin above the other keys of its entry"
        hint = f"Put its dash in column {field.column - 1}, and one space behind it."
        return Slip(Point(near.line, near.column), message, hint)
    if not number:
        return None
    message = "this dash is not above those of the entries below it"
    hint = f"Put it right above the dash in line {number}."
    return Slip(Point(near.line, near.dash or 0), message, hint)


def _is_beside(fault: Fault, above: Sequence[FieldLine], near: FieldLine, field: FieldLine) -> bool:
    """Whether a field belongs with those above rather than to a nearer one that is farther out."""
    column = above[0].column
    if field.dash is None:
        return near.column < field.column == column and near.column != _column_below(fault, field)
    fields = (field_line(fault.lines, index) for index in range(len(fault.lines)))
    alike = any(one and (one.key, one.column) == (near.key, column) for one in fields)
    dashes = [one.dash for one in above if one.dash is not None and one.column == column]
    return alike and near.column < field.dash and dashes[:1] == [field.dash]


def _column_below(fault: Fault, field: FieldLine) -> int | None:
    """The column of the next field, if that begins with its key."""
    below = (field_line(fault.lines, n) for n in range(field.line + 1, len(fault.lines)))
    first = next(filter(None, below), None)
    return first.column if first and first.dash is None else None
