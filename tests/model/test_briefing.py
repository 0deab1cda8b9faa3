from generator.diagnostics import Place
from generator.model.fields import ArticleId
from tests.briefings import briefing

DRAFT = {"status": "draft"}


def test_a_claim_knows_its_canonical_id_and_where_it_is_written() -> None:
    sample = briefing(articles={"gazette": {"claims": ["A.", "B."]}, "courier": {"claims": ["C."]}})

    assert [(entry.id, entry.place) for entry in sample.claims()] == [
        ("courier/c1", Place("articles/courier/annotations.yml", ("claims", 0))),
        ("gazette/c1", Place("articles/gazette/annotations.yml", ("claims", 0))),
        ("gazette/c2", Place("articles/gazette/annotations.yml", ("claims", 1))),
    ]


def test_a_proposition_is_named_after_its_issue() -> None:
    sample = briefing(issues={"bridge": {"propositions": ["build", "toll"]}})

    assert [id_ for id_, _, _ in sample.propositions()] == ["bridge/build", "bridge/toll"]


def test_no_draft_is_published() -> None:
    collections = ("actors", "issues", "events", "terms", "origins")
    sample = briefing(
        articles={"gazette": {"claims": ["A.", {"quote": "B.", **DRAFT}]}, "courier": DRAFT},
        **{name: {"kept": {}, "held": DRAFT} for name in collections},
    )

    public = sample.published()

    assert [entry.id for entry in public.claims()] == ["gazette/c1"]
    assert list(public.articles) == ["gazette"]
    for name in collections:
        assert "held" in getattr(sample, name)
        assert "held" not in getattr(public, name)
        assert "kept" in getattr(public, name)


def test_the_rest_of_an_article_is_published_as_it_is() -> None:
    sample = briefing(articles={"gazette": {"claims": ["A."], "no_claim": ["B."]}})
    gazette = ArticleId("gazette")

    assert sample.published().articles[gazette] == sample.articles[gazette]
