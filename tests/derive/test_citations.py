from hypothesis import given

from generator.derive import Facts, derive
from generator.diagnostics import Place
from generator.model.briefing import Briefing
from generator.model.fields import ActorId, ClaimId, IssueId
from tests.briefings import Fields, briefing
from tests.derive.strategies import ACTORS, FEW, briefings

FIRST, SECOND, THIRD = (ClaimId(f"gazette/c{n}") for n in (1, 2, 3))


def facts(*claims: Fields, **collections: object) -> Facts:
    written = [{"quote": "The bridge stands.", **claim} for claim in claims]
    return derive(
        briefing(
            articles={"gazette": {"claims": written}},
            **{"actors": ["minister", "union", "secretary"], **collections},  # type: ignore[arg-type]
        )
    )


def cited(found: Facts, claim: ClaimId = FIRST) -> list[tuple[str, str, tuple[str | int, ...]]]:
    return [(c.kind, c.id, c.place.keys) for c in found.citations.of_claim(claim)]


def test_tells_where_a_claim_is_cited() -> None:
    statement = {"claims": [FIRST]}
    found = facts(
        {},
        bottom_line=["Nothing.", statement],
        actors={
            "union": {
                "summary": [statement],
                "roles": [{"title": "Chair", "claims": [FIRST]}],
                "relations": [{"kind": "opposes", "to": "union", "claims": [FIRST]}],
            }
        },
        issues={
            "bridge": {
                "summary": [statement],
                "state_of_play": [statement],
                "tensions": [{"claims": [FIRST]}],
                "claims": [FIRST],
            }
        },
        events={"opening": {"claims": [FIRST], "outcome": statement}},
        terms={"toll": {"definition": [statement]}},
    )

    assert cited(found) == [
        ("briefing", "", ("bottom_line", 1, "claims", 0)),
        ("actor", "union", ("summary", 0, "claims", 0)),
        ("actor", "union", ("roles", 0, "claims", 0)),
        ("actor", "union", ("relations", 0, "claims", 0)),
        ("issue", "bridge", ("summary", 0, "claims", 0)),
        ("issue", "bridge", ("state_of_play", 0, "claims", 0)),
        ("issue", "bridge", ("tensions", 0, "claims", 0)),
        ("issue", "bridge", ("claims", 0)),
        ("event", "opening", ("outcome", "claims", 0)),
        ("event", "opening", ("claims", 0)),
        ("term", "toll", ("definition", 0, "claims", 0)),
    ]


def test_what_an_editor_tells_before_the_article_cites() -> None:
    found = derive(
        briefing(articles={"gazette": {"claims": ["Tolls."], "must_know": [{"claims": [FIRST]}]}})
    )

    (citation,) = found.citations.of_claim(FIRST)

    assert (citation.kind, citation.id) == ("article", "gazette")
    assert citation.place == Place("articles/gazette/record.yml", ("must_know", 0, "claims", 0))


def test_links_between_claims_are_no_citations() -> None:
    found = facts({}, {"reports": FIRST, "corroborates": [FIRST]}, {"corroborates": [FIRST]})

    assert cited(found) == []
    assert len(found.citations.of("claim", FIRST)) == 3


def test_turns_every_kind_of_reference_round() -> None:
    found = facts(
        {"by": "union"}, issues={"bridge": {}}, events={"opening": {"issues": ["bridge"]}}
    )

    (lineage,) = found.citations.of("origin", "gazette")
    (speaker,) = found.citations.of("actor", "union")
    (event,) = found.citations.of("issue", "bridge")

    assert (lineage.kind, lineage.id) == ("article", "gazette")
    assert (speaker.kind, speaker.id) == ("claim", "gazette/c1")
    assert (event.kind, event.id) == ("event", "opening")
    assert found.citations.of("actor", "ghost") == ()


def test_follows_links_in_prose() -> None:
    link = {"says": "So the [union](actor:union) [said](claim:gazette/c1).", "outside": "Seen."}
    found = facts({}, {"says": "As the [union](actor:union) says."}, bottom_line=[link])

    assert cited(found) == [("briefing", "", ("bottom_line", 0, "says"))]
    assert [(c.kind, c.id) for c in found.citations.of("actor", "union")] == [
        ("briefing", ""),
        ("claim", "gazette/c2"),
    ]


def test_prose_that_cannot_be_read_refers_to_nothing() -> None:
    found = facts({}, bottom_line=["A [claim](claim:gazette/c1) and an ![image](x)."])

    assert cited(found) == []


def test_a_claim_belongs_to_the_issues_it_takes_a_stance_in_or_is_cited_by() -> None:
    found = facts(
        {"stances": {"bridge/build": "supports"}},
        {},
        {"stances": {"ghost/none": "supports"}},
        issues={
            "bridge": {"propositions": ["build"]},
            "toll": {"claims": [SECOND], "silences": [{"claims": [FIRST]}]},
        },
    ).citations

    assert found.issues_of_claim(FIRST) == ("bridge", "toll")
    assert found.issues_of_claim(SECOND) == ("toll",)
    assert found.issues_of_claim(THIRD) == ()
    assert found.claims_of_issue(IssueId("toll")) == (FIRST, SECOND)
    assert found.claims_of_issue(IssueId("bridge")) == (FIRST,)


def test_an_actor_says_what_it_makes_passes_on_and_is_spoken_for_in() -> None:
    found = facts(
        {"by": ["union", "minister"]},
        {"through": "union"},
        {"by": "secretary", "speaks_for": "union"},
    ).citations.claims_of_actor(ActorId("union"))

    assert found.said == (FIRST, SECOND, THIRD)
    assert found.about == ()


def test_claims_about_an_actor_name_it_or_ascribe_to_it() -> None:
    actors = {"minister": {}, "union": {"spellings": ["bridge"]}, "secretary": {}}
    found = facts({}, {"by": "union", "ascribes_to": "secretary"}, actors=actors).citations

    union = found.claims_of_actor(ActorId("union"))
    assert (union.said, union.about) == ((SECOND,), (FIRST,))
    assert found.claims_of_actor(ActorId("secretary")).about == (SECOND,)
    assert found.claims_of_actor(ActorId("ghost")).said == ()


def test_events_are_found_from_both_sides_in_the_order_of_their_dates() -> None:
    fields = {"claims": [FIRST], "actors": ["union"], "issues": ["bridge"]}
    found = facts(
        {},
        issues=["bridge"],
        events={
            "a": {"when": "2021", **fields},
            "b": {"when": "2020", **fields},
            "c": {"when": "2019"},
        },
    ).citations

    assert found.events_of_actor(ActorId("union")) == ("b", "a")
    assert found.events_of_issue(IssueId("bridge")) == ("b", "a")


@FEW
@given(briefings())
def test_every_claim_listed_anywhere_is_turned_round(sample: Briefing) -> None:
    found = derive(sample).citations

    for event in sample.events.values():
        for claim in event.claims:
            assert ("event", event.id) in {(c.kind, c.id) for c in found.of_claim(claim)}
    for issue in sample.issues.values():
        for claim in {*issue.claims, *(c for s in issue.summary for c in s.claims)}:
            there = claim in {entry.id for entry in sample.claims()}
            assert (claim in found.claims_of_issue(issue.id)) is there


@FEW
@given(briefings())
def test_no_claim_is_both_said_by_an_actor_and_about_it(sample: Briefing) -> None:
    found = derive(sample).citations

    for actor in map(ActorId, ACTORS):
        claims = found.claims_of_actor(actor)
        assert not {*claims.said} & {*claims.about}
