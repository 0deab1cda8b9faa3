"""The text of an article is not its capture without the declared omissions."""

import json

from tests.sources import (
    CAPTURE,
    RECORD,
    TEXT,
    Files,
    changed,
    digest,
    hints,
    problems,
    sources,
)

RULE = "text-not-from-capture"
FOUND = "error[text-not-from-capture]"
SPEECH = '"Nobody asked us," the dockers\' union told the Gazette in a letter.'


def test_points_at_the_first_character_that_differs() -> None:
    files = changed(sources(), TEXT, "the dockers' union", "the dockers\u2019 union")

    assert problems(files, RULE) == [
        (
            f"{TEXT}:5:31: {FOUND} here the text first differs from line 6 of the capture: "
            "it has U+2019 RIGHT SINGLE QUOTATION MARK, and the capture has U+0027 APOSTROPHE"
        )
    ]


def test_an_edited_capture_is_to_be_seen_to_first() -> None:
    edited = changed(sources(), CAPTURE, "in a letter.", "in a letter!")

    assert hints(edited, RULE) == [
        "See to the capture first: it is not the file that was recorded."
    ]
    longer = changed(sources(), CAPTURE, "in a letter.", "in a letter.\nRead more")
    assert hints(longer, RULE) == hints(edited, RULE)


MEND = "What is wrong in the source stays, and is told under `emendations` in record.yml."


def test_says_how_a_line_that_was_changed_is_put_right() -> None:
    files = changed(sources(), TEXT, "in a letter.", "in a letter!")

    assert problems(files, RULE)[0].endswith(
        "it has “!” (EXCLAMATION MARK), and the capture has “.” (FULL STOP)"
    )
    assert hints(files, RULE) == [f"Copy line 6 of capture.txt over this one. {MEND}"]


def test_says_how_a_text_that_was_tidied_is_put_right() -> None:
    files = changed(sources(), TEXT, "in a letter.", "in a letter!")
    files = changed(files, TEXT, "did not answer", "didn't answer")

    (hint,) = hints(files, RULE)

    assert hint == (
        "2 lines are not the same. Copy capture.txt over article.txt, then delete the lines that "
        f"`capture: omitted` in record.yml lists. {MEND}"
    )
    whole = _without_omissions(files)
    whole[TEXT] = (
        files[CAPTURE].replace("in a letter.", "in a letter!").replace("did not", "didn't")
    )
    assert hints(whole, RULE) == [
        f"2 lines are not the same. Copy capture.txt over article.txt. {MEND}"
    ]


def test_white_space_counts() -> None:
    files = changed(sources(), CAPTURE, "in a letter.", "in\u00a0a letter.")

    (found,) = problems(files, RULE)

    assert found.startswith(f"{TEXT}:5:58: {FOUND} ")
    assert "it has U+0020 SPACE, and the capture has U+00A0 NO-BREAK SPACE" in found


def test_white_space_at_the_end_of_a_line_counts() -> None:
    files = changed(sources(), CAPTURE, "in a letter.", "in a letter. ")

    (found,) = problems(files, RULE)

    assert found.startswith(f"{TEXT}:5:{len(SPEECH) + 1}: {FOUND} ")
    assert "it has the end of the line, and the capture has U+0020 SPACE" in found


def test_a_line_of_the_capture_is_missing() -> None:
    files = changed(sources(), TEXT, SPEECH, "")

    (found,) = problems(files, RULE)

    assert found == f"{TEXT}:7:1: {FOUND} before this, line 6 of the capture is missing: “{SPEECH}”"


def test_the_last_line_of_the_capture_is_missing() -> None:
    files = changed(sources(), TEXT, "The city council did not answer questions.\n", "")

    assert problems(files, RULE) == [
        (
            f"{TEXT}:5:{len(SPEECH) + 1}: {FOUND} after this, line 8 of the capture is missing: "
            "“The city council did not answer questions.”"
        )
    ]


def test_a_line_is_not_in_the_capture() -> None:
    files = changed(sources(), TEXT, SPEECH, f"Read more\n{SPEECH}")

    assert problems(files, RULE) == [
        f"{TEXT}:5:1: {FOUND} the capture does not have this line here"
    ]


def test_a_line_that_is_left_out_by_the_record_still_stands() -> None:
    files = {**sources(), TEXT: sources()[CAPTURE]}

    assert problems(files, RULE) == [
        f"{TEXT}:1:1: {FOUND} this line is listed under `capture: omitted` in record.yml"
    ]
    assert hints(files, RULE) == ["Delete it here, or take it off that list."]


def test_says_what_to_do_with_a_line_that_is_missing() -> None:
    (hint,) = hints(changed(sources(), TEXT, SPEECH, ""), RULE)

    assert hint.startswith("Put it back. Or, if it is no part of the article, add it under ")
    assert f"`- {{line: 6, text: {json.dumps(SPEECH)}, reason: " in hint


def test_a_line_to_leave_out_can_be_pasted_into_the_record() -> None:
    """And is then a thing to do: why is for a person to say."""
    files = changed(sources(), TEXT, SPEECH, "")
    entry = hints(files, RULE)[0].split("`")[-2]
    files = changed(files, RECORD, "  omitted:\n", f"  omitted:\n    {entry}\n")

    assert problems(files, RULE) == []
    assert len(problems(files, "left-to-do")) == 1


def test_a_long_line_is_hardly_one_to_leave_out() -> None:
    files = changed(sources(), TEXT, SPEECH, "")
    files = {path: text.replace(SPEECH, SPEECH + SPEECH) for path, text in files.items()}
    before = digest(sources()[CAPTURE])
    files = changed(files, RECORD, before, digest(files[CAPTURE]))

    assert hints(files, RULE) == ["Put it back, or list it under `capture: omitted` in record.yml."]


def test_the_last_line_is_not_in_the_capture() -> None:
    files = {**sources(), TEXT: sources()[TEXT] + "Read more\n"}

    assert problems(files, RULE) == [
        f"{TEXT}:8:1: {FOUND} the capture does not have this line here"
    ]


def test_the_order_of_lines_counts() -> None:
    lines = sources()[TEXT].split("\n")
    lines[4], lines[6] = lines[6], lines[4]

    assert len(problems({**sources(), TEXT: "\n".join(lines)}, RULE)) == 1


def test_blank_lines_and_line_ends_are_free() -> None:
    text = sources()[TEXT].replace("\n\n", "\n\u00a0\n\n")
    capture = sources()[CAPTURE].replace("\n", "\r\n")

    assert problems({**sources(), TEXT: text, CAPTURE: capture}, RULE) == []


def test_a_byte_order_mark_is_no_character_of_the_text() -> None:
    assert problems({**sources(), CAPTURE: "\ufeff" + sources()[CAPTURE]}, RULE) == []


def test_an_undeclared_omission_is_missing() -> None:
    assert len(problems(_without_omissions(sources()), RULE)) == 1


def test_waits_until_the_omissions_are_right() -> None:
    files = changed(sources(), RECORD, "line: 1", "line: 3")

    assert problems(files, RULE) == []


def _without_omissions(files: Files) -> Files:
    before, _, rest = files[RECORD].partition("  omitted:\n")
    return {**files, RECORD: before + rest[rest.index("lineage:") :]}
