"""What follows from another error is not told as one of its own."""

from tests.sources import BY_UNION, EVENT, NOTES, at, changed, loading, sources


def test_a_word_of_a_field_that_is_missing_beside_it() -> None:
    text = sources()[EVENT]
    line = next(one for one in text.splitlines() if one.startswith("event_status: "))
    word = line.partition(": ")[2]
    (found,) = loading(changed(sources(), EVENT, line, f"status: {word}")).findings

    assert (found.message, found.hint) == (
        f"`{word}` is a word for `event_status`",
        f"Write `event_status: {word}`.",
    )


def test_a_word_that_no_missing_field_has_is_told_by_itself() -> None:
    (found,) = loading({**sources(), EVENT: f"{sources()[EVENT]}status: happened\n"}).findings

    assert found.message == "`happened` is not one of draft, published"


def test_a_claim_that_lacks_a_word_below_a_list() -> None:
    files = changed(
        sources(),
        NOTES,
        BY_UNION,
        f"{BY_UNION}\n    role: date\n    also:\n      - quote: in May",
    )

    assert [str(found.where) for found in loading(files).findings] == [
        at(files, NOTES, "role: date")
    ]
