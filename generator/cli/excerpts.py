"""The line of a file that a finding points at, with a caret below the place."""

import unicodedata
from collections.abc import Iterator, Mapping

from generator.diagnostics import Location
from generator.yaml_nodes import LINE_END

_WIDTH = 96
"""So many characters of a line are shown."""
_BEFORE = 60
"""So many of them stand before the place, where the line is long."""


def excerpt(files: Mapping[str, bytes], where: Location) -> Iterator[str]:
    """Two lines: the line with its number, and the caret; none for a place that is not there."""
    data = files.get(where.path)
    lines = LINE_END.split(data.decode("utf-8", errors="replace")) if data is not None else []
    if not 0 < where.line <= len(lines) or not lines[where.line - 1].strip():
        return
    line, at = lines[where.line - 1].removeprefix("\ufeff"), where.column - 1
    if at > len(line):
        return
    first = max(0, at - _BEFORE) if len(line) > _WIDTH else 0
    shown = line[first : first + _WIDTH]
    before, after = "…" * (first > 0), "…" * (first + _WIDTH < len(line))
    number = f"{where.line:>5}"
    yield f"{number} | {before}{''.join(map(_visible, shown))}{after}"
    room = "".join(_visible(character) for character in line[first:at])
    yield f"{' ' * len(number)} | {' ' * (len(before) + _columns(room))}^"


def _visible(character: str) -> str:
    """A character as a terminal may have it: controls could move the cursor or colour it."""
    if character == "\t":
        return " "
    return "\N{REPLACEMENT CHARACTER}" if unicodedata.category(character) == "Cc" else character


def _columns(text: str) -> int:
    """How many columns of a terminal some text takes."""
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    return len(text) + wide - sum(bool(unicodedata.combining(character)) for character in text)
