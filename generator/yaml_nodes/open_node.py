"""A list or a block of fields while it is read."""

from dataclasses import dataclass, field

from generator.diagnostics import Location
from generator.yaml_nodes.nodes import Fields, Items, Node


@dataclass
class OpenNode:
    """A list or mapping whose end has not been read yet."""

    where: Location
    is_mapping: bool
    items: list[Node] = field(default_factory=list)
    values: dict[str, Node] = field(default_factory=dict)
    keys: dict[str, Location] = field(default_factory=dict)
    key: str | None = None
    key_where: Location | None = None
    dropped_key: bool = False
    lost_dash: bool = False
    """Whether a further entry of a list seems to go on in this mapping."""
    repeated: int | None = None
    """Which of all findings, counted from 0, is that of the key before, if that stands twice."""

    def node(self) -> Node:
        """What has been read of it."""
        if self.is_mapping:
            return Fields(self.values, self.keys, self.where)
        return Items(tuple(self.items), self.where)
