"""Something was said only after the article that reports it was published."""

import pytest

from tests.sources import NOTES, at, changed, problems, sources

RULE = "said-after-publication"
SAID = "edtf: 2021-03-08"


def test_points_at_the_date() -> None:
    files = changed(sources(), NOTES, SAID, "edtf: 2021-03-15")

    assert problems(files, RULE) == [
        (
            f"{at(files, NOTES, '2021-03-15')}: error[said-after-publication] the date of these "
            "words is 15 March 2021, later than the publication of the article: 8 March 2021"
        )
    ]


@pytest.mark.parametrize(
    "date", ["2021-03-08", "2021-03", "../2021-04-01", "2021-03-01/2021-03-20"]
)
def test_passes_what_may_have_been_said_before(date: str) -> None:
    assert problems(changed(sources(), NOTES, SAID, f"edtf: {date}"), RULE) == []


def test_a_wrong_date_of_the_source_is_not_held_against_the_claim() -> None:
    wrong = "correction: {stated: 2021-03-15, basis: A slip.}"
    files = changed(sources(), NOTES, SAID, f"{SAID}\n      {wrong}")

    assert problems(files, RULE) == []


def test_the_right_date_is_compared_where_the_source_has_a_wrong_one() -> None:
    wrong = "correction: {stated: 2021-03-01, basis: A slip.}"
    files = changed(sources(), NOTES, SAID, f"edtf: 2021-03-15\n      {wrong}")

    assert len(problems(files, RULE)) == 1
