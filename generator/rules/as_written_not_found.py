"""The words that are said to give a date are not in the source.

`as_written` is for the source's own words, such as `on Monday` or `8 March 2021`. They are
looked for like a quotation - as whole words, character for character - but may stand in the
source more than once:

- those of `published` in the capture of the article, masthead included;
- those of `said` in the article of the claim;
- those of an event's dates and of an actor's role in the articles of the claims cited there;
- those of an origin's date in the captures of the articles that draw on it.

What an editor adds belongs in `working`. A date with `basis: outside` is not looked for:
its words stand in a text that was not collected. A date that rests on the articles needs a
claim from one of them, or there is nowhere to look.

**Fails**, given an article that says "the minister said on Monday"

    said: {edtf: 2021-03-08, as_written: Monday 8 March, working: The Monday of that week.}

**Passes**

    said: {edtf: 2021-03-08, as_written: on Monday, working: It appeared on Monday 8 March.}
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from generator.anchor import ArticleText, NotFound, Selector
from generator.anchor.shown import quoted
from generator.derive import Facts
from generator.diagnostics import Finding, Place
from generator.model.briefing import Article
from generator.model.fields import ArticleId, ClaimId, OriginId
from generator.model.record import Dating
from generator.model.vocabulary import DateBasis
from generator.rules._captures import is_whole
from generator.rules.rule import Rule

_COPY = "Copy the source's words character for character; what you add belongs in `working`."
_Texts: TypeAlias = Mapping[ArticleId, ArticleText]
"""The texts of the articles that are as they were collected."""

_CITE = "Cite the claim whose article has the words, or set `basis: outside`."


@dataclass(frozen=True, slots=True)
class _Search:
    """A date and where its words are looked for."""

    place: Place
    dating: Dating | None
    texts: tuple[ArticleText, ...]
    """None of them while one cannot be read, or has been edited: the words may stand there."""
    where: str
    """The texts in words, for the message."""
    cites: bool = True
    """Whether the record names a claim at all, be it there or not."""


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each date whose words are in none of the texts they can be from."""
    whole = {
        id_: facts.texts[id_]
        for id_, article in facts.briefing.articles.items()
        if is_whole(article)
    }
    for search in (*_of_articles(facts), *_of_claims(facts, whole), *_of_entities(facts, whole)):
        dating = search.dating
        if dating is None or dating.as_written is None or dating.basis is DateBasis.OUTSIDE:
            continue
        if not search.cites:
            message = "these words are said to be in a source, but no claim is cited"
            yield Finding(search.place / "as_written", message, _CITE)
        elif search.texts and not any(text.passages(dating.as_written) for text in search.texts):
            message = f"the words {quoted(dating.as_written)} are not in {search.where}"
            hint = f"{_nearest(dating.as_written, search.texts)}{_COPY}"
            yield Finding(search.place / "as_written", message, hint)


def _nearest(words: str, texts: Sequence[ArticleText]) -> str:
    """A sentence on the nearest words of the first text that has some, "" if none has."""
    for text in texts:
        found = text.locate(Selector(words))
        if isinstance(found, NotFound) and found.nearest:
            return f"The nearest words are {quoted(text.slice(found.nearest))}. "
    return ""


def _of_articles(facts: Facts) -> Iterator[_Search]:
    """The dates of articles and of what they draw on, looked for in captures."""
    drawing: defaultdict[OriginId, dict[ArticleId, ArticleText]] = defaultdict(dict)
    for id_, article in facts.briefing.articles.items():
        capture = ArticleText(article.capture)
        for origin_id in _origins(article):
            drawing[origin_id][id_] = capture
        place = Place(article.path("record.yml")) / "published"
        where = "the capture of this article"
        if article.record.capture.extracted:
            where = "capture.txt, which was extracted from the saved page"
        yield _Search(place, article.record.published, (capture,), where)
    for origin_id, origin in facts.briefing.origins.items():
        captures = drawing[origin_id] if not facts.briefing.unread else {}
        where = f"the capture of an article that draws on this ({', '.join(captures)})"
        place = Place(f"origins/{origin_id}.yml") / "dated"
        yield _Search(place, origin.dated, tuple(captures.values()), where)


def _origins(article: Article) -> Iterator[OriginId]:
    yield from (step.origin for step in article.record.lineage)
    yield from (claim.origin for claim in article.annotations.claims if claim.origin)


def _of_claims(facts: Facts, whole: _Texts) -> Iterator[_Search]:
    for entry in facts.claims.values():
        texts = _texts(whole, [entry.article.id])
        yield _Search(entry.place / "said", entry.claim.said, texts, "the article")


def _of_entities(facts: Facts, whole: _Texts) -> Iterator[_Search]:
    """The dates of events and roles; one that rests on nothing at all has a finding of its own."""
    for event_id, event in facts.briefing.events.items():
        top = Place(f"events/{event_id}.yml")
        if event.claims or event.outside:
            yield _cited(facts, whole, top / "when", event.when, event.claims)
            yield _cited(facts, whole, top / "announced", event.announced, event.claims)
    for actor_id, actor in facts.briefing.actors.items():
        for index, role in enumerate(actor.roles):
            place = Place(f"actors/{actor_id}.yml") / "roles" / index / "attested"
            if role.claims or role.outside:
                yield _cited(facts, whole, place, role.attested, role.claims)


def _cited(
    facts: Facts, whole: _Texts, place: Place, dating: Dating | None, claims: tuple[ClaimId, ...]
) -> _Search:
    known = [facts.claims[id_].article.id for id_ in claims if id_ in facts.claims]
    ids = dict.fromkeys(known)
    texts = _texts(whole, [*ids]) if len(known) == len(claims) else ()
    where = f"the article of a claim that is cited here ({', '.join(ids)})"
    return _Search(place, dating, texts, where, cites=bool(claims))


def _texts(whole: _Texts, ids: Sequence[ArticleId]) -> tuple[ArticleText, ...]:
    """The texts of articles; none of them while one is not as it was collected."""
    found = tuple(whole[id_] for id_ in ids if id_ in whole)
    return found if len(found) == len(ids) else ()


RULE = Rule(id="as-written-not-found", doc=__doc__ or "", check=check)
