"""Addresses in plain text become links, and nothing else does."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.pages.markdown import Markdown
from generator.pages.phrases import phrase
from generator.pages.weblinks import linked
from tests.pages.rendering import html


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("www.aa.com.tr/en/a-b/1.", "[www.aa.com.tr/en/a-b/1](https://www.aa.com.tr/en/a-b/1)."),
        ("see example.org/a/, 2021", "see [example.org/a/](https://example.org/a/), 2021"),
        ("(http://example.org/a)", "([http://example.org/a](http://example.org/a))"),
    ],
)
def test_the_address_of_a_page_is_linked(text: str, words: str) -> None:
    assert linked(text) == words


@pytest.mark.parametrize(
    "text", ["www.urdupoint.com, news 671820", "and/or", "2021/03", "a@example.org/x", "e.g. this"]
)
def test_other_words_are_not(text: str) -> None:
    assert "](" not in linked(text)


@given(text=st.text())
def test_all_words_stay(text: str) -> None:
    assert _words(linked(text)) == _words(phrase("{}", text))


def _words(text: Markdown) -> list[str]:
    return unescape(re.sub(r"<[^>]*>", "", html(text))).split()
