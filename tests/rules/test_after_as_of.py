"""Something is dated after the day to which the briefing is true."""

import pytest

from tests.sources import (
    BRIEFING,
    EVENT,
    OTHER_RECORD,
    RECORD,
    at,
    changed,
    hints,
    problems,
    sources,
    two_articles,
)

RULE = "after-as-of"
AS_OF = "as_of: 2021-03-31"


def test_points_at_the_article_that_is_later() -> None:
    files = changed(sources(), BRIEFING, AS_OF, "as_of: 2021-03-01")

    assert problems(files, RULE) == [
        (
            f"{at(files, RECORD, '2021-03-08')}: error[after-as-of] this article is dated "
            "8 March 2021, later than `as_of` in briefing.yml: 1 March 2021"
        )
    ]
    assert hints(files, RULE) == ["Mend this date, or `as_of`."]


@pytest.mark.parametrize("as_of", ["2021-03-08", "2021-03", "2021", "XXXX", "2021-03-08~"])
def test_passes_what_may_be_in_time(as_of: str) -> None:
    assert problems(changed(sources(), BRIEFING, AS_OF, f"as_of: {as_of}"), RULE) == []


def test_points_at_an_event_that_is_said_to_have_happened_later() -> None:
    files = changed(sources(), EVENT, "event_status: announced", "event_status: happened")

    assert problems(files, RULE) == [
        (
            f"{at(files, EVENT, '2021-05')}: error[after-as-of] this event, which happened, is "
            "dated May 2021, later than `as_of` in briefing.yml: 31 March 2021"
        )
    ]
    assert hints(files, RULE) == ["Mend this date, `event_status` or `as_of`."]


def test_points_at_an_event_that_is_said_to_be_announced_later() -> None:
    announced = "announced: {edtf: 2021-04-02, as_written: on Friday, working: The day after.}"
    files = changed(sources(), EVENT, "event_status:", f"{announced}\nevent_status:")

    (found,) = problems(files, RULE)

    assert "this announcement is dated 2 April 2021" in found


def test_what_is_only_announced_may_lie_after_it() -> None:
    assert problems(sources(), RULE) == []


def test_in_a_draft_it_is_a_thing_to_do() -> None:
    files = changed(sources(), BRIEFING, AS_OF, "as_of: 2021-03-01")
    files = changed(files, RECORD, "publisher:", "status: draft\npublisher:")

    (found,) = problems(files, RULE)

    assert "warning[after-as-of] To do: this article" in found


def test_where_every_article_is_later_the_day_itself_is_told() -> None:
    files = changed(two_articles(), BRIEFING, AS_OF, "as_of: 2021-03-01")

    assert problems(files, RULE) == [
        (
            f"{at(files, BRIEFING, '2021-03-01')}: error[after-as-of] "
            "every article is later than this: 1 March 2021"
        )
    ]


def test_where_one_of_several_articles_is_later_that_one_is_told() -> None:
    files = changed(two_articles(), BRIEFING, AS_OF, "as_of: 2021-03-09")

    assert [found.partition(":")[0] for found in problems(files, RULE)] == [OTHER_RECORD]
