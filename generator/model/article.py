"""An article: its bibliographic record and its source criticism."""

from pydantic import Field

from generator.model.fields import (
    ActorRef,
    Count,
    FormerId,
    Language,
    OriginRef,
    Quote,
    Sha256,
    Share,
    Text,
    Url,
)
from generator.model.record import (
    Dating,
    Record,
    Statement,
)
from generator.model.vocabulary import (
    Certainty,
    Publish,
    Relation,
    Reliability,
    Sense,
    Status,
    Wording,
)


class Omission(Record):
    """A line of the capture that is not part of the article's text."""

    line: Count
    """The line of `capture.txt`, counted from 1."""
    text: Text
    """The whole line, so that a reviewer sees what is left out."""
    reason: Text
    """Why it is not the article: masthead, dateline, cookie banner, related posts."""


class Extraction(Record):
    """Where the capture's text was extracted from, once; it is never extracted again."""

    sha256: Sha256
    """SHA-256 of `capture.html`, the web page as it was saved, in lower-case hexadecimal."""
    by: Text
    """The program that extracted `capture.txt` from it, and its version."""


class Capture(Record):
    """The bytes as collected and what of them is not the article."""

    sha256: Sha256
    """SHA-256 of `capture.txt`, in lower-case hexadecimal."""
    extracted: Extraction | None = None
    """Where `capture.txt` was extracted from a saved web page: from which, and by what."""
    omitted: tuple[Omission, ...] = ()
    """The lines left out of `article.txt`, in order."""


class LineageStep(Record):
    """One step from this article back towards where its words come from."""

    origin: OriginRef
    """What it draws on."""
    relation: Relation
    """How it draws on it."""
    basis: Text
    """How that is known."""


class ReliabilityGrade(Record):
    """Admiralty code, the source."""

    grade: Reliability
    """A completely reliable ... E unreliable, F cannot be judged."""
    basis: Text
    """Why."""


class Budget(Record):
    """How much of a source may be printed, over all outputs together."""

    share: Share
    """The largest share of the article's words."""
    words: Count
    """The largest number of words."""


class Rights(Record):
    """What may be printed of a source."""

    holder: Text
    """Who holds the rights, as far as known."""
    publish: Publish
    """full: the whole text; excerpts: shown quotations within the budget; none: nothing."""
    budget: Budget | None = None
    """Needed for excerpts."""
    basis: Text
    """Why this much and no more."""


class Witness(Record):
    """Another text, from outside the corpus, that has the original wording."""

    reads: Text
    """Its words."""
    seen_at: Text
    """Where it was seen."""


class Emendation(Record):
    """A place where the text does not have its author's words. It never changes the text."""

    reads: Quote
    """The words as this copy has them."""
    prefix: str = ""
    """Words just before, where `reads` stands more than once."""
    suffix: str = ""
    """Words just after, where `reads` stands more than once."""
    restored: Text
    """What stood, or most likely stood, there."""
    certainty: Certainty
    """high needs a witness."""
    sense: Sense
    """What the alteration did to the meaning."""
    basis: Text
    """Why it is read so."""
    witness: Witness | None = None
    """Another text with the wording."""


class Gloss(Statement):
    """What a word of the text means there, where a reader would take it for something else."""

    reads: Quote
    """The words as the text has them."""
    prefix: str = ""
    """Words just before, where `reads` stands more than once."""
    suffix: str = ""
    """Words just after, where `reads` stands more than once."""


class Alteration(Record):
    """How much of the text is not its author's, by more than one estimate."""

    least: Count
    """How many words are not the author's by the lowest estimate."""
    most: Count
    """How many are not by the highest."""
    method: Text
    """How that was estimated."""


class Document(Record):
    """A document elsewhere that an article can be checked against: a readout, a full interview."""

    name: Text
    """What it is, so that it is known without following the link."""
    url: Url
    """Where it stands."""
    basis: Text
    """How it is known to be there, and whether it was seen."""


class ArticleRecord(Record):
    """`record.yml`: what an article is, where it comes from, and how far to trust it."""

    title: Text
    """The headline as printed."""
    publisher: Text
    """Who published this copy."""
    outlet: ActorRef | None = None
    """The publisher as an actor of the briefing."""
    author: Text | None = None
    """The byline as printed."""
    url: Url | None = None
    """The address of this copy."""
    original_url: Url | None = None
    """The address of the original report, where one is known."""
    published: Dating
    """When this text was first published."""
    language: Language
    """BCP 47 tag of the text."""
    capture: Capture
    """The frozen bytes."""
    lineage: tuple[LineageStep, ...] = Field(min_length=1)
    """From this article back to where its words come from, nearest first."""
    wording: Wording
    """Whether the words are the author's."""
    reliability: ReliabilityGrade
    """The source's grade."""
    rights: Rights
    """What may be printed."""
    must_know: tuple[Statement, ...] = ()
    """What a careful editor tells the reader before they read."""
    emendations: tuple[Emendation, ...] = ()
    """Where the text does not have its author's words."""
    alteration: Alteration | None = None
    """How much of an altered text is not its author's."""
    glosses: tuple[Gloss, ...] = ()
    """Words of the text that mislead a reader, explained."""
    check_against: tuple[Document, ...] = ()
    """Documents elsewhere that the article can be checked against, the nearest to it first."""
    formerly: tuple[FormerId, ...] = ()
    """Ids it had before it was renamed; their addresses lead here."""
    status: Status = Status.PUBLISHED
    """draft: checked, published nowhere."""
