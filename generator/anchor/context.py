"""The words beside a quotation, which tell one place from another."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from generator.anchor.marks import SPACE
from generator.anchor.normalised import Normalised, normalise
from generator.anchor.passages import Selector, Span
from generator.anchor.shown import single_spaced
from generator.anchor.stored import StoredText

_FEWEST_WORDS: Final = 2
"""One word would often do, but not survive a second look: `The`, where elsewhere is `the`."""
_MOST_WORDS: Final = 12
"""A longer prefix or suffix is not offered: quoting more words is then the better way."""


def standing_after(text: Normalised, spans: Iterable[Span], prefix: str) -> Iterator[Span]:
    """Those stretches that `prefix` stands directly before, white space apart; all, if it is ""."""
    words = normalise(prefix)
    for span in spans:
        end = _gap_before(text, span)
        if text.text.endswith(words, 0, end) and text.is_edge(end - len(words)):
            yield span


def standing_before(text: Normalised, spans: Iterable[Span], suffix: str) -> Iterator[Span]:
    """Those stretches that `suffix` stands directly after, white space apart; all, if it is ""."""
    words = normalise(suffix)
    for span in spans:
        start = _gap_after(text, span)
        if text.text.startswith(words, start) and text.is_edge(start + len(words)):
            yield span


def _gap_before(text: Normalised, span: Span) -> int:
    """Where the words before a stretch end."""
    return span.start - text.text.endswith(SPACE, 0, span.start)


def _gap_after(text: Normalised, span: Span) -> int:
    """Where the words after a stretch begin."""
    return span.end + text.text.startswith(SPACE, span.end)


def in_context(text: Normalised, spans: Iterable[Span], selector: Selector) -> Iterator[Span]:
    """Those stretches that stand between the selector's prefix and suffix."""
    return standing_before(text, standing_after(text, spans, selector.prefix), selector.suffix)


def telling_selector(
    article: StoredText, span: Span, others: Sequence[Span], selector: Selector
) -> Selector | None:
    """The selector with a prefix or suffix, or both, that tells one place from all the others.

    It has as few words as do; the article's own characters, with single spaces. Words of other
    paragraphs are taken only where those of its own do not tell. None if a dozen words on both
    sides are not enough.
    """
    for room in (own_paragraphs(article, span), Span(0, len(article.normalised.text))):
        for candidate in _candidates(article, span, selector, room):
            if next(in_context(article.normalised, others, candidate), None) is None:
                return candidate
    return None


def _candidates(
    article: StoredText, span: Span, selector: Selector, room: Span
) -> Iterator[Selector]:
    """What may be tried to tell a place, the simplest first."""
    beside = [
        (
            own_words(article, words_before(article, span, count, room)),
            own_words(article, words_after(article, span, count, room)),
        )
        for count in range(_FEWEST_WORDS, _MOST_WORDS + 1)
    ]
    for before, after in beside:
        yield replace(selector, prefix=before or selector.prefix)
        yield replace(selector, suffix=after or selector.suffix)
    for before, after in beside:
        yield replace(selector, prefix=before, suffix=after)


def own_paragraphs(article: StoredText, span: Span) -> Span:
    """A stretch widened to the whole of the paragraph or paragraphs that it stands in."""
    text = article.normalised
    passage = text.passage(span)
    first, last = article.paragraph_at(passage.start), article.paragraph_at(passage.end)
    return Span(
        bisect_left(text.starts, first.start) if first else span.start,
        bisect_left(text.starts, last.end) if last else span.end,
    )


def words_before(article: StoredText, span: Span, count: int, room: Span) -> Span:
    """Up to `count` words (parts between white space) before a stretch, all within `room`."""
    text = article.normalised.text
    end = start = max(_gap_before(article.normalised, span), room.start)
    for _ in range(count):
        start = max(text.rfind(SPACE, room.start, max(start - 1, room.start)) + 1, room.start)
    return Span(start, end)


def words_after(article: StoredText, span: Span, count: int, room: Span) -> Span:
    """Up to `count` words (parts between white space) after a stretch, all within `room`."""
    text = article.normalised.text
    start = end = min(_gap_after(article.normalised, span), room.end)
    for _ in range(count):
        found = text.find(SPACE, end + 1, room.end)
        end = found if found >= 0 else room.end
    return Span(start, end)


def own_words(article: StoredText, span: Span) -> str:
    """The article's own characters for a stretch, with single spaces; "" for an empty one."""
    if span.start >= span.end:
        return ""
    return single_spaced(article.slice(article.normalised.passage(span)))
