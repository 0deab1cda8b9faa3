from hypothesis import given

from generator.derive import Facts, derive
from generator.model.briefing import Briefing
from generator.model.fields import ActorId, ArticleId, ClaimId, TermId
from tests.briefings import briefing
from tests.derive.strategies import FEW, briefings

TEXT = "Tolls\n\nThe Port wants tolls. The Unoin does not, says the Port.\n"
GAZETTE = ArticleId("gazette")


def facts(*claims: object) -> Facts:
    return derive(
        briefing(
            articles={"gazette": {"text": TEXT, "claims": claims}, "courier": {"text": "A Port."}},
            actors={
                "port": {"spellings": ["Port", "the Port"]},
                "union": {"spellings": ["Union"], "misspellings": ["Unoin"]},
                "mayor": {},
            },
            terms={"toll": {"spellings": ["Tolls", "tolls"]}},
        )
    )


def test_lists_the_mentions_of_an_article_in_reading_order() -> None:
    mentions = facts().mentions.in_article(GAZETTE)

    assert [(m.kind, m.id, m.spelling) for m in mentions] == [
        ("term", "toll", "Tolls"),
        ("actor", "port", "Port"),
        ("term", "toll", "tolls"),
        ("actor", "union", "Unoin"),
        ("actor", "port", "the Port"),
    ]
    assert [TEXT[m.passage.start : m.passage.end] for m in mentions] == [
        mention.spelling for mention in mentions
    ]


def test_tells_misspellings() -> None:
    mentions = facts().mentions.in_article(GAZETTE)

    assert [m.spelling for m in mentions if m.is_misspelt] == ["Unoin"]


def test_lists_the_mentions_of_an_entity_over_all_articles() -> None:
    found = facts().mentions

    assert [m.article for m in found.of_actor(ActorId("port"))] == ["courier", "gazette", "gazette"]
    assert len(found.of_term(TermId("toll"))) == 2
    assert found.of_actor(ActorId("toll")) == ()
    assert found.of_actor(ActorId("mayor")) == ()


def test_tells_what_a_claim_speaks_of() -> None:
    claim = {
        "quote": "The Port wants tolls.",
        "also": ["says the Port"],
        "about": ["mayor", "ghost"],
    }
    named = facts(claim).mentions.in_claim(ClaimId("gazette/c1"))

    assert [(entity.kind, entity.id) for entity in named] == [
        ("actor", "mayor"),
        ("actor", "port"),
        ("term", "toll"),
    ]


def test_what_stands_beside_a_passage_is_not_spoken_of() -> None:
    found = facts("wants", {"quote": "Unoin does not", "also": ["wants"]}, "says the").mentions

    assert found.in_claim(ClaimId("gazette/c1")) == ()
    assert [e.id for e in found.in_claim(ClaimId("gazette/c2"))] == ["union"]
    assert found.in_claim(ClaimId("gazette/c3")) == ()


def test_a_claim_that_is_not_located_speaks_of_what_it_is_about() -> None:
    named = facts({"quote": "No such words", "about": ["mayor"]}).mentions

    assert [entity.id for entity in named.in_claim(ClaimId("gazette/c1"))] == ["mayor"]


def test_what_is_not_there_is_not_mentioned() -> None:
    assert facts().mentions.in_article(ArticleId("ghost")) == ()
    assert facts().mentions.in_claim(ClaimId("ghost/c1")) == ()


def test_tells_ambiguous_spellings() -> None:
    sample = briefing(actors={"port": {"spellings": ["PA"]}, "press": {"spellings": ["PA"]}})

    assert [clash.spelling for clash in derive(sample).mentions.ambiguous] == ["PA"]


@FEW
@given(briefings())
def test_the_lists_agree(sample: Briefing) -> None:
    found = derive(sample).mentions

    mentions = [m for id_ in sample.articles for m in found.in_article(id_)]
    by_entity = [m for id_ in sample.actors for m in found.of_actor(id_)]
    by_entity += [m for id_ in sample.terms for m in found.of_term(id_)]
    assert sorted(mentions) == sorted(by_entity)
