"""The node at a path of keys."""

from generator.load.node_at import keys_at, node_at
from generator.yaml_nodes import Scalar, read

TREE, _ = read("file.yml", "claims:\n  - id: one\n    by: {actor: ada-vale}\n")


def test_leads_through_blocks_and_lists() -> None:
    found = node_at(TREE, ("claims", 0, "id"))

    assert isinstance(found, Scalar)
    assert found.text == "one"


def test_a_single_entry_may_stand_for_a_list() -> None:
    assert keys_at(TREE, ("claims", 0, "by", 0)) == ("actor",)


def test_keys_that_lead_nowhere() -> None:
    assert node_at(TREE, ("claims", 1)) is None
    assert keys_at(TREE, ("claims", 0, "id", "x")) == ()
