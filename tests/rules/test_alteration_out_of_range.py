"""The extent of an alteration does not fit its article."""

import pytest

from tests.sources import RECORD, Files, at, changed, extended, problems, sources

RULE = "alteration-out-of-range"
TOTAL = 52
"""Words of the article."""


def altered(least: int, most: int, wording: str = "altered") -> Files:
    files = changed(sources(), RECORD, "wording: intact", f"wording: {wording}")
    extent = f"alteration:\n  least: {least}\n  most: {most}\n  method: By two counts.\n"
    return extended(files, RECORD, extent)


def test_points_at_a_least_that_is_more_than_the_most() -> None:
    files = altered(13, 12)

    assert problems(files, RULE) == [
        (
            f"{at(files, RECORD, '13')}: error[alteration-out-of-range] "
            "`least` is 13, more than `most`, which is 12"
        )
    ]


def test_points_at_a_most_that_is_more_than_the_article_has() -> None:
    files = altered(12, TOTAL + 1)

    assert problems(files, RULE) == [
        (
            f"{at(files, RECORD, str(TOTAL + 1))}: error[alteration-out-of-range] "
            f"`most` is {TOTAL + 1}, and the article has {TOTAL} words"
        )
    ]


@pytest.mark.parametrize("wording", ["intact", "unknown"])
def test_a_text_that_is_not_altered_has_no_extent_of_alteration(wording: str) -> None:
    files = altered(1, 2, wording)

    assert problems(files, RULE) == [
        (
            f"{at(files, RECORD, 'least')}: error[alteration-out-of-range] "
            f"the extent of an alteration is given, but the wording is {wording}"
        )
    ]


@pytest.mark.parametrize(("least", "most"), [(0, 0), (12, 12), (12, 13), (0, TOTAL)])
def test_estimates_may_agree_and_may_span_the_article(least: int, most: int) -> None:
    assert problems(altered(least, most), RULE) == []


def test_an_altered_text_may_be_of_unknown_extent() -> None:
    files = changed(sources(), RECORD, "wording: intact", "wording: altered")

    assert problems(files, RULE) == []
