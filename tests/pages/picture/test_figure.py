import re

from generator.model.briefing import Briefing
from generator.pages.picture import Figure, figure
from tests.briefings import briefing
from tests.pages.writing import desk_of

OUTSIDE = {"says": "It rained.", "basis": "The weather report."}


def made(**events: dict[str, object]) -> Briefing:
    return briefing(
        issues=["bridge", "tolls"],
        events={id_: {"outside": OUTSIDE, **fields} for id_, fields in events.items()},
        as_of="2031-05-20",
    )


def figure_of(**events: dict[str, object]) -> Figure:
    found = figure(desk_of(made(**events)))
    assert found is not None
    return found


def labels(found: Figure) -> list[str]:
    return re.findall(r'role="group" aria-label="([^"]*)"', found.drawings[0])


def meanings(found: Figure) -> list[str]:
    return [sign.means for sign in found.signs]


def test_there_is_none_without_events() -> None:
    assert figure(desk_of(briefing())) is None


def test_is_drawn_once_for_wide_pages_and_once_for_phones() -> None:
    wide, narrow = figure_of(opening={"when": "2031-05-01"}).drawings

    assert 'class="picture-wide"' in wide
    assert 'class="picture-narrow"' in narrow


def test_an_event_stands_in_the_lane_of_its_first_issue() -> None:
    found = figure_of(
        opening={"when": "2031-05-01", "issues": ["tolls", "bridge"]},
        closing={"when": "2031-06-01", "issues": ["bridge"]},
    )

    assert labels(found) == [
        "Timeline, two events in two issues",
        "Bridge, one event",
        "Tolls, one event",
    ]
    assert "stands with the first of them" in found.about


def test_an_event_of_no_issue_stands_in_the_last_lane() -> None:
    found = figure_of(
        opening={"when": "2031-05-01"}, closing={"when": "2031-06-01", "issues": ["tolls"]}
    )

    assert labels(found) == [
        "Timeline, two events in one issue",
        "Tolls, one event",
        "Of no issue here, one event",
    ]


def test_explains_the_signs_that_it_has_and_no_others() -> None:
    plain = figure_of(opening={"when": "2031-05-01"})
    rich = figure_of(
        opening={"when": "2031-05", "event_status": "announced"},
        closing={
            "when": {"edtf": "1890/..", "correction": {"stated": "1891", "basis": "A slip."}},
            "event_status": "predicted",
        },
    )

    assert meanings(plain) == ["happened", "the briefing’s day, 20 May 2031"]
    assert meanings(rich) == [
        "announced",
        "expected",
        "all days that the date allows",
        "no end, or no beginning, is known",
        "corrected: a source has another date",
        "time left out",
        "the briefing’s day, 20 May 2031",
    ]
    assert "Not to scale" in rich.about
    assert "Not to scale" not in plain.about
