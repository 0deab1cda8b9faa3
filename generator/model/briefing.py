"""The whole briefing: its own file, and everything read from the sources folder."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from pydantic import Field

from generator.diagnostics import Place
from generator.model.article import ArticleRecord
from generator.model.claim import Annotations, Claim
from generator.model.entities import Actor, Event, Issue, Origin, Proposition, Term
from generator.model.fields import (
    ActorId,
    ActorRef,
    ArticleId,
    ClaimId,
    Count,
    Edtf,
    EventId,
    EventRef,
    Flag,
    IssueId,
    IssueRef,
    Language,
    OriginId,
    PropositionId,
    Prose,
    TermId,
    Text,
    Url,
)
from generator.model.record import Record, Statement
from generator.model.vocabulary import Status

FORMAT = "1"
"""The format of the sources that this generator reads."""

_Id = TypeVar("_Id", bound=str)
_Entity = TypeVar("_Entity", Actor, Issue, Event, Term, Origin)


class Expectations(Record):
    """The least that must be there, so that a bad merge cannot lose content in silence."""

    articles: Count = 0
    """The least number of articles."""
    claims: Count = 0
    """The least number of claims."""
    actors: Count = 0
    """The least number of actors."""
    issues: Count = 0
    """The least number of issues."""
    propositions: Count = 0
    """The least number of propositions."""
    events: Count = 0
    """The least number of events."""
    terms: Count = 0
    """The least number of terms."""
    origins: Count = 0
    """The least number of origins."""
    emendations: Count = 0
    """The least number of emendations."""
    glosses: Count = 0
    """The least number of glosses."""
    tensions: Count = 0
    """The least number of tensions."""


class Settings(Record):
    """What this briefing asks of itself beyond what every briefing must do."""

    every_sentence: Flag = False
    """Whether each sentence of each article needs a claim, or an entry under `no_claim`."""
    shown_words: Count | None = None
    """The most words that a quotation may show."""
    cited_claims_show: Flag = False
    """Whether each claim on the home page, an issue's page or under positions must show words."""


class CorrectionNotice(Record):
    """A correction of what the briefing said, told to its readers."""

    on: Edtf
    """The day on which it was corrected."""
    says: Prose
    """What was wrong, and what it says now."""


class BriefingFile(Record):
    """`briefing.yml`: what this briefing is."""

    format: Text = Field(examples=["1"])
    """The format of the sources folder: 1."""
    title: Text = Field(examples=["The harbour bridge", "The new ferry"])
    """The name of the site."""
    scope: Text = Field(
        examples=[
            "The dispute over a bridge across the harbour, from four articles.",
            "Who wants the new ferry, and who pays for it.",
        ]
    )
    """What the briefing covers and from what, in a sentence."""
    language: Language = "en"
    """BCP 47 tag of the briefing's own prose."""
    as_of: Edtf
    """The day to which it is true."""
    bottom_line: tuple[Statement, ...]
    """Five or six sentences that could be read aloud."""
    about_the_sources: tuple[Statement, ...] = ()
    """What to know about the sources before reading."""
    open_questions: tuple[Statement, ...] = ()
    """What the home page says is not known; where left out, the first such of each issue."""
    key_actors: tuple[ActorRef, ...] = ()
    """The actors the home page names, in order."""
    key_events: tuple[EventRef, ...] = ()
    """The events that tell the story; where left out, those that most claims speak of."""
    issues: tuple[IssueRef, ...] = ()
    """The issues in the order in which they are listed; others follow by title."""
    site_url: Url | None = None
    """Where the site is published; needed for canonical addresses."""
    corrections: tuple[CorrectionNotice, ...] = ()
    """What was wrong and has been put right, in any order."""
    settings: Settings = Settings()
    """What it asks of itself beyond what every briefing must do."""
    expectations: Expectations = Expectations()
    """The least that must be there."""


@dataclass(frozen=True)
class Article:
    """One article folder, read."""

    id: ArticleId
    capture: str
    """The capture, decoded."""
    capture_sha256: str
    """SHA-256 of its bytes as they are now."""
    text: str
    """`article.txt` as stored; offsets count its code points."""
    record: ArticleRecord
    annotations: Annotations
    page_sha256: str | None = None
    """SHA-256 of the bytes of `capture.html` as they are now; None where there is none."""

    def path(self, name: str) -> str:
        """The path of one of its files, relative to the sources folder."""
        return f"articles/{self.id}/{name}"

    def published(self) -> "Article":
        """The same without claims that are drafts."""
        claims = self.annotations.claims
        kept = tuple(claim for claim in claims if claim.status is Status.PUBLISHED)
        return replace(self, annotations=self.annotations.model_copy(update={"claims": kept}))


@dataclass(frozen=True)
class ClaimEntry:
    """A claim with its canonical id and the place where it is written."""

    id: ClaimId
    article: Article
    claim: Claim
    place: Place


@dataclass(frozen=True)
class Briefing:
    """Everything the sources folder says. Mappings are in the order of their ids."""

    file: BriefingFile
    articles: Mapping[ArticleId, Article]
    actors: Mapping[ActorId, Actor]
    issues: Mapping[IssueId, Issue]
    events: Mapping[EventId, Event]
    terms: Mapping[TermId, Term]
    origins: Mapping[OriginId, Origin]
    unread: frozenset[str] = field(default=frozenset())
    """Files that have findings of their own and are therefore not, or not wholly, here."""
    unfinished: frozenset[tuple[str, str]] = field(default=frozenset())
    """Kind and id of the drafts that lack something and are therefore not here."""

    def claims(self) -> Iterator[ClaimEntry]:
        """Every claim, by article and then in reading order of the file."""
        for article in self.articles.values():
            for index, claim in enumerate(article.annotations.claims):
                place = Place(article.path("annotations.yml"), ("claims", index))
                yield ClaimEntry(ClaimId(f"{article.id}/{claim.id}"), article, claim, place)

    def former_ids(self) -> Iterator[tuple[str, str, str]]:
        """Kind, former id and present id of every record that was renamed."""
        for actor in self.actors.values():
            yield from (("actor", former, actor.id) for former in actor.formerly)
        for issue in self.issues.values():
            yield from (("issue", former, issue.id) for former in issue.formerly)
        for article in self.articles.values():
            yield from (("article", former, article.id) for former in article.record.formerly)

    def propositions(self) -> Iterator[tuple[PropositionId, Issue, Proposition]]:
        """Every proposition with its canonical id."""
        for issue in self.issues.values():
            for proposition in issue.propositions:
                yield PropositionId(f"{issue.id}/{proposition.id}"), issue, proposition

    def published(self) -> "Briefing":
        """The same without drafts: what pages and exports may see."""
        return replace(
            self,
            articles={
                id_: article.published()
                for id_, article in self.articles.items()
                if article.record.status is Status.PUBLISHED
            },
            actors=_published(self.actors),
            issues=_published(self.issues),
            events=_published(self.events),
            terms=_published(self.terms),
            origins=_published(self.origins),
        )


def _published(entities: Mapping[_Id, _Entity]) -> Mapping[_Id, _Entity]:
    return {id_: one for id_, one in entities.items() if one.status is Status.PUBLISHED}
