"""The quote lock: a quotation is found in its article exactly once, or it is not found at all."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.anchor.context import in_context, own_words, telling_selector
from generator.anchor.marks import WHITE_SPACE
from generator.anchor.neighbourhood import Neighbourhood
from generator.anchor.normalised import normalise, normalised
from generator.anchor.passages import Passage, Selector, Span
from generator.anchor.results import Empty, Failure
from generator.anchor.stored import StoredText
from generator.anchor.wording import (
    ambiguous,
    crosses_paragraphs,
    cuts_word,
    not_found,
    not_in_context,
)
from generator.anchor.words import cut_edges, word_at


@dataclass(frozen=True)
class ArticleText(StoredText):
    """The text of one article: prepared once, then asked for many quotations.

    The first question costs time in proportion to the article; later ones cost a text search
    each. Only a quotation that is not found costs more, for its message.
    """

    def locate(self, selector: Selector) -> Passage | Failure:
        """The one passage that a quotation is, or why there is no such passage.

        After normalisation (see `marks` and `normalised`) the quotation must be equal, character
        for character, to a stretch of the article that begins and ends between words and stands
        between the selector's prefix and suffix; there must be exactly one such stretch,
        overlapping ones counted; and it must lie in one paragraph unless the selector says
        otherwise. Never raises.
        """
        exact = selector.exact.strip(WHITE_SPACE)
        quote = normalised(exact)
        if not quote.text:
            return Empty()
        anywhere = [*self._occurrences(quote.text)]
        if not anywhere:
            return not_found(self, self._neighbourhood, exact, quote)
        whole = [span for span in anywhere if not cut_edges(self.normalised, span)]
        return self._single(whole, selector) if whole else cuts_word(self, anywhere)

    def places(self, words: str) -> tuple[tuple[Passage, Selector | None], ...]:
        """Every place where the words stand whole, with the selector that means it alone.

        The selector has the article's own characters with single spaces, and no more of a prefix
        or suffix than it needs; None where a dozen words beside the place do not tell it apart.
        """
        spans = self._whole(words)
        return tuple((self.normalised.passage(span), self._telling(span, spans)) for span in spans)

    def passages(self, words: str) -> tuple[Passage, ...]:
        """Every passage that is these words, whole, in whatever paragraphs."""
        return tuple(map(self.normalised.passage, self._whole(words)))

    def _whole(self, words: str) -> Sequence[Span]:
        quote = normalise(words)
        found = self._occurrences(quote) if quote else ()
        return [span for span in found if not cut_edges(self.normalised, span)]

    def widened(self, passage: Passage) -> Passage:
        """The passage with the words whole that it begins and ends in."""
        text = self.normalised
        first, last = (bisect_left(text.starts, at) for at in (passage.start, passage.end))
        return text.passage(Span(word_at(text, first).start, word_at(text, last).end))

    def _telling(self, span: Span, spans: Sequence[Span]) -> Selector | None:
        crosses = self._crosses(self.normalised.passage(span))
        selector = Selector(own_words(self, span), spans_paragraphs=crosses)
        others = [other for other in spans if other != span]
        return telling_selector(self, span, others, selector) if others else selector

    def _single(self, whole: Sequence[Span], selector: Selector) -> Passage | Failure:
        """The one of these stretches that the selector means."""
        meant = [*in_context(self.normalised, whole, selector)]
        if not meant:
            return not_in_context(self, whole, selector)
        if len(meant) > 1:
            return ambiguous(self, meant, selector)
        passage = self.normalised.passage(meant[0])
        if not selector.spans_paragraphs and self._crosses(passage):
            return crosses_paragraphs(self, passage)
        return passage

    @cached_property
    def _neighbourhood(self) -> Neighbourhood:
        return Neighbourhood(self.normalised)

    def _occurrences(self, words: str) -> Iterator[Span]:
        """Every stretch of the normalised text that equals `words`; they may overlap."""
        at = self.normalised.text.find(words)
        while at >= 0:
            yield Span(at, at + len(words))
            at = self.normalised.text.find(words, at + 1)

    def _crosses(self, passage: Passage) -> bool:
        return self.paragraph_at(passage.start) != self.paragraph_at(passage.end)
