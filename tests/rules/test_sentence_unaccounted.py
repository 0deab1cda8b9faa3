"""A sentence of an article carries no claim, and is not listed as carrying none."""

import pytest

from generator.derive import derive
from generator.rules.sentence_unaccounted import check
from tests.briefings import briefing
from tests.sources import BRIEFING, NOTES, TEXT, Files, changed, extended, hints, problems, sources

RULE = "sentence-unaccounted"
HEADLINE = f"sentence 1 of paragraph 1 ({TEXT}:1:1)"
SECOND = f"sentence 2 of paragraph 2 ({TEXT}:3:85)"
REST = "is accounted for by no claim and not listed under `no_claim`"
CLAIM = "  - id: not-asked\n"


def promising(files: Files) -> Files:
    return extended(files, BRIEFING, "settings:\n  every_sentence: true\n")


def test_names_each_sentence_by_its_numbers_and_by_none_of_its_words() -> None:
    assert problems(promising(sources()), RULE) == [
        f"{NOTES}:2:1: error[sentence-unaccounted] {HEADLINE} {REST}",
        f"{NOTES}:2:1: error[sentence-unaccounted] {SECOND} {REST}",
    ]


def test_offers_a_claim_or_a_reason() -> None:
    assert set(hints(promising(sources()), RULE)) == {
        "Write a claim that quotes it, or list it under `no_claim` with the reason."
    }


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

    assert len(problems(files, RULE)) == 3


def test_an_article_that_is_a_draft_is_not_held_to_it() -> None:
    article = {"text": "Bridge news\n\nIt opens.\n", "claims": ["It opens."]}
    settings = {"every_sentence": True}
    public = briefing(articles={"gazette": article}, settings=settings)
    draft = briefing(articles={"gazette": {**article, "status": "draft"}}, settings=settings)

    assert len([*check(derive(public))]) == 1
    assert [*check(derive(draft))] == []


def test_waits_for_a_quotation_that_is_not_found() -> None:
    files = changed(promising(sources()), NOTES, "quote: Nobody asked us", "quote: Nobody asked")
    files = changed(files, NOTES, "quote: Nobody asked\n", "quote: Somebody asked\n")

    assert problems(files, RULE) == []


def test_waits_for_a_claim_that_cannot_be_read() -> None:
    files = changed(promising(sources()), NOTES, "kind: statement", "kind: statment")

    assert problems(files, RULE) == []
