"""The things a briefing speaks of: actors, issues, events, terms and origins.

The path is the id: `actors/port-authority.yml` is the actor `port-authority`.
"""

from pydantic import Field
from pydantic.json_schema import SkipJsonSchema

from generator.model.fields import (
    ActorId,
    ActorRef,
    ArticleRef,
    ClaimRef,
    EventId,
    IssueId,
    IssueRef,
    Language,
    LocalIdField,
    OriginId,
    Prose,
    TermId,
    Text,
    Url,
)
from generator.model.record import Dating, Outside, Record, Statement
from generator.model.vocabulary import (
    ActorKind,
    EventStatus,
    OriginKind,
    RelationKind,
    Status,
    TensionKind,
    TermKind,
)


class NativeName(Record):
    """A name as its own language writes it."""

    name: Text
    lang: Language


class Role(Record):
    """An office or function, and when it is attested."""

    title: Text
    """The office, in the briefing's language."""
    at: ActorRef | None = None
    """The body it is held at."""
    attested: Dating | None = None
    """When the sources show the actor in it."""
    claims: tuple[ClaimRef, ...] = ()
    """The claims that show it."""
    outside: Text | None = None
    """Where it was seen, if no article says it."""


class ActorRelation(Record):
    """How this actor stands to another, and how that is known."""

    kind: RelationKind
    to: ActorRef
    claims: tuple[ClaimRef, ...] = ()
    """The claims that show it."""
    outside: Text | None = None
    """Where it was seen, if no article says it."""


class Actor(Record):
    """`actors/<id>.yml`: a person, state, body or unnamed source."""

    id: SkipJsonSchema[ActorId]
    name: Text
    """The name as pages print it."""
    sort_name: Text | None = None
    """The name as lists sort it, such as a family name first."""
    native: NativeName | None = None
    """The name in its own language, where it differs."""
    kind: ActorKind
    article: ArticleRef | None = None
    """For an anonymous actor: the one article it speaks in."""
    may_be: tuple[ActorRef, ...] = ()
    """For an anonymous actor: whom it could be."""
    summary: tuple[Statement, ...] = ()
    """Who this is, in a sentence or two."""
    roles: tuple[Role, ...] = ()
    """Offices and functions."""
    relations: tuple[ActorRelation, ...] = ()
    """How it stands to other actors."""
    spellings: tuple[Text, ...] = ()
    """Every spelling the articles print; mentions are found by them."""
    misspellings: tuple[Text, ...] = ()
    """Wrong spellings the articles print: found and searchable, never shown as names."""
    exceptions: tuple[Text, ...] = ()
    """Phrases that contain a spelling and do not mean this actor."""
    described_as: tuple[Text, ...] = ()
    """Descriptions the articles use; listed, never matched."""
    wikidata: Text | None = Field(default=None, pattern=r"^Q[1-9][0-9]*$")
    """Wikidata identifier, only if checked."""
    status: Status = Status.PUBLISHED


class Proposition(Record):
    """A sentence one can be for or against."""

    id: LocalIdField
    says: Prose
    """The sentence, so that *supports* and *opposes* have one meaning."""


class Tension(Record):
    """Claims that pull against each other, or that rest on little."""

    kind: TensionKind
    title: Text
    """What is at odds, in a few words."""
    claims: tuple[ClaimRef, ...] = Field(min_length=1)
    note: Prose
    """What differs, and what it may mean."""


class Issue(Record):
    """`issues/<id>.yml`: one dispute, its propositions and its state of play."""

    id: SkipJsonSchema[IssueId]
    title: Text
    question: Prose
    """The dispute as a question."""
    summary: tuple[Statement, ...] = Field(min_length=1)
    """The answer first: sentences that stand alone when read aloud."""
    propositions: tuple[Proposition, ...] = ()
    state_of_play: tuple[Statement, ...] = ()
    """Where things stood at the as-of date."""
    open_questions: tuple[Statement, ...] = ()
    """What the sources leave open."""
    silences: tuple[Statement, ...] = ()
    """Who or what is not heard."""
    tensions: tuple[Tension, ...] = ()
    claims: tuple[ClaimRef, ...] = ()
    """Claims that belong here without taking a stance on one of its propositions."""
    status: Status = Status.PUBLISHED


class Event(Record):
    """`events/<id>.yml`: something that happened, was announced or is expected."""

    id: SkipJsonSchema[EventId]
    title: Text
    when: Dating
    """When it happened or is to happen."""
    announced: Dating | None = None
    """When it was announced."""
    event_status: EventStatus
    """As the sources have it."""
    outcome: Statement | None = None
    """What came of it."""
    actors: tuple[ActorRef, ...] = ()
    issues: tuple[IssueRef, ...] = ()
    claims: tuple[ClaimRef, ...] = ()
    outside: Outside | None = None
    """For an event that no article reports."""
    status: Status = Status.PUBLISHED


class Term(Record):
    """`terms/<id>.yml`: a thing a reader must know by name."""

    id: SkipJsonSchema[TermId]
    name: Text
    kind: TermKind
    abbreviation: Text | None = None
    spellings: tuple[Text, ...] = ()
    """Every spelling the articles print; mentions are found by them."""
    misspellings: tuple[Text, ...] = ()
    """Wrong spellings the articles print: found and searchable, never shown as names."""
    exceptions: tuple[Text, ...] = ()
    """Phrases that contain a spelling and do not mean this term."""
    definition: tuple[Statement, ...] = Field(min_length=1)
    status: Status = Status.PUBLISHED


class Origin(Record):
    """`origins/<id>.yml`: what articles draw on - a report, interview, readout or post."""

    id: SkipJsonSchema[OriginId]
    name: Text
    kind: OriginKind
    by: ActorRef | None = None
    """Who made it."""
    dated: Dating | None = None
    """When it was made or published."""
    url: Url | None = None
    basis: Text
    """How it is known, and whether it was seen."""
    status: Status = Status.PUBLISHED
