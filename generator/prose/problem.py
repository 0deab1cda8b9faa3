"""What curated prose may not say, told to the editor."""

from dataclasses import dataclass

_MOST_SHOWN = 60


@dataclass(frozen=True, slots=True)
class ProseProblem:
    """One thing that is wrong in a text: what, and what to write instead. One line each."""

    message: str
    hint: str
    scheme: str = ""
    """Of a link to a record whose id has no valid form: what stands before the colon."""
    given: str = ""
    """And what stands in the place of the id."""


def shown(text: str) -> str:
    """The text in quotation marks, cut short, with what cannot be printed as its code."""
    cut = text if len(text) <= _MOST_SHOWN else text[:_MOST_SHOWN] + "..."
    return "'" + "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in cut) + "'"
