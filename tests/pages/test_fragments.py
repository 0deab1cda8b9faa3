from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.pages.fragments import ENDS, LONGEST, at_words, is_first, text_fragment
from tests.briefings import briefing
from tests.pages.reading import pages_of, seen

START = "#:~:text="
PASSAGES = st.lists(
    st.sampled_from([*"-,&%#=+ \u00a0\n", " a", " bridge"])
    | st.characters(exclude_categories=["Cs", "Cc", "Cn"]),
    max_size=80,
).map("".join)


def read(fragment: str) -> list[str]:
    """The pieces of a text directive, as a browser takes them apart."""
    assert fragment.startswith(START)
    return [unquote(piece, errors="strict") for piece in fragment.removeprefix(START).split(",")]


def test_short_passages_are_named_whole() -> None:
    assert text_fragment("the bridge opens") == "#:~:text=the%20bridge%20opens"


def test_what_parts_a_directive_is_encoded() -> None:
    assert text_fragment("low-water, ebb & flow") == "#:~:text=low%2Dwater%2C%20ebb%20%26%20flow"


def test_white_space_is_single_spaces() -> None:
    assert text_fragment(" the\u00a0 bridge\t") == text_fragment("the bridge")


def test_long_passages_are_named_by_their_ends() -> None:
    words = [f"w{number}" for number in range(LONGEST + 1)]

    assert read(text_fragment(" ".join(words[:-1]))) == [" ".join(words[:-1])]
    assert read(text_fragment(" ".join(words))) == [
        " ".join(words[:ENDS]),
        " ".join(words[-ENDS:]),
    ]


def test_each_end_is_within_a_paragraph() -> None:
    assert read(text_fragment("The bridge\n\nopens.\nIn May")) == ["The bridge", "In May"]


def test_no_words_give_no_fragment() -> None:
    assert text_fragment(" \n") == ""
    assert at_words("https://paper.example/", " ") == "https://paper.example/"
    assert not is_first("", "")


def test_an_address_keeps_its_own_fragment() -> None:
    assert at_words("https://paper.example/#news", "a b") == (
        "https://paper.example/#news:~:text=a%20b"
    )
    assert at_words("https://paper.example/", "a b") == "https://paper.example/#:~:text=a%20b"


@pytest.mark.parametrize(
    ("words", "before", "first"),
    [
        ("the bridge", "Nothing yet.", True),
        ("the bridge", "On the\nBridge", False),
        ("The bridge\nopens", "the bridge", False),
        ("The bridge\nopens", "It opens.", True),
    ],
)
def test_a_browser_takes_what_it_finds_first(words: str, before: str, *, first: bool) -> None:
    assert is_first(words, before) is first


@given(words=PASSAGES)
def test_any_words_come_out_again(words: str) -> None:
    fragment = text_fragment(words)
    if not words.split():
        assert fragment == ""
        return

    assert not set(fragment.removeprefix(START)) & set("-&#=+ \n")
    pieces, folded = read(fragment), " ".join(words.split())
    assert folded.startswith(pieces[0])
    assert folded.endswith(pieces[-1])
    assert len(pieces) == 2 or pieces == [folded]


URL = "https://paper.example/bridge"
TEXT = "Bridge news\n\nThe toll is high. Ask Ada - the toll, she said, will fall.\n"


def links(claim: dict[str, object], **article: object) -> list[str]:
    """The links out of the site on the page of the claim."""
    fields = {"text": TEXT, "url": URL, "rights": "excerpts", "claims": [claim], **article}
    page = pages_of(briefing(articles={"gazette": fields}))["claims/gazette/c1.md"]
    return [link for link in seen(page).links if link.startswith("https:")]


def test_a_claim_links_its_words_at_the_copy() -> None:
    assert links(
        {"quote": "Ask Ada - the toll, she said, will fall", "show": "Ada - the toll"}
    ) == [f"{URL}#:~:text=Ada%20%2D%20the%20toll"]


def test_words_that_stand_earlier_too_are_linked_without_a_fragment() -> None:
    assert links({"quote": "the toll, she said, will fall", "show": "the toll"}) == [URL]


def test_words_that_are_not_shown_are_in_no_link() -> None:
    assert links({"quote": "The toll is high."}, rights="none") == []
    assert links({"quote": "The toll is high.", "show": None}) == []


def test_a_copy_without_an_address_is_not_linked() -> None:
    assert links({"quote": "The toll is high."}, url=None) == []
