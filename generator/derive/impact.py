"""What stands on a source, an origin, a speaker or a claim, and what would fall without it."""

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from types import MappingProxyType
from typing import Generic, TypeVar

from pydantic import BaseModel

from generator.derive.inventory import Inventory
from generator.derive.ledger import Ledger
from generator.derive.lineage import Lineage
from generator.diagnostics import Place
from generator.model.briefing import Briefing, ClaimEntry
from generator.model.claim import Claim
from generator.model.entities import ActorRelation, Role, Tension
from generator.model.fields import ActorId, ArticleId, ClaimId, EventId, OriginId, PropositionId
from generator.model.record import Statement

Cell = tuple[ActorId, PropositionId]
_Thing = TypeVar("_Thing")


@dataclass(frozen=True, slots=True)
class Standing:
    """Things that rest on claims. Places are those of the records that list the claims."""

    statements: tuple[Place, ...] = ()
    roles: tuple[Place, ...] = ()
    relations: tuple[Place, ...] = ()
    tensions: tuple[Place, ...] = ()
    events: tuple[EventId, ...] = ()
    positions: tuple[Cell, ...] = ()
    """Actors on propositions: what the ledger holds of them, all in all."""


@dataclass(frozen=True, slots=True)
class Loss(Standing):
    """What would be lost without a thing: itself, all of whose claims would go."""

    claims: tuple[ClaimId, ...] = ()
    """The claims that would go, by article and reading order."""
    unconfirmed: tuple[ClaimId, ...] = ()
    """Claims that would remain, and no longer have two independent origins."""
    weakened: Standing = Standing()
    """What would lose some of its support and keep some."""


@dataclass(frozen=True, slots=True)
class _Support(Generic[_Thing]):
    """One thing that rests on claims."""

    thing: _Thing
    claims: AbstractSet[ClaimId]
    """The claims it rests on that are there and not withdrawn."""
    elsewhere: bool = False
    """Whether it rests on something besides: an outside source, the editors' judgement."""

    def is_touched(self, gone: AbstractSet[ClaimId]) -> bool:
        """Whether any of its support would go."""
        return not self.claims.isdisjoint(gone)

    def is_lost(self, gone: AbstractSet[ClaimId]) -> bool:
        """Whether it has support and all of it would go."""
        return bool(self.claims) and self.claims <= gone and not self.elsewhere


@dataclass(frozen=True, slots=True)
class Impact:
    """What depends on what. Asked for a thing that is not there, it answers: nothing."""

    _claims: Mapping[ClaimId, ClaimEntry]
    _lineage: Lineage
    _places: Mapping[type[BaseModel], tuple[_Support[Place], ...]]
    _events: tuple[_Support[EventId], ...]
    _positions: tuple[_Support[Cell], ...]

    def of_claim(self, claim: ClaimId) -> Loss:
        """What would be lost without one claim."""
        return self._without(id_ for id_ in self._claims if id_ == claim)

    def of_source(self, article: ArticleId) -> Loss:
        """What would be lost without an article."""
        return self._without(id_ for id_, e in self._claims.items() if e.article.id == article)

    def of_origin(self, origin: OriginId) -> Loss:
        """What would be lost if an origin were worth nothing: all claims that come from it."""
        return self._without(i for i in self._claims if self._lineage.origin_of(i) == origin)

    def of_actor(self, actor: ActorId) -> Loss:
        """What would be lost if an actor's word were worth nothing.

        These claims would go: those it makes without anybody else, and those it passes on.
        """
        return self._without(i for i, e in self._claims.items() if _needs(e.claim, actor))

    def _without(self, claims: Iterable[ClaimId]) -> Loss:
        gone = dict.fromkeys(claims)
        lost = self._standing(gone.keys(), lost=True)
        return Loss(
            statements=lost.statements,
            roles=lost.roles,
            relations=lost.relations,
            tensions=lost.tensions,
            events=lost.events,
            positions=lost.positions,
            claims=tuple(gone),
            unconfirmed=tuple(self._unconfirmed(gone.keys())),
            weakened=self._standing(gone.keys(), lost=False),
        )

    def _standing(self, gone: AbstractSet[ClaimId], *, lost: bool) -> Standing:
        """What has support among the claims that go: all of it, or less than that."""

        def those(supports: Iterable[_Support[_Thing]]) -> tuple[_Thing, ...]:
            touched = (support for support in supports if support.is_touched(gone))
            return tuple(support.thing for support in touched if support.is_lost(gone) is lost)

        return Standing(
            statements=those(self._places[Statement]),
            roles=those(self._places[Role]),
            relations=those(self._places[ActorRelation]),
            tensions=those(self._places[Tension]),
            events=those(self._events),
            positions=those(self._positions),
        )

    def _unconfirmed(self, gone: AbstractSet[ClaimId]) -> Iterator[ClaimId]:
        """The claims beside those that go which fall below two independent origins."""
        near = {other for id_ in gone for other in self._lineage.corroboration(id_).claims}
        for id_ in sorted(near - gone):
            without = self._lineage.corroboration(id_, without=gone)
            if self._lineage.corroboration(id_).confirms and not without.confirms:
                yield id_


def weigh(briefing: Briefing, inventory: Inventory, lineage: Lineage, ledger: Ledger) -> Impact:
    """Note for everything in the briefing which claims it rests on."""
    entries = {entry.id: entry for entry in briefing.claims()}
    standing = {id_ for id_, entry in entries.items() if entry.claim.withdrawn is None}
    return Impact(
        _claims=MappingProxyType(entries),
        _lineage=lineage,
        _places=MappingProxyType(
            {
                Statement: tuple(_listing(inventory.of_kind(Statement), standing)),
                Role: tuple(_listing(inventory.of_kind(Role), standing)),
                ActorRelation: tuple(_listing(inventory.of_kind(ActorRelation), standing)),
                Tension: tuple(_listing(inventory.of_kind(Tension), standing)),
            }
        ),
        _events=tuple(
            _Support(event.id, standing.intersection(event.claims), event.outside is not None)
            for event in briefing.events.values()
        ),
        _positions=tuple(_cells(ledger)),
    )


def _listing(
    parts: Iterable[tuple[Place, Statement | Role | ActorRelation | Tension]],
    standing: AbstractSet[ClaimId],
) -> Iterator[_Support[Place]]:
    """Records that list the claims they rest on."""
    for place, part in parts:
        yield _Support(place, standing & set(part.claims), _elsewhere(part))


def _cells(ledger: Ledger) -> Iterator[_Support[Cell]]:
    cells: dict[Cell, set[ClaimId]] = {}
    for position in ledger.entries:
        cells.setdefault((position.actor, position.proposition), set()).add(position.claim)
    for cell, claims in cells.items():
        yield _Support(cell, claims)


def _elsewhere(part: Statement | Role | ActorRelation | Tension) -> bool:
    return any(getattr(part, field, None) is not None for field in ("outside", "assessment"))


def _needs(claim: Claim, actor: ActorId) -> bool:
    """Whether a claim would not have reached the article without an actor."""
    speakers = {attribution.actor for attribution in claim.by}
    return speakers == {actor} or actor in {passed_on.actor for passed_on in claim.through}
