"""The capture of an article is not the file that was recorded."""

from collections.abc import Callable

import pytest

from tests.sources import (
    CAPTURE,
    RECORD,
    Files,
    at,
    changed,
    digest,
    hints,
    problems,
    sources,
    without,
)

RULE = "capture-changed"


def test_points_at_the_recorded_fingerprint() -> None:
    files = changed(sources(), CAPTURE, "in a letter.", "in a letter!")
    recorded = digest(sources()[CAPTURE])

    assert problems(files, RULE) == [
        (
            f"{at(files, RECORD, recorded)}: error[capture-changed] "
            "capture.txt is not the file that was recorded: "
            f"its SHA-256 is {digest(files[CAPTURE])}, and the record says {recorded}"
        )
    ]


def test_says_that_a_replaced_source_needs_a_record_of_its_own() -> None:
    files = changed(sources(), CAPTURE, "in a letter.", "in a letter!")

    (hint,) = hints(files, RULE)

    assert "a new article with a record of its own" in hint


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: f"\ufeff{text}",
        lambda text: text.removesuffix("\n"),
        lambda text: f"{text}\n",
    ],
)
def test_what_only_a_program_changes_is_a_change_and_told_as_that(
    change: Callable[[str], str],
) -> None:
    files = {**sources(), CAPTURE: change(sources()[CAPTURE])}

    (hint,) = hints(files, RULE)

    assert hint.startswith("Only its line ends, or a mark at its beginning, are others")


def test_the_recorded_bytes_pass() -> None:
    assert problems(sources(), RULE) == []


PAGE = CAPTURE.replace(".txt", ".html")
SAVED = "<p>The bridge will open in May.</p>"
EXTRACTED = f"""capture:
  extracted: {{sha256: {digest(SAVED)}, by: an extractor 1.0}}
"""


def saved() -> Files:
    """A briefing whose article was extracted from a saved web page."""
    return changed({**sources(), PAGE: SAVED}, RECORD, "capture:\n", EXTRACTED)


def test_a_saved_page_that_is_the_recorded_one_passes() -> None:
    assert problems(saved()) == []


def test_a_saved_page_that_was_changed_is_not_the_recorded_one() -> None:
    files = {**saved(), PAGE: SAVED + "\n"}

    assert problems(files) == [
        (
            f"{at(files, RECORD, digest(SAVED))}: error[capture-changed] "
            "capture.html is not the file that was recorded: "
            f"its SHA-256 is {digest(files[PAGE])}, and the record says {digest(SAVED)}"
        )
    ]


def test_a_saved_page_that_is_gone_is_missed() -> None:
    files = without(saved(), PAGE)

    assert problems(files) == [
        (
            f"{at(files, RECORD, '{sha256')}: error[capture-changed] "
            "capture.html, which the text was extracted from, is not there"
        )
    ]


def test_a_saved_page_of_which_the_record_says_nothing_is_pointed_out() -> None:
    (problem,) = problems({**sources(), PAGE: SAVED})

    assert "the record does not say that it was saved" in problem


def test_line_ends_that_a_program_has_made_shorter_are_told_as_that() -> None:
    recorded = digest(sources()[CAPTURE].replace("\n", "\r\n"))
    files = changed(sources(), RECORD, digest(sources()[CAPTURE]), recorded)

    assert hints(files, RULE)[0].startswith("Only its line ends, or a mark at its beginning")
