"""What all pages of one run share: the facts, and look-ups over them made once."""

import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from generator.dates import sort_key
from generator.derive import Facts
from generator.diagnostics import Severity
from generator.model.article import ArticleRecord
from generator.model.briefing import Article, Briefing, ClaimEntry
from generator.model.entities import Issue, Tension
from generator.model.fields import ActorId, ArticleId, ClaimId, IssueId, PropositionId
from generator.model.vocabulary import ActorKind, TensionKind, Wording
from generator.pages import addresses, labels
from generator.pages.addresses import Address


@dataclass(frozen=True, slots=True)
class RuleHelp:
    """What pages tell of a rule of the checks; the rule itself is no business of theirs."""

    id: str
    severity: Severity
    doc: str
    """Markdown: a sentence that sums it up, a blank line, and the rest of its page."""


@dataclass(frozen=True, slots=True)
class Site:
    """What pages must know of the site they are part of."""

    handwritten: frozenset[str] = frozenset()
    """The pages that people write, as docs-relative paths: links to them need them there."""
    rules: tuple[RuleHelp, ...] = ()
    """The rules that contributors meet, by id."""

    @property
    def invites(self) -> bool:
        """Whether people wrote a page for contributors; what is for them needs it."""
        return addresses.CONTRIBUTING.path in self.handwritten


@dataclass(frozen=True, slots=True)
class TensionEntry:
    """A tension with the issue it is written in."""

    issue: Issue
    tension: Tension
    address: Address


@dataclass(frozen=True, slots=True)
class Desk:
    """The facts of the published briefing, and what is looked up in them again and again."""

    facts: Facts
    site: Site
    tensions: tuple[TensionEntry, ...]
    """In the order of the issues."""
    tensions_of: Mapping[ClaimId, tuple[TensionEntry, ...]]
    reported_by: Mapping[ClaimId, tuple[ClaimId, ...]]
    """The statements about a statement."""
    claims_of: Mapping[ArticleId, tuple[ClaimId, ...]]
    """The claims of each article, in reading order."""
    issue_order: tuple[IssueId, ...]
    actor_order: tuple[ActorId, ...]
    """By the name that lists sort by."""

    @property
    def briefing(self) -> Briefing:
        """The records."""
        return self.facts.briefing

    @property
    def claims(self) -> Mapping[ClaimId, ClaimEntry]:
        """Every claim by its canonical id, by article and reading order."""
        return self.facts.claims

    def known(self, ids: Iterable[ClaimId]) -> tuple[ClaimId, ...]:
        """Those of the claims that are public, each once, in the order given."""
        return tuple(id_ for id_ in dict.fromkeys(ids) if id_ in self.claims)

    def record_of(self, id_: ClaimId) -> ArticleRecord:
        """The record of the article that a claim is found in."""
        return self.claims[id_].article.record

    def is_intact(self, id_: ClaimId) -> bool:
        """Whether the claim's source has its author's words."""
        return self.record_of(id_).wording is Wording.INTACT

    def is_anonymous(self, id_: ClaimId) -> bool:
        """Whether no speaker of a claim is named."""
        speakers = [self.briefing.actors.get(by.actor) for by in self.claims[id_].claim.by]
        return all(speaker and speaker.kind is ActorKind.ANONYMOUS for speaker in speakers)

    def disputes(self, id_: ClaimId) -> tuple[TensionEntry, ...]:
        """The tensions in which something speaks against the claim."""
        return self._tensions(id_, labels.DISPUTING)

    def comparisons(self, id_: ClaimId) -> tuple[TensionEntry, ...]:
        """The tensions in which the same is told otherwise."""
        return self._tensions(id_, labels.COMPARING)

    def _tensions(self, id_: ClaimId, kinds: Collection[TensionKind]) -> tuple[TensionEntry, ...]:
        entries = self.tensions_of.get(id_, ())
        return tuple(entry for entry in entries if entry.tension.kind in kinds)

    def proposition(self, id_: PropositionId) -> str:
        """The sentence of a proposition, in curated prose."""
        return self.facts.propositions[id_][1].says


def desk(facts: Facts, site: Site) -> Desk:
    """Lay out what the pages need."""
    briefing = facts.briefing
    order = issue_order(briefing)
    tensions = tuple(
        TensionEntry(briefing.issues[id_], tension, addresses.tension(id_, number))
        for id_ in order
        for number, tension in enumerate(briefing.issues[id_].tensions, start=1)
    )
    tensions_of: defaultdict[ClaimId, list[TensionEntry]] = defaultdict(list)
    for entry in tensions:
        for id_ in dict.fromkeys(entry.tension.claims):
            tensions_of[id_].append(entry)
    reported_by: defaultdict[ClaimId, list[ClaimId]] = defaultdict(list)
    for claim in facts.claims.values():
        if claim.claim.reports:
            reported_by[claim.claim.reports].append(claim.id)
    return Desk(
        facts=facts,
        site=site,
        tensions=tensions,
        tensions_of=MappingProxyType({id_: tuple(found) for id_, found in tensions_of.items()}),
        reported_by=MappingProxyType({id_: tuple(found) for id_, found in reported_by.items()}),
        claims_of=MappingProxyType(
            {
                id_: tuple(ClaimId(f"{id_}/{claim.id}") for claim in article.annotations.claims)
                for id_, article in briefing.articles.items()
            }
        ),
        issue_order=order,
        actor_order=tuple(sorted(briefing.actors, key=lambda id_: sort_name(briefing, id_))),
    )


def issue_order(briefing: Briefing) -> tuple[IssueId, ...]:
    """The issues as the briefing orders them, then the others by title."""
    named = [id_ for id_ in dict.fromkeys(briefing.file.issues) if id_ in briefing.issues]
    others = sorted(
        (id_ for id_ in briefing.issues if id_ not in named),
        key=lambda id_: (briefing.issues[id_].title.casefold(), id_),
    )
    return (*named, *others)


def sort_name(briefing: Briefing, id_: ActorId) -> tuple[str, str]:
    """What lists of actors are sorted by: accents apart, and alike in every locale."""
    actor = briefing.actors[id_]
    letters = unicodedata.normalize("NFD", actor.sort_name or actor.name)
    return "".join(c for c in letters if not unicodedata.combining(c)).casefold(), id_


def articles_by_date(briefing: Briefing) -> tuple[Article, ...]:
    """The articles, the earliest first."""
    return tuple(
        sorted(
            briefing.articles.values(),
            key=lambda article: (sort_key(article.record.published.edtf), article.id),
        )
    )
