from generator.derive.inventory import take_inventory
from generator.derive.references import find_references
from tests.briefings import briefing


def named(**fields: object) -> list[tuple[str, str, tuple[str | int, ...]]]:
    """Kind and id of what the actor `union` names, and where; its own fields are given."""
    sample = briefing(actors={"union": fields})
    return [
        (found.kind, found.id, found.place.keys)
        for found in find_references(take_inventory(sample))
        if found.place.path == "actors/union.yml"
    ]


def test_follows_the_fields_that_name_a_record() -> None:
    role = {"title": "Chair", "at": "port", "claims": ["gazette/c1", "ghost/none"]}

    assert named(article="gazette", roles=[role]) == [
        ("article", "gazette", ("article",)),
        ("actor", "port", ("roles", 0, "at")),
        ("claim", "gazette/c1", ("roles", 0, "claims", 0)),
        ("claim", "ghost/none", ("roles", 0, "claims", 1)),
    ]


def test_follows_links_in_prose() -> None:
    says = "So [it](event:opening) is, [it says](https://example.org) in [a paper](source:gazette)."

    assert named(summary=[says]) == [
        ("event", "opening", ("summary", 0, "says")),
        ("article", "gazette", ("summary", 0, "says")),
    ]


def test_prose_that_cannot_be_read_names_nothing() -> None:
    assert named(summary=["So [it](event:opening) is. ![it](x)"]) == []


def test_the_key_of_a_stance_names_a_proposition() -> None:
    claim = {"quote": "A.", "stances": {"bridge/build": "supports"}}
    sample = briefing(articles={"gazette": {"claims": [claim]}})

    (found,) = [one for one in find_references(take_inventory(sample)) if one.kind == "proposition"]

    assert found.id == "bridge/build"
    assert found.place.on_key
