"""A date ends before it starts."""

import pytest

from tests.sources import AUTHORITY, EVENT, NOTES, RECORD, at, changed, extended, problems, sources

RULE = "end-before-start"
BACKWARDS = "2021-05-08/2021-05-01"


@pytest.mark.parametrize(
    ("path", "date"),
    [(EVENT, "edtf: 2021-05"), (RECORD, "edtf: 2021-03-08"), (NOTES, "edtf: 2021-03-08")],
)
def test_points_at_the_date(path: str, date: str) -> None:
    files = changed(sources(), path, date, f"edtf: {BACKWARDS}")

    assert problems(files, RULE) == [
        (
            f"{at(files, path, BACKWARDS)}: error[end-before-start] "
            f"this date ends before it starts: {BACKWARDS}"
        )
    ]


def test_looks_at_every_date_wherever_it_stands() -> None:
    role = f"roles:\n  - title: Owner\n    outside: Seen.\n    attested: {{edtf: {BACKWARDS}}}\n"
    files = extended(sources(), AUTHORITY, role)

    assert len(problems(files, RULE)) == 1


@pytest.mark.parametrize("date", ["2021-05-01/2021-05-08", "2021-05/2021-05", "../2021-05"])
def test_passes_the_right_way_round(date: str) -> None:
    assert problems(changed(sources(), EVENT, "edtf: 2021-05", f"edtf: {date}"), RULE) == []


def test_an_announcement_comes_before_what_it_announces() -> None:
    files = _announced("2021-06")

    assert problems(files, RULE) == [
        (
            f"{at(files, EVENT, '2021-06')}: error[end-before-start] "
            "this event was announced (June 2021) after it was to take place (May 2021)"
        )
    ]


def test_an_announcement_may_be_as_vague_as_the_sources() -> None:
    assert problems(_announced("2021"), RULE) == []


def test_what_has_happened_may_be_announced_later() -> None:
    files = changed(_announced("2021-06"), EVENT, "status: announced", "status: happened")

    assert problems(files, RULE) == []


def _announced(date: str) -> dict[str, str]:
    return extended(
        sources(), EVENT, f"announced: {{edtf: {date}, basis: inferred, working: So.}}\n"
    )
