import pytest
import yaml

from generator.anchor.shown import named, pasteable, quoted


def test_what_cannot_be_seen_is_shown_as_its_code_point() -> None:
    assert quoted("har\u00adbour\u202e") == "“har[U+00AD]bour[U+202E]”"


def test_words_are_shown_on_one_line() -> None:
    assert quoted(" one\n\n two\u00a0three ") == "“one two three”"


def test_a_long_passage_is_abridged_in_the_middle_between_words() -> None:
    shown = quoted(" ".join(f"word{number}" for number in range(40)))

    assert shown.startswith("“word0 word1 ")
    assert " … " in shown
    assert shown.endswith(" word38 word39”")
    assert len(shown) < 120


def test_a_long_passage_without_spaces_is_abridged_too() -> None:
    assert len(quoted("大" * 500)) < 120


@pytest.mark.parametrize(
    ("characters", "name"),
    [
        ("’", "U+2019 RIGHT SINGLE QUOTATION MARK"),
        ("'", "U+0027 APOSTROPHE"),
        ("g\u0306", "U+011F LATIN SMALL LETTER G WITH BREVE"),
        ("i\u0307", "U+0069 LATIN SMALL LETTER I with U+0307 COMBINING DOT ABOVE"),
        (" \u00a0", "U+0020 SPACE"),
        ("\u00a0", "U+00A0 NO-BREAK SPACE"),
        (" \n\n", "U+000A the end of a line"),
        ("\x07", "U+0007 (a character without a name)"),
        ("\U0001f6a2", "U+1F6A2 SHIP"),
    ],
)
def test_characters_are_named(characters: str, name: str) -> None:
    assert named(characters) == name


@pytest.mark.parametrize(
    ("text", "scalar"),
    [
        ("said that", "said that"),
        ("the Port’s", "the Port’s"),
        ("on", '"on"'),
        ("No", '"No"'),
        ("12 boats", '"12 boats"'),
        ("said: the", '"said: the"'),
        ("a #1", '"a #1"'),
        ('he said "', '"he said \\""'),
        ("a\\b", '"a\\\\b"'),
        ("har\u00adbour", '"har\\U000000ADbour"'),
        ("- it", '"- it"'),
    ],
)
def test_words_to_paste_survive_yaml(text: str, scalar: str) -> None:
    assert pasteable(text) == scalar
    assert yaml.safe_load(f"prefix: {scalar}") == {"prefix": text}
    assert yaml.safe_load(f"{{prefix: {scalar}}}") == {"prefix": text}
