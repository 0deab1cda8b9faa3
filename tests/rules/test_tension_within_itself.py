"""A tension between claims names only one claim."""

import pytest

from tests.sources import ISSUE, at, changed, problems, sources

RULE = "tension-within-itself"
BOTH = "[gazette-2021-03-08/opens-in-may, gazette-2021-03-08/not-asked]\n    note"
ONE = "[gazette-2021-03-08/opens-in-may]\n    note"
TWICE = "[gazette-2021-03-08/opens-in-may, gazette-2021-03-08/opens-in-may]\n    note"


@pytest.mark.parametrize("kind", ["contradiction", "number", "date", "framing", "attribution"])
def test_points_at_the_claims(kind: str) -> None:
    files = changed(sources(), ISSUE, BOTH, ONE)
    files = changed(files, ISSUE, "kind: framing", f"kind: {kind}")

    assert problems(files, RULE) == [
        (
            f"{at(files, ISSUE, ONE)}: error[tension-within-itself] "
            f"a tension of the kind {kind} needs two claims, and has one"
        )
    ]


def test_the_same_claim_twice_is_one() -> None:
    assert len(problems(changed(sources(), ISSUE, BOTH, TWICE), RULE)) == 1


@pytest.mark.parametrize("kind", ["single-source", "anonymous"])
def test_thin_support_needs_no_other_claim(kind: str) -> None:
    files = changed(sources(), ISSUE, BOTH, ONE)

    assert problems(changed(files, ISSUE, "kind: framing", f"kind: {kind}"), RULE) == []


def test_two_claims_pass() -> None:
    assert problems(sources(), RULE) == []
