"""What is looked for in an article, and where it was found."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Selector:
    """A quotation to be located: a `TextQuoteSelector` of the W3C Web Annotation model.

    Words are given as an editor typed or pasted them. White space at the ends, and between
    `prefix`, `exact` and `suffix`, is ignored.
    """

    exact: str
    """The quoted words."""
    prefix: str = ""
    """Words that stand directly before them, to tell one place from another."""
    suffix: str = ""
    """Words that stand directly after them, to tell one place from another."""
    spans_paragraphs: bool = False
    """Whether the editor says that the quotation runs over the end of a paragraph."""


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """A stretch of an article: half-open offsets, in code points of the text as stored."""

    start: int
    end: int

    def contains(self, other: "Passage") -> bool:
        """Whether the other lies within this one; both may be the same."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: "Passage") -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True, order=True)
class Paragraph:
    """A line of an article that is not blank, without the white space around it."""

    number: int
    """Counted from 1; blank lines do not count."""
    start: int
    """Offset of the first character that is not white space."""
    end: int
    """Offset after the last character that is not white space."""
    line: int
    """The line of the file it stands in, counted from 1; blank lines count."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a *normalised* text; half-open. Never to be mixed with a `Passage`."""

    start: int
    end: int
