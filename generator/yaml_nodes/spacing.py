"""Spaces that are none, and spaces that are missing: to the eye they look as they should.

YAML indents by the ordinary space alone. A no-break space from a web page is a letter to it, and
so is a dash with no space behind it: what was to be an entry becomes a key of an odd name. Within
a value any space is text, such as those inside French quotation marks.
"""

import re
from collections.abc import Iterator, Sequence

import yaml

from generator.yaml_nodes.bullets import BULLETS, as_bullet
from generator.yaml_nodes.fault import Fault, Mark, Point, Slip
from generator.yaml_nodes.invisible import code_point

_LIKE_A_SPACE = r"(?P<space>[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000])"
"""Unicode's spaces but the ordinary one, and those without width."""
_SPACE = re.compile(_LIKE_A_SPACE)
_SUSPICIOUS = re.compile(rf"[{BULLETS}-]|{_LIKE_A_SPACE}")
_IN_INDENT = re.compile(rf" *{_LIKE_A_SPACE}")
_BEHIND_DASH = re.compile(rf" *-{_LIKE_A_SPACE}")
_BEHIND_COLON = re.compile(rf" *(?:- +)*[\w/-]+:{_LIKE_A_SPACE}")
_COLON = re.compile(r" *:(?:\s|$)")


def misspaced_key(event: yaml.ScalarEvent, lines: Sequence[str]) -> Slip | None:
    """Say what is wrong with a key, or an entry, that has got its dash or a space into its words.

    Only words without quotation marks can have; `lines` are those of the whole text.
    """
    if not (event.implicit[0] and event.value):
        return None
    if not (_SUSPICIOUS.match(event.value[0]) or _SPACE.match(event.value[-1])):
        return None  # as nearly all are
    start, end = event.start_mark, event.end_mark
    if start is None or end is None:
        return None
    before = lines[start.line][: start.column]
    is_key = end.line < len(lines) and bool(_COLON.match(lines[end.line], end.column))
    if event.value.startswith("-") and not before.replace("- ", "").strip(" "):
        if found := _BEHIND_DASH.match(event.value):
            return _in_place_of_a_space(_moved(start, 1), found["space"])
        return bare_dash(start) if is_key else None
    return _misspaced_name(event.value, before, start, end) if is_key else None


def _misspaced_name(key: str, before: str, start: Mark, end: Mark) -> Slip | None:
    """Of a key behind what stands before it in its line."""
    if key[0] in BULLETS and not before.strip(" "):
        return as_bullet(start, key[0])
    if found := _SPACE.match(key):
        say = _in_place_of_a_space if before.strip(" ") else _in_indent
        return say(start, found["space"])
    if found := _SPACE.match(key[-1]):
        message = f"{code_point(found['space'])} stands before the colon"
        hint = "Delete it: a colon stands right behind its key."
        return Slip(_moved(end, -1), message, hint)
    return None


def misspaced_line(fault: Fault) -> Slip | None:
    """Say which space of the line where the parser gave up, or of the one above, is none.

    To be asked of faults in how lines belong together, not of those within a value.
    """
    for mark, patterns in _suspects(fault):
        for pattern in patterns:
            if found := pattern.match(fault.line(mark.line)):
                say = _in_indent if pattern is _IN_INDENT else _in_place_of_a_space
                return say(Point(mark.line, found.start("space")), found["space"])
    return None


def bare_dash(mark: Mark | None) -> Slip:
    """Of a dash at a mark that belongs to an entry and has no space behind it."""
    return Slip(mark, "this dash has no space behind it", "Write `- ` before an entry.")


def _suspects(fault: Fault) -> Iterator[tuple[Mark, Sequence[re.Pattern[str]]]]:
    """The lines to look at. In the one above, an odd space in the indent may be a text's own."""
    for mark in (fault.mark, fault.begun):
        if mark:
            yield mark, (_IN_INDENT, _BEHIND_DASH, _BEHIND_COLON)
    number, _ = fault.above(fault.mark)
    if number:
        yield Point(number - 1, 0), (_BEHIND_DASH, _BEHIND_COLON)


def _in_indent(mark: Mark, space: str) -> Slip:
    message = f"{code_point(space)} stands where the line is indented"
    return Slip(mark, message, "Indent with ordinary spaces.")


def _in_place_of_a_space(mark: Mark, space: str) -> Slip:
    message = f"{code_point(space)} stands where a space should"
    return Slip(mark, message, "Write an ordinary space there.")


def _moved(mark: Mark, by: int) -> Mark:
    return Point(mark.line, mark.column + by)
