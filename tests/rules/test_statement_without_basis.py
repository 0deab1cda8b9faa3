"""A sentence of the briefing does not say what it rests on."""

import pytest

from tests.sources import (
    BRIEFING,
    ISSUE,
    RECORD,
    SPEAKER,
    TERM,
    at,
    changed,
    extended,
    problems,
    sources,
)

RULE = "statement-without-basis"
FOUND = "error[statement-without-basis]"
CLAIM = "gazette-2021-03-08/opens-in-may"


@pytest.mark.parametrize(
    ("path", "says", "basis"),
    [
        (BRIEFING, "All of it comes from one article.", "    outside: The collection itself.\n"),
        (SPEAKER, "Ada Vale speaks for the Port Authority.", f"    claims: [{CLAIM}]\n"),
        (TERM, "The Harbour Act says", "    outside: general knowledge, not checked\n"),
    ],
)
def test_points_at_the_statement(path: str, says: str, basis: str) -> None:
    head, tail = sources()[path].split(says)
    files = {**sources(), path: head + says + tail.replace(basis, "", 1)}

    where = at(files, path, f"says: {says}")
    assert problems(files, RULE) == [
        f"{where}: {FOUND} this statement does not say what it rests on"
    ]


def test_looks_at_a_statement_that_is_no_list() -> None:
    files = extended(sources(), "events/bridge-opening.yml", "outcome: {says: It did not open.}\n")

    assert len(problems(files, RULE)) == 1


def test_a_gloss_is_a_statement() -> None:
    gloss = "glosses:\n  - {reads: city council, says: Five men.}\n"

    assert len(problems(extended(sources(), RECORD, gloss), RULE)) == 1


def test_an_empty_list_of_claims_is_no_basis() -> None:
    files = extended(
        sources(), ISSUE, "silences:\n  - {says: Nobody asks the ferrymen., claims: []}\n"
    )

    assert len(problems(files, RULE)) == 1


def test_a_thing_is_found_elsewhere_or_judged_here() -> None:
    basis = "outside: The collection itself."
    files = changed(sources(), BRIEFING, basis, f"{basis}\n    assessment: We counted.")

    assert problems(files, RULE) == [
        (
            f"{at(files, BRIEFING, 'We counted.')}: {FOUND} "
            "this statement has both `outside` and `assessment`"
        )
    ]


@pytest.mark.parametrize("basis", ["outside: A poster.", "assessment: Two piers are missing."])
def test_either_may_cite_claims_as_well(basis: str) -> None:
    line = f"state_of_play:\n  - {{says: It is open., claims: [{CLAIM}], {basis}}}\n"

    assert problems(extended(sources(), ISSUE, line), RULE) == []


@pytest.mark.parametrize("basis", ["outside: A poster.", "assessment: Two piers are missing."])
def test_either_will_do_alone(basis: str) -> None:
    line = f"state_of_play:\n  - {{says: It is open., {basis}}}\n"

    assert problems(extended(sources(), ISSUE, line), RULE) == []
