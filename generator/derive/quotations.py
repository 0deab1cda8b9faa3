"""The quote lock at work: every quotation of the briefing, looked for in its article."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from generator.anchor import ArticleText, Failure, Passage, Selector
from generator.diagnostics import Place
from generator.model.article import Emendation, Gloss
from generator.model.briefing import Article, Briefing, ClaimEntry
from generator.model.claim import Claim, FurtherPassage, NoClaim
from generator.model.fields import ArticleId, ClaimId
from generator.model.vocabulary import Publish

Also = tuple[tuple[FurtherPassage, Passage], ...]

_NOT_LINE_END = re.compile(r"[^\r\n]")


@dataclass(frozen=True, slots=True)
class QuoteFailure:
    """A quotation that is not found exactly once, whole words, in its article."""

    place: Place
    """The `quote`, `show` or `reads` that failed."""
    article: ArticleId
    failure: Failure


@dataclass(frozen=True, slots=True)
class ClaimPassages:
    """Where a claim's quotations stand in its article's text."""

    quote: Passage
    shown: Passage | None
    """The part of the quotation that may be printed; None where nothing may be."""
    also: Also = ()
    """The further passages, in the order of the file."""

    @property
    def all(self) -> tuple[Passage, ...]:
        """The quotation and the further passages."""
        return (self.quote, *(passage for _, passage in self.also))


@dataclass(frozen=True, slots=True)
class LocatedEmendation:
    """An emendation and where the words it speaks of stand."""

    emendation: Emendation
    passage: Passage


@dataclass(frozen=True, slots=True)
class LocatedGloss:
    """A gloss and where the words that it explains stand."""

    gloss: Gloss
    passage: Passage


@dataclass(frozen=True, slots=True)
class Quotations:
    """The outcome of the quote lock, and its proof of work."""

    checked: int
    """How many quotations were looked for: `quote`, `show`, `also`, `no_claim` and `reads`.

    A `show` is not, where its `quote` was not found: there is nothing to look for it in."""
    failures: tuple[QuoteFailure, ...]
    """In the order of the files."""
    claims: Mapping[ClaimId, ClaimPassages]
    """The claims all of whose quotations were found."""
    no_claims: Mapping[ArticleId, tuple[tuple[NoClaim, Passage], ...]]
    """For every article, those of its passages without claim that were found."""
    emendations: Mapping[ArticleId, tuple[LocatedEmendation, ...]]
    """For every article, those of its emendations that were found."""
    glosses: Mapping[ArticleId, tuple[LocatedGloss, ...]]
    """For every article, those of its glosses that were found."""


def locate_quotations(briefing: Briefing, texts: Mapping[ArticleId, ArticleText]) -> Quotations:
    """Look for every quotation of the briefing in the text of its article."""
    searches = {id_: _Search(article, texts[id_]) for id_, article in briefing.articles.items()}
    claims = {
        entry.id: passages
        for entry in briefing.claims()
        if (passages := _claim(entry, searches[entry.article.id]))
    }
    no_claims = {id_: tuple(_no_claims(search)) for id_, search in searches.items()}
    emendations = {id_: tuple(_emendations(search)) for id_, search in searches.items()}
    glosses = {id_: tuple(_glosses(search)) for id_, search in searches.items()}
    return Quotations(
        checked=sum(search.checked for search in searches.values()),
        failures=tuple(failure for search in searches.values() for failure in search.failures),
        claims=MappingProxyType(claims),
        no_claims=MappingProxyType(no_claims),
        emendations=MappingProxyType(emendations),
        glosses=MappingProxyType(glosses),
    )


@dataclass
class _Search:
    """The search in one article, which keeps count and what failed."""

    article: Article
    text: ArticleText
    checked: int = 0
    failures: list[QuoteFailure] = field(default_factory=list)

    def find(
        self, selector: Selector, place: Place, within: Passage | None = None
    ) -> Passage | None:
        """Where the selector's words stand; None, and a failure kept, if not exactly once."""
        self.checked += 1
        found = _locate_in(within, self.text, selector) if within else self.text.locate(selector)
        if isinstance(found, Passage):
            return found
        self.failures.append(QuoteFailure(place, self.article.id, found))
        return None


def _locate_in(whole: Passage, text: ArticleText, selector: Selector) -> Passage | Failure:
    """Where the selector's words stand in a passage; what lies around it does not count."""
    found = ArticleText(text.slice(whole)).locate(selector)
    if isinstance(found, Passage):
        return Passage(whole.start + found.start, whole.start + found.end)
    return _only(text, whole).locate(selector)  # the same failure, at its place in the article


def _only(text: ArticleText, passage: Passage) -> ArticleText:
    """The text with blanks around a passage, so that offsets and lines stay what they are."""
    before = _NOT_LINE_END.sub(" ", text.text[: passage.start])
    after = _NOT_LINE_END.sub(" ", text.text[passage.end :])
    return ArticleText(before + text.slice(passage) + after)


def _claim(entry: ClaimEntry, search: _Search) -> ClaimPassages | None:
    claim, place = entry.claim, entry.place
    quote = search.find(_selector(claim), place / "quote")
    shown = quote
    if claim.show is not None and quote is not None:
        selector = Selector(claim.show, spans_paragraphs=claim.spans_paragraphs)
        shown = search.find(selector, place / "show", within=quote)
    also = [
        (further, search.find(_selector(further), place / "also" / index / "quote"))
        for index, further in enumerate(claim.also)
    ]
    found = tuple((further, passage) for further, passage in also if passage is not None)
    if quote is None or shown is None or len(found) < len(also):
        return None
    secret = claim.shows_nothing or entry.article.record.rights.publish is Publish.NONE
    return ClaimPassages(quote, None if secret else shown, found)


def _no_claims(search: _Search) -> Iterator[tuple[NoClaim, Passage]]:
    top = Place(search.article.path("annotations.yml")) / "no_claim"
    for index, no_claim in enumerate(search.article.annotations.no_claim):
        if passage := search.find(_selector(no_claim), top / index / "quote"):
            yield no_claim, passage


def _emendations(search: _Search) -> Iterator[LocatedEmendation]:
    top = Place(search.article.path("record.yml")) / "emendations"
    for index, emendation in enumerate(search.article.record.emendations):
        if passage := search.find(_reading(emendation), top / index / "reads"):
            yield LocatedEmendation(emendation, passage)


def _glosses(search: _Search) -> Iterator[LocatedGloss]:
    top = Place(search.article.path("record.yml")) / "glosses"
    for index, gloss in enumerate(search.article.record.glosses):
        if passage := search.find(_reading(gloss), top / index / "reads"):
            yield LocatedGloss(gloss, passage)


def _reading(of: Emendation | Gloss) -> Selector:
    return Selector(of.reads, of.prefix, of.suffix, spans_paragraphs=False)


def _selector(quoted: Claim | FurtherPassage | NoClaim) -> Selector:
    return Selector(quoted.quote, quoted.prefix, quoted.suffix, quoted.spans_paragraphs)
