from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.anchor import Passage
from generator.derive import Facts, derive
from generator.derive.exposure import exposure_of, merged
from generator.model.fields import ArticleId
from tests.briefings import briefing

TEXT = "A headline here\n\nThe bridge will open in May — said the minister.\n\nNobody was asked.\n"
"""Fifteen words."""

PASSAGES = st.lists(
    st.tuples(st.integers(0, 40), st.integers(0, 40)).map(lambda ends: Passage(*sorted(ends)))
)


def facts(**article: object) -> Facts:
    return derive(briefing(articles={"gazette": {"text": TEXT, "rights": "excerpts", **article}}))


def printed(of: Facts) -> list[str]:
    gazette = ArticleId("gazette")
    return [of.texts[gazette].slice(p) for p in of.exposure[gazette].passages]


def restored(of: Facts) -> list[str]:
    return [located.emendation.reads for located in of.exposure[ArticleId("gazette")].emendations]


def test_prints_what_the_claims_show() -> None:
    found = facts(claims=["The bridge", {"quote": "Nobody was asked", "show": "asked"}])

    assert printed(found) == ["The bridge", "asked"]
    assert found.exposure[ArticleId("gazette")].words == 3
    assert found.exposure[ArticleId("gazette")].total_words == 15
    assert found.exposure[ArticleId("gazette")].share == 3 / 15


def test_words_printed_twice_count_once() -> None:
    found = facts(claims=["The bridge will open", "bridge will open in May", "The bridge"])

    assert printed(found) == ["The bridge will open in May"]
    assert found.exposure[ArticleId("gazette")].words == 6


def test_prints_further_passages() -> None:
    found = facts(claims=[{"quote": "The bridge", "also": ["said the minister"]}])

    assert printed(found) == ["The bridge", "said the minister"]


def test_prints_nothing_of_a_claim_that_shows_nothing() -> None:
    found = facts(claims=[{"quote": "The bridge", "show": None, "also": ["said the minister"]}])

    assert printed(found) == []


def test_prints_no_emendation_of_words_that_nothing_else_prints() -> None:
    found = facts(claims=["The bridge will open"], emendations=["in May", "said the minister"])

    assert printed(found) == ["The bridge will open"]
    assert restored(found) == []


@pytest.mark.parametrize(
    "printing",
    [
        {"claims": ["open in"]},
        {"claims": [{"quote": "The bridge will open in May", "show": "in May"}]},
        {"claims": [{"quote": "The bridge", "also": ["open in May"]}]},
        {"claims": [{"quote": "in May", "withdrawn": "It was misread."}]},
        {"glosses": ["May"]},
        {"rights": "full"},
    ],
    ids=["quotation", "shown part", "further passage", "withdrawn claim", "gloss", "whole text"],
)
def test_prints_an_emendation_of_words_that_are_printed_in_part(printing: dict[str, Any]) -> None:
    found = facts(emendations=["in May", "Nobody was"], **printing)

    assert "in May" in restored(found)
    assert "in May" in " ".join(printed(found))
    assert ("Nobody was" in restored(found)) is ("rights" in printing)


@pytest.mark.parametrize(
    "hiding",
    [
        {"quote": "The bridge will open in May", "show": "bridge"},
        {"quote": "The bridge will open in May", "show": None},
        {"quote": "The bridge", "show": None, "also": ["open in May"]},
        {"quote": "open in May", "status": "draft"},
        {"quote": "The bridge will open"},
    ],
    ids=["part not shown", "nothing shown", "further passage", "draft", "beside it"],
)
def test_prints_no_emendation_of_words_that_a_claim_does_not_show(hiding: dict[str, Any]) -> None:
    assert restored(facts(claims=[hiding], emendations=["in May"])) == []


def test_prints_an_emendation_in_the_headline_which_is_data() -> None:
    found = facts(emendations=["headline here", "said the minister"])

    assert restored(found) == ["headline here"]
    assert printed(found) == ["headline here"]


def test_an_emendation_is_not_printed_because_another_one_is() -> None:
    found = facts(claims=["open"], emendations=["open in", "in May"])

    assert restored(found) == ["open in"]


def test_prints_the_words_of_a_gloss() -> None:
    found = facts(glosses=["the minister"])

    assert printed(found) == ["the minister"]
    assert len(found.exposure[ArticleId("gazette")].glosses) == 1


def test_does_not_print_passages_without_claim() -> None:
    assert printed(facts(no_claim=["Nobody was asked."])) == []


def test_prints_withdrawn_claims_and_no_drafts() -> None:
    found = facts(
        claims=[
            {"quote": "The bridge", "withdrawn": "It was misread."},
            {"quote": "Nobody", "status": "draft"},
        ]
    )

    assert printed(found) == ["The bridge"]


def test_prints_the_whole_text_where_rights_allow() -> None:
    found = facts(rights="full")

    assert printed(found) == [TEXT]
    assert found.exposure[ArticleId("gazette")].share == 1


@pytest.mark.parametrize("rights", ["full", "excerpts"])
def test_prints_nothing_of_a_draft(rights: str) -> None:
    printing = {"claims": ["open in May"], "emendations": ["in May"], "glosses": ["Nobody"]}
    found = facts(rights=rights, status="draft", **printing)

    assert (printed(found), restored(found)) == ([], [])
    assert found.exposure[ArticleId("gazette")].glosses == ()


def test_prints_nothing_where_rights_forbid_it() -> None:
    printing = {"claims": ["open in May"], "emendations": ["headline"], "glosses": ["Nobody"]}
    found = facts(rights="none", **printing)

    assert (printed(found), restored(found)) == ([], [])
    assert found.exposure[ArticleId("gazette")].glosses == ()


def test_a_dash_alone_is_no_word() -> None:
    assert exposure_of("one — two-three, four's", []).total_words == 3


def test_a_word_printed_in_part_counts() -> None:
    assert exposure_of("harbour—bridge, now", [Passage(0, 7)]).words == 1


def test_an_article_without_words_has_no_share() -> None:
    assert exposure_of(" \n", [Passage(0, 1)]).share == 0


@given(PASSAGES)
def test_merging_keeps_every_character_and_adds_none(passages: list[Passage]) -> None:
    union = {offset for p in passages for offset in range(p.start, p.end)}

    assert {offset for p in merged(passages) for offset in range(p.start, p.end)} == union


@given(PASSAGES)
def test_merged_passages_neither_overlap_nor_touch(passages: list[Passage]) -> None:
    union = merged(passages)

    assert all(a.end < b.start for a, b in pairwise(union))
    assert all(p.start < p.end for p in union)


@given(st.text(st.sampled_from("ab-— \n"), max_size=40), PASSAGES)
def test_counts_the_union_of_the_printed_words(text: str, passages: list[Passage]) -> None:
    offsets = {offset for p in passages for offset in range(p.start, p.end)}
    words: list[list[int]] = [[]]
    for offset, character in enumerate(text):
        words[-1].append(offset)
        if character in " \n":
            words[-1].pop()
            words.append([])
    real = [word for word in words if any(text[offset].isalpha() for offset in word)]

    exposure = exposure_of(text, passages)

    assert exposure.total_words == len(real)
    assert exposure.words == sum(1 for word in real if offsets.intersection(word))


def test_words_that_give_a_date_are_printed_words() -> None:
    claim = {"quote": "The bridge will open", "said": {"edtf": "2021-05", "as_written": "in May"}}

    assert printed(facts(claims=[claim])) == ["The bridge will open", "in May"]


def test_words_that_describe_an_actor_are_printed_words() -> None:
    articles = {"gazette": {"text": TEXT, "rights": "excerpts"}}
    of = derive(briefing(articles=articles, actors={"x": {"described_as": ["the minister"]}}))

    assert printed(of) == ["the minister"]


def test_drafts_print_no_words_that_give_a_date_or_describe_an_actor() -> None:
    articles = {"gazette": {"text": TEXT, "rights": "excerpts", "claims": ["The bridge"]}}
    when = {"edtf": "2021-05", "as_written": "in May"}
    of = derive(
        briefing(
            articles=articles,
            actors={"x": {"described_as": ["the minister"], "status": "draft"}},
            events={"opening": {"when": when, "claims": ["gazette/c1"], "status": "draft"}},
        )
    )

    assert printed(of) == ["The bridge"]
