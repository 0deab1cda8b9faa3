"""Actors, issues, events, terms and origins as exported."""

from generator.exports.records.shared import (
    Date,
    Exported,
    Statement,
)
from generator.model.vocabulary import (
    ActorKind,
    EventStatus,
    OriginKind,
    RelationKind,
    Stance,
    TensionKind,
    TermKind,
)


class Role(Exported):
    """An office or function, and the evidence for it."""

    title: str
    at: str | None
    attested: Date | None
    claims: tuple[str, ...]
    outside: str | None


class ActorRelation(Exported):
    """How one actor stands to another."""

    kind: RelationKind
    to: str
    claims: tuple[str, ...]
    outside: str | None


class Position(Exported):
    """An actor's stance on a proposition, as one claim shows it."""

    proposition: str
    stance: Stance
    claim: str
    when: str
    """When it was said, in EDTF."""
    inferred: str | None


class Actor(Exported):
    """A person, state, body or unnamed source."""

    id: str
    name: str
    native: str | None
    kind: ActorKind
    article: str | None
    """For an anonymous actor: the one article it speaks in."""
    may_be: tuple[str, ...]
    summary: tuple[Statement, ...]
    roles: tuple[Role, ...]
    relations: tuple[ActorRelation, ...]
    spellings: tuple[str, ...]
    misspellings: tuple[str, ...]
    """Wrong spellings the articles print; never names."""
    described_as: tuple[str, ...]
    wikidata: str | None
    formerly: tuple[str, ...]
    """Ids it had before it was renamed."""
    positions: tuple[Position, ...]


class Proposition(Exported):
    """A sentence one can be for or against."""

    id: str
    says: str


class Tension(Exported):
    """Claims that pull against each other, or that rest on little."""

    kind: TensionKind
    title: str
    claims: tuple[str, ...]
    note: str


class Issue(Exported):
    """One dispute."""

    id: str
    title: str
    question: str
    summary: tuple[Statement, ...]
    propositions: tuple[Proposition, ...]
    state_of_play: tuple[Statement, ...]
    open_questions: tuple[Statement, ...]
    silences: tuple[Statement, ...]
    tensions: tuple[Tension, ...]
    claims: tuple[str, ...]
    formerly: tuple[str, ...]
    """Ids it had before it was renamed."""


class Event(Exported):
    """Something that happened, was announced or is expected."""

    id: str
    title: str
    when: Date
    announced: Date | None
    event_status: EventStatus
    outcome: Statement | None
    actors: tuple[str, ...]
    issues: tuple[str, ...]
    claims: tuple[str, ...]
    outside: Statement | None


class Term(Exported):
    """A glossary entry."""

    id: str
    name: str
    kind: TermKind
    abbreviation: str | None
    spellings: tuple[str, ...]
    misspellings: tuple[str, ...]
    definition: tuple[Statement, ...]


class Origin(Exported):
    """What articles draw on."""

    id: str
    name: str
    kind: OriginKind
    by: str | None
    dated: Date | None
    url: str | None
    basis: str
