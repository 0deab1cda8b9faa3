from tests.sources import ISSUE, NOTES, OTHER_NOTES, changed, hints, problems, sources, two_articles

RULE = "duplicate-id"


def test_points_at_the_second_claim() -> None:
    files = changed(sources(), NOTES, "id: not-asked", "id: opens-in-may")

    assert problems(files, RULE) == [
        f"{NOTES}:22:9: error[{RULE}] claim 1 of this file has the id `opens-in-may` already"
    ]


def test_points_at_the_second_proposition() -> None:
    files = changed(
        sources(), ISSUE, "tensions:\n", "  - id: open\n    says: It should be free.\ntensions:\n"
    )

    assert problems(files, RULE) == [
        f"{ISSUE}:10:9: error[{RULE}] proposition 1 of this file has the id `open` already"
    ]


def test_an_entry_that_was_pasted_twice_is_to_be_deleted() -> None:
    pasted = "  - id: open\n    says: The harbour bridge should open in May.\n"
    files = changed(sources(), ISSUE, "tensions:\n", f"{pasted}tensions:\n")

    assert hints(files, RULE) == ["The two are the same: delete one of them."]


def test_two_articles_may_use_the_same() -> None:
    files = changed(two_articles(), OTHER_NOTES, "id: may", "id: opens-in-may")

    assert problems(files) == []
