"""The passage of an article that is most similar to words that do not stand in it.

Only for messages: nothing found here is ever taken for the quotation. The search must point at
the passage an editor meant in spite of a slip, and it must stay quick: the start of the
quotation votes, by its rare three-letter groups, for the places where it might begin, and only
the few best places are compared letter by letter.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import Match, SequenceMatcher
from functools import cached_property
from typing import Final

from generator.anchor.marks import SPACE
from generator.anchor.normalised import Normalised
from generator.anchor.passages import Span
from generator.anchor.words import is_inside_word, is_word_character

_HEAD: Final = 240
"""So many characters of the quotation are compared: enough to know the place."""
_GROUP: Final = 3
_TOO_COMMON: Final = 2000
"""A group of letters with more occurrences says nothing about the place."""
_BAND: Final = 16
"""Places so near to each other are one candidate: a dropped word moves what follows it."""
_CANDIDATES: Final = 4
_MARGIN: Final = 32
_SIMILAR: Final = 0.6
"""The least share of the compared characters that stand in the passage, in order."""
_UNACCENTED: Final = {
    "\N{LATIN SMALL LETTER DOTLESS I}": "i",
    "\N{LATIN SMALL LETTER L WITH STROKE}": "l",
    "\N{LATIN SMALL LETTER O WITH STROKE}": "o",
    "\N{LATIN SMALL LETTER D WITH STROKE}": "d",
}
"""Letters that have no decomposition, but look like these."""


@dataclass(frozen=True)
class Neighbourhood:
    """An article, prepared for finding what is near to a quotation."""

    article: Normalised

    def nearest(self, quote: str) -> Span | None:
        """The stretch most similar to the (normalised) quotation; None if nothing is similar."""
        head = SPACE + folded(quote)[:_HEAD] + SPACE
        places = [place for band in self._bands(head) if (place := self._aligned(head, band))]
        if not places:
            return None
        best = max(places, key=lambda p: (p.share, self._agreeing(p.start, quote), -p.start))
        return self._whole_words(best.start, best.end + max(len(quote) - _HEAD, 0), quote)

    @cached_property
    def _folded(self) -> str:
        """The article with a space at both ends: an index here is one more than there."""
        return SPACE + folded(self.article.text) + SPACE

    @cached_property
    def _index(self) -> dict[str, list[int]]:
        index: defaultdict[str, list[int]] = defaultdict(list)
        for place, group in _groups(self._folded):
            index[group].append(place)
        return dict(index)

    def _bands(self, head: str) -> list[int]:
        """The most likely places for `head` to begin, in units of `_BAND`, the best one first."""
        votes: defaultdict[int, float] = defaultdict(float)
        for offset, group in _groups(head):
            places = self._index.get(group, ())
            if len(places) <= _TOO_COMMON:
                for place in places:
                    votes[(place - offset) // _BAND] += 1 / len(places)
        pairs = {band: votes[band] + votes.get(band + 1, 0) for band in sorted(votes)}
        return sorted(pairs, key=lambda band: (-pairs[band], band))[:_CANDIDATES]

    def _aligned(self, head: str, band: int) -> "_Place | None":
        """Where exactly `head` begins and ends near a place, if it is similar enough."""
        base = max(band * _BAND - _MARGIN, 0)
        window = self._folded[base : (band + 2) * _BAND + len(head) + _MARGIN]
        blocks = _solid_blocks(head, window)
        share = sum(block.size for block in blocks) / len(head)
        if share < _SIMILAR:
            return None
        first, last = blocks[0], blocks[-1]
        start = base + first.b - first.a
        end = base + last.b + len(head) - last.a - 2
        return _Place(share, max(start, 0), min(max(end, 0), len(self.article.text)))

    def _agreeing(self, start: int, quote: str) -> int:
        """How many characters agree from the beginning on."""
        return agreeing(self.article.text[start : start + len(quote)], quote)

    def _whole_words(self, start: int, end: int, quote: str) -> Span:
        """A stretch widened to whole words; it begins with a word if the quotation does."""
        text = self.article.text
        start, end = min(start, len(text) - 1), min(end, len(text))
        while is_inside_word(self.article, start):
            start -= 1
        with_word = is_word_character(quote[0])
        while start < end - 1 and not is_word_character(text[start]):
            if text[start] != SPACE and not with_word:
                break
            start += 1
        end = max(end, start + 1)
        while is_inside_word(self.article, end):
            end += 1
        return Span(start, end)


@dataclass(frozen=True, slots=True)
class _Place:
    share: float
    start: int
    end: int


def agreeing(one: str, other: str) -> int:
    """How many characters two texts have in common at the beginning."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def folded(text: str) -> str:
    """`text` without case, accents and kinds of dashes; each character remains one character."""
    return text.translate({ord(character): _folded_character(character) for character in set(text)})


def _folded_character(character: str) -> str:
    if unicodedata.category(character) == "Pd":
        return "-"
    base = unicodedata.normalize("NFD", character)[0].casefold()
    return _UNACCENTED.get(base, base if len(base) == 1 else character)


def _groups(text: str) -> Iterator[tuple[int, str]]:
    return ((at, text[at : at + _GROUP]) for at in range(len(text) - _GROUP + 1))


def _solid_blocks(head: str, window: str) -> list[Match]:
    """The stretches that two texts have in common, in order, without chance agreements."""
    matcher = SequenceMatcher(None, head, window, autojunk=False)
    return [block for block in matcher.get_matching_blocks() if block.size >= _GROUP]
