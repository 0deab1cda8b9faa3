from tests.sources import EVENT, NOTES, at, changed, hints, problems, sources

RULE = "event-of-no-issue"


def test_points_at_the_event() -> None:
    files = changed(sources(), EVENT, "issues: [bridge]\n", "")

    assert problems(files, RULE) == [
        (
            f"{at(files, EVENT, 'The bridge opens')}: warning[{RULE}] this event is of no issue, "
            "and its claims take stances in `bridge`"
        )
    ]
    assert hints(files, RULE) == ["If it belongs there, write `issues: [bridge]`."]


def test_an_event_whose_claims_are_of_no_issue_may_be_of_none() -> None:
    files = changed(sources(), EVENT, "issues: [bridge]\n", "")
    files = changed(files, NOTES, "    stances:\n      bridge/open: supports\n", "")

    assert problems(files, RULE) == []


def test_an_event_of_an_issue_passes() -> None:
    assert problems(sources(), RULE) == []
