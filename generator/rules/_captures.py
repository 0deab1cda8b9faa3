"""The lines of a capture, and which of them are left out of the article's text."""

import re
from collections.abc import Iterator, Sequence
from typing import cast

from generator.anchor import ArticleText, Empty, NotFound, Selector
from generator.anchor.marks import WHITE_SPACE
from generator.diagnostics import Place
from generator.model.article import Omission
from generator.model.briefing import Article

_LINE_END = re.compile(r"\r\n|\n")
_BYTE_ORDER_MARK = "\ufeff"

CAPTURE_FIRST = "See to the capture first: it is not the file that was recorded."
"""What to do about a text or a list of omissions that a changed capture contradicts."""

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


def is_whole(article: Article) -> bool:
    """Whether the text is the capture without the omissions, line by line."""
    ours = [line for _, line in written(article.text)]
    return ours == [line for _, line in kept(article)]


def has_lost(article: Article, place: Place) -> bool:
    """Whether the quotation at a place stands in the capture, and no longer in the text."""
    value: object = article.record
    if place.path == article.path("annotations.yml"):
        value = article.annotations
    for key in place.keys:
        value = (
            getattr(value, key) if isinstance(key, str) else cast("Sequence[object]", value)[key]
        )
    selector = Selector(str(value), spans_paragraphs=True)
    collected = "\n\n".join(line for _, line in kept(article))
    texts = ArticleText(collected), ArticleText(article.text)
    in_capture, in_text = (
        not isinstance(text.locate(selector), NotFound | Empty) for text in texts
    )
    return in_capture and not in_text
