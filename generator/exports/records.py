"""The records of the exported briefing. Their JSON Schema is published beside the data.

Names are those of the YAML format; a claim's words follow the W3C Web Annotation model
(a quotation with the positions of its first and last character).
"""

from pydantic import BaseModel, ConfigDict, Field

from generator.model.vocabulary import (
    ActorKind,
    Certainty,
    ClaimKind,
    Credibility,
    DateBasis,
    EventStatus,
    Modality,
    OriginKind,
    Publish,
    Relation,
    RelationKind,
    Reliability,
    Sense,
    Stance,
    TensionKind,
    TermKind,
    Wording,
)


class Exported(BaseModel):
    """A frozen, closed record whose fields are described in the schema."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class Date(Exported):
    """A date and how it is known."""

    edtf: str
    """Extended Date/Time Format (ISO 8601-2)."""
    as_written: str | None
    """The words in the source that give it."""
    working: str | None
    """How the words, or other evidence, lead to the date."""
    basis: DateBasis
    stated: str | None
    """The date a source states wrongly, in EDTF."""
    correction: str | None
    """How the stated date is known to be wrong."""


class Statement(Exported):
    """One sentence of the briefing and what it rests on."""

    says: str
    claims: tuple[str, ...]
    outside: str | None
    """Where it was seen, for what no article says."""
    assessment: str | None
    """What it is based on, for the editors' judgement."""


class Speaker(Exported):
    """Who says so."""

    actor: str
    inferred: str | None
    """Why it is this speaker, where the words do not name one."""


class StanceTaken(Exported):
    """Where a claim puts its speaker on a proposition."""

    proposition: str
    stance: Stance
    inferred: str | None


class Grade(Exported):
    """An Admiralty code with its basis."""

    grade: Reliability | Credibility
    basis: str


class Claim(Exported):
    """One assertion, who makes it, and the words that carry it."""

    id: str
    """`<article>/<local id>`."""
    article: str
    says: str
    """The assertion in the briefing's own words."""
    kind: ClaimKind
    by: tuple[Speaker, ...]
    through: tuple[Speaker, ...]
    speaks_for: str | None
    ascribes_to: str | None
    about: tuple[str, ...]
    """Actors it speaks of, by id."""
    terms: tuple[str, ...]
    """Terms it speaks of, by id."""
    quote: str | None
    """The shown part of the quotation, in the article's own characters; null if none may be shown.
    From an article whose wording is altered these are the copy's words, not the speaker's."""
    start: int = Field(ge=0)
    """Offset of its first character in the article's text, in code points."""
    end: int = Field(ge=0)
    """Offset behind its last character."""
    paragraph: int = Field(ge=1)
    """The paragraph it stands in; the headline is 1."""
    translation: str | None
    stances: tuple[StanceTaken, ...]
    modality: Modality
    said: Date | None
    reports: str | None
    origin: str
    """The origin it draws on."""
    independent_origins: int = Field(ge=0)
    """Independent origins among it and the claims that corroborate it."""
    corroborates: tuple[str, ...]
    credibility: Grade
    background: bool
    withdrawn: str | None


class Step(Exported):
    """One step of a lineage."""

    origin: str
    relation: Relation
    basis: str


class Emendation(Exported):
    """A place where a copy does not have its author's words."""

    reads: str | None
    """The copy's words; null if nothing of the source may be shown."""
    start: int = Field(ge=0)
    end: int = Field(ge=0)
    restored: str
    certainty: Certainty
    sense: Sense
    basis: str
    witness: str | None


class Rights(Exported):
    """What may be printed of a source, and what is printed."""

    holder: str
    publish: Publish
    basis: str
    printed_words: int = Field(ge=0)
    total_words: int = Field(ge=0)


class Article(Exported):
    """An article's record. Its text is not here: rights decide what may be printed."""

    id: str
    title: str
    publisher: str
    author: str | None
    url: str | None
    original_url: str | None
    published: Date
    language: str
    sha256: str
    lineage: tuple[Step, ...]
    wording: Wording
    reliability: Grade
    rights: Rights
    must_know: tuple[Statement, ...]
    emendations: tuple[Emendation, ...]
    sentences: int = Field(ge=0)
    sentences_with_claims: int = Field(ge=0)


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


class Briefing(Exported):
    """A whole published briefing."""

    format: int
    title: str
    scope: str
    language: str
    as_of: str
    bottom_line: tuple[Statement, ...]
    about_the_sources: tuple[Statement, ...]
    articles: tuple[Article, ...]
    claims: tuple[Claim, ...]
    actors: tuple[Actor, ...]
    issues: tuple[Issue, ...]
    events: tuple[Event, ...]
    terms: tuple[Term, ...]
    origins: tuple[Origin, ...]
