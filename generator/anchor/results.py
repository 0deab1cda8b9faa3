"""Why a quotation cannot be located. Each says so to an editor, who need not know programming.

`message` is one line that says what is wrong and where; `hint` says what to do about it, on
one line or, where there is something to choose and paste, on several.
"""

from dataclasses import dataclass

from generator.anchor.passages import Passage


@dataclass(frozen=True, slots=True)
class NotFound:
    """The words do not stand in the article, or not beside the given prefix and suffix."""

    message: str
    hint: str
    nearest: Passage | None = None
    """The most similar passage; None if nothing is similar."""
    differs_at: int | None = None
    """Offset in the article of the first character that differs."""


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """The words stand in the article more than once."""

    message: str
    hint: str
    passages: tuple[Passage, ...]
    """All of them, in order; they may overlap."""


@dataclass(frozen=True, slots=True)
class CutsWord:
    """The characters stand in the article, but the quotation begins or ends inside a word."""

    message: str
    hint: str
    passage: Passage
    """Where they stand."""
    words: tuple[str, ...]
    """The whole word or words that are cut, as the article has them."""


@dataclass(frozen=True, slots=True)
class CrossesParagraphs:
    """The words stand in the article once, but run over the end of a paragraph unannounced."""

    message: str
    hint: str
    passage: Passage


@dataclass(frozen=True, slots=True)
class Empty:
    """There are no words to look for."""

    message: str = "The quotation is empty."
    hint: str = "Copy into it the words of the article that say what the claim says."


Failure = NotFound | Ambiguous | CutsWord | CrossesParagraphs | Empty
