"""An id of one kind of record where one of another kind belongs."""

import pytest

from generator.load.ids.kinds import kind_that_has, listed, way_to
from tests.sources import BRIEFING, EVENT, changed, loading, sources

IDS = {"actor": ["ada-vale"], "issue": ["cost"], "claim": ["gazette/cost"]}


def ids_of(kind: str) -> list[str]:
    return IDS.get(kind, [])


@pytest.mark.parametrize(
    ("id_", "wanted", "has"),
    [
        ("cost", "actor", "issue"),
        ("cost", "issue", ""),
        ("gazette/cost", "proposition", "claim"),
        ("bells", "actor", ""),
    ],
)
def test_the_kind_that_has_an_id_which_the_wanted_kind_has_not(
    id_: str, wanted: str, has: str
) -> None:
    assert kind_that_has(id_, wanted, ids_of) == has


def test_the_way_is_to_the_ids_of_the_wanted_kind() -> None:
    assert way_to("actor", ["ada-vale", "union"]) == "Write one that is there: `ada-vale`, `union`."
    assert way_to("actor", [*"abcdefg"]) == "The ids of all actors are the names in `actors/`."
    assert (
        way_to("claim", [])
        == "Write the id of an article, a slash, and that of the claim in there."
    )
    assert listed([*"abcdefg"]) == "`a`, `b`, `c`, `d`, `e`, `f` and 1 more"


@pytest.mark.parametrize(
    ("path", "old", "new", "message"),
    [
        (
            BRIEFING,
            "key_actors: [port-authority]",
            "key_actors: [Bridge Opening]",
            "`bridge-opening` is an event; an actor belongs here",
        ),
        (
            EVENT,
            "claims: [gazette-2021-03-08/opens-in-may]",
            "claims: [ada-vale]",
            "`ada-vale` is an actor; a claim belongs here",
        ),
    ],
)
def test_a_name_of_another_kind_is_told_so(path: str, old: str, new: str, message: str) -> None:
    (found,) = loading(changed(sources(), path, old, new)).findings

    assert (found.rule, found.message) == ("invalid-id", message)
