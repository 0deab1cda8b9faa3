"""Nodes to records: what the schema says of a file, as findings with line and column."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.diagnostics import Diagnostic, Key, Severity
from generator.load.consequences import causes, without_consequence_of_faults
from generator.load.drafts import LACKING, is_draft, to_do
from generator.load.fault import fault_of
from generator.load.ids.own import OwnId
from generator.load.ids.wanted import WantedId
from generator.load.wording import word
from generator.yaml_nodes import Fields, Items, Node, locate, plain

RecordType = TypeVar("RecordType", bound=BaseModel)

_DROPPABLE = frozenset({"claims", "no_claim", "emendations", "glosses"})
"""Lists whose faulty entries are left out, so that one bad claim hides no other finding."""


@dataclass(frozen=True, slots=True)
class Validated(Generic[RecordType]):
    """A file read as a record."""

    record: RecordType | None
    """Without the faulty entries of its lists of claims; None where more than those is faulty."""
    node: Node
    """The node without the same entries: places in the record lead into this one."""
    findings: tuple[Diagnostic, ...]


def validate(
    model: type[RecordType],
    node: Node,
    extra: Mapping[str, str] | None = None,
    *,
    draft: bool = False,
) -> Validated[RecordType]:
    """Read a node as a record. `extra` holds fields that the path gives, such as the id.

    `draft` says that what the file belongs to is a draft, which may lack things.
    """
    try:
        return Validated(model.model_validate(_data(node, extra)), node, ())
    except ValidationError as error:
        errors = without_consequence_of_faults(error.errors(include_url=False))
    details = causes(model, node, errors)
    findings = tuple(_finding(model, node, detail, draft=draft) for detail in details)
    kept = _without(node, errors)
    try:
        record = model.model_validate(_data(kept, extra)) if kept else None
    except ValidationError:
        record = None
    return Validated(record, kept or node, findings)


def _data(node: Node, extra: Mapping[str, str] | None) -> object:
    data = plain(node)
    return {**data, **(extra or {})} if isinstance(data, dict) else data


def _without(node: Node, details: list[ErrorDetails]) -> Node | None:
    """Leave the faulty entries of lists of claims out; None where more than those is faulty."""
    faulty = {detail["loc"][:2] for detail in details}
    if not isinstance(node, Fields) or any(
        len(loc) < 2 or loc[0] not in _DROPPABLE  # noqa: PLR2004 - list, index
        for loc in faulty
    ):
        return None
    values = dict(node.values)
    for name in _DROPPABLE & values.keys():
        entries = values[name]
        if isinstance(entries, Items):
            kept = (e for index, e in enumerate(entries.values) if (name, index) not in faulty)
            values[name] = Items(tuple(kept), entries.where)
    return Fields(values, node.keys, node.where)


def _finding(
    model: type[BaseModel], node: Node, detail: ErrorDetails, *, draft: bool
) -> Diagnostic:
    loc: tuple[Key, ...] = detail["loc"]
    on_key = detail["type"] == "extra_forbidden"
    if loc and loc[-1] == "[key]":
        loc, on_key = loc[:-1], True
    fault = fault_of(model, {**detail, "loc": loc})
    said = word(fault)
    where = locate(node, loc, on_key=on_key)
    if said.meant and fault.refers_to:
        wanted = fault.refers_to, said.meant
        return WantedId(where, said.rule, Severity.ERROR, said.message, said.hint, *wanted)
    if said.rule == "invalid-id" and isinstance(fault.given, str) and loc[-1] == "id":
        return OwnId(where, said.rule, Severity.ERROR, said.message, said.hint, fault.given)
    finding = Diagnostic(where, said.rule, Severity.ERROR, said.message, said.hint)
    waits = finding.rule in LACKING and (draft or is_draft(node, loc))
    return to_do(finding) if waits else finding
