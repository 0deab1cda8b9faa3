"""Lines that hold a field, read without the parser: it has given up where they are asked for."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_FIELD = re.compile(
    r"(?P<indent> *)(?P<dashes>(?:- +)*)(?P<key>[\w./-]+|\"[^\"]*\"|'[^']*'):(?: +|$)(?P<value>.*)"
)


@dataclass(frozen=True, slots=True)
class FieldLine:
    """A line such as `  - id: x`; columns and lines are counted from 0."""

    line: int
    dash: int | None
    """The column of its first dash; None where it begins with its key."""
    column: int
    """That of its key."""
    key: str
    value: str
    value_column: int

    @property
    def colon(self) -> int:
        """The column of the colon behind its key."""
        return self.column + len(self.key)


def field_line(lines: Sequence[str], line: int) -> FieldLine | None:
    """Read a line as a field, by its index."""
    found = _FIELD.fullmatch(lines[line]) if line < len(lines) else None
    if not found:
        return None
    dash = found.end("indent") if found["dashes"] else None
    value = found["value"].rstrip()
    return FieldLine(line, dash, found.start("key"), found["key"], value, found.start("value"))


def fields_above(lines: Sequence[str], line: int) -> Iterator[FieldLine]:
    """Every field in the lines above one, the nearest first."""
    return filter(None, (field_line(lines, index) for index in range(line - 1, -1, -1)))


def is_known(lines: Sequence[str], key: str, besides: int) -> bool:
    """Whether a key begins a line other than one."""
    fields = (field_line(lines, index) for index in range(len(lines)) if index != besides)
    return any(field and field.key == key for field in fields)
