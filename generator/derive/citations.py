"""Back-links: what refers to what, seen from the other end."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from generator.derive.chronology import Chronology
from generator.derive.mentions import Mentions
from generator.derive.references import Reference
from generator.diagnostics import Place
from generator.model.briefing import Briefing, ClaimEntry
from generator.model.claim import Claim
from generator.model.fields import ActorId, ArticleId, ClaimId, EventId, IssueId
from generator.model.walk import FOLDERS

_KINDS = {folder: kind for kind, folder in FOLDERS.items()}


@dataclass(frozen=True, slots=True)
class Citation:
    """A reference from a record to another one."""

    kind: str
    """Of the record that refers: briefing, article, claim, actor, issue, event, term, origin."""
    id: str
    """The id of that record; empty for the briefing itself."""
    place: Place
    """Where the reference is written."""


@dataclass(frozen=True, slots=True)
class ActorClaims:
    """The claims that concern an actor, by article and reading order; none in both."""

    said: tuple[ClaimId, ...]
    """Those it makes, alone or jointly, passes on, or is spoken for in."""
    about: tuple[ClaimId, ...]
    """Those of others that name it, are about it or ascribe something to it."""


@dataclass(frozen=True, slots=True)
class Citations:
    """The references of all records, by what they refer to."""

    _by_target: Mapping[tuple[str, str], tuple[Citation, ...]]
    _issues_by_claim: Mapping[ClaimId, tuple[IssueId, ...]]
    _claims_by_actor: Mapping[ActorId, ActorClaims]
    _events: Chronology

    def of(self, kind: str, id_: str) -> tuple[Citation, ...]:
        """Every reference to a record, in the order of `walk.records` and of its fields.

        `kind` is actor, article, claim, issue, origin, proposition or term.
        """
        return self._by_target.get((kind, id_), ())

    def of_claim(self, claim: ClaimId) -> tuple[Citation, ...]:
        """Where a claim is cited; that another claim reports or corroborates it is no citation."""
        return tuple(c for c in self.of("claim", claim) if c.kind != "claim")

    def issues_of_claim(self, claim: ClaimId) -> tuple[IssueId, ...]:
        """The issues that a claim belongs to, by id."""
        return self._issues_by_claim.get(claim, ())

    def claims_of_issue(self, issue: IssueId) -> tuple[ClaimId, ...]:
        """The claims with a stance in an issue or cited there, by article and reading order."""
        return tuple(claim for claim, ids in self._issues_by_claim.items() if issue in ids)

    def claims_of_actor(self, actor: ActorId) -> ActorClaims:
        """What an actor says, and what is said of it."""
        return self._claims_by_actor.get(actor, ActorClaims((), ()))

    def events_of_issue(self, issue: IssueId) -> tuple[EventId, ...]:
        """The events that belong to an issue, in the order of their dates."""
        return tuple(event.id for event in self._events.events if issue in event.issues)

    def events_of_actor(self, actor: ActorId) -> tuple[EventId, ...]:
        """The events that an actor takes part in, in the order of their dates."""
        return tuple(event.id for event in self._events.events if actor in event.actors)


def collect_citations(
    briefing: Briefing,
    references: Iterable[Reference],
    mentions: Mentions,
    chronology: Chronology,
) -> Citations:
    """Turn every reference round."""
    by_target: defaultdict[tuple[str, str], list[Citation]] = defaultdict(list)
    for reference in references:
        citation = Citation(*_source(briefing, reference.place), reference.place)
        by_target[reference.kind, reference.id].append(citation)
    targets = {target: tuple(citations) for target, citations in by_target.items()}
    issues = {
        entry.id: tuple(sorted(_issues(briefing, entry, targets.get(("claim", entry.id), ()))))
        for entry in briefing.claims()
    }
    about = {entry.id: _spoken_of(briefing, entry, mentions) for entry in briefing.claims()}
    return Citations(
        MappingProxyType(targets),
        MappingProxyType(issues),
        MappingProxyType(_claims_by_actor(briefing, about)),
        chronology,
    )


def _source(briefing: Briefing, place: Place) -> tuple[str, str]:
    """Kind and id of the record, or the claim in it, that a place belongs to."""
    folder, _, rest = place.path.removesuffix(".yml").partition("/")
    id_, _, file = rest.partition("/")
    if file == "annotations" and place.keys[0] == "claims":
        article = briefing.articles[ArticleId(id_)]
        claim = article.annotations.claims[int(place.keys[1])]
        return "claim", f"{id_}/{claim.id}"
    return _KINDS.get(folder, "briefing"), id_


def _issues(briefing: Briefing, entry: ClaimEntry, citations: Iterable[Citation]) -> set[IssueId]:
    """The issues on whose propositions the claim takes a stance, and those that cite it."""
    taken = {IssueId(proposition.partition("/")[0]) for proposition in entry.claim.stances}
    citing = {IssueId(citation.id) for citation in citations if citation.kind == "issue"}
    return (taken | citing) & briefing.issues.keys()


def _claims_by_actor(
    briefing: Briefing, about: Mapping[ClaimId, tuple[ActorId, ...]]
) -> dict[ActorId, ActorClaims]:
    said: dict[ActorId, list[ClaimId]] = {id_: [] for id_ in briefing.actors}
    told: dict[ActorId, list[ClaimId]] = {id_: [] for id_ in briefing.actors}
    for entry in briefing.claims():
        for actor in _speaking(entry.claim) & briefing.actors.keys():
            said[actor].append(entry.id)
        for actor in about[entry.id]:
            told[actor].append(entry.id)
    return {id_: ActorClaims(tuple(said[id_]), tuple(told[id_])) for id_ in briefing.actors}


def _spoken_of(briefing: Briefing, entry: ClaimEntry, mentions: Mentions) -> tuple[ActorId, ...]:
    named = {ActorId(e.id) for e in mentions.in_claim(entry.id) if e.kind == "actor"}
    named |= {entry.claim.ascribes_to} if entry.claim.ascribes_to else set()
    return tuple(sorted((named - _speaking(entry.claim)) & briefing.actors.keys()))


def _speaking(claim: Claim) -> set[ActorId]:
    """Who makes a claim, passes it on, or is spoken for."""
    speaking = {attribution.actor for attribution in (*claim.by, *claim.through)}
    return speaking | ({claim.speaks_for} if claim.speaks_for else set())
