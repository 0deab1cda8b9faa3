"""Which two characters the eye may take for each other, and what they are called then."""

import pytest

from generator.anchor.lookalikes import look_alike, told_apart


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("\N{LATIN SMALL LETTER A}", "\N{CYRILLIC SMALL LETTER A}"),
        ("\N{LATIN CAPITAL LETTER P}", "\N{GREEK CAPITAL LETTER RHO}"),
        ("1", "\N{ARABIC-INDIC DIGIT ONE}"),
        ("-", "\N{EN DASH}"),
        ("\N{EM DASH}", "\N{HORIZONTAL BAR}"),
        ("-", "\N{MINUS SIGN}"),
        ("'", "`"),
        ("'", '"'),
        ("'", "\N{PRIME}"),
        ("\N{RIGHT SINGLE QUOTATION MARK}", "\N{MODIFIER LETTER APOSTROPHE}"),
        (".", "\N{HORIZONTAL ELLIPSIS}"),
        (" ", "\N{NO-BREAK SPACE}"),
        ("\t", " "),
        ("i", "\N{LATIN SMALL LETTER DOTLESS I}"),
        ("e", "e\N{COMBINING ACUTE ACCENT}"),
        ("f", "\N{LATIN SMALL LIGATURE FI}"),
        ("O", "0"),
        ("l", "1"),
    ],
)
def test_the_eye_may_take_one_for_the_other(one: str, other: str) -> None:
    assert look_alike(one, other)
    assert look_alike(other, one)
    assert all(name.startswith("U+") for name in told_apart(one, other, end=""))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("r", "b"),
        ("&", "\N{RIGHT SINGLE QUOTATION MARK}"),
        ("P", "p"),
        ("2", "3"),
        ("-", "b"),
        (",", "."),
        ("\N{EN DASH}", "x"),
        ("\N{EURO SIGN}", "$"),
        ("\N{CYRILLIC SMALL LETTER A}", "\N{CYRILLIC SMALL LETTER BE}"),
        ("\N{LATIN SMALL LETTER SHARP S}", "x"),
    ],
)
def test_the_eye_tells_them_apart(one: str, other: str) -> None:
    assert not look_alike(one, other)
    assert not any("U+" in name for name in told_apart(one, other, end=""))


def test_they_are_called_by_name() -> None:
    r, x = "“r” (LATIN SMALL LETTER R)", "“x” (LATIN SMALL LETTER X)"

    assert told_apart("r", " ", end="") == (r, "U+0020 SPACE")
    assert told_apart("\t", "\r\n", end="") == ("U+0009 a tab", "U+000D the end of a line")
    assert told_apart(" \n", "x", end="") == ("U+000A the end of a line", x)
    assert told_apart("", "x", end="nothing more") == ("nothing more", x)


def test_what_is_not_seen_is_named_wherever_it_stands() -> None:
    hyphen = "\N{SOFT HYPHEN}"

    assert told_apart(hyphen, "b", end="") == (
        "U+00AD SOFT HYPHEN",
        "“b” (LATIN SMALL LETTER B)",
    )
    assert told_apart("", "\N{NO-BREAK SPACE}", end="the end") == (
        "the end",
        "U+00A0 NO-BREAK SPACE",
    )
