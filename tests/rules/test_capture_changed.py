"""The capture of an article is not the file that was recorded."""

from tests.sources import CAPTURE, RECORD, at, changed, digest, hints, problems, sources

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


def test_a_converted_line_end_is_a_change() -> None:
    files = {**sources(), CAPTURE: sources()[CAPTURE].replace("\n", "\r\n")}

    assert len(problems(files, RULE)) == 1


def test_the_recorded_bytes_pass() -> None:
    assert problems(sources(), RULE) == []
