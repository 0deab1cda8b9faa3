from tests.sources import EVENT, NOTES, at, changed, hints, problems, sources


def test_points_at_the_word_and_names_the_nearest() -> None:
    files = changed(sources(), EVENT, "event_status: announced", "event_status: anounced")

    assert problems(files, "unknown-word") == [
        (
            f"{at(files, EVENT, 'anounced')}: error[unknown-word] "
            "`anounced` is not one of happened, announced, predicted"
        )
    ]
    assert hints(files, "unknown-word") == ["Did you mean `announced`?"]


def test_a_stance_in_either_form() -> None:
    files = changed(sources(), NOTES, "bridge/open: supports", "bridge/open: for")
    files = changed(files, NOTES, "is: opposes", "is: against")

    assert problems(files, "unknown-word") == [
        (
            f"{at(files, NOTES, 'for' + chr(10))}: error[unknown-word] "
            "`for` is not one of supports, opposes, conditional, mixed"
        ),
        (
            f"{at(files, NOTES, 'against')}: error[unknown-word] "
            "`against` is not one of supports, opposes, conditional, mixed"
        ),
    ]


def test_every_word_on_the_list_is_fine() -> None:
    assert problems(changed(sources(), NOTES, "is: opposes", "is: mixed")) == []
