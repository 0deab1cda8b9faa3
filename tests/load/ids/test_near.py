"""Which record somebody meant who wrote an id that is none."""

import pytest

from generator.load.ids.near import did_you_mean, meant_ids

HARBOUR = {
    "harbour-gazette": ("The Harbour Gazette", "the paper"),
    "port-authority": ("Port Authority", "Hafenamt"),
    "ada-vale": ("Ada Vale", "the director"),
}


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("the-harbour-gazette", ["harbour-gazette"]),
        ("harbour-gazette", ["harbour-gazette"]),
        ("paper", ["harbour-gazette"]),
        ("hafenamt", ["port-authority"]),
        ("director", ["ada-vale"]),
        ("port-autority", ["port-authority"]),
        ("vale", ["ada-vale"]),
        ("ada-vale-of-the-port", ["ada-vale"]),
        ("dockers", []),
    ],
)
def test_by_name_then_by_letters_then_by_words(written: str, meant: list[str]) -> None:
    assert meant_ids(written, HARBOUR) == meant


def test_all_that_are_called_so() -> None:
    names = {**HARBOUR, "ferry-board": ("Ferry Board", "the director")}

    assert did_you_mean(meant_ids("the-director", names)) == (
        "Did you mean `ada-vale` or `ferry-board`?"
    )


def test_nothing_is_asked_where_nothing_is_near() -> None:
    assert did_you_mean([]) == ""
