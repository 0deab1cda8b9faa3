import unicodedata

import pytest

from generator.anchor import normalise
from generator.anchor.marks import DOUBLE_MARKS, SINGLE_MARKS, WHITE_SPACE

BY_PYTHON_ONLY = "\x1c\x1d\x1e\x1f"
"""Separators of data files, white space to Python but not to Unicode."""

SIGNIFICANT = [
    "\N{PRIME}",
    "\N{DOUBLE PRIME}",
    "\N{GRAVE ACCENT}",
    "\N{ACUTE ACCENT}",
    "\N{MODIFIER LETTER TURNED COMMA}",
    "\N{LEFT CORNER BRACKET}",
    "\N{HYPHEN-MINUS}",
    "\N{NON-BREAKING HYPHEN}",
    "\N{EN DASH}",
    "\N{SOFT HYPHEN}",
    "\N{ZERO WIDTH SPACE}",
    "\N{ZERO WIDTH NON-JOINER}",
    "\N{WORD JOINER}",
    "\N{ZERO WIDTH NO-BREAK SPACE}",
    "\N{LATIN SMALL LETTER DOTLESS I}",
    "\N{LATIN CAPITAL LETTER A}",
    "\N{DIGIT ONE}",
    "\N{FULLWIDTH DIGIT ONE}",
]


def test_white_space_is_what_unicode_calls_white_space() -> None:
    everything = (chr(point) for point in range(0x110000))

    assert {c for c in everything if c.isspace()} - set(BY_PYTHON_ONLY) == set(WHITE_SPACE)


def test_all_that_unicode_names_quotation_marks_are_marks() -> None:
    """But for the invisible tag characters, and ornaments, whose names end otherwise."""
    names = {chr(point): unicodedata.name(chr(point), "") for point in range(0x110000)}
    named = {mark for mark, name in names.items() if name.endswith("QUOTATION MARK")}
    tags = {mark for mark in named if names[mark].startswith("TAG ")}

    assert named - tags <= set(DOUBLE_MARKS + SINGLE_MARKS)


def test_marks_are_quotation_marks_by_name() -> None:
    others = [
        mark
        for mark in DOUBLE_MARKS + SINGLE_MARKS
        if "QUOTATION MARK" not in unicodedata.name(mark)
    ]

    assert [unicodedata.name(mark) for mark in others] == [
        "APOSTROPHE",
        "MODIFIER LETTER APOSTROPHE",
        "FULLWIDTH APOSTROPHE",
    ]


def test_no_character_is_in_two_groups_or_twice_in_one() -> None:
    everything = WHITE_SPACE + DOUBLE_MARKS + SINGLE_MARKS

    assert len(set(everything)) == len(everything)


def test_double_marks_equal_each_other_and_nothing_else() -> None:
    assert {normalise(mark) for mark in DOUBLE_MARKS} == {'"'}


def test_single_marks_equal_each_other_and_nothing_else() -> None:
    assert {normalise(mark) for mark in SINGLE_MARKS} == {"'"}


@pytest.mark.parametrize("character", SIGNIFICANT, ids=unicodedata.name)
def test_stays_significant(character: str) -> None:
    expected = unicodedata.normalize("NFC", character)

    assert normalise(f"a{character}b") == f"a{expected}b"
