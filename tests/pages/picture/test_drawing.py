from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.vocabulary import EventStatus
from generator.pages.picture.drawing import drawing, shape
from generator.pages.picture.figure import NARROW, WIDE
from generator.pages.picture.geometry import picture
from generator.pages.picture.marks import Happening, Layout
from tests.pages.picture.happenings import LANES, edtf, happening, happenings

both = pytest.mark.parametrize("layout", [WIDE, NARROW], ids=["wide", "narrow"])


def svg(*events: Happening, layout: Layout = WIDE) -> str:
    return drawing(picture(events, LANES, edtf("2021-03-24"), layout), "Timeline, some events")


def elements(*events: Happening, layout: Layout = WIDE) -> list[ET.Element]:
    return list(ET.fromstring(svg(*events, layout=layout)).iter())  # noqa: S314  our own text


def of_class(name: str, found: list[ET.Element]) -> list[ET.Element]:
    return [element for element in found if name in element.get("class", "").split()]


@both
@settings(max_examples=30, deadline=None)
@given(events=happenings())
def test_every_event_is_a_named_link_to_its_entry(layout: Layout, events: list[Happening]) -> None:
    links = [element for element in elements(*events, layout=layout) if element.tag == "a"]

    assert sorted(link.get("href", "") for link in links) == sorted(
        f"#{event.anchor}" for event in events
    )
    assert all(link.get("aria-label") for link in links)


def test_a_mark_says_what_when_and_whether() -> None:
    (mark,) = of_class(
        "mark", elements(happening("2021-03-08", status=EventStatus.PREDICTED, is_corrected=True))
    )

    assert mark.get("aria-label") == "The bridge opens: 8 March 2021, corrected · expected"
    assert mark.get("class") == "mark predicted"


@pytest.mark.parametrize(
    ("when", "said"), [("2021-03-08/..", "from 8 March 2021"), ("../2021-03", "by March 2021")]
)
def test_an_open_end_is_drawn_and_said(when: str, said: str) -> None:
    found = elements(happening(when))

    assert of_class("tail", found)
    assert said in of_class("mark", found)[0].get("aria-label", "")
    assert not of_class("tail", elements(happening("2021-03")))


def test_lanes_are_named_groups_with_their_number_of_events() -> None:
    found = elements(
        happening("2021-03-08"),
        happening("2021-03-09", "event-2", lane="tolls"),
        happening("2021-03-10", "event-3", lane="tolls"),
    )

    assert [one.get("aria-label") for one in found if one.get("role") == "group"] == [
        "Timeline, some events",
        "The piers, one event",
        "The tolls and who is to pay them in the end, two events",
    ]


def test_the_three_kinds_have_three_outlines_as_points_and_as_bars() -> None:
    points = {shape(status, 10, 10, 10) for status in EventStatus}
    bars = {shape(status, 10, 60, 10) for status in EventStatus}

    assert len(points | bars) == 6


def test_marks_left_out_time_with_strokes_on_the_axis() -> None:
    (above, below) = of_class("axis", elements(happening("1915"), happening("2021-03", "event-2")))

    assert "l4 -8" in above.get("d", "")
    assert "l4 -8" in below.get("d", "")
    assert "l4 -8" not in svg(happening("2021-03"))


def test_names_months_and_years_once_above_and_once_below() -> None:
    found = elements(happening("2019-05-06"), happening("2021-03-08", "event-2"))

    assert [one.text for one in of_class("month", found)] == ["May", "Mar"] * 2
    assert [one.text for one in of_class("year", found)] == ["2019", "2021"] * 2


def test_has_neither_styles_nor_ids() -> None:
    for element in elements(happening("2021-03-08", is_corrected=True), happening("2021", "e-2")):
        assert not set(element.keys()) & {"style", "id", "fill", "stroke", "onclick"}


@both
@given(
    title=st.text(
        st.characters(exclude_categories=["Cs", "Cc", "Cn"], exclude_characters="\ufffe\uffff")
    )
)
@settings(max_examples=50, deadline=None)
def test_any_title_stays_text_and_changes_no_tag(layout: Layout, title: str) -> None:
    plain = elements(happening("2021-03-08"), layout=layout)
    found = elements(happening("2021-03-08", title=title), layout=layout)
    (mark,) = of_class("mark", found)

    assert [element.tag for element in found] == [element.tag for element in plain]
    assert mark.get("aria-label", "").startswith(" ".join(title.split()))


def test_the_same_events_give_the_same_bytes() -> None:
    events = [happening(text, f"event-{text}") for text in ("1915", "2021-03-08", "2021-04/..")]

    assert svg(*events) == svg(*events)
