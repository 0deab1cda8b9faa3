"""The position ledger: who was seen to stand where on what, when, by which words.

A difference between two dates is two observations. It is a change only where actor and
proposition are the same and the dates leave no doubt which came first. What lies between two
observations is not known: silence is not continuity.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from types import MappingProxyType

from generator.dates import EdtfDate, Kind, Precision, parse, sort_key, surely_before
from generator.model.briefing import Briefing, ClaimEntry
from generator.model.claim import Claim
from generator.model.fields import ActorId, ClaimId, PropositionId
from generator.model.vocabulary import Modality, Stance


@dataclass(frozen=True, slots=True)
class Position:
    """An actor seen to take a stance, by one claim."""

    actor: ActorId
    """Whose position it is: the actor spoken for, else the speaker."""
    proposition: PropositionId
    stance: Stance
    claim: ClaimId
    when: EdtfDate
    """When it was said; where that is not known, by the time it was published (`../DATE`)."""
    inferred: str | None
    """Why the words amount to the stance, where they do not say so themselves."""
    voices: tuple[ActorId, ...]
    """Who spoke."""


class DevelopmentKind(StrEnum):
    """What two observations of one actor on one proposition, one after the other, show."""

    CHANGE = "change"
    """Another stance, surely later."""
    OBSERVATIONS = "two observations"
    """Another stance; which came first is not certain."""
    REPEATED = "repeated observation"
    """The same stance again; it says nothing of the time in between."""


@dataclass(frozen=True, slots=True)
class Development:
    """Two positions of one actor on one proposition that follow each other in the ledger."""

    earlier: Position
    later: Position
    kind: DevelopmentKind


@dataclass(frozen=True, slots=True)
class Ledger:
    """All positions, by actor, proposition, date and claim."""

    entries: tuple[Position, ...]
    _cells: Mapping[tuple[ActorId, PropositionId], tuple[Position, ...]]

    def positions(self, actor: ActorId, proposition: PropositionId) -> tuple[Position, ...]:
        """What an actor was seen to hold on a proposition, the earliest first."""
        return self._cells.get((actor, proposition), ())

    def latest(self, actor: ActorId, proposition: PropositionId) -> Position | None:
        """The last of them, by the order of dates; None where there is none."""
        positions = self.positions(actor, proposition)
        return positions[-1] if positions else None

    def developments(self, actor: ActorId, proposition: PropositionId) -> tuple[Development, ...]:
        """What each two of them show that follow each other."""
        positions = self.positions(actor, proposition)
        return tuple(Development(a, b, _kind(a, b)) for a, b in pairwise(positions))

    def by_actor(self, actor: ActorId) -> tuple[Position, ...]:
        """All positions of an actor."""
        return tuple(entry for entry in self.entries if entry.actor == actor)


def keep_ledger(briefing: Briefing) -> Ledger:
    """Write down every position that the claims take.

    Only asserted claims take positions, and none that is withdrawn or ascribes the stance to
    somebody else. Positions of actors and on propositions that are not there are left out.
    """
    propositions = {id_ for id_, _, _ in briefing.propositions()}
    entries = sorted(
        (
            position
            for entry in briefing.claims()
            if _takes_positions(entry.claim)
            for position in _positions(entry)
            if position.actor in briefing.actors and position.proposition in propositions
        ),
        key=lambda p: (p.actor, p.proposition, sort_key(p.when), p.claim),
    )
    cells: defaultdict[tuple[ActorId, PropositionId], list[Position]] = defaultdict(list)
    for position in entries:
        cells[position.actor, position.proposition].append(position)
    return Ledger(
        entries=tuple(entries),
        _cells=MappingProxyType({cell: tuple(found) for cell, found in cells.items()}),
    )


def _takes_positions(claim: Claim) -> bool:
    return (
        claim.modality is Modality.ASSERTED
        and claim.withdrawn is None
        and claim.ascribes_to is None
    )


def _positions(entry: ClaimEntry) -> Iterator[Position]:
    claim = entry.claim
    voices = tuple(dict.fromkeys(attribution.actor for attribution in claim.by))
    when = claim.said.edtf if claim.said else said_by(entry.article.record.published.edtf)
    for actor in (claim.speaks_for,) if claim.speaks_for else voices:
        for proposition, taken in claim.stances.items():
            yield Position(actor, proposition, taken.stance, entry.id, when, taken.inferred, voices)


def said_by(published: EdtfDate) -> EdtfDate:
    """The time up to a publication: `../2021-03` for `2021-03`; unknown where it has no end."""
    text = published.text.partition("T")[0]
    if published.kind is not Kind.DATE and published.upper is not None:
        year, month, day = published.upper
        text = f"{year:04}-{month:02}-{day:02}"
    until = parse(f"../{text}")
    if isinstance(until, EdtfDate) and published.upper is not None:
        return until
    return EdtfDate("XXXX", None, None, Kind.DATE, Precision.UNKNOWN)


def _kind(earlier: Position, later: Position) -> DevelopmentKind:
    if earlier.stance is later.stance:
        return DevelopmentKind.REPEATED
    if surely_before(earlier.when, later.when):
        return DevelopmentKind.CHANGE
    return DevelopmentKind.OBSERVATIONS
