"""Events on a line of a list; their full entries are on the timeline."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.dates import display
from generator.model.fields import EventId
from generator.pages import labels
from generator.pages.markdown import Markdown
from generator.pages.sheet import Sheet


@dataclass(frozen=True, slots=True)
class EventRow:
    """One event in a list."""

    when: str
    title: Markdown
    """Linked to its entry on the timeline."""
    badges: tuple[str, ...]
    """A word for what is only announced or expected."""


def event_rows(sheet: Sheet, ids: Iterable[EventId]) -> tuple[EventRow, ...]:
    """The rows of several events."""
    events = [sheet.desk.briefing.events[id_] for id_ in ids]
    return tuple(
        EventRow(
            when=display(event.when.edtf) or "date unknown",
            title=sheet.event(event.id),
            badges=tuple(filter(None, [labels.EVENT_STATUS_SHORT[event.event_status]])),
        )
        for event in events
    )
