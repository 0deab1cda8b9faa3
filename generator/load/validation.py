"""Nodes to records: what the schema says of a file, as findings with line and column."""

from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.diagnostics import Diagnostic, Key, Severity
from generator.load.wording import Fault, word
from generator.yaml_nodes import Node, locate, plain

RecordType = TypeVar("RecordType", bound=BaseModel)

_DROPPABLE = frozenset({"claims", "no_claim", "emendations"})
"""Lists whose faulty entries are left out, so that one bad claim hides no other finding."""


def validate(
    model: type[RecordType], node: Node, extra: Mapping[str, str] | None = None
) -> tuple[RecordType | None, tuple[Diagnostic, ...]]:
    """Read a node as a record.

    `extra` holds fields that the path gives, such as the id. Returns the record, without
    the faulty entries of its lists of claims; no record where more than those is faulty.
    """
    data: Any = plain(node)
    if isinstance(data, dict):
        data |= dict(extra or {})
    try:
        return model.model_validate(data), ()
    except ValidationError as error:
        details = error.errors(include_url=False)
    findings = tuple(_finding(model, node, detail) for detail in details)
    return _without(model, data, details), findings


def _without(model: type[RecordType], data: Any, details: list[ErrorDetails]) -> RecordType | None:  # noqa: ANN401 - plain YAML data of any shape
    faulty = {detail["loc"][:2] for detail in details}
    if any(len(loc) < 2 or loc[0] not in _DROPPABLE for loc in faulty):  # noqa: PLR2004 - list, index
        return None
    for name in _DROPPABLE & data.keys():
        if isinstance(data[name], list):
            data[name] = [
                item for index, item in enumerate(data[name]) if (name, index) not in faulty
            ]
    try:
        return model.model_validate(data)
    except ValidationError:
        return None


def _finding(model: type[BaseModel], node: Node, detail: ErrorDetails) -> Diagnostic:
    loc: tuple[Key, ...] = detail["loc"]
    on_key = detail["type"] == "extra_forbidden"
    if loc and loc[-1] == "[key]":
        loc, on_key = loc[:-1], True
    said = word(
        Fault(model, loc, detail["type"], detail["input"], detail["msg"], detail.get("ctx", {}))
    )
    where = locate(node, loc, on_key=on_key)
    return Diagnostic(where, said.rule, Severity.ERROR, said.message, said.hint)
