from typing import Any

from generator.model.fields import ArticleId, ClaimId
from generator.pages.addresses import Address
from generator.pages.places import place, stretches
from tests.briefings import briefing
from tests.pages.writing import desk_of

TEXT = "Bridge news\n\nThe bridge will open in May. Nobody was asked. Rain fell.\n"


def found(claim: str = "c1", **article: Any) -> Address:  # noqa: ANN401 - fields of any shape
    fields = {"text": TEXT, "rights": "excerpts", **article}
    desk = desk_of(briefing(articles={"gazette": fields}))
    return place(desk, ClaimId(f"gazette/{claim}"))


def test_a_claim_leads_to_the_printed_stretch_that_has_its_words() -> None:
    claims = ["will open in May", "Rain fell"]

    assert found("c1", claims=claims) == Address("sources/gazette.md", "p2-1")
    assert found("c2", claims=claims) == Address("sources/gazette.md", "p2-2")


def test_claims_whose_words_overlap_share_a_stretch() -> None:
    claims = ["will open in May", "in May. Nobody was asked"]

    assert found("c1", claims=claims) == found("c2", claims=claims)


def test_a_claim_that_shows_nothing_leads_to_its_paragraph() -> None:
    claims = [{"quote": "Rain fell", "show": None}]

    assert found(claims=claims) == Address("sources/gazette.md", "p2")
    assert found(rights="none", claims=["Rain fell"]) == Address("sources/gazette.md", "p2")


def test_of_a_text_that_is_printed_whole_the_stretches_are_what_claims_are_drawn_from() -> None:
    fields = {"text": TEXT, "rights": "full", "claims": ["Rain fell"]}
    desk = desk_of(briefing(articles={"gazette": fields}))
    article = desk.briefing.articles[ArticleId("gazette")]
    text = desk.facts.texts[article.id]

    shown = [text.slice(one) for one in stretches(desk, article, text.paragraphs[1])]

    assert shown == ["Rain fell"]
    assert place(desk, ClaimId("gazette/c1")) == Address("sources/gazette.md", "p2-1")
