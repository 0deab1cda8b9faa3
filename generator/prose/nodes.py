"""Prose that has been read: a tree of text, emphasis and links."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from generator.prose.targets import EntityTarget, Target


@dataclass(frozen=True, slots=True)
class Text:
    """Characters that mean themselves; never empty."""

    value: str


@dataclass(frozen=True, slots=True)
class Emphasis:
    """What stands between single asterisks or underscores."""

    children: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Strong:
    """What stands between double asterisks or underscores."""

    children: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A link and its text. Links do not nest."""

    target: Target
    children: tuple["Node", ...]


Node: TypeAlias = Text | Emphasis | Strong | Link


@dataclass(frozen=True, slots=True)
class Prose:
    """One paragraph of curated prose."""

    source: str
    """The text as written."""
    nodes: tuple[Node, ...]

    @property
    def plain(self) -> str:
        """The words without mark-up."""
        return "".join(node.value for node in _walk(self.nodes) if isinstance(node, Text))

    @property
    def targets(self) -> tuple[EntityTarget, ...]:
        """The records that are linked, in order, each as often as it is linked."""
        links = (node.target for node in _walk(self.nodes) if isinstance(node, Link))
        return tuple(target for target in links if isinstance(target, EntityTarget))


def _walk(nodes: tuple[Node, ...]) -> Iterator[Node]:
    """Every node, each before its children."""
    for node in nodes:
        yield node
        if not isinstance(node, Text):
            yield from _walk(node.children)
