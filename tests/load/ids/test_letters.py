"""Letters that nobody sees in an id, and letters that an id has not."""

import pytest

from generator.load.ids.letters import unseen, without_unseen, written_so
from tests.sources import NOTES, changed, loading, sources


@pytest.mark.parametrize(
    ("text", "character"),
    [
        ("ada-vale\u00a0", "U+00A0 (no-break space)"),
        ("ada\u200b-vale", "U+200B (zero width space)"),
        ("ada\x07-vale", "U+0007 (control character)"),
        ("ada vale", ""),
        ("ada-vale", ""),
    ],
)
def test_names_the_first_character_that_nobody_sees(text: str, character: str) -> None:
    assert unseen(text) == character


def test_leaves_out_what_takes_no_room() -> None:
    assert without_unseen("ad\u200ba-vale\u00a0") == "ada-vale"


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("ferrymen's-guild", "ferrymens-guild"),
        ("Ferrymen\u2019s Guild", "ferrymens-guild"),
        ("ada's-act", "ada-s-act"),
        ("feste-brücke", "feste-bruecke"),
        ("feste-bru\u0308cke", "feste-bruecke"),
        ("árbol", "arbol"),
    ],
)
def test_finds_the_id_that_is_there_in_other_letters(text: str, id_: str) -> None:
    there = {"ferrymens-guild", "ada-s-act", "feste-bruecke", "arbol"}

    assert written_so(text, there) == [id_]


def test_finds_none_that_has_other_letters() -> None:
    assert written_so("ferryman's-guild", {"ferrymens-guild"}) == []


@pytest.mark.parametrize("id_", ["ada-vale\u00a0", "ad\u200ba-vale", "ada-\u200bvale"])
def test_a_character_that_nobody_sees_is_named(id_: str) -> None:
    (found,) = loading(changed(sources(), NOTES, "by: ada-vale", f"by: {id_}")).findings

    assert found.message.startswith("there is an invisible character in this id: U+")
    assert found.hint == "Did you mean `ada-vale`?"
