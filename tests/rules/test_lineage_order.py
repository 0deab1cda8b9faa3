"""An article's way back to its origin does not end where it says that it ends."""

from tests.sources import RECORD, at, changed, problems, sources

RULE = "lineage-order"
STEP = """\
  - origin: gazette-report
    relation: original
"""


def test_points_at_an_original_that_is_not_the_last_step() -> None:
    more = STEP.replace("relation: original", "relation: 'original'\n    basis: So it says.")
    files = changed(sources(), RECORD, STEP, more + STEP)

    where = at(files, RECORD, "'original'")
    assert problems(files, RULE) == [
        (
            f"{where}: error[lineage-order] "
            "a step follows this one, although `original` means that nothing lies behind it"
        )
    ]


def test_the_last_step_may_be_the_original() -> None:
    more = STEP.replace("relation: original", "relation: reprint\n    basis: So it says.")

    assert problems(changed(sources(), RECORD, STEP, more + STEP), RULE) == []


def test_the_last_step_need_not_be_the_original() -> None:
    files = changed(sources(), RECORD, "relation: original", "relation: rewrite")

    assert problems(files, RULE) == []


def test_the_only_step_may_be_the_original() -> None:
    assert problems(sources(), RULE) == []
