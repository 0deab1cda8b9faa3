from collections import Counter
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings

from generator.dates import surely_before
from generator.pages.picture.figure import NARROW, WIDE
from generator.pages.picture.geometry import picture
from generator.pages.picture.lettering import length
from generator.pages.picture.marks import Happening, Layout, Mark, Picture
from tests.pages.picture.happenings import LANES, edtf, happening, happenings

AS_OF = edtf("2021-03-24")

sometimes = settings(max_examples=40, deadline=None)
both = pytest.mark.parametrize("layout", [WIDE, NARROW], ids=["wide", "narrow"])


def drawn(*events: Happening, layout: Layout = WIDE) -> Picture:
    return picture(events, LANES, AS_OF, layout)


def marks(made: Picture) -> list[Mark]:
    return [mark for lane in made.lanes for mark in lane.marks]


def mark_of(when: str, *others: str, layout: Layout = WIDE) -> Mark:
    around = [happening(text, f"event-{text}") for text in others]
    return marks(drawn(happening(when), *around, layout=layout))[0]


def middle(mark: Mark) -> float:
    return (mark.left + mark.right) / 2


@both
@sometimes
@given(events=happenings())
def test_every_event_is_there_once_in_its_lane(layout: Layout, events: list[Happening]) -> None:
    made = drawn(*events, layout=layout)
    titles = {lane.title: [mark.happening for mark in lane.marks] for lane in made.lanes}

    assert Counter(mark.happening.anchor for mark in marks(made)) == Counter(
        event.anchor for event in events
    )
    assert titles == {
        title: own
        for key, title in LANES.items()
        if (own := [event for event in events if event.lane == key])
    }


@both
@sometimes
@given(events=happenings())
def test_everything_is_inside_the_drawing(layout: Layout, events: list[Happening]) -> None:
    made = drawn(*events, layout=layout)

    for lane in made.lanes:
        for mark in lane.marks:
            assert mark.touch[0] >= -1e-6
            assert mark.touch[1] <= layout.width + 1e-6
            assert mark.touch[0] <= mark.left <= mark.right <= mark.touch[1]
            assert lane.top <= mark.y - layout.row / 2
            assert mark.y + layout.row / 2 <= lane.bottom + 1e-6
    assert all(lane.bottom <= made.height - layout.head for lane in made.lanes)
    assert all(a.bottom <= b.top for a, b in combinations(made.lanes, 2))


@both
@sometimes
@given(events=happenings())
def test_no_mark_touches_another_of_its_lane(layout: Layout, events: list[Happening]) -> None:
    for lane in drawn(*events, layout=layout).lanes:
        for one, other in combinations(lane.marks, 2):
            is_beside = one.touch[1] < other.touch[0] or other.touch[1] < one.touch[0]
            assert is_beside or abs(one.y - other.y) >= layout.row


@both
@sometimes
@given(events=happenings())
def test_every_mark_can_be_hit(layout: Layout, events: list[Happening]) -> None:
    for mark in marks(drawn(*events, layout=layout)):
        assert mark.touch[1] - mark.touch[0] >= layout.row - 1e-6


@sometimes
@given(events=happenings())
def test_what_was_surely_before_is_never_to_the_right(events: list[Happening]) -> None:
    for one in (made := marks(drawn(*events))):
        for other in made:
            if surely_before(one.happening.when, other.happening.when):
                assert middle(one) <= middle(other) + 1e-6


@both
@sometimes
@given(events=happenings())
def test_the_same_events_give_the_same_picture(layout: Layout, events: list[Happening]) -> None:
    assert drawn(*events, layout=layout) == drawn(*events, layout=layout)


def test_a_day_is_a_point_and_a_month_covers_its_days() -> None:
    day, month = mark_of("2021-03-08", "2021-03"), mark_of("2021-03", "2021-03-08")

    assert day.is_point
    assert not month.is_point
    assert month.left < day.left < month.right


def test_a_set_covers_the_days_from_the_first_to_the_last() -> None:
    mark = mark_of("[2021-03-02,2021-03-30]", "2021-03-10")
    within = mark_of("2021-03-10", "[2021-03-02,2021-03-30]")

    assert mark.left < within.left < mark.right


def test_an_open_end_trails_off_to_its_side() -> None:
    since, until = mark_of("2021-03-08/..", "2021-01-01"), mark_of("../2021-03-08", "2021-01-01")

    assert (since.opens_left, since.opens_right) == (False, True)
    assert (until.opens_left, until.opens_right) == (True, False)
    assert until.right <= since.left + 20


def test_an_unknown_date_is_open_on_both_sides() -> None:
    mark = mark_of("XXXX", "2021-03-08")

    assert (mark.opens_left, mark.opens_right) == (True, True)
    assert mark_of("XXXX").opens_left


def test_a_title_stands_beside_its_mark_where_there_is_room() -> None:
    alone = mark_of("2021-03-08")
    cramped = drawn(happening("2021-03-08", title="Long " * 30))

    assert alone.title_at is not None
    assert not alone.title_before
    assert marks(cramped)[0].title_at is None


def test_a_title_stands_before_its_mark_where_there_is_no_room_behind() -> None:
    early, late = marks(drawn(happening("2021-03-01"), happening("2021-03-30", "event-late")))

    assert early.title_at is not None
    assert late.title_before


@sometimes
@given(events=happenings())
def test_no_title_runs_into_a_mark_or_another_title(events: list[Happening]) -> None:
    for lane in drawn(*events).lanes:
        rows = {y: [mark for mark in lane.marks if mark.y == y] for y in {m.y for m in lane.marks}}
        for row in rows.values():
            covered = sorted(stretch for mark in row for stretch in covers(mark))
            assert all(one[1] <= other[0] for one, other in pairwise(covered))


def covers(mark: Mark) -> list[tuple[float, float]]:
    """What a mark and the title beside it cover."""
    if mark.title_at is None:
        return [mark.touch]
    words = length(mark.happening.title, WIDE.text)
    start = mark.title_at - words if mark.title_before else mark.title_at
    return [mark.touch, (start, start + words)]


def test_the_narrow_drawing_has_no_titles() -> None:
    assert mark_of("2021-03-08", layout=NARROW).title_at is None


def test_shows_the_day_of_the_briefing_where_the_axis_has_it() -> None:
    assert drawn(happening("2021-03-08"), happening("2021-04", "event-2")).now is not None
    assert drawn(happening("2020-03-08")).now is None
    assert drawn(happening("XXXX")).now is None
