"""An axis of time that gives room where events are, and says where it leaves time out.

Events bunch up: years of silence, then a week in which everything happens. An axis to scale
would be empty but for one blot. This one is made of cells: each month (or year, or decade,
if there are many) in which the date of an event begins or ends is a cell, the busier the
wider, with its days to scale; all time between such cells is a narrow gap. Nothing changes
its order, and whoever draws the axis can show each gap as a break.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise
from typing import Final

from generator.dates import Day, EdtfDate
from generator.dates.part_wording import MONTHS

Instant = int
"""A midnight: days since the one that began 1 March of the year 0."""

_MARCH: Final = 3
_DECEMBER: Final = 12


class Grain(IntEnum):
    """What the cells of an axis are."""

    MONTH = 1
    YEAR = 12
    DECADE = 120


@dataclass(frozen=True, slots=True)
class Cell:
    """A stretch of the axis in which time runs evenly."""

    start: Instant
    end: Instant
    left: float
    right: float
    year: str
    """The year that all of it is in, or the decade that it is; empty for others."""
    month: str
    """The name of the month that it is; empty for others."""
    is_gap: bool
    """Whether no date begins or ends in it, so that it is narrower than its time."""


@dataclass(frozen=True, slots=True)
class Axis:
    """The cells from left to right, without space between them; at least one."""

    cells: tuple[Cell, ...]

    def at(self, instant: Instant) -> float:
        """The place of an instant; the nearer end for one before or after the axis."""
        for cell in self.cells:
            if instant <= cell.end:
                past = max(0, instant - cell.start) / (cell.end - cell.start)
                return cell.left + past * (cell.right - cell.left)
        return self.cells[-1].right


@dataclass(frozen=True, slots=True)
class Room:
    """The room that there is for an axis, in units of the drawing."""

    left: float
    right: float
    cell: float
    """What the label of a cell needs."""
    gap: float


def instant(day: Day) -> Instant:
    """The midnight at which a day begins; any year, as `generator.dates` counts them."""
    year, month, number = day
    # Counted from March, a leap day is the last of its year.
    year, month = (year, month - _MARCH) if month >= _MARCH else (year - 1, month + 9)
    return 365 * year + year // 4 - year // 100 + year // 400 + (153 * month + 2) // 5 + number - 1


def begins(date: EdtfDate) -> Instant | None:
    """The midnight before the first day that the date allows."""
    return instant(date.lower) if date.lower else None


def ends(date: EdtfDate) -> Instant | None:
    """The midnight after the last day that the date allows."""
    return instant(date.upper) + 1 if date.upper else None


def axis(dates: Sequence[EdtfDate], room: Room) -> Axis | None:
    """An axis for dates, of the finest grain for which there is room; None without any bound."""
    for grain in Grain:
        periods = _periods(dates, grain)
        stretches = list(pairwise(sorted({edge for period in periods for edge in period})))
        least = [room.cell if stretch in periods else room.gap for stretch in stretches]
        if sum(least) <= room.right - room.left or grain is max(Grain):
            break
    if not stretches:
        return None
    busy = _dates_within(dates, stretches)
    shares = [busy[stretch] ** 2 if stretch in periods else 0 for stretch in stretches]
    widths = _widths(least, shares, room)
    cells: list[Cell] = []
    left = room.left
    for (start, end), width in zip(stretches, widths, strict=True):
        named = periods.get((start, end))
        year = _same_year(start, end)
        cells.append(
            Cell(
                start=start,
                end=end,
                left=left,
                right=left + width,
                year=_decade(start) if named is Grain.DECADE else year,
                month=MONTHS[_day(start)[1] - 1][:3] if named is Grain.MONTH else "",
                is_gap=named is None,
            )
        )
        left += width
    return Axis(tuple(cells))


def _periods(dates: Iterable[EdtfDate], grain: Grain) -> dict[tuple[Instant, Instant], Grain]:
    """The months, years or decades in which the bounds of the dates are, with what they are.

    Where the bound is that of a year, the year and not its January or December is meant.
    """
    found: dict[tuple[Instant, Instant], Grain] = {}
    for date in dates:
        edges = [(date.lower, (1, 1)), (date.upper, (_DECEMBER, 31))]
        for day, of_year in edges:
            if day is not None:
                unit = max(grain, Grain.YEAR if day[1:] == of_year else Grain.MONTH)
                found[_period(day, unit)] = unit
    return found


def _period(day: Day, grain: Grain) -> tuple[Instant, Instant]:
    year, month, _ = day
    if grain is Grain.MONTH:
        after = (year + 1, 1, 1) if month == _DECEMBER else (year, month + 1, 1)
        return instant((year, month, 1)), instant(after)
    years = grain // Grain.YEAR
    first = year // years * years
    return instant((first, 1, 1)), instant((first + years, 1, 1))


def _dates_within(
    dates: Iterable[EdtfDate], stretches: Iterable[tuple[Instant, Instant]]
) -> Counter[tuple[Instant, Instant]]:
    """How many dates begin or end in each stretch."""
    bounds = [[instant(day) for day in (date.lower, date.upper) if day] for date in dates]
    return Counter(
        {
            (start, end): sum(any(start <= day < end for day in days) for days in bounds)
            for start, end in stretches
        }
    )


def _widths(least: Sequence[float], shares: Sequence[int], room: Room) -> list[float]:
    """The least width of each, and of what is left its share; all less where it is too little."""
    spare = room.right - room.left - sum(least)
    if spare < 0:
        return [width * (room.right - room.left) / sum(least) for width in least]
    return [width + spare * share / sum(shares) for width, share in zip(least, shares, strict=True)]


def _day(at: Instant) -> Day:
    """The day that begins at a midnight."""
    year = (at * 400) // 146_097 + 1
    while instant((year, 1, 1)) > at:
        year -= 1
    month = max(m for m in range(1, _DECEMBER + 1) if instant((year, m, 1)) <= at)
    return year, month, at - instant((year, month, 1)) + 1


def _same_year(start: Instant, end: Instant) -> str:
    first, last = _day(start)[0], _day(end - 1)[0]
    return year_in_words(first) if first == last else ""


def _decade(start: Instant) -> str:
    return f"{year_in_words(_day(start)[0])}s"


def year_in_words(year: int) -> str:
    """A year as headings have it: the year 0 is 1 BC."""
    return str(year) if year > 0 else f"{1 - year} BC"
