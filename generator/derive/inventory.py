"""Everything there is in a briefing's records, walked once for all who ask for a kind of thing."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

from pydantic import BaseModel

from generator.diagnostics import Place
from generator.model import walk
from generator.model.briefing import Briefing
from generator.model.walk import Leaf

Part = TypeVar("Part", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Inventory:
    """The records within records, and their single values, in the order of files and fields."""

    leaves: tuple[Leaf, ...]
    """Every value that is neither a record nor a collection, with what its type says of it."""
    _parts: tuple[tuple[Place, BaseModel], ...]

    def of_kind(self, kind: type[Part]) -> Iterator[tuple[Place, Part]]:
        """Every record of a kind, in whatever file and however deep, with its place."""
        for place, part in self._parts:
            if isinstance(part, kind):
                yield place, part


def take_inventory(briefing: Briefing) -> Inventory:
    """Walk all records of a briefing."""
    files = [walk.contents(record, top) for top, record in walk.records(briefing)]
    return Inventory(
        leaves=tuple(leaf for one in files for leaf in one.leaves),
        _parts=tuple(part for one in files for part in one.parts),
    )
