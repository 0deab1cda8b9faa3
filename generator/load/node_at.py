"""The node at a path of keys."""

from collections.abc import Sequence

from generator.diagnostics import Key
from generator.yaml_nodes import Fields, Items, Node


def node_at(node: Node | None, keys: Sequence[Key]) -> Node | None:
    """The node that keys lead to; None where they lead nowhere.

    An index into what is no list leads to itself: a single entry may be written without a list.
    """
    for key in keys:
        if isinstance(node, Fields) and isinstance(key, str):
            node = node.values.get(key)
        elif isinstance(node, Items) and isinstance(key, int):
            node = node.values[key] if key < len(node.values) else None
        elif isinstance(key, str):
            return None
    return node


def keys_at(node: Node | None, keys: Sequence[Key]) -> tuple[str, ...]:
    """The keys of the block that keys lead to; none where no block is there."""
    found = node_at(node, keys)
    return tuple(found.values) if isinstance(found, Fields) else ()
