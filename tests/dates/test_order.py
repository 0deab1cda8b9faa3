import itertools
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.dates import EdtfDate, parse, sort_key, surely_before
from tests.dates.expressions import DATES


def read(text: str) -> EdtfDate:
    date = parse(text)
    assert isinstance(date, EdtfDate), date
    return date


IN_ORDER = [
    "Y-17E7",
    "-0044-03-15",
    "0000",
    "202X",
    "2020-12-15/2021-04-23",
    "2021-01",
    "2021",
    "2021/..",
    "../2021-03-08",
    "[..2021-03-08]",
    "2021-03-08",
    "2021-03-08T04:00:00Z",
    "2021-03-08T11:13:00+03:00",
    "2021-03-08T09:00:00Z",
    "2021-03-08T05:00:00-05:00",
    "[2021-03-08,2021-03-09]",
    "2021-03-08/..",
    "../2021-03",
    "2021-04",
    "XXXX",
]


def test_dates_stand_at_their_first_day_or_at_their_last_if_they_have_no_first() -> None:
    shuffled = random.Random(8).sample(IN_ORDER, len(IN_ORDER))  # noqa: S311  not a secret

    assert sorted(shuffled, key=lambda text: sort_key(read(text))) == IN_ORDER


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("2021-03-08", "2021-03-09"),
        ("2021-03", "2021-04-01"),
        ("../2021-03-08", "2021-03-09/.."),
        ("2020~", "2021"),
        ("{2018,2019}", "[2020,2021]"),
    ],
)
def test_what_ends_before_the_other_begins_is_surely_before_it(a: str, b: str) -> None:
    assert surely_before(read(a), read(b))
    assert not surely_before(read(b), read(a))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("2021-03-08", "2021-03-08"),
        ("2021", "2021-03-08"),
        ("2021-03-08/..", "2022"),
        ("2021-03-08/", "2022"),
        ("2020", "/2021"),
        ("2021", "XXXX"),
    ],
)
def test_dates_that_may_be_the_same_day_are_not_surely_in_order(a: str, b: str) -> None:
    assert not surely_before(read(a), read(b))
    assert not surely_before(read(b), read(a))


@given(st.lists(DATES, max_size=8))
def test_the_order_never_contradicts_the_bounds(dates: list[EdtfDate]) -> None:
    for a, b in itertools.permutations(dates, 2):
        if surely_before(a, b):
            assert sort_key(a) < sort_key(b)


@given(DATES, DATES)
def test_only_the_same_text_has_the_same_place(a: EdtfDate, b: EdtfDate) -> None:
    assert (sort_key(a) == sort_key(b)) is (a.text == b.text)
    assert (sort_key(a) < sort_key(b)) is (sort_key(b) > sort_key(a))


def test_a_backwards_interval_does_not_break_the_order() -> None:
    backwards, between = read("2022/2019"), read("2020-06")

    assert not surely_before(backwards, between)
    assert not surely_before(between, backwards)
