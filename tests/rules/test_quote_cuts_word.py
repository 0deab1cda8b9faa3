"""The quotation begins or ends inside a word."""

import pytest

from tests.sources import NOTES, at, changed, problems, sources

RULE = "quote-cuts-word"
QUOTE = "quote: Nobody asked us"


@pytest.mark.parametrize("words", ["body asked us", "Nobody ask"])
def test_points_at_the_quote(words: str) -> None:
    files = changed(sources(), NOTES, QUOTE, f'quote: "{words}"')
    where = at(files, NOTES, f'"{words}"')

    (found,) = problems(files, RULE)

    assert found.startswith(f"{where}: error[quote-cuts-word] ")


def test_names_the_word() -> None:
    files = changed(sources(), NOTES, QUOTE, "quote: body asked us")

    (found,) = problems(files, RULE)

    assert "“Nobody”" in found


def test_points_at_the_part_to_show() -> None:
    show = '"body asked us"'
    files = changed(sources(), NOTES, QUOTE, f"{QUOTE}\n    show: {show}")

    (found,) = problems(files, RULE)

    assert found.startswith(f"{at(files, NOTES, show)}: error[quote-cuts-word] ")


def test_whole_words_pass() -> None:
    files = changed(sources(), NOTES, QUOTE, "quote: asked us")

    assert problems(files, RULE) == []
