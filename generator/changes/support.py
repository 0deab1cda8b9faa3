"""Support gained and lost: claims under statements, origins under claims; drafts are left out."""

from collections.abc import Iterator

from pydantic import BaseModel

from generator.changes.alignment import aligned
from generator.changes.results import CorroborationChange, Kind, SupportChange
from generator.derive import Facts
from generator.model import walk
from generator.model.entities import ActorRelation, Event, Role, Tension
from generator.model.fields import ClaimId
from generator.model.record import Statement
from generator.prose import plain

_Resting = Statement | Role | ActorRelation | Tension | Event


def support_changes(was: Facts, now: Facts) -> Iterator[SupportChange]:
    """What is on both sides and rests on other claims, in the order of files and fields."""
    old = {place.path: record for place, record in walk.records(was.briefing)}
    standing_was, standing_now = _standing(was), _standing(now)
    for place, record in walk.records(now.briefing):
        if place.path not in old:
            continue
        for field, one, other in _pairs(old[place.path], record, ""):
            rested, rests = (
                standing_was.intersection(one.claims),
                standing_now.intersection(other.claims),
            )
            if rested != rests:
                kind, id_ = _named(place.path)
                yield SupportChange(
                    kind=kind,
                    id=id_,
                    path=place.path,
                    field=field,
                    says=_says(other),
                    gained=tuple(sorted(rests - rested)),
                    lost=tuple(sorted(rested - rests)),
                    left=len(rests),
                    falls=not rests and not _rests_elsewhere(other),
                )


def _standing(facts: Facts) -> frozenset[ClaimId]:
    return frozenset(id_ for id_, e in facts.claims.items() if e.claim.withdrawn is None)


def _pairs(before: object, after: object, field: str) -> Iterator[tuple[str, _Resting, _Resting]]:
    """Everything on both sides that rests on claims, in the order of the fields."""
    if isinstance(before, tuple) and isinstance(after, tuple):
        for old, new in aligned(before, after):
            if old is not None and new is not None:
                yield from _pairs(before[old], after[new], field)
    elif isinstance(before, BaseModel) and isinstance(after, BaseModel):
        if isinstance(before, _Resting) and isinstance(after, _Resting):
            yield field, before, after
        for name in type(after).model_fields:
            inner = f"{field}.{name}" if field else name
            yield from _pairs(getattr(before, name), getattr(after, name), inner)


def _named(path: str) -> tuple[Kind, str]:
    """The kind and id of the record in a file."""
    folder, _, rest = path.partition("/")
    kinds = {folder: Kind(kind) for kind, folder in walk.FOLDERS.items()}
    if folder not in kinds:
        return Kind.BRIEFING, ""
    return kinds[folder], rest.partition("/")[0].removesuffix(".yml")


def _says(thing: _Resting) -> str:
    if isinstance(thing, Statement):
        return plain(thing.says)
    if isinstance(thing, ActorRelation):
        return f"{thing.kind} {thing.to}"
    return thing.title


def _rests_elsewhere(thing: _Resting) -> bool:
    return any(getattr(thing, field, None) is not None for field in ("outside", "assessment"))


def corroboration_changes(was: Facts, now: Facts) -> Iterator[CorroborationChange]:
    """The claims that stand on both sides, on other origins."""
    for id_ in sorted(_standing(was) & _standing(now)):
        old, new = was.lineage.corroboration(id_), now.lineage.corroboration(id_)
        if (old.independent, old.origins) != (new.independent, new.origins):
            yield CorroborationChange(
                claim=id_,
                says=plain(now.claims[id_].claim.says),
                before=old.independent,
                after=new.independent,
                origins_before=old.origins,
                origins_after=new.origins,
            )
