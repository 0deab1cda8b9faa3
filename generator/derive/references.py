"""What the records refer to: by fields that name a record, and by links in prose.

Every record is followed into every field, so that a field added to one is followed from the day
it is written. Whether what is named is there, the rules say.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.diagnostics import Place
from generator.model import walk
from generator.model.briefing import Briefing
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


def find_references(briefing: Briefing) -> Iterator[Reference]:
    """Every reference, in the order of `walk.records` and of the fields."""
    for top, record in walk.records(briefing):
        for leaf in walk.leaves(record, top):
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
