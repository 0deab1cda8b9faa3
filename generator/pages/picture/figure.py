"""The picture of the timeline, as it stands on its page: two drawings, and how to read them.

Which of the two is seen is a question of width; the other is hidden from everybody.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.dates import display
from generator.model.entities import Event
from generator.model.vocabulary import EventStatus
from generator.pages import addresses, labels, numerals, titles
from generator.pages.desk import Desk
from generator.pages.markdown import Markdown
from generator.pages.picture.axis import Room
from generator.pages.picture.drawing import drawing, shape, tail
from generator.pages.picture.geometry import picture
from generator.pages.picture.marks import Happening, Layout, Picture

WIDE = Layout(
    name="wide",
    width=820,
    room=Room(left=208, right=784, cell=30, gap=11),
    head=40,
    lane_head=0,
    label=172,
    label_lines=2,
    row=27,
    gap=10,
    text=12,
)
NARROW = Layout(
    name="narrow",
    width=328,
    room=Room(left=18, right=310, cell=21, gap=7),
    head=40,
    lane_head=21,
    label=328,
    label_lines=1,
    row=25,
    gap=9,
    text=0,
)


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign of the picture and what it means."""

    drawn: Markdown
    """A small SVG."""
    means: str


@dataclass(frozen=True, slots=True)
class Figure:
    """Everything `_picture.md.jinja` may say."""

    drawings: tuple[Markdown, ...]
    signs: tuple[Sign, ...]
    about: str
    """What the picture leaves out, and how."""


def figure(desk: Desk) -> Figure | None:
    """The picture of all events; None where there are none."""
    events = desk.facts.chronology.events
    if not events:
        return None
    happenings = [_happening(desk, event) for event in events]
    lanes = {str(id_): desk.briefing.issues[id_].title for id_ in desk.issue_order}
    lanes[""] = titles.OTHER_EVENTS
    as_of = desk.briefing.file.as_of
    pictures = [picture(happenings, lanes, as_of, layout) for layout in (WIDE, NARROW)]
    used = {happening.lane for happening in happenings} - {""}
    counts = [numerals.counted(len(events), "event")]
    counts += [numerals.counted(len(used), "issue")] if used else []
    name = f"{titles.TIMELINE}, {' in '.join(counts)}"
    return Figure(
        drawings=tuple(Markdown(drawing(one, name)) for one in pictures),
        signs=tuple(_signs(pictures[0], display(as_of))),
        about=" ".join(_about(desk, pictures[0])),
    )


def _happening(desk: Desk, event: Event) -> Happening:
    issues = [issue for issue in event.issues if issue in desk.briefing.issues]
    return Happening(
        anchor=addresses.event(event.id).fragment,
        title=event.title,
        date=display(event.when.edtf) or "date unknown",
        when=event.when.edtf,
        status=event.event_status,
        is_corrected=event.when.correction is not None,
        lane=str(issues[0]) if issues else "",
    )


def _signs(drawn: Picture, as_of: str) -> Iterator[Sign]:
    """The signs that the picture has, in words."""
    marks = [mark for lane in drawn.lanes for mark in lane.marks]
    y = 8.0
    for status in EventStatus:
        if any(mark.happening.status is status for mark in marks):
            outlines = shape(status, 9, 9, y) + shape(status, 22, 42, y)
            sign = f'<path class="shape" d="{outlines}"/>'
            yield _sign(f'<g class="mark {status}">{sign}</g>', labels.EVENT_STATUS_WORD[status])
    if any(not mark.is_point for mark in marks):
        bar = shape(EventStatus.HAPPENED, 10, 42, y)
        yield _sign(_happened(f'<path class="shape" d="{bar}"/>'), "all days that the date allows")
    if any(mark.opens_left or mark.opens_right for mark in marks):
        bar, dots = shape(EventStatus.HAPPENED, 4, 22, y), tail(22, y, 1)
        open_bar = f'<path class="shape" d="{bar}"/><path class="tail" d="{dots}"/>'
        yield _sign(_happened(open_bar), "no end, or no beginning, is known")
    if any(mark.happening.is_corrected for mark in marks):
        outline = shape(EventStatus.HAPPENED, 16, 16, y)
        parts = f'<path class="shape" d="{outline}"/><text class="star" x="25" y="13">*</text>'
        yield _sign(_happened(parts), "corrected: a source has another date")
    if drawn.axis and any(cell.is_gap for cell in drawn.axis.cells):
        strokes = '<path class="axis" d="M6 8H20M24 8H40M18 12l4 -8M22 12l4 -8"/>'
        yield _sign(strokes, "time left out")
    if drawn.now is not None:
        yield _sign('<path class="now" d="M22 0V16"/>', f"the briefing’s day, {as_of}")


def _happened(parts: str) -> str:
    return f'<g class="mark {EventStatus.HAPPENED}">{parts}</g>'


def _sign(parts: str, means: str) -> Sign:
    svg = f'<svg aria-hidden="true" viewBox="0 0 44 16">{parts}</svg>'
    return Sign(Markdown(svg), means)


def _about(desk: Desk, drawn: Picture) -> Iterator[str]:
    if drawn.axis and any(cell.is_gap for cell in drawn.axis.cells):
        yield "Not to scale: the more happens in a month, the wider it is."
    if any(len(event.issues) > 1 for event in desk.facts.chronology.events):
        yield "An event that belongs to several issues stands with the first of them."
    yield "Every mark leads to its entry in the list below."
