"""A sentence of an article carries no claim, and is not listed as carrying none."""

import pytest

from generator.derive import derive
from generator.rules.sentence_unaccounted import check
from tests.briefings import briefing
from tests.sources import (
    ARTICLE,
    BRIEFING,
    NOTES,
    Files,
    changed,
    extended,
    hints,
    problems,
    sources,
)

RULE = "sentence-unaccounted"
HEADLINE = "paragraph 1, sentence 1 (article.txt:1:1)"
SECOND = "paragraph 2, sentence 2 (article.txt:3:85)"
REST = "accounted for by no claim and not listed under `no_claim`"
CLAIM = "  - id: not-asked\n"


def promising(files: Files) -> Files:
    return extended(files, BRIEFING, "settings:\n  every_sentence: true\n")


def test_names_each_sentence_by_its_numbers_and_by_none_of_its_words() -> None:
    assert problems(promising(sources()), RULE) == [
        f"{NOTES}:2:1: error[sentence-unaccounted] 2 sentences are {REST}: {HEADLINE}; {SECOND}"
    ]


def test_offers_a_claim_or_a_reason() -> None:
    (hint,) = hints(promising(sources()), RULE)

    assert f"`generator suggest {ARTICLE}`" in hint
    assert "`no_claim` with the reason" in hint
    assert "`every_sentence` in briefing.yml" in hint


@pytest.mark.parametrize("settings", ["", "settings:\n  every_sentence: false\n"])
def test_is_silent_where_the_briefing_promises_nothing(settings: str) -> None:
    assert problems(extended(sources(), BRIEFING, settings), RULE) == []


def test_a_sentence_without_claim_may_be_listed() -> None:
    listed = """\
  - quote: Port Authority stands by the harbour bridge
    reason: The headline.
  - quote: The Harbour Act gives the Port Authority the last word.
    reason: Common knowledge there.
"""

    assert problems(promising(extended(sources(), NOTES, listed)), RULE) == []


@pytest.mark.parametrize("state", ["status: draft", "withdrawn: It was misread."])
def test_a_claim_that_readers_do_not_find_accounts_for_nothing(state: str) -> None:
    files = promising(changed(sources(), NOTES, CLAIM, f"{CLAIM}    {state}\n"))

    (problem,) = problems(files, RULE)

    assert f"3 sentences are {REST}" in problem


def test_an_article_that_is_a_draft_is_not_held_to_it() -> None:
    article = {"text": "Bridge news\n\nIt opens.\n", "claims": ["It opens."]}
    settings = {"every_sentence": True}
    public = briefing(articles={"gazette": article}, settings=settings)
    draft = briefing(articles={"gazette": {**article, "status": "draft"}}, settings=settings)

    (found,) = check(derive(public))
    assert f"1 sentence is {REST}" in found.message
    assert [*check(derive(draft))] == []


def test_waits_for_a_quotation_that_is_not_found() -> None:
    files = changed(promising(sources()), NOTES, "quote: Nobody asked us", "quote: Nobody asked")
    files = changed(files, NOTES, "quote: Nobody asked\n", "quote: Somebody asked\n")

    assert problems(files, RULE) == []


def test_waits_for_a_claim_that_cannot_be_read() -> None:
    files = changed(promising(sources()), NOTES, "kind: statement", "kind: statment")

    assert problems(files, RULE) == []


def test_of_many_sentences_the_first_are_named_and_the_others_counted() -> None:
    text = "Bridge news\n\n" + "\n".join(f"Sentence {n} is here." for n in range(20)) + "\n"
    many = briefing(
        articles={"gazette": {"text": text, "claims": ["Sentence 3 is here."]}},
        settings={"every_sentence": True},
    )
    (found,) = check(derive(many))

    assert found.message.startswith("20 sentences are")
    assert found.message.endswith(" and 8 more")
    assert found.message.count("paragraph") == 12
