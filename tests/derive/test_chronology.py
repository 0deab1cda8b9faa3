from random import Random

from hypothesis import given
from hypothesis import strategies as st

from generator.dates import surely_before
from generator.derive.chronology import Chronology, order_events
from generator.model.entities import Event
from generator.model.fields import EventId
from tests.briefings import briefing

DAYS = st.dates().map(str)
DATES = st.one_of(
    DAYS,
    st.sampled_from(["2021", "2021-03", "2021-21", "202X", "XXXX", "2021-03-08T11:13:00+03:00"]),
    st.tuples(DAYS, DAYS).map("/".join),
    st.tuples(st.just(".."), DAYS).map("/".join),
    st.tuples(DAYS, st.sampled_from(["", ".."])).map("/".join),
    st.lists(DAYS, min_size=2, max_size=3).map(lambda days: f"[{','.join(days)}]"),
)
EVENTS = st.lists(DATES, max_size=8).map(
    lambda dates: [*events(**{f"e{n}": date for n, date in enumerate(dates)}).values()]
)


def events(**dates: str) -> dict[EventId, Event]:
    return dict(briefing(events={id_: {"when": when} for id_, when in dates.items()}).events)


def order(**dates: str) -> list[str]:
    return [event.id for event in order_events(events(**dates).values()).events]


def test_earlier_events_come_first() -> None:
    assert order(a="2021-03-08", b="2019", c="2021-02") == ["b", "c", "a"]


def test_what_was_over_by_a_day_comes_before_that_day() -> None:
    assert order(a="2021-03-08", b="../2021-03-08", c="2021-03-07") == ["c", "b", "a"]


def test_what_is_undated_comes_last() -> None:
    assert order(a="XXXX", b="2999") == ["b", "a"]


def test_events_of_one_date_go_by_id() -> None:
    assert order(b="2021", c="2021", a="2021") == ["a", "b", "c"]


def test_arranges_some_events_once_each() -> None:
    chronology = order_events(events(a="2021", b="2020", c="2019").values())

    wanted = [EventId("a"), EventId("c"), EventId("ghost"), EventId("a")]

    assert chronology.arrange(wanted) == ("c", "a")


@given(EVENTS, st.randoms())
def test_the_order_does_not_depend_on_the_input_order(sample: list[Event], random: Random) -> None:
    shuffled = [*sample]
    random.shuffle(shuffled)

    assert order_events(shuffled) == order_events(sample)


@given(EVENTS)
def test_every_event_is_there_once(sample: list[Event]) -> None:
    assert sorted(e.id for e in order_events(sample).events) == sorted(e.id for e in sample)


@given(EVENTS)
def test_what_was_surely_before_stands_before(sample: list[Event]) -> None:
    ordered = order_events(sample).events

    for rank, later in enumerate(ordered):
        for earlier in ordered[:rank]:
            assert not surely_before(later.when.edtf, earlier.when.edtf)


@given(EVENTS)
def test_one_event_more_leaves_the_order_of_the_others(sample: list[Event]) -> None:
    whole = [event.id for event in order_events(sample).events]

    for event in sample:
        without = order_events(other for other in sample if other is not event)
        assert [e.id for e in without.events] == [id_ for id_ in whole if id_ != event.id]


def test_an_empty_chronology_is_one() -> None:
    assert order_events([]) == Chronology((), {})
