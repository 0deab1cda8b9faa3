"""Words from a text whose wording was altered are given as somebody's own."""

import json

import pytest

from tests.sources import (
    ISSUE,
    NOTES,
    OTHER_ARTICLE,
    RECORD,
    Files,
    at,
    changed,
    extended,
    problems,
    sources,
    two_articles,
)

RULE = "altered-words-as-speech"
FOUND = "error[altered-words-as-speech]"
SAYS = "says: The dockers' union was not asked."
NOTE = "note: One side speaks of a date, the other of not being asked."


def test_points_at_the_claim() -> None:
    says = "The union says that “nobody questioned” it."
    files = changed(_altered(sources()), NOTES, SAYS, f"says: {says}")

    assert problems(files, RULE) == [
        (
            f"{at(files, NOTES, says)}: {FOUND} “nobody questioned” stands between quotation "
            "marks, but the wording of gazette-2021-03-08 is altered"
        )
    ]


def test_points_at_a_statement_that_cites_the_claim() -> None:
    says = "The union calls itself *'unasked'*."
    files = _stating(says, _altered(sources()))

    (found,) = problems(files, RULE)

    assert found.startswith(f"{at(files, ISSUE, json.dumps(says))}: {FOUND} “unasked” ")


def test_points_at_the_note_of_a_tension() -> None:
    files = changed(_altered(sources()), ISSUE, NOTE, "note: One side says «in May».")

    (found,) = problems(files, RULE)

    assert found.startswith(f"{at(files, ISSUE, 'One side says')}: {FOUND} “in May” ")


def test_unknown_wording_is_not_intact() -> None:
    files = changed(sources(), RECORD, "wording: intact", "wording: unknown")
    files = changed(files, NOTES, SAYS, 'says: The union says that "nobody" asked.')

    assert len(problems(files, RULE)) == 1


def test_intact_words_may_be_quoted() -> None:
    assert problems(_stating('The union says that "nobody" asked.', sources()), RULE) == []


@pytest.mark.parametrize(
    "says",
    [
        "The union's members and the workers' council were not asked.",
        "In the '90s the dockers' union was asked.",
        "The pier is 12' long and 3' wide.",
    ],
)
def test_an_apostrophe_is_no_quotation_mark(says: str) -> None:
    assert problems(changed(_altered(sources()), NOTES, SAYS, f"says: {says}"), RULE) == []


def test_a_restored_wording_with_a_witness_may_be_quoted() -> None:
    files = _stating('The union says: "Nobody consulted us."', _restored("high", witness=True))

    assert problems(files, RULE) == []


@pytest.mark.parametrize(
    ("certainty", "witness", "words"),
    [
        ("medium", True, "Nobody consulted us"),
        ("high", False, "Nobody consulted us"),
        ("high", True, "consulted us"),
        ("high", True, "Nobody asked us"),
    ],
)
def test_nothing_less_may_be_quoted(certainty: str, witness: bool, words: str) -> None:  # noqa: FBT001 - one of the cases
    files = _stating(f'The union says: "{words}".', _restored(certainty, witness=witness))

    assert len(problems(files, RULE)) == 1


def test_words_of_an_intact_text_may_be_quoted_beside_an_altered_one() -> None:
    altered = _altered(two_articles())
    claims = f"gazette-2021-03-08/not-asked, {OTHER_ARTICLE}/may"

    assert problems(_stating('It "will open in May".', altered, claims), RULE) == []
    assert len(problems(_stating('It "opens in May".', altered, claims), RULE)) == 1


def test_leaves_a_dangling_claim_to_its_rule() -> None:
    files = _stating('It is "open".', _altered(sources()), "gazette-2021-03-08/nothing")

    assert problems(files, RULE) == []


def _altered(files: Files) -> Files:
    return changed(files, RECORD, "wording: intact", "wording: altered")


def _stating(says: str, files: Files, claims: str = "gazette-2021-03-08/not-asked") -> Files:
    statement = f"state_of_play:\n  - {{says: {json.dumps(says)}, claims: [{claims}]}}\n"
    return extended(files, ISSUE, statement)


def _restored(certainty: str, *, witness: bool) -> Files:
    return extended(
        _altered(sources()),
        RECORD,
        f"""\
emendations:
  - reads: Nobody asked us
    restored: Nobody consulted us
    certainty: {certainty}
    sense: same
    basis: A word was replaced.
"""
        + ("    witness: {reads: Nobody consulted us, seen_at: The letter.}\n" if witness else ""),
    )
