"""A newspaper is made a party to a dispute by a sentence in its own voice."""

import pytest

from tests.sources import BY_UNION, NOTES, RECORD, UNION, Files, at, changed, problems, sources

RULE = "outlet-takes-sides"
REASON = """\
      bridge/open:
        is: opposes
        inferred: The union complains that the bridge was decided without it.
"""


def of_the_paper(stance: str) -> Files:
    """The union's claim as the paper's own, with a stance."""
    files = changed(sources(), UNION, "kind: organisation", "kind: media")
    files = changed(
        files, RECORD, "publisher: Gazette", "publisher: Gazette\noutlet: dockers-union"
    )
    files = changed(files, NOTES, BY_UNION, "by: dockers-union")
    return changed(files, NOTES, REASON, f"      {stance}\n")


def test_points_at_the_stance() -> None:
    files = of_the_paper("bridge/open: opposes")

    assert problems(files, RULE) == [
        (
            f"{at(files, NOTES, 'opposes')}: warning[{RULE}] the paper itself, `dockers-union`, "
            "takes this stance"
        )
    ]


def test_a_view_of_its_own_has_a_reason() -> None:
    stance = "bridge/open: {is: opposes, inferred: It is the paper's editorial.}"

    assert problems(of_the_paper(stance), RULE) == []


@pytest.mark.parametrize("speaker", ["ada-vale", "[dockers-union, ada-vale]"])
def test_somebody_else_may_take_it(speaker: str) -> None:
    files = of_the_paper("bridge/open: opposes")
    files = changed(files, NOTES, "by: dockers-union", f"by: {speaker}")

    assert problems(files, RULE) == []
