from tests.sources import AUTHORITY, NOTES, SPEAKER, TEXT, changed, hints, problems, sources


def test_points_behind_the_key() -> None:
    files = changed(sources(), AUTHORITY, "name: Port Authority", "name:")

    assert problems(files, "empty-text") == [
        f"{AUTHORITY}:2:6: error[empty-text] `name` has nothing behind it"
    ]


def test_white_space_is_nothing() -> None:
    files = changed(sources(), AUTHORITY, "name: Port Authority", 'name: "  "')

    assert problems(files, "empty-text") == [
        f"{AUTHORITY}:2:7: error[empty-text] this must not be empty"
    ]


def test_an_optional_field_may_be_left_out() -> None:
    files = changed(sources(), SPEAKER, "spellings: [Ada Vale]", "spellings:")

    assert problems(files, "empty-text") == [
        f"{SPEAKER}:16:11: error[empty-text] `spellings` has nothing behind it"
    ]
    assert hints(files, "empty-text") == ["Write a list, or leave the field out."]


def test_an_empty_show_is_told_what_a_tilde_means_there() -> None:
    quote = "    quote: Nobody asked us\n"
    files = changed(sources(), NOTES, quote, f"{quote}    show:\n")

    assert problems(files) == [f"{NOTES}:27:10: error[empty-text] `show` has nothing behind it"]
    assert hints(files) == ["Write the part to print, or `~` to print nothing of the quotation."]


def test_an_optional_text_is_written_or_left_out() -> None:
    quote = "    quote: Nobody asked us\n"
    files = changed(sources(), NOTES, quote, f"{quote}    translation:\n")

    assert hints(files) == ["Write a value, `~` if there is none, or leave the field out."]


def test_nothing_is_shown_where_it_is_said_so() -> None:
    quote = "    quote: Nobody asked us\n"

    assert problems(changed(sources(), NOTES, quote, f"{quote}    show: ~\n"), "empty-text") == []


def test_an_empty_text_is_made_of_the_capture_again() -> None:
    assert hints({**sources(), TEXT: ""}, "empty-text") == [
        "Restore it, or copy capture.txt over it and delete the lines that are omitted."
    ]
