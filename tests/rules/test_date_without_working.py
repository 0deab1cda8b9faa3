"""A date does not show where it comes from."""

import pytest

from tests.sources import EVENT, NOTES, ORIGIN, RECORD, at, changed, problems, sources

RULE = "date-without-working"
FOUND = "error[date-without-working]"


def test_a_date_from_a_source_needs_its_words() -> None:
    files = changed(sources(), RECORD, "  as_written: 8 March 2021\n", "")

    assert problems(files, RULE) == [
        (
            f"{at(files, RECORD, 'edtf')}: {FOUND} "
            "this date has no `as_written`: the words of the source that give it"
        )
    ]


def test_a_date_without_a_basis_is_from_a_source() -> None:
    files = changed(sources(), ORIGIN, "  as_written: 8 March 2021\n", "")

    assert len(problems(files, RULE)) == 1


@pytest.mark.parametrize(
    ("basis", "said"), [("inferred", "inferred"), ("outside", "from outside the articles")]
)
def test_any_other_date_needs_its_working(basis: str, said: str) -> None:
    files = changed(sources(), EVENT, "  working: The next May after the article.\n", "")
    files = changed(files, EVENT, "basis: inferred", f"basis: {basis}")

    assert problems(files, RULE) == [
        f"{at(files, EVENT, 'edtf')}: {FOUND} this date is {said} and has no `working`"
    ]


def test_an_inferred_date_may_do_without_words() -> None:
    assert problems(changed(sources(), NOTES, "      as_written: on Monday\n", ""), RULE) == []


def test_a_date_from_a_source_may_do_without_working() -> None:
    assert problems(sources(), RULE) == []
