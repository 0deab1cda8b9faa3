"""A picture as SVG that stands in a page: shapes told apart by form, marks that are links.

What it looks like is the theme's business: there are classes and no colours. Links lead to
fragments of the page itself, because nobody rewrites other addresses in raw HTML. The tags
of a drawing do not depend on the words in it.
"""

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby
from typing import Final

from generator.model.vocabulary import EventStatus
from generator.pages import labels, numerals
from generator.pages.picture.axis import Axis, Cell
from generator.pages.picture.lettering import length
from generator.pages.picture.marks import LABEL, POINT, TAIL, Lane, Mark, Picture

_BAR: Final = 10.0
"""The height of a bar."""
_TEXT: Final = 11.0
"""The size of the labels of the axis."""
_STEP: Final = LABEL * 1.2
"""From one line of a label to the next."""
_DOTS: Final = ((0.35, 2.1), (0.68, 1.6), (0.95, 1.1))
"""The dots of a tail: how far out, as a share of its length, and their radius."""


def drawing(picture: Picture, name: str) -> str:
    """The `<svg>` element, on several lines. `name` is what a screen reader calls it."""
    layout = picture.layout
    size = f"0 0 {_n(layout.width)} {_n(picture.height)}"
    named = f'role="group" aria-label="{quoted(name)}"'
    return "\n".join(
        [
            f'<svg class="picture-{layout.name}" {named} viewBox="{size}">',
            '<g class="picture-ground" aria-hidden="true">',
            *_ground(picture),
            "</g>",
            *(line for lane in picture.lanes for line in _lane(lane, picture)),
            "</svg>",
        ]
    )


def quoted(text: str) -> str:
    """Text for an attribute or an element of HTML, on one line."""
    return escape(" ".join(text.split()), quote=True)


def told(mark: Mark) -> str:
    """When it was and whether it was, in words."""
    happening = mark.happening
    corrected = ", corrected" if happening.is_corrected else ""
    return f"{happening.date}{corrected} · {labels.EVENT_STATUS_WORD[happening.status]}"


def shape(status: EventStatus, left: float, right: float, y: float) -> str:
    """The outline of a mark: each status has a form of its own, as a point and as a bar."""
    half = POINT / 2 if left == right else _BAR / 2
    start, end = (left - half, right + half) if left == right else (left, right)
    top, bottom, inner = _n(y - half), _n(y + half), (start + half, end - half)
    if status is EventStatus.HAPPENED:
        arc = f"a{_n(half)} {_n(half)} 0 0 1 0"
        there, back = f"H{_n(inner[1])}", f"H{_n(inner[0])}"
        return f"M{_n(inner[0])} {top}{there}{arc} {_n(2 * half)}{back}{arc} {_n(-2 * half)}z"
    if status is EventStatus.ANNOUNCED:
        points = [(start, y), (inner[0], y - half), (inner[1], y - half)]
        points += [(end, y), (inner[1], y + half), (inner[0], y + half)]
        return "M" + "L".join(f"{_n(x)} {_n(at)}" for x, at in points) + "z"
    return f"M{_n(start)} {top}H{_n(end)}V{bottom}H{_n(start)}z"


def tail(at: float, y: float, direction: int) -> str:
    """The dots of an open end, to the left (-1) or to the right (1) of a bar."""
    return "".join(
        f"M{_n(at + direction * TAIL * share - radius)} {_n(y)}"
        f"a{radius} {radius} 0 1 0 {_n(2 * radius)} 0a{radius} {radius} 0 1 0 {_n(-2 * radius)} 0"
        for share, radius in _DOTS
    )


def _n(number: float) -> str:
    """A number as SVG has it, to a tenth; never minus nought."""
    return f"{round(number, 1) + 0:.1f}".removesuffix(".0")


def _ground(picture: Picture) -> Iterator[str]:
    """What lies behind the marks: the cells, the axis above and below, lines between lanes."""
    layout = picture.layout
    top, bottom = layout.head, picture.height - layout.head
    if picture.axis:
        for cell in picture.axis.cells:
            if not cell.is_gap:
                yield _rect("cell", cell.left, top, cell.right - cell.left - 1, bottom - top)
        yield from _scale(picture.axis, top, -1)
        yield from _scale(picture.axis, bottom, 1)
    for lane in picture.lanes[1:]:
        y = _n(lane.top - layout.gap / 2)
        yield f'<path class="between" d="M0 {y}H{_n(layout.width)}"/>'
    if picture.now is not None:
        yield f'<path class="now" d="M{_n(picture.now)} {_n(top)}V{_n(bottom)}"/>'


def _scale(axis: Axis, y: float, side: int) -> Iterator[str]:
    """The axis at a height, its labels above (-1) or below it (1)."""
    yield f'<path class="axis" d="{"".join(_line(cell, y) for cell in axis.cells)}"/>'
    months = y + (-6 if side < 0 else 6 + _TEXT * 0.75)
    years = months + side * (_TEXT + 4)
    for cell in axis.cells:
        if cell.month and length(cell.month, _TEXT) <= cell.right - cell.left + 4:
            yield _text("month", (cell.left + cell.right) / 2, months, cell.month)
    taken = float("-inf")
    for year, cells in groupby(axis.cells, key=lambda cell: cell.year):
        within = list(cells)
        left = next((cell for cell in within if not cell.is_gap), within[0]).left
        if year and left > taken:
            yield _text("year", left, years, year)
            taken = left + length(year, _TEXT)


def _line(cell: Cell, y: float) -> str:
    """A piece of the axis; a gap is broken by two slanted strokes."""
    if not cell.is_gap:
        return f"M{_n(cell.left)} {_n(y)}H{_n(cell.right)}"
    middle = (cell.left + cell.right) / 2
    strokes = (f"M{_n(middle + x - 2)} {_n(y + 4)}l4 -8" for x in (-2, 2))
    ends = f"M{_n(cell.left)} {_n(y)}H{_n(middle - 2)}M{_n(middle + 2)} {_n(y)}H{_n(cell.right)}"
    return ends + "".join(strokes)


def _lane(lane: Lane, picture: Picture) -> Iterator[str]:
    count = numerals.counted(len(lane.marks), "event")
    first = lane.top + LABEL
    if not picture.layout.lane_head:
        written = len([line for line in lane.label if line])
        first = (lane.top + lane.bottom - _STEP * (written - 1)) / 2 + LABEL * 0.35
    yield f'<g role="group" aria-label="{quoted(f"{lane.title}, {count}")}">'
    yield _lines("lane", 0, first, lane.label)
    for mark in lane.marks:
        yield _mark(mark, picture)
    yield "</g>"


def _mark(mark: Mark, picture: Picture) -> str:
    happening, half = mark.happening, picture.layout.row / 2
    left, right = mark.touch
    href = quoted(f"#{happening.anchor}")
    name = quoted(f"{happening.title}: {told(mark)}")
    tails = (tail(mark.left, mark.y, -1) if mark.opens_left else "") + (
        tail(mark.right, mark.y, 1) if mark.opens_right else ""
    )
    parts = [
        f'<a class="mark {happening.status}" href="{href}" aria-label="{name}">',
        _rect("touch", left, mark.y - half, right - left, 2 * half),
        f'<path class="shape" d="{shape(happening.status, mark.left, mark.right, mark.y)}"/>',
        f'<path class="tail" d="{tails}"/>' if tails else "",
        _star(mark) if happening.is_corrected else "",
        _beside(mark, picture) if picture.layout.text else f"<title>{name}</title>",
        "</a>",
    ]
    return "".join(parts)


def _star(mark: Mark) -> str:
    return _text("star", mark.right + (POINT / 2 if mark.is_point else 2), mark.y, "*")


def _beside(mark: Mark, picture: Picture) -> str:
    """The title beside a mark, and all that the mark says, which is seen when it is asked."""
    here = mark.title_at is not None
    x = mark.title_at if mark.title_at is not None else mark.left
    classes = "title before" if mark.title_before else "title"
    title = _text(classes, x, mark.y + picture.layout.text * 0.35, mark.happening.title * here)
    words = (mark.happening.title, told(mark))
    half = max(length(line, LABEL) for line in words) / 2
    middle = min(max((mark.left + mark.right) / 2, half), picture.layout.width - half)
    return title + _lines("told", middle, mark.y - LABEL * 2.2, words)


def _lines(name: str, x: float, y: float, words: Sequence[str]) -> str:
    spans = (
        f'<tspan x="{_n(x)}" y="{_n(y + number * _STEP)}">{quoted(line)}</tspan>'
        for number, line in enumerate(words)
    )
    return f'<text class="{name}" aria-hidden="true">{"".join(spans)}</text>'


def _text(name: str, x: float, y: float, text: str) -> str:
    return f'<text class="{name}" x="{_n(x)}" y="{_n(y)}">{quoted(text)}</text>'


def _rect(name: str, x: float, y: float, width: float, height: float) -> str:
    return (
        f'<rect class="{name}" x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}"/>'
    )
