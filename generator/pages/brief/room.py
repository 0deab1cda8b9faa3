"""How much fits on two sides of paper, and what of a page goes on them.

The measure is an estimate made to be on the safe side: the length of the printed text over the
characters of a line, in points of the height of a column. `brief.css` sets the type that it
speaks of, and a test prints briefs and counts their sides.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import unescape
from math import ceil
from typing import Final

from generator.pages.brief.footnotes import footnote
from generator.pages.markdown import Markdown
from generator.pages.notes import Support
from generator.pages.phrases import NOTHING
from generator.pages.sheet import Sheet

SIDES: Final = 2750
"""Points: the columns of two sides, less the space around the title and at uneven ends."""

_NOT_PRINTED: Final = re.compile(r'\]\((?:[^()"]|"[^"]*")*\)|<[^>]*>|[\[*]')
"""Addresses and titles of links, tags, and the marks of emphasis."""


@dataclass(frozen=True, slots=True)
class Type:
    """How text is set: characters of a line, points of a line, points around a paragraph."""

    characters: int
    line: int
    around: int

    def height(self, text: str) -> int:
        """The points that a paragraph takes; nothing for no text."""
        return ceil(length(text) / self.characters) * self.line + self.around if text else 0


TITLE: Final = Type(60, 24, 12)
REST: Final = 13
"""Points of the line that says what a section leaves out."""

HEADING: Final = Type(40, 14, 14)
BODY: Final = Type(51, 12, 3)
NOTE: Final = Type(66, 9, 2)


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence or two that a page could have."""

    write: Callable[[Sheet], Markdown]
    place: int = 0
    """Where it stands among the others when the page is read."""
    label: Markdown = NOTHING
    """What stands once over all lines that have the same."""


@dataclass(frozen=True, slots=True)
class Part:
    """A section of a page, and what could stand in it."""

    title: str
    lines: Sequence[Line]
    """The most important first."""
    turn: int = 1
    """So many are taken before the next section has its turn."""


class Room:
    """What is left of two sides, and what is on them already."""

    def __init__(self, fresh: Callable[[], Sheet], taken: int = 0) -> None:
        self._fresh = fresh
        self._left = SIDES - taken
        self._noted: set[Support] = set()
        self._labels: set[Markdown] = set()

    def fill(self, parts: Sequence[Part]) -> tuple[tuple[Line, ...], ...]:
        """What fits of each section, in turns; a section ends with the first that does not fit."""
        taken: list[list[Line]] = [[] for _ in parts]
        going = list(zip(parts, taken, strict=True))
        while going:
            going = [(part, found) for part, found in going if self._has_more(part, found)]
        return tuple(tuple(sorted(found, key=lambda line: line.place)) for found in taken)

    def _has_more(self, part: Part, found: list[Line]) -> bool:
        """Give a section its turn; whether it will have another."""
        turn = part.lines[len(found) : len(found) + part.turn]
        for line in turn:
            if not self._takes(line, "" if found else part.title):
                return False
            found.append(line)
        return len(found) < len(part.lines)

    def _takes(self, line: Line, heading: str) -> bool:
        """Whether a line fits with its heading and the notes that it brings; then it is taken."""
        sheet = self._fresh()
        height = HEADING.height(heading) + BODY.height(line.write(sheet))
        height += BODY.height(line.label) if line.label not in self._labels else 0
        brought = [support for support, _ in sheet.notes.all() if support not in self._noted]
        height += sum(NOTE.height(footnote(sheet, support)) for support in brought)
        if height > self._left:
            return False
        self._left -= height
        self._noted.update(brought)
        self._labels.add(line.label)
        return True


def length(text: str) -> int:
    """The characters of Markdown that are printed."""
    return len(unescape(_NOT_PRINTED.sub("", text)))
