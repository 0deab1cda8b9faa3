"""How much of each article all outputs together print: what the rights budget is held against.

What counts is the union of everything that any page, index or data file prints, so a passage
quoted on ten pages counts once: shown quotations, words that are explained or restored, the words
that give a date, and descriptions of actors. Headlines, names and their spellings are data and do
not count.

Which emendations and glosses are printed is decided here, and pages and exports print no others.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType

from generator.anchor import ArticleText, Passage
from generator.derive.quotations import LocatedEmendation, LocatedGloss, Quotations
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
    """Those of them that are shown as passages of the article: quotations, and words that are
    explained or restored."""
    words: int
    """The words that stand in them, wholly or in part."""
    total_words: int
    """The words of the article, its headline included."""
    emendations: tuple[LocatedEmendation, ...] = ()
    """Those that are printed: their words stand in the headline, or in part where a quotation or
    a gloss prints them anyway. To restore all of a copy could print most of it."""
    glosses: tuple[LocatedGloss, ...] = ()
    """Those whose words are printed: all, unless nothing of the article may be."""

    @property
    def share(self) -> float:
        """The printed part of the words, from 0 to 1; 0 for an article without words."""
        return self.words / self.total_words if self.total_words else 0.0


def measure_exposure(
    briefing: Briefing, texts: Mapping[ArticleId, ArticleText], quotations: Quotations
) -> Mapping[ArticleId, Exposure]:
    """Measure what is printed of every article. Drafts are printed nowhere."""
    claimed: dict[ArticleId, list[Passage]] = {id_: [] for id_ in briefing.articles}
    besides: dict[ArticleId, list[Passage]] = {id_: [] for id_ in briefing.articles}
    public = briefing.published()
    for entry in public.claims():
        claimed[entry.article.id] += _of_claim(entry.id, quotations)
    for id_, words in (*_of_dates(public), *_of_descriptions(public)):
        besides[id_] += _first(texts[id_], words)
    exposure = {id_: exposure_of(text.text, ()) for id_, text in texts.items()}
    for id_, article in public.articles.items():
        exposure[id_] = _measure(article, texts[id_], quotations, claimed[id_], besides[id_])
    return MappingProxyType(exposure)


def _measure(
    article: Article,
    text: ArticleText,
    quotations: Quotations,
    claimed: Iterable[Passage],
    besides: Iterable[Passage],
) -> Exposure:
    """What is printed of an article that is not a draft; `claimed`: what its claims show."""
    publish = article.record.rights.publish
    if publish is Publish.NONE:
        return exposure_of(text.text, (), besides)
    glosses = quotations.glosses[article.id]
    printed = [Passage(0, len(text.text))] if publish is Publish.FULL else [*claimed]
    printed += [located.passage for located in glosses]
    near = [*printed, *(Passage(p.start, p.end) for p in text.paragraphs[:1])]
    emendations = tuple(
        located
        for located in quotations.emendations[article.id]
        if any(located.passage.meets(passage) for passage in near)
    )
    printed += [located.passage for located in emendations]
    measured = exposure_of(text.text, printed, besides)
    return replace(measured, emendations=emendations, glosses=glosses)


def exposure_of(text: str, quoted: Iterable[Passage], besides: Iterable[Passage] = ()) -> Exposure:
    """Measure stretches of a text; they may overlap and come in any order.

    `besides`: stretches that are printed, but not as passages of the article.
    """
    shown = merged(quoted)
    passages = merged((*shown, *besides))
    words = _words(text)
    return Exposure(passages, shown, sum(1 for _ in _overlapping(words, passages)), len(words))


def words_in(text: str, passage: Passage) -> int:
    """How many words a stretch of a text has."""
    return sum(1 for _ in _WORD.finditer(text, passage.start, passage.end))


@lru_cache(maxsize=2**10)  # a text is measured once for each of its passages
def _words(text: str) -> tuple[Passage, ...]:
    return tuple(Passage(*found.span()) for found in _WORD.finditer(text))


def merged(passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """The union of stretches as stretches that neither overlap nor touch, in order."""
    union: list[Passage] = []
    for passage in sorted(passages):
        if union and passage.start <= union[-1].end:
            union[-1] = Passage(union[-1].start, max(union[-1].end, passage.end))
        elif passage.start < passage.end:
            union.append(passage)
    return tuple(union)


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
    yield from text.passages(words)[:1]


def _overlapping(words: Sequence[Passage], passages: Sequence[Passage]) -> Iterator[Passage]:
    """The words that have a character in one of the passages; both in order, without overlap."""
    waiting = iter(passages)
    passage = next(waiting, None)
    for word in words:
        while passage and passage.end <= word.start:
            passage = next(waiting, None)
        if passage and passage.start < word.end:
            yield word
