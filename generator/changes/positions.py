"""Positions that changed: what the ledgers of both sides hold, for readers, drafts left out."""

from collections.abc import Iterator

from generator.changes.results import Held, Move, PositionChange
from generator.derive import DevelopmentKind, Facts, Ledger
from generator.model.fields import ActorId, PropositionId
from generator.prose import plain

_Cell = tuple[ActorId, PropositionId]


def position_changes(was: Facts, now: Facts) -> Iterator[PositionChange]:
    """What the ledgers hold differently, by actor and proposition."""
    for cell in sorted(_cells(was.ledger) | _cells(now.ledger)):
        before, after = _held(was.ledger, cell), _held(now.ledger, cell)
        shown_before, shown_after = _shows(was.ledger, cell), _shows(now.ledger, cell)
        if (before, shown_before) == (after, shown_after):
            continue
        side = now if after else was
        actor, proposition = cell
        yield PositionChange(
            actor=actor,
            actor_name=side.briefing.actors[actor].name,
            proposition=proposition,
            proposition_says=plain(side.propositions[proposition][1].says),
            move=_move(before, after, shown_before, shown_after),
            before=before,
            after=after,
            before_shows=shown_before,
            after_shows=shown_after,
        )


def _cells(ledger: Ledger) -> set[_Cell]:
    return {(entry.actor, entry.proposition) for entry in ledger.entries}


def _held(ledger: Ledger, cell: _Cell) -> tuple[Held, ...]:
    return tuple(
        Held(str(entry.stance), str(entry.when), entry.claim) for entry in ledger.positions(*cell)
    )


def _shows(ledger: Ledger, cell: _Cell) -> tuple[str, ...]:
    return tuple(str(development.kind) for development in ledger.developments(*cell))


def _move(
    before: tuple[Held, ...],
    after: tuple[Held, ...],
    shown_before: tuple[str, ...],
    shown_after: tuple[str, ...],
) -> Move:
    """A stance seen once more, or at another date, is no other position."""
    if not after:
        return Move.LOST
    if not before:
        return Move.GAINED
    same = _story(before, shown_before) == _story(after, shown_after)
    return Move.OBSERVED if same else Move.CHANGED


def _story(held: tuple[Held, ...], shows: tuple[str, ...]) -> list[str]:
    """The stances with what leads from one to the next, repetitions left out."""
    story = [held[0].stance]
    for later, show in zip(held[1:], shows, strict=True):
        if show != DevelopmentKind.REPEATED:
            story += [show, later.stance]
    return story
