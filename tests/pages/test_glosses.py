import re
from typing import Any

import pytest

from generator.model.fields import ActorId, ArticleId
from generator.pages import actor, glossary, source
from generator.pages.glosses import meant, misleading
from tests.briefings import briefing
from tests.pages.reading import pages_of, seen, target
from tests.pages.writing import sheet_of

TEXT = "Bridge news\n\nThe Quay said no.\n\nOfficers came. Officers left.\n"
QUAY = {
    "reads": "The Quay",
    "says": "The [council](actor:council), by its address.",
    "outside": "A",
}
LEFT = {"reads": "Officers", "suffix": " left", "says": "Here a word for [a toll](term:toll)."}
LEFT |= {"assessment": "The sentence makes no sense otherwise."}
PAGE = "sources/gazette.md"


def sheet(**article: Any) -> Any:  # noqa: ANN401 - fields of any shape
    fields = {"text": TEXT, "rights": "excerpts", "glosses": [LEFT, QUAY], **article}
    return sheet_of(
        briefing(articles={"gazette": fields}, actors=["council", "union"], terms=["toll"]), PAGE
    )


def lines(**article: Any) -> list[str]:  # noqa: ANN401 - fields of any shape
    page = sheet(**article)
    return [*misleading(page, page.desk.briefing.articles[ArticleId("gazette")])]


def test_the_words_come_with_their_place_and_what_they_mean_in_the_order_of_the_text() -> None:
    quay, left = lines()

    assert quay.startswith(
        "“The Quay” ([paragraph 2](#p2)). The [council](../actors/council.md), by its address."
    )
    assert left.startswith("“Officers” ([paragraph 3](#p3)). Here a word for [a toll]")


def test_a_gloss_has_marks_like_any_other_sentence() -> None:
    quay, left = lines()

    assert '<a href="#e1" aria-label="From outside the articles, note 1">outside 1</a>' in quay
    assert '<a href="#e2" aria-label="Editors’ judgement, note 2">judgement 2</a>' in left


@pytest.mark.parametrize("wording", ["altered", "unknown"])
def test_words_that_are_not_the_authors_are_no_quotation(wording: str) -> None:
    quay, left = lines(wording=wording)

    assert quay.startswith("This copy reads: The Quay ([paragraph 2](#p2)). The")
    assert "“" not in left


def test_words_that_may_not_be_printed_are_told_by_their_place_alone() -> None:
    quay, left = lines(rights="none")

    assert quay.startswith("Words that are not printed (paragraph 2). The [council]")
    assert left.startswith("Words that are not printed (paragraph 3). Here")


def test_words_in_another_language_say_which() -> None:
    assert lines(language="de")[0].startswith('“<span lang="de">The Quay</span>”')


def test_what_a_gloss_links_shows_it_on_its_page() -> None:
    page = sheet()
    council, toll = [*meant(page, "actor", "council")], [*meant(page, "term", "toll")]

    assert [line[:60] for line in (*council, *toll)] == [
        "In “[A headline about the bridge](gazette.md)”, [paragraph 2",
        "In “[A headline about the bridge](gazette.md)”, [paragraph 3",
    ]
    assert "](#p2), “The Quay”. The [council]" in council[0]
    assert [*meant(page, "actor", "union")] == []


def test_a_gloss_that_links_a_thing_twice_shows_once() -> None:
    twice = {**QUAY, "says": "[It](actor:council) is the [council](actor:council)."}

    assert len([*meant(sheet(glosses=[twice]), "actor", "council")]) == 1


def test_other_sentences_of_a_record_that_link_a_thing_are_no_glosses() -> None:
    page = sheet(glosses=[], must_know=["The [council](actor:council) owns it."])

    assert [*meant(page, "actor", "council")] == []


def test_pages_of_source_actor_and_term_have_them() -> None:
    desk = sheet().desk

    assert "## Words that mislead\n\n- “The Quay”" in source.page(desk, ArticleId("gazette"))
    assert "paragraph 2](../sources/gazette.md#p2), “The Quay”" in actor.page(
        desk, ActorId("council")
    )
    assert "paragraph 3](../sources/gazette.md#p3), “Officers”" in glossary.page(desk)


def test_a_source_without_glosses_has_no_section_for_them() -> None:
    assert "Words that mislead" not in source.page(sheet(glosses=[]).desk, ArticleId("gazette"))


@pytest.mark.parametrize("rights", ["excerpts", "full", "none"])
def test_their_links_lead_to_paragraphs_that_are_there(rights: str) -> None:
    article = {"text": TEXT, "rights": rights, "glosses": [QUAY]}
    pages = pages_of(briefing(articles={"gazette": article}, actors=["council"]))
    found = {
        target(path, href)
        for path in (PAGE, "actors/council.md")
        for href in seen(pages[path]).links
    }
    ids = seen(pages[PAGE]).ids

    paragraphs = {to for page, to in found if page == PAGE and re.fullmatch(r"p\d+", to)}
    assert paragraphs == (set() if rights == "none" else {"p2"})
    assert paragraphs <= set(ids)
