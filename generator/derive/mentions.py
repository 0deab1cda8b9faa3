"""Which actors and terms the articles, and the claims in them, speak of."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from generator.anchor import ArticleText, Passage
from generator.derive.quotations import Quotations
from generator.derive.spellings import (
    AmbiguousSpelling,
    Entity,
    Spellings,
    Use,
    compile_spellings,
)
from generator.model.briefing import Briefing, ClaimEntry
from generator.model.fields import ActorId, ArticleId, ClaimId, TermId


@dataclass(frozen=True, slots=True, order=True)
class Mention:
    """A place in an article that speaks of an actor or a term by name."""

    article: ArticleId
    passage: Passage
    entity: Entity
    spelling: str
    """As the entity lists it; the article's own characters may differ in white space and marks."""
    is_misspelt: bool
    """Whether it is listed as a misspelling: to be found by it, never to be called so."""

    @property
    def kind(self) -> str:
        """`actor` or `term`."""
        return self.entity.kind

    @property
    def id(self) -> str:
        """The id of the actor or term."""
        return self.entity.id


@dataclass(frozen=True, slots=True)
class Mentions:
    """All mentions; in each list by article, place and entity."""

    ambiguous: tuple[AmbiguousSpelling, ...]
    """Spellings of several entities; each place is then a mention of all of them."""
    _by_article: Mapping[ArticleId, tuple[Mention, ...]]
    _by_claim: Mapping[ClaimId, tuple[Entity, ...]]
    _by_entity: Mapping[Entity, tuple[Mention, ...]]

    def in_article(self, article: ArticleId) -> tuple[Mention, ...]:
        """Every mention in an article."""
        return self._by_article.get(article, ())

    def in_claim(self, claim: ClaimId) -> tuple[Entity, ...]:
        """What a claim speaks of: all that its passages name, and the actors in its `about`."""
        return self._by_claim.get(claim, ())

    def of_actor(self, actor: ActorId) -> tuple[Mention, ...]:
        """Every mention of an actor."""
        return self._by_entity.get(Entity("actor", actor), ())

    def of_term(self, term: TermId) -> tuple[Mention, ...]:
        """Every mention of a term."""
        return self._by_entity.get(Entity("term", term), ())


def find_mentions(
    briefing: Briefing, texts: Mapping[ArticleId, ArticleText], quotations: Quotations
) -> Mentions:
    """Find every mention in every article, by the spellings listed."""
    spellings = compile_spellings(briefing)
    by_article = {
        id_: tuple(sorted(_in_article(spellings, texts[id_], id_))) for id_ in briefing.articles
    }
    by_entity: dict[Entity, list[Mention]] = {}
    for mentions in by_article.values():
        for mention in mentions:
            by_entity.setdefault(mention.entity, []).append(mention)
    by_claim = {
        entry.id: tuple(sorted(_in_claim(briefing, entry, by_article, quotations)))
        for entry in briefing.claims()
    }
    return Mentions(
        ambiguous=tuple(spellings.ambiguous()),
        _by_article=MappingProxyType(by_article),
        _by_claim=MappingProxyType(by_claim),
        _by_entity=MappingProxyType({entity: tuple(by_entity[entity]) for entity in by_entity}),
    )


def _in_article(spellings: Spellings, text: ArticleText, article: ArticleId) -> Iterator[Mention]:
    for passage, owners in spellings.find(text, article):
        for owner in owners:
            misspelt = owner.use is Use.MISSPELLING
            yield Mention(article, passage, owner.entity, owner.text, misspelt)


def _in_claim(
    briefing: Briefing,
    entry: ClaimEntry,
    by_article: Mapping[ArticleId, tuple[Mention, ...]],
    quotations: Quotations,
) -> set[Entity]:
    located = quotations.claims.get(entry.id)
    named = {
        mention.entity
        for mention in by_article[entry.article.id]
        for passage in (located.all if located else ())
        if passage.start <= mention.passage.start and mention.passage.end <= passage.end
    }
    return named | {Entity("actor", id_) for id_ in entry.claim.about if id_ in briefing.actors}
