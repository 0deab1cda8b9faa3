"""All changes in the order in which a reviewer reads: the most consequential first.

What text and Markdown have in common. Nothing here is escaped, and nothing is shortened.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.changes.entries import (
    Entry,
    of_corroboration,
    of_coverage,
    of_position,
    of_record,
    of_replaced,
    of_support,
)
from generator.changes.results import (
    Aspect,
    Changes,
    Kind,
    Move,
    PositionChange,
    RecordChange,
    What,
)

NOTHING = "Nothing changes in meaning."
NOTHING_READ = "What could be read does not change in meaning."
"""Said where one side has errors: what they keep from being read may change."""
PAGES_UNKNOWN = "Which pages change is not known, because one side has errors."


@dataclass(frozen=True, slots=True)
class Section:
    """Changes of one sort."""

    title: str
    entries: tuple[Entry, ...]

    @property
    def counts(self) -> str:
        """How many of which, such as "2 reworded, 1 re-graded (2 in all)"; one may be both."""
        said = [_told(entry.what) for entry in self.entries]
        if len(said) == 1:
            return f"1 {' and '.join(map(_had, said[0]))}"
        counted = Counter(what for one in said for what in one)
        words = ", ".join(f"{number} {_had(what)}" for what, number in counted.items())
        return words if counted.total() == len(said) else f"{words} ({len(said)} in all)"


def _told(what: tuple[str, ...]) -> tuple[str, ...]:
    """What has a name of its own; that something else changed besides is left to the entry."""
    return tuple(one for one in what if one != Aspect.OTHER) or what


def _had(what: str) -> str:
    """What it is said of a number of: 2 with other stances, as 2 reworded."""
    return f"with {what}" if what.startswith("other ") else what


def sections(changes: Changes) -> tuple[Section, ...]:
    """Arrange the changes; what has none is left out."""
    public = [change for change in changes.records if not change.draft]
    drafts = [change for change in changes.records if change.draft]
    fallen = [change for change in changes.support if change.falls]
    rest = [change for change in changes.support if not change.falls]
    arranged = {
        "Sources replaced": map(of_replaced, changes.replaced),
        "Nothing supports it any more": map(of_support, fallen),
        "Positions": map(of_position, sorted(changes.positions, key=_by_move)),
        "Claims": _records(public, {Kind.CLAIM}),
        "Events": _records(public, {Kind.EVENT}),
        "Sources": _records(public, {Kind.ARTICLE, Kind.ORIGIN}),
        "The briefing and its issues": _records(public, {Kind.BRIEFING, Kind.ISSUE}),
        "Support": (*map(of_corroboration, changes.corroboration), *map(of_support, rest)),
        "Actors and terms": _records(public, {Kind.ACTOR, Kind.TERM}),
        "Coverage": map(of_coverage, changes.coverage),
        "Drafts, which readers do not see": _records(drafts, set(Kind)),
        "Pages": _pages(changes),
    }
    found = (Section(title, tuple(entries)) for title, entries in arranged.items())
    return tuple(section for section in found if section.entries)


def summary(changes: Changes, arranged: Iterable[Section]) -> tuple[str, ...]:
    """The changes in a few sentences, each of them one line."""
    lines = [f"{section.title}: {section.counts}." for section in arranged]
    if changes.is_empty:
        lines.insert(0, NOTHING_READ if changes.pages is None else NOTHING)
    lines += [
        f"Not compared: {path}, because one side has errors in it." for path in changes.left_out
    ]
    if changes.pages is None:
        lines.append(PAGES_UNKNOWN)
    return tuple(lines)


def _by_move(change: PositionChange) -> int:
    return list(Move).index(change.move)


def _records(changes: Iterable[RecordChange], kinds: set[Kind]) -> Iterator[Entry]:
    """The records of some kinds, the most consequential change first."""
    chosen = [change for change in changes if change.kind in kinds]
    one_kind = len(kinds) == 1
    for change in sorted(chosen, key=_consequence):
        yield of_record(change, one_kind=one_kind)


def _consequence(change: RecordChange) -> tuple[int, int]:
    """Changes of a record by what is changed; the others before and after them."""
    aspects = [list(Aspect).index(field.aspect) for field in change.fields]
    return list(What).index(change.what), min(aspects, default=len(Aspect))


def _pages(changes: Changes) -> Iterator[Entry]:
    if changes.pages:
        for what in ("removed", "added", "changed"):
            for address in getattr(changes.pages, what):
                yield Entry((what,), address)
