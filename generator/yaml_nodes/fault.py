"""What the YAML parser reports of a text it cannot read, and the lines it is about."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

import yaml

GENERAL = (
    "A value that contains `: ` or ` #`, or begins with a quotation mark, a dash or a bracket, "
    "needs quotation marks around it."
)
"""What to look for where the slip is not known."""
_SAYS = re.compile(r"\s*[^#\s]")
_DASH = re.compile(r" *-(?: |$)")


class Mark(Protocol):
    """A point in the text, counted from 0, as both of PyYAML's parsers give it."""

    @property
    def line(self) -> int:
        """How many lines are above it."""

    @property
    def column(self) -> int:
        """How many characters of its line are before it."""


@dataclass(frozen=True, slots=True)
class Point:
    """A mark that is not the parser's."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Slip:
    """What is wrong in which place, and what to do about it."""

    mark: Mark | None
    message: str
    hint: str


@dataclass(frozen=True, slots=True)
class Fault:
    """The parser's report, with the text it is about."""

    error: yaml.MarkedYAMLError
    lines: Sequence[str]
    quoted: tuple[Mark | None, Mark | None] = (None, None)
    """Where the value before began and ended, if it is in quotation marks."""

    @property
    def mark(self) -> Mark | None:
        """Where the parser gave up."""
        return self.error.problem_mark

    @property
    def begun(self) -> Mark | None:
        """Where that began which the parser was reading."""
        return self.error.context_mark or self.error.problem_mark

    @property
    def since(self) -> str:
        """The same in words."""
        return f" that begins in line {self.begun.line + 1}" if self.begun else ""

    def before(self, mark: Mark | None) -> str:
        """What stands before a mark in its line."""
        return self.line(mark.line)[: mark.column] if mark else ""

    def rest(self, mark: Mark | None) -> str:
        """The rest of the line from a mark on."""
        return self.line(mark.line)[mark.column :] if mark else ""

    def above(self, mark: Mark | None) -> tuple[int, str]:
        """The nearest line above a mark that says something, with its number; or 0 and ""."""
        return next(self._upwards(mark), (0, ""))

    def first_beside(self, mark: Mark | None) -> int:
        """The number of the first line below a key that is indented as a mark is, or more; or 0."""
        first = 0
        for number, line in self._upwards(mark):
            if mark and _indent(line) < mark.column:
                return first if line.rstrip().endswith(":") else 0
            first = number
        return 0

    def dash_beside(self, mark: Mark | None) -> int:
        """The number of the line with the dash that one at a mark should stand below; or 0.

        Of the lists that are open there, the one whose dashes are nearest to the mark's column;
        of its dashes, the last.
        """
        dashes: dict[int, int] = {}
        least: int | None = None
        for number, line in self._upwards(mark):
            indent = _indent(line)
            if least is None or indent < least:
                least = indent
                if _DASH.match(line):
                    dashes[indent] = number
        if not mark or not dashes:
            return 0
        return dashes[min(dashes, key=lambda indent: abs(indent - mark.column))]

    def is_dash(self, number: int) -> bool:
        """Whether the line of a number begins with a dash and a space."""
        return bool(_DASH.match(self.lines[number - 1]))

    def _upwards(self, mark: Mark | None) -> Iterator[tuple[int, str]]:
        """The lines above a mark that say something, each with its number."""
        for number in range(mark.line, 0, -1) if mark else ():
            line = self.lines[number - 1]
            if _SAYS.match(line):
                yield number, line

    def line(self, index: int) -> str:
        """The line of an index, counted from 0; "" below the last."""
        return self.lines[index] if index < len(self.lines) else ""


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
