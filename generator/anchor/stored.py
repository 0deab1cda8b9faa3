"""An article's text as stored, and where its lines and paragraphs are."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Final

from generator.anchor.marks import WHITE_SPACE
from generator.anchor.normalised import Normalised, normalised
from generator.anchor.passages import Paragraph, Passage

_LINE_END: Final = re.compile(r"\r\n?|\n")


@dataclass(frozen=True)
class StoredText:
    """A text whose characters have places. All offsets count its code points, from 0."""

    text: str
    """As stored; nothing here ever changes it."""

    @cached_property
    def normalised(self) -> Normalised:
        """The form in which quotations are looked for."""
        return normalised(self.text)

    @cached_property
    def _line_starts(self) -> tuple[int, ...]:
        return (0, *(end.end() for end in _LINE_END.finditer(self.text)))

    @cached_property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """Each line that is not blank, in order."""
        found: list[Paragraph] = []
        bounds = (*self._line_starts, len(self.text))
        for line, (start, end) in enumerate(pairwise(bounds), start=1):
            words = self.text[start:end].strip(WHITE_SPACE)
            if words:
                first = self.text.index(words, start)
                found.append(Paragraph(len(found) + 1, first, first + len(words), line))
        return tuple(found)

    @cached_property
    def _paragraph_by_line(self) -> dict[int, Paragraph]:
        return {paragraph.line: paragraph for paragraph in self.paragraphs}

    def slice(self, passage: Passage) -> str:
        """The article's own characters."""
        return self.text[passage.start : passage.end]

    def place(self, offset: int) -> tuple[int, int]:
        """The line and the column of an offset, as editors count: both from 1, in code points.

        Raises IndexError for an offset outside the text (its end is inside).
        """
        if not 0 <= offset <= len(self.text):
            raise IndexError(f"no offset {offset} in a text of {len(self.text)} characters")
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    def paragraph_at(self, offset: int) -> Paragraph | None:
        """The paragraph on the line of an offset; None on a blank line. Raises as `place`."""
        return self._paragraph_by_line.get(self.place(offset)[0])

    def paragraph_of(self, passage: Passage) -> Paragraph:
        """Return the paragraph in which a located passage begins.

        Raises LookupError for a passage that was not located in this text.
        """
        paragraph = self.paragraph_at(passage.start)
        if paragraph is None:
            message = f"no paragraph at offset {passage.start}"
            raise LookupError(message)
        return paragraph
