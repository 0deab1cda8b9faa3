"""The events in one order: by date as far as the dates are known, then by id."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from generator.dates import sort_key
from generator.model.entities import Event
from generator.model.fields import EventId


@dataclass(frozen=True, slots=True)
class Chronology:
    """Events in an order that is total, the same for any input order, and true to their bounds.

    An event that was surely before another stands before it; for the rest of the order see
    `generator.dates.sort_key`.
    """

    events: tuple[Event, ...]
    _ranks: Mapping[EventId, int]

    def arrange(self, events: Iterable[EventId]) -> tuple[EventId, ...]:
        """Some of the events, once each, in this order; those that are not there are left out."""
        known = {event for event in events if event in self._ranks}
        return tuple(sorted(known, key=self._ranks.__getitem__))


def order_events(events: Iterable[Event]) -> Chronology:
    """Put events in order, by when they happened or are to happen."""
    ordered = tuple(sorted(events, key=lambda event: (sort_key(event.when.edtf), event.id)))
    ranks = {event.id: rank for rank, event in enumerate(ordered)}
    return Chronology(ordered, MappingProxyType(ranks))
