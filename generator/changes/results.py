"""What changed between two briefings, as records. They are what `--format json` prints.

Every name below is a key of that document, and the words of the lists are its values; both
stay what they are. A text that may not be printed (see `telling`) is never in a record.
"""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What sort of record changed."""

    BRIEFING = "briefing"
    ARTICLE = "article"
    CLAIM = "claim"
    ACTOR = "actor"
    ISSUE = "issue"
    EVENT = "event"
    TERM = "term"
    ORIGIN = "origin"


class What(StrEnum):
    """What became of a record, the most consequential first."""

    REMOVED = "removed"
    WITHDRAWN = "withdrawn"
    UNPUBLISHED = "made a draft"
    """It was public and is a draft now."""
    REINSTATED = "no longer withdrawn"
    CHANGED = "changed"
    PUBLISHED = "published"
    """It was a draft and is public now."""
    ADDED = "added"


class Aspect(StrEnum):
    """What a changed field is about, the most consequential first."""

    REWORDED = "reworded"
    ATTRIBUTION = "re-attributed"
    GRADE = "re-graded"
    STANCE = "other stances"
    ANCHOR = "re-anchored"
    DATE = "re-dated"
    STATUS = "other status"
    LINEAGE = "other lineage"
    SUPPORT = "other support"
    RENAMED = "renamed"
    """By its id: what it was is in `formerly`."""
    OTHER = "changed"


@dataclass(frozen=True, slots=True)
class Value:
    """The value of a field as text."""

    text: str | None
    """None for words of a source that may not be printed."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a record that is not what it was. An entry of a list is a field of its own."""

    field: str
    """The names that lead to it, with dots between them: `credibility.grade`."""
    item: str
    """Of a list on the way, which entry is meant, by its own words; else empty."""
    aspect: Aspect
    before: Value | None
    """None where there was none."""
    after: Value | None
    """None where there is none any more."""


@dataclass(frozen=True, slots=True)
class RecordChange:
    """One record that was added, removed or changed."""

    kind: Kind
    id: str
    """A claim's is `<article>/<local id>`; that of the briefing itself is empty."""
    name: str
    """Its name or title; what a claim says. As it is now, or as it was last."""
    path: str
    """The file it stands in, relative to the sources folder."""
    what: What
    draft: bool
    """Whether it is public on neither side, so that readers see nothing of the change."""
    fields: tuple[FieldChange, ...]
    """Every field that differs; of a record that was added or removed, all it has."""
    renamed: str = ""
    """For one added or removed: another that is equal but for its id, and was removed or added."""


@dataclass(frozen=True, slots=True)
class Swap:
    """The bytes of a file, before and after."""

    before: str
    """SHA-256, in lower-case hexadecimal."""
    after: str


@dataclass(frozen=True, slots=True)
class Replaced:
    """A source whose capture or text is not the one it was. Sources are meant to be frozen."""

    article: str
    name: str
    """Its headline, as it is now."""
    path: str
    """Its folder."""
    draft: bool
    capture: Swap | None
    """None where `capture.txt` is the same."""
    text: Swap | None
    """None where `article.txt` is the same."""
    missing: tuple[str, ...]
    """The claims on both sides whose quotation was found, and is not any more."""
    misplaced: tuple[str, ...]
    """Those whose quotation stands in another paragraph, or in other characters."""


@dataclass(frozen=True, slots=True)
class Held:
    """A stance that an actor was seen to take."""

    stance: str
    when: str
    """EDTF: when it was said, or by when it was published."""
    claim: str


class Move(StrEnum):
    """What became of an actor's position on a proposition."""

    LOST = "lost"
    """Nothing shows one any more."""
    CHANGED = "changed"
    """The stances, or what they show one after the other, are not what they were."""
    GAINED = "gained"
    """Nothing showed one before."""
    OBSERVED = "otherwise observed"
    """The stances are the same, shown by other claims or at other dates."""


@dataclass(frozen=True, slots=True)
class PositionChange:
    """What the ledger holds of one actor on one proposition, before and after; drafts apart."""

    actor: str
    actor_name: str
    proposition: str
    proposition_says: str
    move: Move
    before: tuple[Held, ...]
    """The earliest first."""
    after: tuple[Held, ...]
    before_shows: tuple[str, ...]
    """What each two that follow each other show: `change`, `two observations` or
    `repeated observation`. One fewer than there are stances."""
    after_shows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SupportChange:
    """Something that rests on other claims than before, drafts and withdrawn claims apart."""

    kind: Kind
    """Of the record it stands in."""
    id: str
    path: str
    field: str
    """The field it stands in; empty for an event, which is a record itself."""
    says: str
    gained: tuple[str, ...]
    lost: tuple[str, ...]
    left: int
    """How many claims it rests on now."""
    falls: bool
    """Whether it had claims to rest on and has nothing any more, no judgement or outside source
    either."""


@dataclass(frozen=True, slots=True)
class CorroborationChange:
    """A claim that stands on both sides, on other origins than before; drafts apart."""

    claim: str
    says: str
    before: int
    """How many independent origins it had, itself included."""
    after: int
    origins_before: tuple[str, ...]
    origins_after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Share:
    """How many of the sentences of an article are accounted for."""

    covered: int
    total: int


@dataclass(frozen=True, slots=True)
class CoverageChange:
    """How much of an article its claims account for, drafts among them."""

    article: str
    name: str
    before: Share | None
    """None where there was no such article."""
    after: Share | None


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages that readers see change, as addresses below the site's own."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """All that is different between two briefings."""

    replaced: tuple[Replaced, ...]
    records: tuple[RecordChange, ...]
    """By kind and id."""
    positions: tuple[PositionChange, ...]
    support: tuple[SupportChange, ...]
    corroboration: tuple[CorroborationChange, ...]
    coverage: tuple[CoverageChange, ...]
    pages: Pages | None
    """None where one of the sides has errors, and no pages."""
    left_out: tuple[str, ...] = ()
    """Files that are not compared, because one of the sides has errors in them."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing that is compared changes in meaning.

        Pages may still list things in another order.
        """
        return not (
            self.replaced
            or self.records
            or self.positions
            or self.support
            or self.corroboration
            or self.coverage
        )
