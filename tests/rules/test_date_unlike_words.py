"""A date is not the one that its words give."""

import pytest

from tests.sources import NOTES, Files, at, changed, hints, problems, sources

RULE = "date-unlike-words"


def said(edtf: str, words: str) -> Files:
    """The sources with another date of a claim, and other words for it."""
    files = changed(sources(), NOTES, "edtf: 2021-03-08", f"edtf: {edtf}")
    return changed(files, NOTES, "as_written: on Monday", f"as_written: {words}")


def told(edtf: str, words: str) -> list[str]:
    return [one.split(f"[{RULE}] ")[1] for one in problems(said(edtf, words), RULE)]


def test_points_at_the_date() -> None:
    files = said("2021-03-07", "on Monday")
    place = at(files, NOTES, "2021-03-07")
    message = "7 March 2021 is a Sunday, and the words name another day"

    assert problems(files, RULE) == [f"{place}: error[date-unlike-words] {message}"]


@pytest.mark.parametrize(
    ("edtf", "words", "message"),
    [
        (
            "2021-03-12",
            "on March 18, 2021",
            "the words say 18 March 2021, and this",
        ),
        ("2021-03-13", "Tuesday, 23 March 2021", "the words say 23 March 2021"),
        ("2021-03-08", "on March 9", "the words say 9 March 2021, and this is 8 March 2021"),
        ("2021-01-01", "31 December", "the words say 31 December 2020"),
        ("2020", "in 2019", "the words say 2019, and this is 2020"),
        ("2021-04", "March 2021", "the words say March 2021, and this is April 2021"),
    ],
)
def test_words_that_state_another_date_are_a_finding(edtf: str, words: str, message: str) -> None:
    (found,) = told(edtf, words)

    assert found.startswith(message)


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2021-03-08", "on Monday"),
        ("2021-03-08", "8 March 2021"),
        ("2021-03", "8 March 2021"),
        ("../2021-03-08", "on Tuesday"),
        ("2021-03-01/2021-03-07", "last week"),
        ("2021-03-08", "on March 8"),
        ("2021-12-31/2022-01-02", "on 31 December"),
        ("2020-11-01/2021-06-05", "until 5 June"),
        ("2021-03", "on March 9"),
        ("2021-03-08", "in April, two days before the vote"),
        ("1890~", "about 1880"),
        ("2021-03-08", "in 2019, and again on 8 March 2021"),
        ("2021-03-08", "the sun sat on it"),
    ],
)
def test_words_that_may_mean_it_pass(edtf: str, words: str) -> None:
    assert told(edtf, words) == []


def test_a_source_that_is_corrected_passes() -> None:
    correction = "correction: {stated: 2021-03-18, basis: It was the 12th.}\n      edtf: 2021-03-12"
    files = changed(said("2021-03-12", "March 18, 2021"), NOTES, "edtf: 2021-03-12", correction)

    assert problems(files, RULE) == []


def test_a_date_from_outside_may_differ_from_the_words() -> None:
    files = changed(said("2021-03-06", "on Monday"), NOTES, "basis: inferred", "basis: outside")

    assert problems(files, RULE) == []


def test_says_what_to_do() -> None:
    (hint,) = hints(said("2021-03-07", "on Monday"), RULE)

    assert "Mend the one that is wrong." in hint
