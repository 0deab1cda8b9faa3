"""Runs of words that a text has in common with an article."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.anchor.normalised import normalise, normalised
from generator.model.fields import ArticleId

_WORD = re.compile(r"\w+(?:(?:['.\-\u2010\u2011]|(?<=\d),(?=\d))\w+)*")

_STEP = 4
_SEED = 5
"""Of each article the five words that begin at every fourth are indexed. Whatever stretch of
eight words one takes, it holds such a seed whole: one of its first four words begins one."""


@dataclass(frozen=True, slots=True)
class Repetition:
    """Consecutive words that stand in a text and in an article."""

    words: int
    """How many; a name counts as one."""
    article: ArticleId
    offset: int
    """Where they begin in the article, in code points of the text as stored."""
    beginning: str
    """The first three."""


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a text without capitals, and where each begins."""

    words: list[str]
    offsets: list[int]


class SourceWords:
    """The words of articles, indexed to find stretches of eight and more in other texts."""

    def __init__(self, texts: Mapping[ArticleId, str], names: Iterable[str]) -> None:
        self._articles = {id_: _words(text) for id_, text in texts.items()}
        self._seeds: defaultdict[tuple[str, ...], list[tuple[ArticleId, int]]] = defaultdict(list)
        for id_, article in self._articles.items():
            for at in range(0, len(article.words) - _SEED + 1, _STEP):
                self._seeds[tuple(article.words[at : at + _SEED])].append((id_, at))
        self._names: defaultdict[str, set[tuple[str, ...]]] = defaultdict(set)
        for name in names:
            if words := tuple(_words(name).words):
                self._names[words[0]].add(words)

    def longest_repetition(self, text: str) -> Repetition | None:
        """The longest of a text's stretches that are an article's; the first of equal ones."""
        found = self._repetitions([word.casefold() for word in _WORD.findall(normalise(text))])
        return max(found, key=lambda repetition: repetition.words, default=None)

    def _repetitions(self, words: list[str]) -> Iterator[Repetition]:
        for at in range(len(words) - _SEED + 1):
            for id_, seed in self._seeds.get(tuple(words[at : at + _SEED]), ()):
                article = self._articles[id_]
                before = _same(reversed(words[:at]), reversed(article.words[:seed]))
                after = _same(words[at:], article.words[seed:])
                stretch = words[at - before : at + after]
                offset = article.offsets[seed - before]
                yield Repetition(self._count(stretch), id_, offset, " ".join(stretch[:3]))

    def _count(self, words: list[str]) -> int:
        """How many words these are, if every name in them is one."""
        count = at = 0
        while at < len(words):
            names = self._names.get(words[at], ())
            at += max((len(name) for name in names if _starts(words, at, name)), default=1)
            count += 1
        return count


def _words(text: str) -> _Words:
    levelled = normalised(text)
    found = [*_WORD.finditer(levelled.text)]
    return _Words(
        words=[word[0].casefold() for word in found],
        offsets=[levelled.starts[word.start()] for word in found],
    )


def _same(a: Iterable[str], b: Iterable[str]) -> int:
    """How many of the first words of two stretches are the same."""
    count = 0
    for one, other in zip(a, b, strict=False):
        if one != other:
            break
        count += 1
    return count


def _starts(words: list[str], at: int, name: tuple[str, ...]) -> bool:
    return tuple(words[at : at + len(name)]) == name
