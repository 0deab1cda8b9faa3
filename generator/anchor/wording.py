"""From what went wrong to a result that tells an editor so."""

from collections.abc import Sequence
from typing import Final

from generator.anchor.context import (
    own_paragraphs,
    own_words,
    standing_after,
    standing_before,
    telling_selector,
    words_after,
    words_before,
)
from generator.anchor.difference import first_difference
from generator.anchor.neighbourhood import Neighbourhood
from generator.anchor.normalised import Normalised
from generator.anchor.passages import Passage, Selector, Span
from generator.anchor.results import Ambiguous, CrossesParagraphs, CutsWord, NotFound
from generator.anchor.shown import named, pasteable, quoted
from generator.anchor.stored import StoredText
from generator.anchor.words import cut_edges, word_at

_LISTED: Final = 12
"""More places than these are counted, not listed."""
_BESIDE: Final = 4
"""So many words on each side show a place."""


def not_found(
    article: StoredText, near: Neighbourhood, quote_text: str, quote: Normalised
) -> NotFound:
    """The words stand nowhere: say what comes nearest and where it first differs."""
    span = near.nearest(quote.text)
    if span is None:
        return NotFound(
            "The quotation is not in the article, and nothing in the article is similar to it.",
            "Is it from another article? A quotation belongs beside the text that it is from.",
        )
    passage = article.normalised.passage(span)
    difference = first_difference(article, span.start, quote_text, quote)
    message = (
        f"The quotation is not in the article. The nearest passage is at "
        f"{_place(article, passage.start)}: {quoted(article.slice(passage))}. They first differ at "
        f"{_place(article, difference.offset)}, where {difference.message}."
    )
    return NotFound(message, difference.hint, passage, difference.offset)


def not_in_context(article: StoredText, spans: Sequence[Span], selector: Selector) -> NotFound:
    """The words stand in the article, but not where prefix and suffix say."""
    text = article.normalised
    prefix, suffix = quoted(selector.prefix), quoted(selector.suffix)
    if not any(standing_after(text, spans, selector.prefix)):
        failing, wrong = "prefix", f"after the prefix {prefix}"
    elif not any(standing_before(text, spans, selector.suffix)):
        failing, wrong = "suffix", f"before the suffix {suffix}"
    else:
        failing, wrong = "prefix or suffix", f"between the prefix {prefix} and the suffix {suffix}"
    message = f"The words of the quotation are in the article, but not {wrong}. They are at "
    message += "; ".join(_shown_place(article, span) for span in spans[:_LISTED])
    hint = f"Correct the {failing}: it must stand directly beside the quotation."
    if len(spans) == 1:
        hint += " Or leave it out: the words are in the article only once."
    return NotFound(f"{message}{_more(spans)}.", hint, text.passage(spans[0]))


def ambiguous(article: StoredText, spans: Sequence[Span], selector: Selector) -> Ambiguous:
    """The words stand in several places: list them, each with what would single it out."""
    times = "twice" if len(spans) == 2 else f"{len(spans)} times"  # noqa: PLR2004 - it says two
    places = "; ".join(_shown_place(article, span) for span in spans[:_LISTED])
    lines = ["Say which one is meant, by adding what is given for it:"]
    for span in spans[:_LISTED]:
        others = [other for other in spans if other != span]
        told = telling_selector(article, span, others, selector)
        advice = _to_paste(told, selector) if told else "quote more words, to tell it apart"
        lines.append(f"{_place(article, article.normalised.passage(span).start)}: {advice}")
    return Ambiguous(
        f"The quotation is in the article {times}: at {places}{_more(spans)}.",
        "\n".join(lines),
        tuple(article.normalised.passage(span) for span in spans),
    )


def _to_paste(told: Selector, selector: Selector) -> str:
    """The lines of YAML by which one selector differs from another."""
    lines = []
    if told.prefix != selector.prefix:
        lines.append(f"prefix: {pasteable(told.prefix)}")
    if told.suffix != selector.suffix:
        lines.append(f"suffix: {pasteable(told.suffix)}")
    return " and ".join(lines)


def cuts_word(article: StoredText, spans: Sequence[Span]) -> CutsWord:
    """The characters stand in the article only with a word cut: say which word, at which edge."""
    text = article.normalised
    span = min(spans, key=lambda span: (len(cut_edges(text, span)), span))
    passage = text.passage(span)
    cuts = [(edge, own_words(article, word_at(text, edge))) for edge in cut_edges(text, span)]
    told = [_cut(article, span, edge, word) for edge, word in cuts]
    message = f"At {_place(article, passage.start)} the quotation {' and '.join(told)}"
    if len(spans) > 1:
        message += f"; at none of {len(spans)} places are these characters whole words"
    words = dict.fromkeys(word for _, word in cuts)
    whole, it = " and ".join(map(quoted, words)), "it" if len(words) == 1 else "them"
    hint = f"Quote whole words: put in {whole}, or leave {it} out."
    return CutsWord(f"{message}.", hint, passage, tuple(word for _, word in cuts))


def crosses_paragraphs(article: StoredText, passage: Passage) -> CrossesParagraphs:
    """The words stand there once, but in more than one paragraph."""
    first, last = (article.paragraph_at(at) for at in (passage.start, passage.end))
    if first is None or last is None:
        raise ValueError("a passage begins and ends on a line that is not blank")
    return CrossesParagraphs(
        f"The quotation begins in paragraph {first.number} (line {first.line}) and ends in "
        f"paragraph {last.number} (line {last.line}).",
        "If it is meant to run on from one paragraph to the next, add spans_paragraphs: true; "
        "otherwise quote each paragraph by itself.",
        passage,
    )


def _cut(article: StoredText, span: Span, edge: int, word: str) -> str:
    text = article.normalised
    verb = "begins" if edge == span.start else "ends"
    if text.is_edge(edge):
        return f"{verb} inside the word {quoted(word)}"
    whole = article.text[text.starts[edge] : text.ends[edge]]
    return f"{verb} inside the character {quoted(whole)} of {quoted(word)} ({named(whole)})"


def _place(article: StoredText, offset: int) -> str:
    line, column = article.place(offset)
    return f"line {line}, column {column}"


def _shown_place(article: StoredText, span: Span) -> str:
    """A place with a few words on both sides of what stands there."""
    room = own_paragraphs(article, span)
    start = words_before(article, span, _BESIDE, room).start
    end = words_after(article, span, _BESIDE, room).end
    place = _place(article, article.normalised.passage(span).start)
    return f"{place} ({quoted(own_words(article, Span(start, end)))})"


def _more(spans: Sequence[Span]) -> str:
    return f"; and at {len(spans) - _LISTED} more" if len(spans) > _LISTED else ""
