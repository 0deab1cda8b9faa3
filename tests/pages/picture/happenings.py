"""Events as pictures have them, for tests: with dates of every kind."""

from hypothesis import strategies as st

from generator.dates import EdtfDate, display, parse
from generator.model.vocabulary import EventStatus
from generator.pages.picture.marks import Happening

LANES = {"piers": "The piers", "tolls": "The tolls and who is to pay them in the end", "": "Others"}


def edtf(text: str) -> EdtfDate:
    """The date that a text means."""
    date = parse(text)
    assert isinstance(date, EdtfDate), date
    return date


def edtfs() -> st.SearchStrategy[EdtfDate]:
    """Dates of every kind: days, months, years, open and closed intervals, sets, no date."""
    years = st.one_of(st.integers(1900, 2030), st.integers(-300, 3000)).map(
        lambda year: f"-{-year:04}" if year < 0 else f"{year:04}"
    )
    months = st.builds("{}-{:02}".format, years, st.integers(1, 12))
    days = st.builds("{}-{:02}".format, months, st.integers(1, 28))
    one = st.one_of(days, months, years)
    texts = st.one_of(
        days,
        one,
        st.builds("{}/..".format, one),
        st.builds("../{}".format, one),
        st.builds("{}/".format, one),
        st.builds("{}/{}".format, one, one),
        st.builds("[{},{}]".format, days, days),
        st.sampled_from(["XXXX", "199X", "18XX", "2021-24", "2021-05?"]),
    )
    return texts.map(edtf)


def happening(
    when: str | EdtfDate,
    anchor: str = "event-x",
    *,
    title: str = "The bridge opens",
    status: EventStatus = EventStatus.HAPPENED,
    lane: str = "piers",
    is_corrected: bool = False,
) -> Happening:
    """An event of a day in the lane of the piers."""
    date = edtf(when) if isinstance(when, str) else when
    return Happening(anchor, title, display(date), date, status, is_corrected, lane)


@st.composite
def happenings(draw: st.DrawFn) -> list[Happening]:
    """Some events, in any order, each with an anchor of its own."""
    return [
        happening(
            draw(edtfs()),
            f"event-{number}",
            title=draw(st.sampled_from(["A", "The bridge opens", "The tolls " * 9])),
            status=draw(st.sampled_from(EventStatus)),
            lane=draw(st.sampled_from(list(LANES))),
            is_corrected=draw(st.booleans()),
        )
        for number in range(draw(st.integers(1, 12)))
    ]
