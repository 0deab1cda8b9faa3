"""An article: its bibliographic record, its source criticism and the claims found in it."""

from typing import Annotated

from pydantic import BeforeValidator, Field

from generator.model.fields import (
    ActorRef,
    ClaimRef,
    Count,
    Flag,
    Language,
    LocalIdField,
    OriginRef,
    PropositionRef,
    Prose,
    Quote,
    Sha256,
    Share,
    Text,
    Url,
)
from generator.model.record import Dating, Record, Statement, one_or_many, shorthand
from generator.model.vocabulary import (
    Certainty,
    ClaimKind,
    Credibility,
    Modality,
    PassageRole,
    Publish,
    Relation,
    Reliability,
    Sense,
    Stance,
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


class Capture(Record):
    """The bytes as collected and what of them is not the article."""

    sha256: Sha256
    """SHA-256 of `capture.txt`, in lower-case hexadecimal."""
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


class CredibilityGrade(Record):
    """Admiralty code, the information; never merged with the source's reliability."""

    grade: Credibility
    """1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.
    For statements, opinions, predictions, demands, offers and announcements it grades that this
    was *said*; for facts and allegations that it is *so*."""
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
    """An independent text, from outside the corpus, that has the original wording."""

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
    """An independent text with the wording."""


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
    status: Status = Status.PUBLISHED
    """draft: checked, published nowhere."""


class Attribution(Record):
    """Who says so."""

    actor: ActorRef
    """The speaker."""
    inferred: Text | None = None
    """Where the words do not name the speaker: why it is this one."""


Attributions = Annotated[
    tuple[Annotated[Attribution, BeforeValidator(shorthand("actor"))], ...],
    BeforeValidator(
        one_or_many,
        json_schema_input_type=ActorRef | Attribution | list[ActorRef | Attribution],
    ),
]


class StanceTaken(Record):
    """Where the speaker stands on a proposition by making this claim."""

    stance: Stance = Field(alias="is")
    """supports, opposes, conditional or mixed."""
    inferred: Text | None = None
    """Where the words do not say so themselves: why they amount to it."""


TakenStance = Annotated[
    StanceTaken,
    BeforeValidator(shorthand("is"), json_schema_input_type=Stance | StanceTaken),
]


class FurtherPassage(Record):
    """A further passage that a claim needs: its continuation, its speaker or its date."""

    quote: Quote
    """Words copied from the article."""
    role: PassageRole
    """What the passage gives."""
    prefix: str = ""
    """Words just before the quotation, where it stands more than once."""
    suffix: str = ""
    """Words just after the quotation, where it stands more than once."""
    spans_paragraphs: Flag = False
    """Whether the quotation may run over the end of a paragraph."""


class Claim(Record):
    """One assertion by one speaker (or joint speakers), and the quotation that carries it."""

    id: LocalIdField
    """Unique in this file and never reused."""
    says: Prose
    """The assertion in neutral words; it says no more than the quotation."""
    kind: ClaimKind
    """What sort of assertion it is."""
    by: Attributions = Field(min_length=1)
    """Who makes it; a list for joint speakers."""
    through: Attributions = ()
    """Through whom it reached the article, nearest to the speaker first."""
    speaks_for: ActorRef | None = None
    """The actor whose position this is; authorised spokespersons only."""
    ascribes_to: ActorRef | None = None
    """The actor to whom the speaker ascribes something; never that actor's position."""
    about: tuple[ActorRef, ...] = ()
    """Actors it speaks of that the quotation does not name by a known spelling."""
    quote: Quote
    """The words that carry the claim, copied from the article."""
    prefix: str = ""
    """Words just before the quotation, where it stands more than once."""
    suffix: str = ""
    """Words just after the quotation, where it stands more than once."""
    spans_paragraphs: Flag = False
    """Whether the quotation may run over the end of a paragraph."""
    show: Quote | None = None
    """The part of the quotation that may be printed; `~` for none; all of it when left out."""
    also: tuple[FurtherPassage, ...] = ()
    """Further passages that the claim needs."""
    stances: dict[PropositionRef, TakenStance] = Field(default_factory=dict)
    """Where the speaker stands by saying this, by proposition."""
    modality: Modality = Modality.ASSERTED
    """Only asserted claims set positions."""
    said: Dating | None = None
    """When it was said."""
    reports: ClaimRef | None = None
    """The statement that this statement is about."""
    origin: OriginRef | None = None
    """Where this passage draws on another origin than the article as a whole."""
    corroborates: tuple[ClaimRef, ...] = ()
    """Claims in other articles that assert the same thing."""
    credibility: CredibilityGrade
    """The information's grade."""
    background: Flag = False
    """Context that the article gives, not news in it."""
    lang: Language | None = None
    """The quotation's language, where it is not the article's."""
    translation: Text | None = None
    """The quotation in the briefing's language."""
    status: Status = Status.PUBLISHED
    """draft: checked, published nowhere."""
    withdrawn: Text | None = None
    """Why the claim no longer stands; it keeps its address."""

    @property
    def shows_nothing(self) -> bool:
        """Whether `show: ~` forbids printing any of the quotation."""
        return "show" in self.model_fields_set and self.show is None


class NoClaim(Record):
    """A passage that carries no claim."""

    quote: Quote
    """Words copied from the article."""
    reason: Text
    """Why nothing is claimed there."""
    prefix: str = ""
    """Words just before the quotation, where it stands more than once."""
    suffix: str = ""
    """Words just after the quotation, where it stands more than once."""
    spans_paragraphs: Flag = False
    """Whether the quotation may run over the end of a paragraph."""


class Annotations(Record):
    """`annotations.yml`: the claims found in an article."""

    claims: tuple[Claim, ...] = ()
    """The claims, in reading order."""
    no_claim: tuple[NoClaim, ...] = ()
    """The passages that carry none."""
