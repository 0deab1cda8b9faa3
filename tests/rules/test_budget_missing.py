"""What may be printed of a source, and how much of it, do not fit together."""

import pytest

from tests.sources import RECORD, at, changed, problems, sources

RULE = "budget-missing"
FOUND = "error[budget-missing]"
BUDGET = "  budget:\n    share: 0.6\n    words: 60\n"


def test_points_at_excerpts_without_a_budget() -> None:
    files = changed(sources(), RECORD, BUDGET, "")

    assert problems(files, RULE) == [
        f"{at(files, RECORD, 'excerpts')}: {FOUND} excerpts are allowed here without a budget"
    ]


@pytest.mark.parametrize("publish", ["full", "none"])
def test_points_at_a_budget_that_limits_nothing(publish: str) -> None:
    files = changed(sources(), RECORD, "publish: excerpts", f"publish: {publish}")

    assert problems(files, RULE) == [
        (
            f"{at(files, RECORD, 'share')}: {FOUND} "
            f"this budget limits nothing, because `publish` is {publish}"
        )
    ]


@pytest.mark.parametrize("publish", ["full", "none"])
def test_only_excerpts_need_a_budget(publish: str) -> None:
    files = changed(sources(), RECORD, BUDGET, "")
    files = changed(files, RECORD, "publish: excerpts", f"publish: {publish}")

    assert problems(files, RULE) == []


def test_excerpts_with_a_budget_pass() -> None:
    assert problems(sources(), RULE) == []
