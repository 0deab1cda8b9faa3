import pytest

from tests.sources import BRIEFING, EVENT, NOTES, at, changed, hints, problems, sources


@pytest.mark.parametrize(
    "date",
    [
        "8 March 2021",
        "08/03/2021",
        "March 2021",
        "199u",
        "open/2021",
        "2021-02-30",
        "2021-3",
        "soon",
    ],
)
def test_points_at_the_date_and_gives_a_hint(date: str) -> None:
    files = changed(sources(), EVENT, "edtf: 2021-05", f"edtf: {date}")

    (problem,) = problems(files, "invalid-edtf")

    assert problem.startswith(f"{at(files, EVENT, date)}: error[invalid-edtf] ")
    assert hints(files, "invalid-edtf") != [""]


def test_a_time_needs_its_seconds() -> None:
    files = changed(sources(), NOTES, "edtf: 2021-03-08", "edtf: 2021-03-08T11:13")

    assert len(problems(files, "invalid-edtf")) == 1


def test_in_the_briefing_file() -> None:
    files = changed(sources(), BRIEFING, "as_of: 2021-03-31", "as_of: today")

    (problem,) = problems(files, "invalid-edtf")

    assert problem.startswith(f"{at(files, BRIEFING, 'today')}: error[invalid-edtf] ")


@pytest.mark.parametrize(
    "date", ["2021-05-01", "2021", "202X", "2021-05~", "../2021-06", "2021-04/.."]
)
def test_dates_no_more_precise_than_known_are_fine(date: str) -> None:
    assert (
        problems(changed(sources(), EVENT, "edtf: 2021-05", f"edtf: {date}"), "invalid-edtf") == []
    )
