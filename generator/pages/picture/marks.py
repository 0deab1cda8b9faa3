"""What a picture of events is made of: measures, lanes, and a mark for each event."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from generator.dates import EdtfDate
from generator.model.vocabulary import EventStatus
from generator.pages.picture.axis import Axis, Room

LABEL: Final = 13.0
"""The size of the labels of lanes."""
BAR: Final = 18.0
"""The least length of a bar, which is longer than a point is wide."""
POINT: Final = 13.0
"""The width of a point."""
TAIL: Final = 18.0
"""The length of the dots with which an open end trails off."""
STAR: Final = 9.0
"""The width of the sign of a corrected date, at the right of a mark."""


@dataclass(frozen=True, slots=True)
class Happening:
    """An event as far as a picture shows it."""

    anchor: str
    """The fragment of its entry on the page; no two are the same."""
    title: str
    date: str
    """In words."""
    when: EdtfDate
    status: EventStatus
    is_corrected: bool
    """Whether a source has another date, which is wrong."""
    lane: str
    """The key of its lane."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The measures of a drawing: one for wide pages, one for a phone."""

    name: str
    width: float
    room: Room
    """For the axis; on both sides of it there is room for the tail of a mark."""
    head: float
    """The height of the labels of the axis, above and below."""
    lane_head: float
    """What a lane's label takes above its marks; 0 where it stands beside them."""
    label: float
    """The width of a lane's label."""
    label_lines: int
    row: float
    """From one row of marks to the next; no mark is smaller, so that each can be hit."""
    gap: float
    """Between lanes."""
    text: float
    """The size of the titles beside marks; 0 for none."""


@dataclass(frozen=True, slots=True)
class Mark:
    """An event in the picture: a point of one day, or a bar over all days of its date."""

    happening: Happening
    left: float
    """Of the bar; a point has its middle there."""
    right: float
    opens_left: bool
    """Whether the date has no first day that is known."""
    opens_right: bool
    touch: tuple[float, float]
    """From where to where it can be hit: all that it covers, and never less than a row."""
    y: float = 0
    """Its middle."""
    title_at: float | None = None
    """Where the title beside it begins, or ends; None if there is no room for it."""
    title_before: bool = False
    """Whether the title ends there, to the left of the mark."""

    @property
    def is_point(self) -> bool:
        """Whether it is of one day."""
        return self.left == self.right

    def shifted(self, by: float) -> "Mark":
        """The mark further to the right."""
        touch = (self.touch[0] + by, self.touch[1] + by)
        return replace(self, left=self.left + by, right=self.right + by, touch=touch)


@dataclass(frozen=True, slots=True)
class Lane:
    """The events of one issue, in their order."""

    title: str
    label: Sequence[str]
    """The title as it is written, line by line."""
    top: float
    bottom: float
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """All events, each once."""

    layout: Layout
    axis: Axis | None
    """None where no event has a date."""
    lanes: tuple[Lane, ...]
    height: float
    now: float | None
    """Where the time begins that is after the briefing's; None where that is not on the axis."""
