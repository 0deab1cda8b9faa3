"""The quoted words are not in the article."""

import re

import pytest

from tests.sources import (
    NOTES,
    RECORD,
    TEXT,
    at,
    changed,
    extended,
    hints,
    problems,
    sources,
    two_articles,
)

RULE = "quote-not-found"


def test_points_at_the_quote() -> None:
    files = changed(sources(), NOTES, "quote: Nobody asked us", "quote: Nobody ever asked us")

    (found,) = problems(files, RULE)

    assert found.startswith(f"{at(files, NOTES, 'Nobody ever asked us')}: error[quote-not-found] ")
    assert "line 5" in found


def test_says_what_to_do() -> None:
    files = changed(sources(), NOTES, "quote: Nobody asked us", "quote: nobody asked us")

    assert hints(files, RULE) == ["Upper and lower case count: write it as the article does."]


def test_points_at_a_further_passage() -> None:
    files = changed(sources(), NOTES, "said on Monday\n", "said on Tuesday\n")

    (found,) = problems(files, RULE)

    assert found.startswith(f"{at(files, NOTES, 'Ada Vale of the Port Authority said')}: ")


def test_words_of_a_line_that_is_left_out_are_found_there() -> None:
    omitted = [line for line in sources()[RECORD].splitlines() if line.strip().startswith("text:")]
    words = omitted[0].partition("text:")[2].strip()
    files = changed(sources(), NOTES, "quote: Nobody asked us", f"quote: {words}")

    (hint,) = hints(files, RULE)

    assert re.match(r"They are in line \d+ of capture.txt, which is left out of the article", hint)


def test_words_of_another_article_are_found_there() -> None:
    words = "the bridge across the harbour will open in May"
    files = changed(two_articles(), NOTES, "quote: Nobody asked us", f"quote: {words}")

    assert hints(files, RULE) == [
        "They are in the article `evening-post-2021-03-10`: what quotes them belongs to it."
    ]


def test_points_at_a_passage_without_claim() -> None:
    files = changed(sources(), NOTES, "did not answer questions", "answered no questions")

    (found,) = problems(files, RULE)

    assert found.startswith(f"{at(files, NOTES, 'The city council')}: ")


def test_points_at_the_words_of_an_emendation() -> None:
    files = extended(
        sources(),
        RECORD,
        """\
emendations:
  - reads: the habour bridge
    restored: the harbour bridge
    certainty: medium
    sense: same
    basis: A misprint.
""",
    )

    (found,) = problems(files, RULE)

    assert found.startswith(f"{at(files, RECORD, 'the habour bridge')}: ")


def test_a_prefix_that_stands_elsewhere_is_an_error() -> None:
    quote = "quote: Nobody asked us"
    files = changed(sources(), NOTES, quote, f"{quote}\n    prefix: The council said")

    (hint,) = hints(files, RULE)

    assert hint.startswith("Correct the prefix: it must stand directly beside the quotation. Or ")


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        ("Nobody ever asked us", "The quotation has the word “ever” more than the article."),
        ("Nobody us", "The quotation lacks the article's word “asked”."),
        ("Nobody told us", "Copy the words from the article instead of retyping them"),
    ],
)
def test_a_word_more_or_less_is_named(words: str, hint: str) -> None:
    files = changed(sources(), NOTES, "quote: Nobody asked us", f"quote: {words}")

    assert hints(files, RULE)[0].startswith(hint)


def test_typography_makes_no_difference() -> None:
    union = "quote: the dockers\u2019 union told\u00a0the Gazette"
    files = changed(sources(), NOTES, "quote: Nobody asked us", union)

    assert problems(files, RULE) == []


@pytest.mark.parametrize(
    ("words", "place"), [("Nobody asked us", "5:2"), ("did not answer", "7:18")]
)
def test_leaves_a_text_that_lost_the_words_to_its_rule(words: str, place: str) -> None:
    """The quotation is right, and must not be made to follow the text."""
    files = changed(sources(), TEXT, words, "")

    (found,) = problems(files)

    assert found.startswith(f"{TEXT}:{place}: error[text-not-from-capture]")


def test_words_that_are_in_no_text_are_told_whatever_the_text() -> None:
    files = changed(sources(), TEXT, "Nobody asked us", "")
    files = changed(files, NOTES, "quote: Nobody asked us", "quote: Nobody ever asked us")

    assert len(problems(files, RULE)) == 1


def test_leaves_other_failures_to_their_rules() -> None:
    files = changed(sources(), NOTES, "quote: Nobody asked us", "quote: body asked us")

    assert problems(files, RULE) == []
