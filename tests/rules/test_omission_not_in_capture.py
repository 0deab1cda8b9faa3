"""A line that is declared as left out does not stand in the capture like that."""

from tests.sources import CAPTURE, RECORD, at, changed, hints, problems, sources

RULE = "omission-not-in-capture"
MASTHEAD = "text: The Harbour Gazette - 8 March 2021"


def test_points_at_a_text_that_the_line_does_not_have() -> None:
    files = changed(sources(), RECORD, MASTHEAD, "text: The Harbor Gazette - 8 March 2021")

    assert problems(files, RULE) == [
        (
            f"{at(files, RECORD, 'The Harbor Gazette - 8 March 2021')}: "
            "error[omission-not-in-capture] line 1 of the capture is not this text: "
            "it reads “The Harbour Gazette - 8 March 2021”"
        )
    ]


def test_tells_the_line_that_has_the_text() -> None:
    files = changed(sources(), RECORD, "line: 1", "line: 2")

    assert len(problems(files, RULE)) == 1
    assert hints(files, RULE) == ["The capture has this text in line 1."]


def test_says_that_a_line_is_blank() -> None:
    files = changed(sources(), RECORD, "line: 1", "line: 3")

    (found,) = problems(files, RULE)

    assert found.endswith("line 3 of the capture is not this text: it is blank")


def test_points_at_a_number_that_the_capture_does_not_have() -> None:
    files = changed(sources(), RECORD, "line: 1", "line: 99")

    assert problems(files, RULE) == [
        (
            f"{at(files, RECORD, '99')}: error[omission-not-in-capture] "
            "the capture has no line 99; it has 9, counted from 1"
        )
    ]


def test_lines_are_counted_from_one() -> None:
    files = changed(sources(), RECORD, "line: 1", "line: 0")

    assert len(problems(files, RULE)) == 1


def test_a_line_is_left_out_once() -> None:
    again = f"{MASTHEAD}\n      reason: The masthead.\n    - line: '1'\n      {MASTHEAD}"
    files = changed(sources(), RECORD, MASTHEAD, again)

    where = at(files, RECORD, "'1'")
    assert problems(files, RULE) == [
        f"{where}: error[omission-not-in-capture] line 1 is left out twice"
    ]


def test_white_space_at_the_ends_does_not_count() -> None:
    files = changed(sources(), CAPTURE, "8 March 2021\n", "8 March 2021\u00a0 \r\n")

    assert problems(files, RULE) == []


def test_white_space_within_does() -> None:
    files = changed(sources(), CAPTURE, "8 March 2021\n", "8  March 2021\n")

    assert len(problems(files, RULE)) == 1


def test_where_the_capture_was_changed_that_comes_first() -> None:
    files = changed(sources(), CAPTURE, "The Harbour Gazette", "The Harbor Gazette")

    assert hints(files, RULE) == ["See to the capture first: it is not the file that was recorded."]
