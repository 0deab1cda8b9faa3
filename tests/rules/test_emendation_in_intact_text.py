"""A text is called intact although a passage of it says the opposite of what was written."""

import pytest

from tests.sources import RECORD, Files, at, changed, extended, problems, sources

RULE = "emendation-in-intact-text"


def test_points_at_the_sense() -> None:
    files = _emended("inverted")

    assert problems(files, RULE) == [
        (
            f"{at(files, RECORD, 'inverted')}: error[emendation-in-intact-text] "
            "the sense is inverted here, but the record calls the wording intact"
        )
    ]


@pytest.mark.parametrize("sense", ["same", "unclear"])
def test_a_misprint_occurs_in_an_intact_text(sense: str) -> None:
    assert problems(_emended(sense), RULE) == []


@pytest.mark.parametrize("wording", ["altered", "unknown"])
def test_an_altered_text_may_be_inverted(wording: str) -> None:
    files = changed(_emended("inverted"), RECORD, "wording: intact", f"wording: {wording}")

    assert problems(files, RULE) == []


def _emended(sense: str) -> Files:
    return extended(
        sources(),
        RECORD,
        f"""\
emendations:
  - reads: Nobody asked us
    restored: Everybody asked us
    certainty: low
    sense: {sense}
    basis: The letter goes on to thank them for asking.
""",
    )
