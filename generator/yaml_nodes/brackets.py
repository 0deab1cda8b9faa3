"""Brackets that are not closed, and what is missing within them."""

from generator.yaml_nodes.fault import GENERAL, Fault, Mark, Point, Slip
from generator.yaml_nodes.field_lines import field_line
from generator.yaml_nodes.quotation_marks import ended

_CLOSING = {"[": "]", "{": "}"}


def not_closed(fault: Fault) -> Slip:
    """Of a list in brackets, or fields in braces, that go on with what does not fit."""
    bracket = fault.rest(fault.begun)[:1]
    if _goes_on_below(fault, bracket):
        return _open_bracket(fault.begun, bracket)
    if fault.before(fault.mark).endswith("'") and (found := ended(fault)):
        return found
    if fault.rest(fault.mark).startswith(":"):
        hint = (
            "If another field begins before it, put a comma, and nothing else, between the two. "
            "A text that contains `: ` needs quotation marks around it."
        )
        return Slip(fault.mark, "a colon cannot stand here", hint)
    if _CLOSING.get(bracket, bracket) in fault.rest(fault.mark):
        message = "a comma or the closing bracket is missing before this"
        return Slip(fault.mark, message, GENERAL)
    return _open_bracket(fault.begun, bracket)


def open_at_the_end(fault: Fault) -> Slip | None:
    """Of a file that ends where a value was to come: behind a bracket, or a comma in it."""
    number, line = fault.above(fault.mark)
    for opening, closing in _CLOSING.items():
        if line.count(opening) > line.count(closing):
            return _open_bracket(Point(number - 1, line.rfind(opening)), opening)
    return None


def _goes_on_below(fault: Fault, bracket: str) -> bool:
    """Whether a field stands below the bracket's line, no deeper than what the bracket is of."""
    begun, mark, rest = fault.begun, fault.mark, fault.rest(fault.begun)
    if not begun or not mark or rest.count(bracket) <= rest.count(_CLOSING.get(bracket, bracket)):
        return False
    owner = field_line(fault.lines, begun.line)
    deepest = owner.column if owner else begun.column
    below = (field_line(fault.lines, line) for line in range(begun.line + 1, mark.line + 1))
    return any(field and field.column <= deepest for field in below)


def _open_bracket(mark: Mark | None, bracket: str) -> Slip:
    hint = f"Close it, or put quotation marks around a value that begins with `{bracket}`."
    return Slip(mark, f"the bracket `{bracket}` is not closed", hint)
