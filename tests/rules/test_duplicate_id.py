from tests.sources import ISSUE, NOTES, OTHER_NOTES, changed, problems, sources, two_articles

RULE = "duplicate-id"


def test_points_at_the_second_claim() -> None:
    files = changed(sources(), NOTES, "id: not-asked", "id: opens-in-may")

    assert problems(files, RULE) == [
        f"{NOTES}:22:9: error[{RULE}] another claim before this one has the id `opens-in-may`"
    ]


def test_points_at_the_second_proposition() -> None:
    files = changed(
        sources(), ISSUE, "tensions:\n", "  - id: open\n    says: It should be free.\ntensions:\n"
    )

    assert problems(files, RULE) == [
        f"{ISSUE}:10:9: error[{RULE}] another proposition before this one has the id `open`"
    ]


def test_two_articles_may_use_the_same() -> None:
    files = changed(two_articles(), OTHER_NOTES, "id: may", "id: opens-in-may")

    assert problems(files) == []
