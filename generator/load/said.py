"""What is said of an error of pydantic's."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Said:
    """A rule's id, a message and a hint."""

    rule: str
    message: str
    hint: str = ""
    meant: str = ""
    """The id that some words would be, in which they may be the name of a record."""
