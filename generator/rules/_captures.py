"""The lines of a capture, and which of them are left out of the article's text."""

import re
from collections.abc import Iterator

from generator.anchor.marks import WHITE_SPACE
from generator.model.article import Omission
from generator.model.briefing import Article

_LINE_END = re.compile(r"\r\n|\n")
_BYTE_ORDER_MARK = "\ufeff"

Line = tuple[int, str]
"""A line's number, counted from 1, and its characters without the line end."""


def lines(text: str) -> list[str]:
    """The lines of a file; a byte order mark at its start is not a part of the first."""
    return _LINE_END.split(text.removeprefix(_BYTE_ORDER_MARK))


def written(text: str) -> list[Line]:
    """The lines that are not blank."""
    return [(number, line) for number, line in enumerate(lines(text), 1) if line.strip(WHITE_SPACE)]


def has_line(capture: list[str], omission: Omission) -> bool:
    """Whether the capture has this text in this line, white space at the ends apart."""
    at = omission.line - 1
    return 0 <= at < len(capture) and capture[at].strip() == omission.text


def wrong_omissions(article: Article) -> Iterator[int]:
    """Which of an article's omissions name a line that the capture does not have, or no more."""
    capture = lines(article.capture)
    omitted: set[int] = set()
    for index, omission in enumerate(article.record.capture.omitted):
        if omission.line in omitted or not has_line(capture, omission):
            yield index
        omitted.add(omission.line)


def kept(article: Article) -> list[Line]:
    """The lines of the capture that are the article's text."""
    omitted = {omission.line for omission in article.record.capture.omitted}
    return [(number, line) for number, line in written(article.capture) if number not in omitted]
