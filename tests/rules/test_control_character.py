import pytest

from tests.sources import ARTICLE, AUTHORITY, TEXT, at, changed, problems, reworded, sources


@pytest.mark.parametrize("character", ["\x08", "\x0c", "\x85", "\x92", "\u2028"])
def test_points_at_an_invisible_character(character: str) -> None:
    files = changed(sources(), AUTHORITY, "name: Port", f"name: Po{character}rt")

    (problem,) = problems(files, "control-character")

    assert problem.startswith(
        f"{at(files, AUTHORITY, character)}: error[control-character] "
        f"this line holds an invisible character, U+{ord(character):04X}"
    )


def test_a_value_may_not_spell_one_either() -> None:
    files = changed(sources(), AUTHORITY, "name: Port Authority", 'name: "Port\\b Authority"')

    assert problems(files, "control-character") == [
        (
            f"{at(files, AUTHORITY, chr(34) + 'Port')}: error[control-character] "
            "this value spells an invisible character, U+0008 (control character)"
        )
    ]


def test_articles_have_none_either() -> None:
    files = reworded(sources(), ARTICLE, "city council", "city\x0ccouncil")

    assert problems(files, "control-character") == [
        (
            f"{at(files, TEXT, chr(12))}: error[control-character] "
            "this line holds an invisible character, U+000C (control character)"
        )
    ]


def test_tabs_and_no_break_spaces_are_fine() -> None:
    files = changed(sources(), AUTHORITY, "name: Port Authority", 'name: "Port\tAuthority"')
    files = reworded(files, ARTICLE, "did not answer", "did\N{NO-BREAK SPACE}not answer")

    assert problems(files) == []
