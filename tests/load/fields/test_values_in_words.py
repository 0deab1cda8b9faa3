"""The language or the flag that a word was meant to be."""

import pytest

from generator.load.fields.values_in_words import way_to_flag, way_to_language
from tests.sources import RECORD, changed, loading, sources


@pytest.mark.parametrize(
    ("given", "flag"),
    [("True", "true"), ("TRUE", "true"), ("ja", "true"), ("Nein", "false"), ("maybe", "")],
)
def test_a_flag_in_other_words(given: str, flag: str) -> None:
    assert way_to_flag(given) == flag


@pytest.mark.parametrize(
    ("given", "tag"),
    [
        ("English", "en"),
        ("german", "de"),
        ("Deutsch", "de"),
        ("español", "es"),
        ("EN", "en"),
        ("en_GB", "en-GB"),
        ("pt-br", "pt-BR"),
        ("zh_hant_tw", "zh-Hant-TW"),
        ("EngIish", ""),
        ("QQ", ""),
    ],
)
def test_a_language_by_its_name_or_its_tag_in_other_letters(given: str, tag: str) -> None:
    assert way_to_language(given) == tag


def test_the_tag_is_written_with_its_field() -> None:
    (found,) = loading(changed(sources(), RECORD, "language: en", "language: English")).findings

    assert (found.rule, found.hint) == ("invalid-value", "Write `language: en`.")
