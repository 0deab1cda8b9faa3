"""An article: its bibliographic record and its source criticism."""

from pydantic import Field

from generator.model.fields import (
    ActorRef,
    After,
    Before,
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
    text: Text = Field(
        examples=["THE GAZETTE — every morning since 1874", "Read also about the old ferry"]
    )
    """The whole line, so that a reviewer sees what is left out."""
    reason: Text = Field(examples=["masthead", "related posts"])
    """Why it is not the article: masthead, dateline, cookie banner, related posts."""


class Extraction(Record):
    """Where the capture's text was extracted from, once; it is never extracted again."""

    sha256: Sha256
    """SHA-256 of `capture.html`, the web page as it was saved, in lower-case hexadecimal."""
    by: Text = Field(examples=["trafilatura 2.0.0", "copied by hand from the browser"])
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
    basis: Text = Field(
        examples=["The credit line names the Gazette.", "The byline is the paper's own."]
    )
    """How that is known."""


class ReliabilityGrade(Record):
    """Admiralty code, the source."""

    grade: Reliability
    """A completely reliable ... E unreliable, F cannot be judged."""
    basis: Text = Field(
        examples=[
            "A town paper with named correspondents; it prints corrections.",
            "A site that publishes altered copies without saying so.",
        ]
    )
    """Why."""


class Budget(Record):
    """How much of a source may be printed, over all outputs together."""

    share: Share
    """The largest share of the article's words."""
    words: Count
    """The largest number of words."""


class Rights(Record):
    """What may be printed of a source."""

    holder: Text = Field(examples=["The Gazette", "unknown"])
    """Who holds the rights, as far as known."""
    publish: Publish
    """full: the whole text; excerpts: shown quotations within the budget; none: nothing."""
    budget: Budget | None = None
    """Needed for excerpts."""
    basis: Text = Field(
        examples=[
            "Quotation for a review of the dispute.",
            "The paper gives its text to everybody.",
        ]
    )
    """Why this much and no more."""


class Witness(Record):
    """Another text that has the original wording, collected or not."""

    reads: Text = Field(
        examples=[
            "A low bridge is the only bridge this town can pay for",
            "Work is to begin in spring",
        ]
    )
    """Its words."""
    seen_at: Text = Field(
        examples=["The Gazette, 8 March 2021", "gazette.example, seen on 9 March 2021"]
    )
    """Where it was seen."""


class Emendation(Record):
    """A place where the text does not have its author's words. It never changes the text."""

    reads: Quote = Field(examples=["A quick bridge", "in jump 2032"])
    """The words as this copy has them."""
    prefix: Before = ""
    """Words just before, where `reads` stands more than once."""
    suffix: After = ""
    """Words just after, where `reads` stands more than once."""
    restored: Text = Field(examples=["A low bridge", "in spring 2032"])
    """What stood, or most likely stood, there."""
    certainty: Certainty
    """high needs a witness."""
    sense: Sense
    """What the alteration did to the meaning."""
    basis: Text = Field(
        examples=["The original has the sentence.", "A synonym taken for the season."]
    )
    """Why it is read so."""
    witness: Witness | None = None
    """Another text with the wording."""


class Gloss(Statement):
    """What a word of the text means there, where a reader would take it for something else."""

    reads: Quote = Field(examples=["Anchorage", "stands closed"])
    """The words as the text has them."""
    prefix: Before = ""
    """Words just before, where `reads` stands more than once."""
    suffix: After = ""
    """Words just after, where `reads` stands more than once."""


class Alteration(Record):
    """How much of the text is not its author's, by more than one estimate."""

    least: Count
    """How many words are not the author's by the lowest estimate."""
    most: Count
    """How many are not by the highest."""
    method: Text = Field(
        examples=[
            "Ten words differ from those of the original.",
            "Two editors marked what no newspaper would write.",
        ]
    )
    """How that was estimated."""


class Document(Record):
    """A document elsewhere that an article can be checked against: a readout, a full interview."""

    name: Text = Field(
        examples=["The Port Authority's statement on the bridge", "The interview in full"]
    )
    """What it is, so that it is known without following the link."""
    url: Url
    """Where it stands."""
    basis: Text = Field(
        examples=["The report names the statement; it was not seen.", "Seen there on 9 March 2021."]
    )
    """How it is known to be there, and whether it was seen."""


class ArticleRecord(Record):
    """`record.yml`: what an article is, where it comes from, and how far to trust it."""

    title: Text = Field(
        examples=[
            "Harbour bridge to cost 40 million, Authority says",
            "Dockers reject fixed bridge",
        ]
    )
    """The headline as printed."""
    publisher: Text = Field(examples=["The Gazette", "The Evening Post"])
    """Who published this copy."""
    outlet: ActorRef | None = None
    """The publisher as an actor of the briefing."""
    author: Text | None = Field(
        default=None, examples=["our harbour correspondent", "from our own correspondents"]
    )
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
