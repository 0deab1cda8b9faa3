"""Entries of lists that seem to be meant for another list, or to be one with the entry above."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from generator.diagnostics import Key
from generator.load.node_at import keys_at
from generator.load.schema import fields_of, model_at
from generator.model.claim import Annotations, Claim, NoClaim
from generator.yaml_nodes import Node

Loc = tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class _Twin:
    """The other of two lists in a file."""

    name: str
    record: type[BaseModel]
    what: str
    way: str


_TWINS: Final[Mapping[str, _Twin]] = MappingProxyType(
    {
        "no_claim": _Twin("claims", Claim, "a claim", "up to the end of `claims`"),
        "claims": _Twin(
            "no_claim", NoClaim, "a passage that carries no claim", "down below `no_claim`"
        ),
    }
)
"""A list in `annotations.yml` -> the other one there."""


def moved_entries(
    model: type[BaseModel], node: Node, details: list[ErrorDetails]
) -> list[ErrorDetails]:
    """Tell once of each entry with the fields of an entry of the other list."""
    if model is not Annotations:
        return details
    twins = {
        loc: twin
        for detail in details
        if (loc := detail["loc"][:2]) and (twin := _TWINS.get(str(loc[0]))) and loc[1:]
        if _is_of(twin, keys_at(node, loc), model_at(model, loc))
    }
    told = [
        _detail("misplaced_entry", loc, {"what": twin.what, "in": loc[0], "way": twin.way})
        for loc, twin in twins.items()
    ]
    return [*told, *(detail for detail in details if detail["loc"][:2] not in twins)]


def _is_of(twin: _Twin, keys: tuple[str, ...], record: type[BaseModel] | None) -> bool:
    theirs = {*keys}.difference(fields_of(record))
    return bool(theirs) and {*keys} <= {*fields_of(twin.record)}


def split_entries(
    model: type[BaseModel], node: Node, details: list[ErrorDetails]
) -> list[ErrorDetails]:
    """Tell once of two entries in a row that have each what the other lacks."""
    lacks: dict[Loc, set[Key]] = {}
    for detail in details:
        loc = detail["loc"]
        if detail["type"] == "missing" and isinstance(loc[-2:-1] and loc[-2], int):
            lacks.setdefault(loc[:-1], set()).add(loc[-1])
    told: dict[Loc, Loc] = {}
    for loc in sorted(lacks, key=str):
        below = (*loc[:-1], int(loc[-1]) + 1)
        if below in lacks and loc not in told.values():
            upper, lower = ({*keys_at(node, one)} for one in (loc, below))
            if lacks[loc] <= lower and lacks[below] <= upper and not upper & lower:
                told[loc] = below
    both = {*told, *told.values()}
    left = [d for d in details if d["type"] != "missing" or d["loc"][:-1] not in both]
    return [*(_split(model, below) for below in told.values()), *left]


def _split(model: type[BaseModel], loc: Loc) -> ErrorDetails:
    record = model_at(model, loc)
    what = "claim" if record is Claim else f"entry of `{loc[-2]}`"
    return _detail("split_entry", loc, {"what": what})


def _detail(kind: str, loc: Loc, context: Mapping[str, object]) -> ErrorDetails:
    return {"type": kind, "loc": loc, "msg": "", "input": {}, "ctx": {**context}}
