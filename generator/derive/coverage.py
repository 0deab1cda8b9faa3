"""How much of each article the claims account for, sentence by sentence.

Sentences are found by the `sentencex` library, paragraph by paragraph (its boundaries are code
points, and its pieces put together are the paragraph again). A wrong boundary moves a count by
one; nothing else that a reader is told rests on it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from types import MappingProxyType

from sentencex import get_sentence_boundaries  # type: ignore[import-untyped]

from generator.anchor import ArticleText, Passage
from generator.anchor.marks import SPACE, WHITE_SPACE
from generator.derive.quotations import Quotations
from generator.expressions.calendar_words import alternatives, calendar_words
from generator.model.briefing import Article, Briefing
from generator.model.fields import ArticleId, ClaimId

_WORD_CHARACTER = re.compile(r"\w")
_PLAIN_SPACES = {ord(character): SPACE for character in WHITE_SPACE}
"""One for one, so that offsets stay. `sentencex` panics at a no-break space before a full stop."""

_Claimed = tuple[ClaimId, Passage]
"""A claim and a passage that it is drawn from."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an article, and what was made of it."""

    passage: Passage
    paragraph: int
    """The number of its paragraph, from 1."""
    claims: tuple[ClaimId, ...]
    """The claims with a quotation or further passage in it, in the order of the file."""
    no_claim: bool
    """Whether it is, in part at least, listed as carrying no claim."""

    @property
    def is_covered(self) -> bool:
        """Whether anybody has said what it carries."""
        return bool(self.claims) or self.no_claim


@dataclass(frozen=True, slots=True)
class Coverage:
    """The sentences of an article, in order."""

    sentences: tuple[Sentence, ...]

    @property
    def total(self) -> int:
        """How many sentences there are, the headline among them."""
        return len(self.sentences)

    @property
    def covered(self) -> int:
        """How many carry a claim or are listed as carrying none."""
        return self.total - len(self.uncovered)

    @property
    def uncovered(self) -> tuple[Sentence, ...]:
        """The others."""
        return tuple(sentence for sentence in self.sentences if not sentence.is_covered)


def measure_coverage(
    briefing: Briefing, texts: Mapping[ArticleId, ArticleText], quotations: Quotations
) -> Mapping[ArticleId, Coverage]:
    """Measure how much of every article is accounted for. Withdrawn claims do not count."""
    claimed: dict[ArticleId, list[_Claimed]] = {id_: [] for id_ in briefing.articles}
    for entry in briefing.claims():
        located = quotations.claims.get(entry.id)
        if located and entry.claim.withdrawn is None:
            claimed[entry.article.id] += [(entry.id, passage) for passage in located.all]
    coverage = {
        id_: Coverage(tuple(_sentences(article, texts[id_], claimed[id_], quotations)))
        for id_, article in briefing.articles.items()
    }
    return MappingProxyType(coverage)


def _sentences(
    article: Article, text: ArticleText, claimed: Iterable[_Claimed], quotations: Quotations
) -> Iterator[Sentence]:
    unclaimed = [passage for _, passage in quotations.no_claims[article.id]]
    for paragraph, passage in sentences(text, article.record.language):
        claims = [id_ for id_, other in claimed if _share_a_word(text, passage, other)]
        yield Sentence(
            passage=passage,
            paragraph=paragraph,
            claims=tuple(dict.fromkeys(claims)),
            no_claim=any(_share_a_word(text, passage, other) for other in unclaimed),
        )


def sentences(text: ArticleText, language: str) -> Iterator[tuple[int, Passage]]:
    """Every sentence that has a word, without the white space around it, and its paragraph."""
    for paragraph in text.paragraphs:
        words = text.text[paragraph.start : paragraph.end].translate(_PLAIN_SPACES)
        for start, sentence in _pieces(words, language):
            if _WORD_CHARACTER.search(sentence):
                first = paragraph.start + start + len(sentence) - len(sentence.lstrip())
                last = paragraph.start + start + len(sentence.rstrip())
                yield paragraph.number, Passage(first, last)


def _pieces(words: str, language: str) -> Iterator[tuple[int, str]]:
    """The sentences of a paragraph, each with where it begins.

    `sentencex` takes May for a shortened word, and its full stop for no end.
    """
    end = _end_in_a_month(language)
    for piece in get_sentence_boundaries(language.partition("-")[0], words):
        start, text = int(piece["start_index"]), str(piece["text"])
        ends = [found.end() for found in end.finditer(text)]
        for begin, stop in pairwise((0, *ends, len(text))):
            yield start + begin, text[begin:stop]


@cache
def _end_in_a_month(language: str) -> re.Pattern[str]:
    """A full stop behind a month that is never shortened, and before a capital, perhaps quoted."""
    months = alternatives(calendar_words(language).never_shortened)
    return re.compile(rf"\b(?:{months})\.{SPACE}+(?=[^\w\s]?[^\W\d_a-z])")


def _share_a_word(text: ArticleText, one: Passage, other: Passage) -> bool:
    """Whether two stretches have more in common than white space and punctuation."""
    start, end = max(one.start, other.start), min(one.end, other.end)
    return start < end and bool(_WORD_CHARACTER.search(text.text, start, end))
