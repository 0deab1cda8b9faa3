"""Articles and claims as exported."""

from pydantic import Field

from generator.exports.records.shared import (
    Date,
    Exported,
    Statement,
)
from generator.model.vocabulary import (
    Certainty,
    ClaimKind,
    Credibility,
    Modality,
    Publish,
    Relation,
    Reliability,
    Sense,
    Stance,
    Wording,
)


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
    """The copy's words; null where no page prints them."""
    start: int = Field(ge=0)
    end: int = Field(ge=0)
    restored: str | None
    """What stood, or most likely stood, there; null where no page prints it."""
    certainty: Certainty
    sense: Sense
    basis: str
    witness: str | None
    """What another text reads and where it was seen; only where, if no page prints it."""


class Gloss(Statement):
    """What a word of an article means there, where a reader would take it for something else."""

    reads: str | None
    """The words; null if nothing of the source may be shown."""
    start: int = Field(ge=0)
    """Offset of their first character in the article's text, in code points."""
    end: int = Field(ge=0)
    """Offset behind their last character."""


class Alteration(Exported):
    """How many words of a text are not its author's, by the lowest and the highest estimate."""

    least: int = Field(ge=0)
    most: int = Field(ge=0)
    method: str


class Document(Exported):
    """A document elsewhere that an article can be checked against."""

    name: str
    url: str
    basis: str
    """How it is known to be there, and whether it was seen."""


class Rights(Exported):
    """What may be printed of a source, and what is printed."""

    holder: str
    publish: Publish
    basis: str
    printed_words: int = Field(ge=0)
    total_words: int = Field(ge=0)


class Extraction(Exported):
    """The saved web page that an article's text was extracted from, and by what."""

    sha256: str
    by: str


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
    extracted: Extraction | None
    lineage: tuple[Step, ...]
    wording: Wording
    reliability: Grade
    rights: Rights
    must_know: tuple[Statement, ...]
    emendations: tuple[Emendation, ...]
    alteration: Alteration | None
    glosses: tuple[Gloss, ...]
    check_against: tuple[Document, ...]
    formerly: tuple[str, ...]
    """Ids it had before it was renamed."""
    sentences: int = Field(ge=0)
    sentences_with_claims: int = Field(ge=0)
