import pytest
from pydantic import ValidationError

from generator.model.fields import ActorId, ArticleId, ClaimId, IssueId
from generator.model.vocabulary import Publish, Relation
from tests.briefings import briefing


def test_needs_nothing() -> None:
    empty = briefing()

    assert [*empty.claims()] == []
    assert empty.file.bottom_line[0].outside is not None


def test_what_a_default_refers_to_is_there() -> None:
    sample = briefing(articles={"gazette": {"claims": ["Tolls."]}})

    assert list(sample.actors) == ["minister"]
    assert list(sample.origins) == ["gazette"]


def test_what_is_written_may_lead_nowhere() -> None:
    sample = briefing(articles={"gazette": {"claims": [{"quote": "Tolls.", "by": "ghost"}]}})

    assert dict(sample.actors) == {}


def test_an_article_without_text_has_its_title_and_its_quotations() -> None:
    claims = ["Tolls.", {"quote": "A bridge.", "also": ["Two bridges."]}]
    sample = briefing(articles={"gazette": {"title": "News", "claims": claims, "no_claim": ["x"]}})

    article = sample.articles[ArticleId("gazette")]

    assert article.text == "News\n\nTolls.\n\nA bridge.\n\nTwo bridges.\n\nx\n"
    assert article.capture == article.text
    assert article.record.capture.sha256 == article.capture_sha256


def test_shorthands_are_spelt_out() -> None:
    sample = briefing(
        articles={
            "gazette": {
                "lineage": ["readout", "speech"],
                "rights": "excerpts",
                "emendations": ["Tolls"],
                "claims": [
                    {"quote": "Tolls.", "background": True, "said": "2021", "credibility": 1}
                ],
            }
        },
        issues={"bridge": {"summary": ["So.", {"claims": ["gazette/c1"]}], "propositions": ["x"]}},
        actors={"union": {"roles": ["Chair"]}},
    )

    record = sample.articles[ArticleId("gazette")].record
    (claim,) = sample.claims()
    assert [s.relation for s in record.lineage] == [Relation.REWRITE, Relation.ORIGINAL]
    assert record.rights.publish is Publish.EXCERPTS
    assert record.rights.budget is not None
    assert claim.id == ClaimId("gazette/c1")
    assert claim.claim.background
    assert claim.claim.said is not None
    assert sample.issues[IssueId("bridge")].summary[1].outside is None
    assert sample.actors[ActorId("union")].roles[0].title == "Chair"


def test_collections_come_out_by_id() -> None:
    sample = briefing(articles=["herald", "courier"], events=["vote", "opening"])

    assert list(sample.articles) == ["courier", "herald"]
    assert list(sample.events) == ["opening", "vote"]


def test_wrong_types_are_told() -> None:
    with pytest.raises(ValidationError):
        briefing(events={"opening": {"when": "in May"}})
