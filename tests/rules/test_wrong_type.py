from tests.sources import AUTHORITY, ISSUE, at, changed, hints, problems, sources


def test_points_at_text_where_a_list_belongs() -> None:
    files = changed(sources(), AUTHORITY, "spellings: [Port Authority]", "spellings: The Port")

    assert problems(files, "wrong-type") == [
        (
            f"{at(files, AUTHORITY, 'The Port')}: error[wrong-type] "
            "`spellings` must be a list, not text"
        )
    ]
    assert hints(files, "wrong-type") == [
        "Write `spellings: [The Port]`; commas stand between several."
    ]


def test_points_at_a_statement_that_is_a_bare_sentence() -> None:
    old = sources()[ISSUE].split("summary:\n")[1].split("propositions:")[0]
    files = changed(sources(), ISSUE, old, "  - The authority says yes.\n")

    assert problems(files, "wrong-type") == [
        (
            f"{at(files, ISSUE, 'The authority')}: error[wrong-type] "
            "entry 1 of `summary` must be a block of fields, not text"
        )
    ]


def test_one_speaker_may_stand_for_a_list_of_one() -> None:
    assert problems(sources()) == []
