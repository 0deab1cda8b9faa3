import pytest

from tests.sources import RECORD, Files, at, changed, extended, problems, sources

RULE = "high-certainty-without-witness"


def restored(certainty: str, more: str = "") -> Files:
    return extended(
        changed(sources(), RECORD, "wording: intact", "wording: altered"),
        RECORD,
        f"""\
emendations:
  - reads: stands by the harbour bridge
    restored: stands by the bridge
    certainty: {certainty}
    sense: same
    basis: The paper's own page has the words.
{more}""",
    )


WITNESS = """\
    witness:
      reads: stands by the bridge
      seen_at: gazette.example, 8 March 2021
"""


def test_points_at_the_certainty() -> None:
    files = restored("high")

    assert problems(files, RULE) == [
        (
            f"{at(files, RECORD, 'high')}: error[{RULE}] "
            "a restoration of high certainty needs a witness, and there is none"
        )
    ]


def test_a_witness_is_enough() -> None:
    assert problems(restored("high", WITNESS), RULE) == []


@pytest.mark.parametrize("certainty", ["medium", "low"])
def test_less_certainty_needs_none(certainty: str) -> None:
    assert problems(restored(certainty), RULE) == []
