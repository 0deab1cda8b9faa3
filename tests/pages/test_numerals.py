import pytest

from generator.pages import numerals


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "no claims"),
        (1, "one claim"),
        (10, "ten claims"),
        (11, "11 claims"),
        (1234, "1,234 claims"),
    ],
)
def test_counts_are_words_up_to_ten(count: int, words: str) -> None:
    assert numerals.counted(count, "claim") == words


def test_an_irregular_plural_is_given() -> None:
    assert numerals.counted(2, "country", "countries") == "two countries"


@pytest.mark.parametrize(
    ("items", "words"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_lists_read_as_sentences_do(items: list[str], words: str) -> None:
    assert numerals.listed(items) == words


def test_how_often_is_said_as_people_say_it() -> None:
    assert [numerals.times(n) for n in (1, 2, 3)] == ["once", "twice", "three times"]
