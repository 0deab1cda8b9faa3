"""Which articles of a briefing a new text is a copy of, word for word or altered.

Two texts that were written apart share few of their neighbouring words, whatever they are about;
a copy in which three words of ten were replaced still has half of them. So an index from pairs of
neighbouring words leads to the few articles that are worth comparing, and in these only
sentences that have pairs in common are compared, word by word and in order.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from generator.anchor import ArticleText, Passage
from generator.derive import sentences
from generator.model.fields import ArticleId

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_WORTH_COMPARING = 0.04
"""The share of a text's pairs of words from which another text is compared with it."""
_ALIKE = 0.45
"""The share of words in the same order from which two sentences are one."""
_COPY = 0.4
"""The share of the words of the shorter text, in sentences that are alike, that makes a copy."""
_ALTERED = 0.97
"""Where less of the words in sentences alike are the same, somebody has altered them."""
_TELLING = 6
"""Sentences of fewer words are alike by chance."""

_TRIED = 3
"""So many sentences that have pairs in common with one are compared with it."""

_Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class SentencePair:
    """A sentence of the new text, and the one of the other that it is like."""

    new: Passage
    other: Passage
    words: int
    """How many words the new one has."""
    same: int
    """How many of them stand in the other in the same order."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """What a new text has in common with an article of the briefing."""

    article: ArticleId
    pairs: tuple[SentencePair, ...]
    """The sentences that are alike, in the order of the new text."""
    share: float
    """The share of the words of the shorter text that stand in them, from 0 to 1."""

    @property
    def same(self) -> float:
        """The share of the words in sentences alike that are the same, from 0 to 1."""
        return sum(pair.same for pair in self.pairs) / sum(pair.words for pair in self.pairs)

    @property
    def is_copy(self) -> bool:
        """Whether one text was most likely made from the other, or both from a third."""
        return self.share >= _COPY

    @property
    def is_altered(self) -> bool:
        """Whether the words of a copy were changed."""
        return self.same < _ALTERED


@dataclass(frozen=True, slots=True)
class _Sentence:
    passage: Passage
    words: tuple[str, ...]

    @property
    def pairs(self) -> frozenset[_Pair]:
        return frozenset(pairwise(self.words))


def likenesses(
    text: ArticleText, language: str, others: Mapping[ArticleId, ArticleText]
) -> tuple[Likeness, ...]:
    """The articles that have sentences in common with a text, those with the most first.

    `language` is the BCP 47 tag of the text; articles in another language have no words in common.
    """
    new = _sentences(text, language)
    found = (
        _likeness(id_, new, _sentences(others[id_], language))
        for id_ in _worth_comparing(new, others)
    )
    some = (likeness for likeness in found if likeness.pairs)
    return tuple(sorted(some, key=lambda one: (-one.share, -one.same, one.article)))


def _sentences(text: ArticleText, language: str) -> tuple[_Sentence, ...]:
    return tuple(
        _Sentence(passage, _words(text.slice(passage))) for _, passage in sentences(text, language)
    )


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.casefold() for word in _WORD.findall(text))


def _worth_comparing(
    new: Sequence[_Sentence], others: Mapping[ArticleId, ArticleText]
) -> Iterator[ArticleId]:
    """The articles that share more pairs of words with the text than chance explains."""
    wanted = frozenset().union(*(sentence.pairs for sentence in new))
    for id_, other in others.items():
        words = _words(other.text)
        pairs = frozenset(pairwise(words))
        shorter = min(len(wanted), len(pairs))
        if shorter and len(wanted & pairs) >= _WORTH_COMPARING * shorter:
            yield id_


def _likeness(id_: ArticleId, new: Sequence[_Sentence], other: Sequence[_Sentence]) -> Likeness:
    pairs = tuple(_alike(new, other))
    shorter = min(_length(new), _length(other))
    words = sum(pair.words for pair in pairs)
    return Likeness(id_, pairs, min(1.0, words / shorter) if shorter else 0.0)


def _length(text: Sequence[_Sentence]) -> int:
    return sum(len(sentence.words) for sentence in text)


def _alike(new: Sequence[_Sentence], other: Sequence[_Sentence]) -> Iterator[SentencePair]:
    """Each sentence of the new text with the one it is most like, if it is like any."""
    having: defaultdict[_Pair, list[int]] = defaultdict(list)
    for index, sentence in enumerate(other):
        for pair in sentence.pairs:
            having[pair].append(index)
    for sentence in new:
        if len(sentence.words) < _TELLING:
            continue
        common = Counter(index for pair in sentence.pairs for index in having.get(pair, ()))
        best = max(
            (_compared(sentence, other[index]) for index, _ in common.most_common(_TRIED)),
            key=lambda pair: pair.same,
            default=None,
        )
        if best and best.same >= _ALIKE * best.words:
            yield best


def _compared(new: _Sentence, other: _Sentence) -> SentencePair:
    blocks = SequenceMatcher(None, new.words, other.words, autojunk=False).get_matching_blocks()
    same = sum(block.size for block in blocks)
    return SentencePair(new.passage, other.passage, len(new.words), same)
