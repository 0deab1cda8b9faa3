"""The line a finding points at, and the caret below the place."""

import pytest

from generator.cli.excerpts import excerpt
from generator.diagnostics import Location


def shown(line: str, column: int) -> list[str]:
    return [*excerpt({"a.yml": f"first\n{line}\n".encode()}, Location("a.yml", 2, column))]


@pytest.mark.parametrize("column", [1, 3, 7])
def test_the_caret_stands_below_the_character(column: int) -> None:
    line, caret = shown("a: word", column)

    assert line == "    2 | a: word"
    assert line[caret.index("^")] == "a: word "[column - 1]


def test_of_a_long_line_the_part_around_the_place_is_shown() -> None:
    line, caret = shown("x" * 200 + "!" + "y" * 200, 201)

    assert line.startswith("    2 | …xxx")
    assert line.endswith("yyy…")
    assert line[caret.index("^")] == "!"
    assert len(line) < 110


def test_wide_letters_and_accents_do_not_move_the_caret() -> None:
    line, caret = shown("名: e\N{COMBINING ACUTE ACCENT}!", 6)

    assert line == "    2 | 名: e\N{COMBINING ACUTE ACCENT}!"
    assert caret == "      |      ^"


def test_controls_do_not_reach_the_terminal() -> None:
    line, caret = shown("a:\t\x1b[31mred", 10)

    assert line == "    2 | a: \N{REPLACEMENT CHARACTER}[31mred"
    assert line[caret.index("^")] == "e"


@pytest.mark.parametrize(
    "where",
    [Location("b.yml"), Location("a.yml", 3, 1), Location("a.yml", 9, 1), Location("a.yml", 2, 99)],
)
def test_a_place_that_is_not_there_has_no_excerpt(where: Location) -> None:
    assert [*excerpt({"a.yml": b"first\nsecond\n"}, where)] == []


def test_a_file_that_is_not_utf8_is_shown_as_far_as_it_is() -> None:
    assert [*excerpt({"a.yml": b"a: \xff!"}, Location("a.yml", 1, 4))] == [
        "    1 | a: \N{REPLACEMENT CHARACTER}!",
        "      |    ^",
    ]
