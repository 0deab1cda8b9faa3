"""Findings: what is wrong in the sources, where, and what to do about it.

A finding is a value. It is yielded, sorted, compared and printed, never raised;
an exception means a fault in the generator itself.
"""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding matters. Errors stop the build; warnings are only told."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A point in a file of the sources, as editors count: lines and columns start at 1."""

    path: str
    """Relative to the sources folder, with forward slashes."""
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Diagnostic:
    """One finding: a place, the rule that speaks, a message and, where there is one, a way out."""

    where: Location
    rule: str
    """The rule's id, in kebab-case; it names the problem."""
    severity: Severity
    message: str
    hint: str = ""


def has_errors(findings: tuple[Diagnostic, ...]) -> bool:
    """Whether any of the findings forbids writing anything."""
    return any(finding.severity is Severity.ERROR for finding in findings)


Key = str | int


@dataclass(frozen=True, slots=True)
class Place:
    """A point in a file named by what stands there; `load` knows the line and column.

    `keys` leads from the top of the YAML document to a value: mapping keys and list
    indices. A key that is not written (a missing field, a shorthand) means the
    nearest written thing above it.
    """

    path: str
    keys: tuple[Key, ...] = ()
    on_key: bool = False
    """Point at the last key itself rather than at its value."""

    def __truediv__(self, key: Key) -> "Place":
        return Place(self.path, (*self.keys, key))


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule says before its place has a line number."""

    where: Place | Location
    message: str
    hint: str = ""
