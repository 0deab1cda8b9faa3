"""What an id of one part is told where one of two parts belongs."""

import pytest

from generator.load.ids.parts import way_to_parts
from tests.sources import ARTICLE, EVENT, ISSUE, NOTES, SPEAKER, changed, loading, sources

ARTICLES = ["gazette-2021-03-08", "post-2021-03-10", "herald-2021"]
CLAIMS = [
    "gazette-2021-03-08/opens-in-may",
    "gazette-2021-03-08/cost",
    "post-2021-03-10/costs-more",
]


@pytest.mark.parametrize(
    ("given", "hint"),
    [
        (
            "gazette-2021-03-08",
            "Write `gazette-2021-03-08/CLAIM`, with one of its claims: `opens-in-may`, `cost`.",
        ),
        ("post-2021-03-10", "Write `post-2021-03-10/costs-more`, its only claim."),
        ("herald-2021", "The article `herald-2021` has no claims."),
    ],
)
def test_an_article_alone_lists_its_claims_and_proposes_none_of_several(
    given: str, hint: str
) -> None:
    message = "this is the article alone; the claim is missing"

    assert way_to_parts("claim", given, ARTICLES, CLAIMS) == (message, hint)


@pytest.mark.parametrize(
    ("given", "hint"),
    [
        ("gazette-2021-03-08-cost", "Did you mean `gazette-2021-03-08/cost`?"),
        ("gazette-2021-03-08-opens-in-mai", "Did you mean `gazette-2021-03-08/opens-in-may`?"),
        ("opens-in-mai", "Did you mean `gazette-2021-03-08/opens-in-may`?"),
        (
            "gazette-2021-03",
            "Write `gazette-2021-03-08/CLAIM`, with one of its claims: `opens-in-may`, `cost`.",
        ),
        (
            "gazette-2021-03-08-bells",
            "Write `gazette-2021-03-08/CLAIM`, with one of its claims: `opens-in-may`, `cost`.",
        ),
        ("the-cost-is-high", ""),
        ("gazette-2021-03-08/cost", "Did you mean `gazette-2021-03-08/cost`?"),
        ("gazette-2021-03-08/costs", "Did you mean `gazette-2021-03-08/cost`?"),
        ("gazette/cost", "Did you mean `gazette-2021-03-08/cost`?"),
        ("times/bells", "There is no article `times`: name one that is there."),
    ],
)
def test_proposes_a_claim_only_where_its_own_part_is_written(given: str, hint: str) -> None:
    assert way_to_parts("claim", given, ARTICLES, CLAIMS) == ("", hint)


def test_names_six_claims_and_how_many_more() -> None:
    claims = [f"gazette-2021-03-08/no-{number}" for number in range(9)]
    _, hint = way_to_parts("claim", "gazette-2021-03-08", ARTICLES, claims)

    assert hint.endswith("`no-0`, `no-1`, `no-2`, `no-3`, `no-4`, `no-5` and 3 more.")


def test_an_article_in_the_place_of_a_claim() -> None:
    (found,) = loading(changed(sources(), EVENT, f"{ARTICLE}/opens-in-may", ARTICLE)).findings

    assert (found.rule, found.message, found.hint) == (
        "invalid-id",
        "this is the article alone; the claim is missing",
        f"Write `{ARTICLE}/CLAIM`, with one of its claims: `opens-in-may`, `not-asked`.",
    )


def test_an_issue_in_the_place_of_a_proposition() -> None:
    (found,) = loading(
        changed(sources(), NOTES, "bridge/open: supports", "bridge: supports")
    ).findings

    assert found.message == "this is the issue alone; the proposition is missing"
    assert ISSUE.endswith("/bridge.yml")


def test_an_id_without_a_slash_is_not_said_to_have_two_parts() -> None:
    (found,) = loading(changed(sources(), EVENT, f"{ARTICLE}/opens-in-may", "7")).findings

    assert found.message == "the id of a claim has two parts, the article's and its own"


@pytest.mark.parametrize(
    ("path", "old", "new", "hint"),
    [
        (
            EVENT,
            f"claims: [{ARTICLE}/opens-in-may]",
            f"claims:\n  - [{ARTICLE}/opens-in-may]",
            f"Behind a dash an id needs no brackets: write `- {ARTICLE}/opens-in-may`.",
        ),
        (
            SPEAKER,
            "at: port-authority",
            "at: [port-authority]",
            "Write `at: port-authority`, without brackets or a dash.",
        ),
        (
            SPEAKER,
            "at: port-authority",
            "at: [port-authority, dockers-union]",
            "Write one of them: this field takes a single id.",
        ),
        (SPEAKER, "at: port-authority", "at: []", "Write an id there."),
    ],
)
def test_a_list_in_the_place_of_an_id(path: str, old: str, new: str, hint: str) -> None:
    (found,) = loading(changed(sources(), path, old, new)).findings

    assert (found.rule, found.hint) == ("wrong-type", hint)


def test_an_id_of_two_parts_that_is_not_there_is_not_proposed() -> None:
    files = changed(sources(), EVENT, f"{ARTICLE}/opens-in-may", "Gazette/opens-in-may")
    (found,) = loading(files).findings

    assert found.hint == f"Did you mean `{ARTICLE}/opens-in-may`?"
