from hypothesis import given

from generator.derive import derive
from generator.model.briefing import Briefing
from generator.model.fields import ArticleId
from tests.briefings import briefing
from tests.derive.strategies import FEW, briefings


def test_indexes_claims_and_propositions_by_their_canonical_ids() -> None:
    sample = briefing(
        articles={"gazette": {"claims": ["Tolls.", "More tolls."]}, "courier": {"claims": ["No."]}},
        issues={"bridge": {"propositions": ["build", "toll"]}},
    )

    facts = derive(sample)

    assert list(facts.claims) == ["courier/c1", "gazette/c1", "gazette/c2"]
    assert list(facts.propositions) == ["bridge/build", "bridge/toll"]
    assert facts.texts[ArticleId("courier")].text == sample.articles[ArticleId("courier")].text


def test_an_empty_briefing_has_no_facts() -> None:
    facts = derive(briefing())

    assert facts.quotations.checked == 0
    assert facts.claims == {}


def test_circles_of_claims_end() -> None:
    sample = briefing(
        articles={
            "gazette": {
                "claims": [
                    {"quote": "Tolls.", "corroborates": ["gazette/c2"], "reports": "gazette/c2"},
                    {"quote": "Tolls.", "corroborates": ["gazette/c1"], "reports": "gazette/c1"},
                    {"quote": "Tolls.", "corroborates": ["gazette/c3"], "reports": "gazette/c3"},
                ]
            }
        }
    )

    assert derive(sample).quotations.checked == 3


def test_a_local_id_used_twice_is_survived() -> None:
    claims = [{"id": "toll", "quote": "Tolls."}, {"id": "toll", "quote": "More tolls."}]

    assert list(derive(briefing(articles={"gazette": {"claims": claims}})).claims) == [
        "gazette/toll"
    ]


@FEW
@given(briefings())
def test_whatever_the_briefing_there_are_facts_and_always_the_same(sample: Briefing) -> None:
    assert derive(sample) == derive(sample)


@FEW
@given(briefings())
def test_drafts_leave_no_trace_in_what_is_published(sample: Briefing) -> None:
    published = sample.published()
    facts = derive(published)

    assert facts.claims.keys() <= derive(sample).claims.keys()
    for position in facts.ledger.entries:
        assert position.actor in published.actors
        assert position.proposition in facts.propositions
    for entry in facts.claims.values():
        assert {*facts.citations.issues_of_claim(entry.id)} <= published.issues.keys()
        assert {*facts.lineage.corroboration(entry.id).claims} <= facts.claims.keys()
        assert all(
            entity.id in (published.actors if entity.kind == "actor" else published.terms)
            for entity in facts.mentions.in_claim(entry.id)
        )


@FEW
@given(briefings())
def test_exposure_is_the_same_with_and_without_drafts(sample: Briefing) -> None:
    everything, published = derive(sample), derive(sample.published())

    for article, exposure in published.exposure.items():
        assert exposure == everything.exposure[article]
    for article in everything.exposure.keys() - published.exposure.keys():
        assert everything.exposure[article].words == 0
