"""An event rests on nothing: no claim, and nothing from outside."""

from tests.sources import EVENT, at, changed, extended, problems, sources

RULE = "event-without-claim"
CITED = "claims: [gazette-2021-03-08/opens-in-may]"
OUTSIDE = "outside: {says: The bridge opens., basis: A poster.}"


def test_points_at_the_event() -> None:
    files = changed(sources(), EVENT, f"{CITED}\n", "")

    assert problems(files, RULE) == [
        (
            f"{at(files, EVENT, 'title')}: error[event-without-claim] "
            "this event has neither `claims` nor `outside`"
        )
    ]


def test_points_at_an_empty_list() -> None:
    files = changed(sources(), EVENT, CITED, "claims: []")

    (found,) = problems(files, RULE)

    assert found.startswith(f"{at(files, EVENT, '[]')}: ")


def test_an_event_from_outside_passes() -> None:
    assert problems(changed(sources(), EVENT, CITED, OUTSIDE), RULE) == []


def test_an_event_may_have_both() -> None:
    assert problems(extended(sources(), EVENT, f"{OUTSIDE}\n"), RULE) == []


def test_an_event_with_a_claim_passes() -> None:
    assert problems(sources(), RULE) == []


def test_what_is_written_as_a_claim_and_is_none_is_told_once() -> None:
    files = changed(sources(), EVENT, CITED, "claims: [gazette-2021-03-08#opens-in-may]")
    (found,) = problems(files)

    assert "error[invalid-id]" in found
