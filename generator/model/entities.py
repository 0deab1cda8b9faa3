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
    Description,
    EventId,
    Exclusion,
    FormerId,
    IssueId,
    IssueRef,
    Language,
    LocalIdField,
    Misspelling,
    OriginId,
    Prose,
    Seen,
    Spelling,
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

    name: Text = Field(examples=["Hafenamt", "Puerto de la Bahía"])
    """The name."""
    lang: Language
    """BCP 47 tag of its language."""


class Role(Record):
    """An office or function, and when it is attested."""

    title: Text = Field(examples=["director", "president"])
    """The office, in the briefing's language."""
    at: ActorRef | None = None
    """The body it is held at."""
    attested: Dating | None = None
    """When the sources show the actor in it."""
    claims: tuple[ClaimRef, ...] = ()
    """The claims that show it."""
    outside: Seen | None = None
    """Where it was seen, if no article says it."""


class ActorRelation(Record):
    """How this actor stands to another, and how that is known."""

    kind: RelationKind
    """What this actor is to the other."""
    to: ActorRef
    """The other actor."""
    claims: tuple[ClaimRef, ...] = ()
    """The claims that show it."""
    outside: Seen | None = None
    """Where it was seen, if no article says it."""


class Actor(Record):
    """`actors/<id>.yml`: a person, state, body or unnamed source."""

    id: SkipJsonSchema[ActorId]
    name: Text = Field(examples=["Port Authority", "Ada Vale"])
    """The name as pages print it."""
    sort_name: Text | None = Field(default=None, examples=["Vale, Ada", "Port Authority"])
    """The name as lists sort it, such as a family name first."""
    native: NativeName | None = None
    """The name in its own language, where it differs."""
    kind: ActorKind
    """What the actor is."""
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
    spellings: tuple[Spelling, ...] = ()
    """Every spelling the articles print; mentions are found by them."""
    misspellings: tuple[Misspelling, ...] = ()
    """Wrong spellings the articles print: found and searchable, never shown as names."""
    exceptions: tuple[Exclusion, ...] = ()
    """Phrases that contain a spelling and do not mean this actor."""
    described_as: tuple[Description, ...] = ()
    """Descriptions the articles use; listed, never matched."""
    wikidata: Text | None = Field(
        default=None, pattern=r"^Q[1-9][0-9]*$", examples=["Q64", "Q1055"]
    )
    """Wikidata identifier, only if checked."""
    formerly: tuple[FormerId, ...] = ()
    """Ids it had before it was renamed; their addresses lead here."""
    status: Status = Status.PUBLISHED
    """draft: checked, published nowhere."""


class Proposition(Record):
    """A sentence one can be for or against."""

    id: LocalIdField
    """Unique in this file and never reused."""
    says: Prose = Field(
        examples=["The bridge should be fixed.", "The bridge should be a drawbridge."]
    )
    """The sentence, so that *supports* and *opposes* have one meaning."""


class Tension(Record):
    """Claims that pull against each other, or that rest on little."""

    kind: TensionKind
    """What sort of tension it is."""
    title: Text = Field(examples=["40 or 55 million crowns", "The missing survey"])
    """What is at odds, in a few words."""
    claims: tuple[ClaimRef, ...] = Field(min_length=1)
    """The claims concerned."""
    note: Prose = Field(
        examples=[
            "The same director is reported with two figures within two days.",
            "Only an unnamed engineer says so.",
        ]
    )
    """What differs, and what it may mean."""


class Issue(Record):
    """`issues/<id>.yml`: one dispute, its propositions and its state of play."""

    id: SkipJsonSchema[IssueId]
    title: Text = Field(examples=["What kind of bridge", "What it costs"])
    """The dispute in a few words."""
    question: Prose = Field(
        examples=[
            "Should the bridge be fixed, or open for ships?",
            "What will the bridge cost, and who has counted?",
        ]
    )
    """The dispute as a question."""
    summary: tuple[Statement, ...] = Field(min_length=1)
    """The answer first: sentences that stand alone when read aloud."""
    propositions: tuple[Proposition, ...] = ()
    """What one can be for or against in it."""
    state_of_play: tuple[Statement, ...] = ()
    """Where things stood at the as-of date."""
    open_questions: tuple[Statement, ...] = ()
    """What the sources leave open."""
    silences: tuple[Statement, ...] = ()
    """Who or what is not heard."""
    tensions: tuple[Tension, ...] = ()
    """Where claims pull against each other, or rest on little."""
    claims: tuple[ClaimRef, ...] = ()
    """Claims that belong here without taking a stance on one of its propositions."""
    formerly: tuple[FormerId, ...] = ()
    """Ids it had before it was renamed; their addresses lead here."""
    status: Status = Status.PUBLISHED
    """draft: checked, published nowhere."""


class Event(Record):
    """`events/<id>.yml`: something that happened, was announced or is expected."""

    id: SkipJsonSchema[EventId]
    title: Text = Field(
        examples=["The Authority announces a fixed bridge", "The ferry begins to run"]
    )
    """What happens, in a few words."""
    when: Dating
    """When it happened or is to happen."""
    announced: Dating | None = None
    """When it was announced."""
    event_status: EventStatus
    """As the sources have it."""
    outcome: Statement | None = None
    """What came of it."""
    actors: tuple[ActorRef, ...] = ()
    """Who takes part."""
    issues: tuple[IssueRef, ...] = ()
    """The disputes it belongs to."""
    claims: tuple[ClaimRef, ...] = ()
    """The claims that report it; first the one that does so best, which the brief cites alone."""
    outside: Outside | None = None
    """For an event that no article reports."""
    status: Status = Status.PUBLISHED
    """draft: checked, published nowhere."""


class Term(Record):
    """`terms/<id>.yml`: a thing a reader must know by name."""

    id: SkipJsonSchema[TermId]
    name: Text = Field(examples=["drawbridge", "Harbour Act"])
    """The term as pages print it."""
    kind: TermKind
    """What it names."""
    abbreviation: Text | None = Field(default=None, examples=["HA", "PA"])
    """Its usual short form."""
    spellings: tuple[Spelling, ...] = ()
    """Every spelling the articles print; mentions are found by them."""
    misspellings: tuple[Misspelling, ...] = ()
    """Wrong spellings the articles print: found and searchable, never shown as names."""
    exceptions: tuple[Exclusion, ...] = ()
    """Phrases that contain a spelling and do not mean this term."""
    definition: tuple[Statement, ...] = Field(min_length=1)
    """What a reader must know of it."""
    status: Status = Status.PUBLISHED
    """draft: checked, published nowhere."""


class Origin(Record):
    """`origins/<id>.yml`: what articles draw on - a report, interview, readout or post."""

    id: SkipJsonSchema[OriginId]
    name: Text = Field(
        examples=["The Authority's statement of 7 March 2021", "The Gazette's report"]
    )
    """What it is, in a few words."""
    kind: OriginKind
    """What sort of thing it is."""
    by: ActorRef | None = None
    """Who made it."""
    dated: Dating | None = None
    """When it was made or published."""
    url: Url | None = None
    """Its address, where one is known."""
    basis: Text = Field(
        examples=["Two papers report it; it was not seen.", "It is among the collected articles."]
    )
    """How it is known, and whether it was seen."""
    status: Status = Status.PUBLISHED
    """draft: checked, published nowhere."""
