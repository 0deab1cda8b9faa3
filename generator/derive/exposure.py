"""How much of each article all outputs together print: what the rights budget is held against.

What counts is the union of everything that any page, index or data file prints, so a passage
quoted on ten pages counts once: shown quotations, damaged words, the words that give a date, and
descriptions of actors. Headlines, names and their spellings are data and do not count.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from generator.anchor import Ambiguous, ArticleText, Passage, Selector
from generator.derive.quotations import Quotations
from generator.model.briefing import Article, Briefing
from generator.model.fields import ArticleId, ClaimId
from generator.model.record import Dating
from generator.model.vocabulary import Publish

_WORD = re.compile(r"\S*\w\S*")
"""A word as word processors count them: what stands between white space, dashes alone apart."""


@dataclass(frozen=True, slots=True)
class Exposure:
    """What is printed of one article."""

    passages: tuple[Passage, ...]
    """All printed stretches, merged, in order."""
    quoted: tuple[Passage, ...]
    """Those of them that are shown as passages of the article: quotations and damaged words."""
    words: int
    """The words that stand in them, wholly or in part."""
    total_words: int
    """The words of the article, its headline included."""

    @property
    def share(self) -> float:
        """The printed part of the words, from 0 to 1; 0 for an article without words."""
        return self.words / self.total_words if self.total_words else 0.0


def measure_exposure(
    briefing: Briefing, texts: Mapping[ArticleId, ArticleText], quotations: Quotations
) -> Mapping[ArticleId, Exposure]:
    """Measure what is printed of every article. Drafts are printed nowhere."""
    quoted: dict[ArticleId, list[Passage]] = {id_: [] for id_ in briefing.articles}
    besides: dict[ArticleId, list[Passage]] = {id_: [] for id_ in briefing.articles}
    public = briefing.published()
    for id_, article in public.articles.items():
        quoted[id_] += _of_article(article, quotations)
    for entry in public.claims():
        if _prints_excerpts(entry.article):
            quoted[entry.article.id] += _of_claim(entry.id, quotations)
    for id_, words in (*_of_dates(public), *_of_descriptions(public)):
        besides[id_] += _first(texts[id_], words)
    return MappingProxyType(
        {id_: exposure_of(texts[id_].text, quoted[id_], besides[id_]) for id_ in quoted}
    )


def exposure_of(text: str, quoted: Iterable[Passage], besides: Iterable[Passage] = ()) -> Exposure:
    """Measure stretches of a text; they may overlap and come in any order.

    `besides`: stretches that are printed, but not as passages of the article.
    """
    shown = merged(quoted)
    passages = merged((*shown, *besides))
    words = [Passage(*found.span()) for found in _WORD.finditer(text)]
    return Exposure(passages, shown, sum(1 for _ in _overlapping(words, passages)), len(words))


def merged(passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """The union of stretches as stretches that neither overlap nor touch, in order."""
    union: list[Passage] = []
    for passage in sorted(passages):
        if union and passage.start <= union[-1].end:
            union[-1] = Passage(union[-1].start, max(union[-1].end, passage.end))
        elif passage.start < passage.end:
            union.append(passage)
    return tuple(union)


def _of_article(article: Article, quotations: Quotations) -> Iterator[Passage]:
    """What its own record lets be printed: the whole text, or the damaged words of excerpts."""
    if article.record.rights.publish is Publish.FULL:
        yield Passage(0, len(article.text))
    elif _prints_excerpts(article):
        for located in quotations.emendations[article.id]:
            yield located.passage


def _prints_excerpts(article: Article) -> bool:
    return article.record.rights.publish is Publish.EXCERPTS


def _of_claim(id_: ClaimId, quotations: Quotations) -> Iterator[Passage]:
    """What a claim shows; one that is withdrawn keeps its address and its words."""
    passages = quotations.claims.get(id_)
    if passages and passages.shown:
        yield passages.shown
        for _, passage in passages.also:
            yield passage


def _of_dates(briefing: Briefing) -> Iterator[tuple[ArticleId, str]]:
    """The words that give dates, as written, and the articles they may stand in."""
    articles = {entry.id: entry.article.id for entry in briefing.claims()}
    dated: list[tuple[Dating | None, Iterable[ClaimId]]] = [
        (entry.claim.said, (entry.id,)) for entry in briefing.claims()
    ]
    for event in briefing.events.values():
        dated += [(event.when, event.claims), (event.announced, event.claims)]
    for actor in briefing.actors.values():
        dated += [(role.attested, role.claims) for role in actor.roles]
    for dating, claims in dated:
        if dating and dating.as_written:
            for id_ in sorted({articles[claim] for claim in claims if claim in articles}):
                yield id_, dating.as_written


def _of_descriptions(briefing: Briefing) -> Iterator[tuple[ArticleId, str]]:
    """The words that describe actors, and the articles they may stand in."""
    for actor in briefing.actors.values():
        for words in actor.described_as:
            for id_ in briefing.articles:
                yield id_, words


def _first(text: ArticleText, words: str) -> Iterator[Passage]:
    """Where the words stand first; nothing where another article has them."""
    found = text.locate(Selector(words, spans_paragraphs=True))
    if isinstance(found, Ambiguous):
        yield found.passages[0]
    elif isinstance(found, Passage):
        yield found


def _overlapping(words: Sequence[Passage], passages: Sequence[Passage]) -> Iterator[Passage]:
    """The words that have a character in one of the passages; both in order, without overlap."""
    waiting = iter(passages)
    passage = next(waiting, None)
    for word in words:
        while passage and passage.end <= word.start:
            passage = next(waiting, None)
        if passage and passage.start < word.end:
            yield word
