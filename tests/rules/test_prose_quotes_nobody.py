"""The briefing's own words have quotation marks around what no article says."""

import pytest

from tests.sources import (
    BRIEFING,
    EVENT,
    ISSUE,
    NOTES,
    RECORD,
    at,
    changed,
    extended,
    hints,
    problems,
    sources,
)

RULE = "prose-quotes-nobody"
SAYS = "says: The dockers' union was not asked."


def said(words: str) -> list[str]:
    """What is wrong with a claim that says this."""
    return problems(changed(sources(), NOTES, SAYS, f"says: '{words}'"), RULE)


def test_points_at_words_that_no_article_has() -> None:
    says = "'The union called it “an outrage”.'"
    files = changed(sources(), NOTES, SAYS, f"says: {says}")

    place = at(files, NOTES, says)
    assert problems(files) == [f"{place}: error[{RULE}] no article has the words “an outrage”"]
    (hint,) = hints(files, RULE)
    assert hint.startswith("Copy the words from an article, or take the quotation marks away and ")


def test_words_that_an_article_has_with_another_capital_are_shown_as_it_has_them() -> None:
    files = changed(sources(), NOTES, SAYS, "says: The union said “nobody asked us”.")

    assert hints(files, RULE) == ["An article has “Nobody asked us”: upper and lower case count."]


@pytest.mark.parametrize(
    "says",
    [
        'The union called it "an outrage".',
        "The union called it „an outrage“.",
        "The union called it «an outrage».",
        "The union called it ‘an outrage’.",
        "The union called it \N{FULLWIDTH QUOTATION MARK}an outrage\N{FULLWIDTH QUOTATION MARK}.",
        "The union called it “an [outrage](actor:port-authority)”.",
        "It said “asked” and “an outrage”.",
        "It said “Nobody ask”.",
    ],
)
def test_marks_of_any_style_quote(says: str) -> None:
    assert len(said(says)) == 1


@pytest.mark.parametrize(
    "says",
    [
        "The union said “nobody” had.".replace("nobody", "Nobody"),
        "The union said: “Nobody asked us.”",
        'The union said "Nobody  asked us," and left.',
        "The union''s 12'' pipe and the workers'' boat.",
    ],
)
def test_words_of_an_article_pass(says: str) -> None:
    assert said(says) == []


def test_what_was_seen_outside_may_be_quoted() -> None:
    seen = "says: “An outrage” is on the wall.\n    outside: the wall, seen on 8 March 2021\n"
    files = changed(
        sources(),
        BRIEFING,
        "says: All of it comes from one article.\n    outside: The collection itself.\n",
        seen,
    )

    assert problems(files, RULE) == []


def test_a_correction_may_quote_the_briefing_as_it_was() -> None:
    correction = 'corrections:\n  - on: 2021-03-09\n    says: "It said “an outrage”, of nobody."\n'

    assert problems(extended(sources(), BRIEFING, correction), RULE) == []


def test_a_translation_may_be_quoted() -> None:
    files = changed(sources(), NOTES, SAYS, "says: It said “not one asked us”.")
    quote = "quote: Nobody asked us"
    translated = changed(files, NOTES, quote, f"{quote}\n    translation: not one asked us")

    assert len(problems(files, RULE)) == 1
    assert problems(translated, RULE) == []


def test_what_was_restored_may_be_quoted() -> None:
    fields = "reads: Nobody, restored: Not one, certainty: high, sense: same, basis: x"
    emendation = f"emendations:\n  - {{{fields}}}\n"
    files = changed(sources(), NOTES, SAYS, "says: It said “Not one”.")

    assert len(problems(files, RULE)) == 1
    assert problems(extended(files, RECORD, emendation), RULE) == []


def test_it_is_an_error_in_a_draft_too() -> None:
    files = changed(sources(), NOTES, SAYS, "says: It said “not one”.\n    status: draft")

    assert [problem.split("[")[0][-5:] for problem in problems(files, RULE)] == ["error"]


@pytest.mark.parametrize(
    ("path", "title"),
    [(EVENT, "title: The bridge opens"), (ISSUE, "title: The bridge")],
)
def test_a_title_is_in_the_briefings_own_words(path: str, title: str) -> None:
    files = changed(sources(), path, f"{title}\n", f"{title} that “threatens” the town\n")

    assert [found.partition("] ")[2] for found in problems(files, RULE)] == [
        "no article has the words “threatens”"
    ]


def test_the_title_of_an_article_is_as_printed() -> None:
    files = changed(sources(), RECORD, "title: Port", "title: “Port”")

    assert problems(files, RULE) == []


def test_a_mark_that_is_not_closed_is_told() -> None:
    assert [found.partition("] ")[2] for found in said("The union was not “asked.")] == [
        "a quotation mark has no other that closes it"
    ]


def test_nothing_is_said_while_an_article_cannot_be_read() -> None:
    files = changed(sources(), NOTES, SAYS, "says: The union called it “an outrage”.")

    assert problems({**files, RECORD: "title: [\n"}, RULE) == []
