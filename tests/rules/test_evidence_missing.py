"""A role or a relation of an actor rests on nothing."""

from tests.sources import AUTHORITY, SPEAKER, at, extended, problems, sources

RULE = "evidence-missing"
FOUND = "error[evidence-missing]"


def test_points_at_the_role() -> None:
    files = extended(sources(), AUTHORITY, "roles:\n  - title: Owner of the harbour\n")

    assert problems(files, RULE) == [
        f"{at(files, AUTHORITY, 'title')}: {FOUND} this role has neither `claims` nor `outside`"
    ]


def test_points_at_the_relation() -> None:
    files = extended(
        sources(),
        AUTHORITY,
        "relations:\n  - kind: opposes\n    to: dockers-union\n    claims: []\n",
    )

    assert problems(files, RULE) == [
        (
            f"{at(files, AUTHORITY, 'kind: opposes')}: {FOUND} "
            "this relation has neither `claims` nor `outside`"
        )
    ]


def test_either_will_do() -> None:
    outside = "roles:\n  - {title: Owner of the harbour, outside: The land register.}\n"

    assert "claims:" in sources()[SPEAKER]
    assert problems(extended(sources(), AUTHORITY, outside), RULE) == []
