"""Drafts: records that may lack something, because nobody is shown them yet.

What a draft lacks is told as a warning, a thing still to do. What is wrong in it (a quotation that
is not found, a key that does not exist) is an error there as anywhere else.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.diagnostics import Diagnostic, Key, Severity
from generator.model.vocabulary import Status
from generator.yaml_nodes import Fields, Items, Node, Scalar

LACKING = frozenset({"missing-field", "empty-text", "grade-without-basis"})
"""What reading finds that is not there yet; of what is found later, each rule says it itself."""


def is_draft(node: Node | None, keys: Sequence[Key] = ()) -> bool:
    """Whether a file, or a record in it on the way to the keys, says that it is a draft."""
    for key in (*keys, None):
        if isinstance(node, Fields):
            status = node.values.get("status")
            if isinstance(status, Scalar) and status.text == Status.DRAFT:
                return True
            node = node.values.get(str(key))
        elif isinstance(node, Items) and isinstance(key, int) and key < len(node.values):
            node = node.values[key]
        else:
            return False
    return False


def to_do(finding: Diagnostic) -> Diagnostic:
    """What a draft lacks, as a warning that says so."""
    message = f"To do: {finding.message.removeprefix('To do: ')}"
    return replace(finding, severity=Severity.WARNING, message=message)


def left_out(node: Node, kept: Node) -> Iterator[Node]:
    """The entries of a file's lists that are not among those kept."""
    if isinstance(node, Fields) and isinstance(kept, Fields):
        for name, entries in node.values.items():
            others = kept.values.get(name)
            if isinstance(entries, Items) and isinstance(others, Items):
                yield from (e for e in entries.values if not any(e is o for o in others.values))


def own_ids(entries: Iterable[Node]) -> Iterator[str]:
    """The ids that entries of a list give themselves."""
    for entry in entries:
        id_ = entry.values.get("id") if isinstance(entry, Fields) else None
        if isinstance(id_, Scalar) and id_.text:
            yield id_.text
