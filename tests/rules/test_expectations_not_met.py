import pytest

from tests.sources import (
    BRIEFING,
    EVENT,
    NOTES,
    TERM,
    at,
    changed,
    extended,
    problems,
    sources,
    without,
)

RULE = "expectations-not-met"
COUNTS = {
    "articles": 1,
    "claims": 2,
    "actors": 3,
    "issues": 1,
    "events": 1,
    "terms": 1,
    "origins": 1,
    "emendations": 0,
    "glosses": 0,
    "propositions": 1,
    "tensions": 1,
}


def expecting(**numbers: int) -> dict[str, str]:
    old = sources()[BRIEFING].split("expectations:\n")[1]
    lines = "".join(f"  {name}: {number}\n" for name, number in numbers.items())
    return changed(sources(), BRIEFING, old, lines)


@pytest.mark.parametrize(("name", "number"), COUNTS.items())
def test_points_at_the_number(name: str, number: int) -> None:
    files = expecting(**{name: number + 1})

    assert problems(files) == [
        (
            f"{BRIEFING}:16:{len(name) + 5}: error[{RULE}] "
            f"the number of {name} must be at least {number + 1}, and is {number}"
        )
    ]


def test_what_is_expected_and_there_is_fine() -> None:
    assert problems(expecting(**COUNTS)) == []


def test_drafts_and_withdrawn_claims_are_there() -> None:
    files = extended(expecting(**COUNTS), TERM, "status: draft\n")
    files = changed(files, NOTES, "    quote: Nobody", "    withdrawn: No.\n    quote: Nobody")

    assert problems(files, RULE) == []


def test_says_nothing_of_a_kind_that_cannot_all_be_read() -> None:
    files = changed(expecting(**COUNTS), NOTES, "kind: announcement", "kind: x")
    files = without(files, EVENT)

    assert problems(files, RULE) == [
        (
            f"{at(files, BRIEFING, '1' + chr(10) + '  terms')}: error[{RULE}] "
            "the number of events must be at least 1, and is 0"
        )
    ]
