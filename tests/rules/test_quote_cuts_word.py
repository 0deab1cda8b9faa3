"""The quotation begins or ends inside a word."""

import pytest

from tests.sources import NOTES, at, changed, hints, problems, sources

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


@pytest.mark.parametrize(
    ("words", "cut", "it"),
    [("body asked us", "“Nobody”", "it"), ("body ask", "“Nobody” and “asked”", "them")],
)
def test_the_part_to_show_is_called_so(words: str, cut: str, it: str) -> None:
    show = f'"{words}"'
    files = changed(sources(), NOTES, QUOTE, f"{QUOTE}\n    show: {show}")

    assert problems(files, RULE) == [
        f"{at(files, NOTES, show)}: error[{RULE}] the words to show begin or end inside {cut}"
    ]
    assert hints(files, RULE) == [f"Show whole words: put in {cut}, or leave {it} out."]


def test_whole_words_pass() -> None:
    files = changed(sources(), NOTES, QUOTE, "quote: asked us")

    assert problems(files, RULE) == []
