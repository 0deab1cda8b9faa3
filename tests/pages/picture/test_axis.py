from collections.abc import Sequence
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.dates import Day, EdtfDate, parse, surely_before
from generator.pages.picture.axis import Axis, Cell, Room, axis, begins, ends, instant
from tests.pages.picture.happenings import edtf, edtfs

ROOM = Room(left=100, right=500, cell=30, gap=10)


def axis_of(*texts: str, room: Room = ROOM) -> Axis:
    made = axis([edtf(text) for text in texts], room)
    assert made is not None
    return made


def names(made: Axis) -> list[str]:
    return ["//" if cell.is_gap else f"{cell.month} {cell.year}".strip() for cell in made.cells]


def width(cell: Cell) -> float:
    return cell.right - cell.left


@given(days=st.lists(st.dates(), min_size=2, max_size=2))
def test_counts_days_as_the_calendar_does(days: Sequence[date]) -> None:
    first, second = days

    def of(day: date) -> int:
        return instant((day.year, day.month, day.day))

    assert of(second) - of(first) == (second - first).days


@pytest.mark.parametrize(
    ("before", "after"),
    [((0, 12, 31), (1, 1, 1)), ((-4, 2, 29), (-4, 3, 1)), ((-1, 12, 31), (0, 1, 1))],
)
def test_counts_days_before_our_era(before: Day, after: Day) -> None:
    assert instant(after) - instant(before) == 1


def test_has_a_cell_for_each_month_and_gaps_between() -> None:
    assert names(axis_of("2019-05-06", "2021-03", "2021-04-24")) == [
        "May 2019", "//", "Mar 2021", "Apr 2021",
    ]  # fmt: skip


def test_a_year_without_months_is_one_cell() -> None:
    assert names(axis_of("1915", "2021-03-08")) == ["1915", "//", "Mar 2021"]


def test_a_year_goes_round_its_months() -> None:
    made = axis_of("2021", "2021-03-08")

    assert names(made) == ["//", "Mar 2021", "//"]
    assert made.at(instant((2021, 1, 1))) == ROOM.left
    assert made.at(instant((2022, 1, 1))) == ROOM.right


def test_a_busy_month_is_wider() -> None:
    quiet, _, busy = axis_of("2019-05-06", "2021-03-01", "2021-03-09", "2021-03-24").cells

    assert width(busy) > 2 * width(quiet)


def test_a_date_counts_once_in_its_cell() -> None:
    year, _, month = axis_of("1890", "2031-05-03").cells

    assert width(year) == pytest.approx(width(month))


def test_days_of_a_month_are_to_scale() -> None:
    made = axis_of("2021-04-01", "2021-04-30")

    assert made.at(instant((2021, 4, 16))) == (ROOM.left + ROOM.right) / 2


def test_takes_years_where_months_are_too_many() -> None:
    made = axis_of(*(f"20{year}-0{month}-01" for year in range(10, 16) for month in range(1, 9)))

    assert names(made) == ["2010", "2011", "2012", "2013", "2014", "2015"]


def test_takes_decades_where_years_are_too_many() -> None:
    made = axis_of(*(str(year) for year in range(1900, 1930)))

    assert names(made) == ["1900s", "1910s", "1920s"]


def test_names_the_years_before_our_era() -> None:
    assert names(axis_of("-0043-03-15")) == ["Mar 44 BC"]


def test_there_is_none_without_a_date() -> None:
    assert axis([edtf("XXXX")], ROOM) is None
    assert axis([], ROOM) is None


@given(dates=st.lists(edtfs(), min_size=1, max_size=20))
def test_cells_fill_the_room_one_after_the_other(dates: list[EdtfDate]) -> None:
    made = axis(dates, ROOM)
    if made is None:
        return
    edges = [(cell.left, cell.right) for cell in made.cells]

    assert made.cells[0].left == ROOM.left
    assert made.cells[-1].right == pytest.approx(ROOM.right)
    assert all(left < right for left, right in edges)
    assert all(a[1] == b[0] for a, b in pairwise(edges))
    assert all(a.end == b.start for a, b in pairwise(made.cells))


@given(dates=st.lists(edtfs(), min_size=2, max_size=8))
def test_keeps_the_order_of_time(dates: list[EdtfDate]) -> None:
    made = axis(dates, ROOM)
    for one in dates:
        for other in dates:
            if made and surely_before(one, other):
                end, start = ends(one), begins(other)
                assert end is not None
                assert start is not None
                assert made.at(end) <= made.at(start)


def test_reads_no_bound_as_none() -> None:
    date = parse("../2021-03-08")
    assert isinstance(date, EdtfDate)

    assert begins(date) is None
    assert ends(date) == instant((2021, 3, 9))
