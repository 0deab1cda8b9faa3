"""The falsifications themselves: a mutation test is worth what its mutations are worth."""

import pytest

from generator.anchor import normalise
from tests.mutations import mutations

QUOTE = "the harbour-master’s 12 boats “crossed” the bridge"


def test_every_kind_applies_to_a_rich_quotation() -> None:
    assert [kind for kind, _ in mutations(QUOTE)] == [
        "letter changed",
        "digit changed",
        "hyphen changed",
        "hyphen removed",
        "case flipped",
        "words swapped",
        "first word cut",
        "last word cut",
    ]


def test_each_falsifies_one_thing() -> None:
    assert dict(mutations("A-1 boats go")) == {
        "letter changed": "X-1 boats go",
        "digit changed": "A-2 boats go",
        "hyphen changed": "A–1 boats go",
        "hyphen removed": "A1 boats go",
        "case flipped": "a-1 boats go",
        "words swapped": "boats A-1 go",
        "first word cut": "-1 boats go",
        "last word cut": "A-1 boats g",
    }


def test_the_seed_chooses_what_is_hit() -> None:
    swapped = {dict(mutations("one two three", seed))["words swapped"] for seed in range(4)}

    assert swapped == {"two one three", "one three two"}


def test_the_same_seed_gives_the_same() -> None:
    assert mutations(QUOTE, seed=7) == mutations(QUOTE, seed=7)


@pytest.mark.parametrize(
    ("quote", "kind"),
    [
        ("the bridge", "digit changed"),
        ("the bridge - shut", "hyphen changed"),
        ("the bridge - shut", "hyphen removed"),
        ("12 1931", "case flipped"),
        ("12 1931", "letter changed"),
        ("bridge", "words swapped"),
        ("bridge bridge", "words swapped"),
        ("‘no’ 'no'", "words swapped"),
        ("A bridge", "first word cut"),
        ("bridge A", "last word cut"),
        ("大桥", "first word cut"),
    ],
)
def test_a_kind_that_does_not_apply_is_left_out(quote: str, kind: str) -> None:
    assert kind not in dict(mutations(quote))


def test_a_word_is_cut_behind_punctuation() -> None:
    cut = dict(mutations("“Close it.”"))

    assert cut["first word cut"] == "lose it.”"
    assert cut["last word cut"] == "“Close i"


def test_an_accent_goes_with_its_letter() -> None:
    cut = dict(mutations("q\u0323\u0307y yq\u0323\u0307"))

    assert cut["first word cut"] == "y yq\u0323\u0307"
    assert cut["last word cut"] == "q\u0323\u0307y y"


@pytest.mark.parametrize("seed", range(40))
def test_none_is_equal_to_the_quotation(seed: int) -> None:
    assert all(normalise(text) != normalise(QUOTE) for _, text in mutations(QUOTE, seed))
