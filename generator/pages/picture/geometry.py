"""Where everything is in a picture of events: an axis, lanes, and a mark for each event.

Pure geometry, in units of a drawing whose left upper corner is 0, 0. `drawing` makes SVG of it.
Within a lane marks that would touch are stacked; where a mark has free space beside it, its
title is written there.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from generator.dates import EdtfDate
from generator.pages.picture.axis import Axis, axis, begins, ends
from generator.pages.picture.lettering import length, lines
from generator.pages.picture.marks import (
    BAR,
    LABEL,
    POINT,
    STAR,
    TAIL,
    Happening,
    Lane,
    Layout,
    Mark,
    Picture,
)

_SPACE: Final = 4.0
"""Between a mark and its title, and after it."""


def picture(
    happenings: Sequence[Happening], lanes: Mapping[str, str], as_of: EdtfDate, layout: Layout
) -> Picture:
    """Lay it out. `lanes` has the titles by key, in order; those without events are left out."""
    scale = axis([happening.when for happening in happenings], layout.room)
    placed: list[Lane] = []
    bottom = layout.head
    for key, title in lanes.items():
        marks = [_mark(one, scale, layout) for one in happenings if one.lane == key]
        if marks:
            placed.append(_lane(title, marks, bottom + layout.gap, layout))
            bottom = placed[-1].bottom
    after = ends(as_of)
    on_axis = scale and after and scale.cells[0].start < after < scale.cells[-1].end
    return Picture(
        layout=layout,
        axis=scale,
        lanes=tuple(placed),
        height=bottom + layout.gap + layout.head,
        now=scale.at(after) if scale and after and on_axis else None,
    )


def _mark(happening: Happening, scale: Axis | None, layout: Layout) -> Mark:
    """The mark of an event, in no row yet."""
    start, end = begins(happening.when), ends(happening.when)
    left, right = _stretch(happening.when, scale, layout)
    edge = (POINT if left == right else 4) / 2
    starred = edge + STAR * happening.is_corrected
    touch_left = left - (TAIL if start is None else edge)
    touch_right = right + (TAIL if end is None else starred)
    lacks = max(0, layout.row - (touch_right - touch_left)) / 2
    touch = (touch_left - lacks, touch_right + lacks)
    mark = Mark(happening, left, right, start is None, end is None, touch)
    return mark.shifted(max(0, -touch[0]) - max(0, touch[1] - layout.width))


def _stretch(when: EdtfDate, scale: Axis | None, layout: Layout) -> tuple[float, float]:
    """The middle of a day, twice; the edges of other dates, of open ones a bar's length apart."""
    start, end = begins(when), ends(when)
    if scale is None or (start is None and end is None):
        return layout.room.right - BAR, layout.room.right
    if start is None or end is None:
        edge = scale.at(start if end is None and start is not None else end or 0)
        return (edge - BAR, edge) if start is None else (edge, edge + BAR)
    left, right = scale.at(start), scale.at(end)
    middle = (left + right) / 2
    if when.lower == when.upper:
        return middle, middle
    return min(left, middle - BAR / 2), max(right, middle + BAR / 2)


def _lane(title: str, marks: Sequence[Mark], top: float, layout: Layout) -> Lane:
    """Put marks into rows, each into the first in which it touches no other."""
    rows: list[list[Mark]] = []
    for mark in sorted(marks, key=lambda mark: mark.touch):
        row = next((row for row in rows if row[-1].touch[1] < mark.touch[0]), None)
        if row is None:
            rows.append([mark])
        else:
            row.append(mark)
    first = top + layout.lane_head
    middles = [first + (number + 0.5) * layout.row for number in range(len(rows))]
    placed = {
        mark.happening.anchor: replace(mark, y=y)
        for y, row in zip(middles, rows, strict=True)
        for mark in _titled(row, layout)
    }
    label = lines(title, LABEL, layout.label, layout.label_lines)
    beside = 0 if layout.lane_head else LABEL * 1.3 * len([line for line in label if line])
    return Lane(
        title=title,
        label=label,
        top=top,
        bottom=first + max(len(rows) * layout.row, beside),
        marks=tuple(placed[mark.happening.anchor] for mark in marks),
    )


def _titled(row: Sequence[Mark], layout: Layout) -> Iterator[Mark]:
    """The marks of a row from left to right, with titles where there is room for them."""
    taken = layout.room.left - TAIL
    for number, mark in enumerate(row):
        free = row[number + 1].touch[0] if row[number + 1 :] else layout.width
        needs = length(mark.happening.title, layout.text) + 2 * _SPACE
        left, right = mark.touch
        if layout.text and right + needs <= free:
            yield replace(mark, title_at=right + _SPACE)
            taken = right + needs
        elif layout.text and left - needs >= taken:
            yield replace(mark, title_at=left - _SPACE, title_before=True)
            taken = right
        else:
            yield mark
            taken = right
