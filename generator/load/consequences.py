"""Errors of pydantic's that only follow from others: what is told is the cause."""

from collections import defaultdict
from enum import Enum

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from generator.diagnostics import Key
from generator.load.fault import fault_of
from generator.load.fields.homes import destination, homes
from generator.load.fields.meant import nearest_field
from generator.load.misplaced_entries import moved_entries, split_entries
from generator.load.node_at import keys_at
from generator.load.schema import fields_of, model_at
from generator.yaml_nodes import Node, locate


def causes(model: type[BaseModel], node: Node, details: list[ErrorDetails]) -> list[ErrorDetails]:
    """Of what is wrong in a file read as that record, what does not follow from something else."""
    beside = [_beside(model, node, detail) for detail in details]
    entries = split_entries(model, node, moved_entries(model, node, beside))
    blocks = _indented(model, node, entries)
    return _homeless(model, _raised(model, _renamed(model, _other_field(model, blocks))))


def _beside(model: type[BaseModel], node: Node, detail: ErrorDetails) -> ErrorDetails:
    """Say of a key nobody knows which keys stand beside it, and in which block it should not be."""
    if detail["type"] != "extra_forbidden":
        return detail
    beside = keys_at(node, detail["loc"][:-1])
    return {**detail, "ctx": {"beside": beside, "block": _block(model, node, detail["loc"])}}


def _block(model: type[BaseModel], node: Node, loc: tuple[Key, ...]) -> tuple[Key, ...]:
    """The nearest block around a key beside which it is a field that is not there; () for none."""
    for depth in range(len(loc) - 2, -1, -1):
        above = loc[:depth]
        free = loc[-1] not in keys_at(node, above)
        if isinstance(loc[depth], str) and free and loc[-1] in fields_of(model_at(model, above)):
            return loc[: depth + 1]
    return ()


def _other_field(model: type[BaseModel], details: list[ErrorDetails]) -> list[ErrorDetails]:
    """Tell of a word that is one of a field's which is missing beside it, and not of that."""
    missing = [d["loc"] for d in details if d["type"] == "missing"]
    meant: dict[tuple[Key, ...], Key] = {}
    for detail in details:
        loc = detail["loc"]
        for other in missing if detail["type"] == "enum" else ():
            if other[:-1] == loc[:-1] and detail["input"] in _words(model, other):
                meant[loc] = other[-1]
    gone = {(*loc[:-1], key) for loc, key in meant.items()}
    return [
        {**d, "ctx": {**d.get("ctx", {}), "of": meant[d["loc"]]}} if d["loc"] in meant else d
        for d in details
        if d["type"] != "missing" or d["loc"] not in gone
    ]


def _words(model: type[BaseModel], loc: tuple[Key, ...]) -> list[str]:
    """The words that may stand in a field; none for a field of another sort."""
    owner = model_at(model, loc[:-1])
    fields = owner.model_fields.items() if owner else ()
    kind = next((f.annotation for name, f in fields if (f.alias or name) == loc[-1]), None)
    return [*map(str, kind)] if isinstance(kind, type) and issubclass(kind, Enum) else []


def _raised(model: type[BaseModel], details: list[ErrorDetails]) -> list[ErrorDetails]:
    """Leave out that a field is missing beside a block in which it stands."""
    raised = {
        (*block[:-1], detail["loc"][-1])
        for detail in details
        if (block := detail.get("ctx", {}).get("block"))
        and not nearest_field(fault_of(model, detail))
    }
    return [d for d in details if d["type"] != "missing" or d["loc"] not in raised]


def _homeless(model: type[BaseModel], details: list[ErrorDetails]) -> list[ErrorDetails]:
    """Tell once of keys that belong in the same place, and not of what is missing there."""
    groups: dict[tuple[tuple[Key, ...], str], list[ErrorDetails]] = defaultdict(list)
    for detail in details:
        if detail["type"] == "extra_forbidden":
            owner = model_at(model, detail["loc"][:-1])
            where = destination(owner, str(detail["loc"][-1]))
            if where and not nearest_field(fault_of(model, detail)):
                groups[detail["loc"][:-1], where].append(detail)
    gone: list[tuple[Key, ...]] = []
    for first, *others in groups.values():
        first["ctx"] = {**first.get("ctx", {}), "with": [str(d["loc"][-1]) for d in others]}
        gone += (other["loc"] for other in others)
    missing = [d["loc"] for d in details if d["type"] == "missing"]
    for loc in (d["loc"] for group in groups.values() for d in group):
        above = [(*loc[:-1], home.name) for home in homes(model_at(model, loc[:-1]), str(loc[-1]))]
        lacking = [
            one
            for one in missing
            if one in above or (one[-1] == loc[-1] and any(one[: len(at)] == at for at in above))
        ]
        if len(lacking) == 1:  # of several it is not known which it would be in
            gone += lacking
    return [detail for detail in details if detail["loc"] not in gone]


def without_consequence_of_faults(details: list[ErrorDetails]) -> list[ErrorDetails]:
    """Leave out that a list is too short where entries were there, and were faulty."""
    return [
        detail
        for detail in details
        if detail["type"] != "too_short"
        or not any(
            other is not detail and other["loc"][: len(detail["loc"])] == detail["loc"]
            for other in details
        )
    ]


def _renamed(model: type[BaseModel], details: list[ErrorDetails]) -> list[ErrorDetails]:
    """Leave out that a field is missing where a misspelt key seems to be that field."""
    meant = {
        (*detail["loc"][:-1], nearest_field(fault_of(model, detail)))
        for detail in details
        if detail["type"] == "extra_forbidden"
    }
    return [d for d in details if d["type"] != "missing" or d["loc"] not in meant]


def _indented(
    model: type[BaseModel], node: Node, details: list[ErrorDetails]
) -> list[ErrorDetails]:
    """Tell of a block with nothing in it which keys below it belong there, and not of those."""
    blocks = [detail["loc"] for detail in details if detail["input"] is None and detail["loc"]]
    moved: dict[tuple[Key, ...], list[Key]] = {}
    left = []
    for detail in details:
        loc = detail["loc"]
        where = locate(node, loc, on_key=True)
        above = [
            block
            for block in blocks
            if block[:-1] == loc[:-1]
            and locate(node, block, on_key=True) < where
            and loc[-1] in fields_of(_record_at(model, block))
        ]
        if detail["type"] == "extra_forbidden" and above:
            nearest = max(above, key=lambda block: locate(node, block, on_key=True))
            moved.setdefault(nearest, []).append(loc[-1])
        else:
            left.append(detail)
    for detail in left:
        if detail["loc"] in moved:
            detail["ctx"] = {**detail.get("ctx", {}), "below": moved[detail["loc"]]}
    return left


def _record_at(model: type[BaseModel], loc: tuple[Key, ...]) -> type[BaseModel] | None:
    """The record class of a field, None for a field that holds no record."""
    found, above = model_at(model, loc), model_at(model, loc[:-1])
    return None if found is above else found
