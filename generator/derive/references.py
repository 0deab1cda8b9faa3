"""What the records refer to: by fields that name a record, and by links in prose.

Every record is followed into every field, so that a field added to one is followed from the day
it is written. Whether what is named is there, the rules say.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.derive.inventory import Inventory
from generator.diagnostics import Place
from generator.model.fields import IsProse, Refers
from generator.prose import Prose, parse


@dataclass(frozen=True, slots=True)
class Reference:
    """A place that names a record."""

    place: Place
    kind: str
    """Of the record that is named: article, claim, actor, issue, proposition, event, term, origin.
    """
    id: str
    """The id of that record, as a reference writes it: of a claim `<article>/<local id>`."""

    @property
    def target(self) -> str:
        """The record that is named, as a sentence calls it."""
        return f"the {self.kind} `{self.id}`"


def find_references(inventory: Inventory) -> Iterator[Reference]:
    """Every reference, in the order of the inventory."""
    for leaf in inventory.leaves:
        if refers := leaf.mark(Refers):
            yield Reference(leaf.place, refers.kind, str(leaf.value))
        elif leaf.mark(IsProse):
            for kind, id_ in _linked(str(leaf.value)):
                yield Reference(leaf.place, kind, id_)


def _linked(text: str) -> Iterator[tuple[str, str]]:
    """Kind and id of every record that a piece of prose links; none if it cannot be read."""
    if "](" in text:  # no link is without, and most prose has none
        prose = parse(text)
        if isinstance(prose, Prose):
            yield from ((target.kind, target.id) for target in prose.targets)
