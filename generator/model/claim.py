"""The claims found in an article: who asserts what, in which words, and how sure that is."""

from typing import Annotated

from pydantic import BeforeValidator, Field

from generator.model.fields import (
    ActorRef,
    After,
    Before,
    ClaimRef,
    Flag,
    Language,
    LocalIdField,
    OriginRef,
    PropositionRef,
    Prose,
    Quote,
    Text,
)
from generator.model.record import (
    Dating,
    Record,
    one_or_many,
    shorthand,
)
from generator.model.vocabulary import (
    ClaimKind,
    Credibility,
    Modality,
    PassageRole,
    Stance,
    Status,
)


class CredibilityGrade(Record):
    """Admiralty code, the information; never merged with the source's reliability."""

    grade: Credibility
    """1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.
    For statements, opinions, predictions, demands, offers and announcements it grades that this
    was *said*; for facts and allegations that it is *so*."""
    basis: Text = Field(
        examples=[
            "Quoted directly by a reporter who was present.",
            "The builder's own figure; no estimate was shown.",
        ]
    )
    """Why."""


class Attribution(Record):
    """Who says so."""

    actor: ActorRef
    """The speaker."""
    inferred: Text | None = Field(
        default=None,
        examples=[
            "She is the director named in the sentence before.",
            "The interview has one speaker.",
        ],
    )
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
    inferred: Text | None = Field(
        default=None,
        examples=[
            "He names its masts as the reason to reject it.",
            "She argues for it on grounds of cost.",
        ],
    )
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
    prefix: Before = ""
    """Words just before the quotation, where it stands more than once."""
    suffix: After = ""
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
    prefix: Before = ""
    """Words just before the quotation, where it stands more than once."""
    suffix: After = ""
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
    translation: Text | None = Field(
        default=None,
        examples=[
            "The Port Authority is building a fixed bridge",
            "It would cost 55 million crowns",
        ],
    )
    """The quotation in the briefing's language."""
    status: Status = Status.PUBLISHED
    """draft: checked, published nowhere."""
    withdrawn: Text | None = Field(
        default=None,
        examples=[
            "The paper corrected the sum on 9 March 2021.",
            "The words are the reporter's, not hers.",
        ],
    )
    """Why the claim no longer stands; it keeps its address."""

    @property
    def shows_nothing(self) -> bool:
        """Whether `show: ~` forbids printing any of the quotation."""
        return "show" in self.model_fields_set and self.show is None


class NoClaim(Record):
    """A passage that carries no claim."""

    quote: Quote
    """Words copied from the article."""
    reason: Text = Field(
        examples=["Said more fully in the sentences that follow.", "A question of the reporter's."]
    )
    """Why nothing is claimed there."""
    prefix: Before = ""
    """Words just before the quotation, where it stands more than once."""
    suffix: After = ""
    """Words just after the quotation, where it stands more than once."""
    spans_paragraphs: Flag = False
    """Whether the quotation may run over the end of a paragraph."""


class Annotations(Record):
    """`annotations.yml`: the claims found in an article."""

    claims: tuple[Claim, ...] = ()
    """The claims, in reading order."""
    no_claim: tuple[NoClaim, ...] = ()
    """The passages that carry none."""
