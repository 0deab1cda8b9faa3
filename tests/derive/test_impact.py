from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from hypothesis import given
from hypothesis import strategies as st

from generator.derive import Facts, Loss, derive
from generator.diagnostics import Place
from generator.model.briefing import Briefing, ClaimEntry
from generator.model.claim import Claim
from generator.model.fields import ActorId, ArticleId, ClaimId, OriginId, TermId
from generator.model.record import Statement
from tests.briefings import Fields, briefing
from tests.derive.strategies import ACTORS, ARTICLES, CLAIMS, FEW, ORIGINS, briefings

FIRST, SECOND = ClaimId("courier/c1"), ClaimId("gazette/c1")


def facts(
    *,
    first: Fields | None = None,
    second: Fields | None = None,
    **more: object,
) -> Facts:
    """A briefing with a claim in each of two articles."""
    return derive(
        briefing(
            articles={
                "courier": {"claims": [{"quote": "It opens.", **(first or {})}]},
                "gazette": {"claims": [{"quote": "It opens.", **(second or {})}]},
            },
            **{"actors": ["minister", "union"], **more},  # type: ignore[arg-type]
        )
    )


def test_a_statement_is_lost_with_its_last_claim() -> None:
    found = facts(bottom_line=[{"claims": [FIRST]}, {"claims": [FIRST, SECOND]}])

    loss = found.impact.of_claim(FIRST)

    assert loss.claims == (FIRST,)
    assert loss.statements == (Place("briefing.yml", ("bottom_line", 0)),)
    assert loss.weakened.statements == (Place("briefing.yml", ("bottom_line", 1)),)


def test_a_gloss_is_a_statement_like_others() -> None:
    gloss = {"reads": "opens", "claims": [SECOND]}
    articles = {
        "courier": {"claims": ["It opens."], "glosses": [gloss]},
        "gazette": {"claims": ["It opens."]},
    }
    loss = derive(briefing(articles=articles)).impact.of_claim(SECOND)

    assert loss.statements == (Place("articles/courier/record.yml", ("glosses", 0)),)


def test_what_rests_on_something_else_as_well_is_weakened() -> None:
    found = facts(
        bottom_line=[
            {"claims": [FIRST], "outside": "An almanac."},
            {"claims": [FIRST], "assessment": "It is plain."},
        ],
        events={"opening": {"claims": [FIRST], "outside": {"says": "Seen.", "basis": "A."}}},
    )

    loss = found.impact.of_claim(FIRST)

    assert loss.statements == ()
    assert loss.events == ()
    assert len(loss.weakened.statements) == 2
    assert loss.weakened.events == ("opening",)


def test_events_tensions_roles_and_relations_are_lost() -> None:
    found = facts(
        events={"opening": {"claims": [FIRST]}, "vote": {"claims": [SECOND]}},
        issues={"bridge": {"tensions": [{"claims": [FIRST]}, {"claims": [FIRST, SECOND]}]}},
        actors={
            "minister": {
                "roles": [{"title": "Chair", "claims": [FIRST]}],
                "relations": [{"kind": "opposes", "to": "minister", "claims": [FIRST]}],
            }
        },
    )

    loss = found.impact.of_claim(FIRST)

    assert loss.events == ("opening",)
    assert loss.tensions == (Place("issues/bridge.yml", ("tensions", 0)),)
    assert loss.weakened.tensions == (Place("issues/bridge.yml", ("tensions", 1)),)
    assert loss.roles == (Place("actors/minister.yml", ("roles", 0)),)
    assert loss.relations == (Place("actors/minister.yml", ("relations", 0)),)


def test_a_position_is_lost_with_its_last_claim() -> None:
    stances = {"stances": {"bridge/build": "supports"}}
    issues = {"bridge": {"propositions": ["build"]}}

    alone = facts(first=stances, issues=issues).impact.of_claim(FIRST)
    twice = facts(first=stances, second=stances, issues=issues).impact.of_claim(FIRST)

    assert alone.positions == (("minister", "bridge/build"),)
    assert twice.positions == ()
    assert twice.weakened.positions == (("minister", "bridge/build"),)


def test_withdrawn_claims_support_nothing() -> None:
    found = facts(
        second={"withdrawn": "It was misread."}, bottom_line=[{"claims": [FIRST, SECOND]}]
    )

    assert len(found.impact.of_claim(FIRST).statements) == 1
    assert found.impact.of_claim(SECOND).weakened.statements == ()


def test_a_claim_is_unconfirmed_without_its_second_origin() -> None:
    found = facts(second={"corroborates": [FIRST]})

    assert found.impact.of_source(ArticleId("courier")).unconfirmed == (SECOND,)


def test_an_origin_takes_all_that_comes_from_it() -> None:
    found = facts(first={"origin": "readout"}, second={"origin": "readout"})

    assert found.impact.of_origin(OriginId("readout")).claims == (FIRST, SECOND)
    assert found.impact.of_origin(OriginId("gazette")).claims == ()


def test_an_actor_takes_what_it_alone_says_and_what_it_passes_on() -> None:
    found = facts(
        first={"by": ["minister", "union"]}, second={"by": "minister", "through": "union"}
    )

    assert found.impact.of_actor(ActorId("minister")).claims == (SECOND,)
    assert found.impact.of_actor(ActorId("union")).claims == (SECOND,)


def test_what_is_not_there_takes_nothing() -> None:
    impact = facts().impact

    assert impact.of_claim(ClaimId("ghost/c1")) == Loss()
    assert impact.of_source(ArticleId("ghost")) == Loss()
    assert impact.of_origin(OriginId("ghost")) == Loss()
    assert impact.of_actor(ActorId("ghost")) == Loss()


@FEW
@given(briefings(), st.sampled_from(CLAIMS))
def test_of_a_claim_equals_removing_it(sample: Briefing, claim: str) -> None:
    check(sample, derive(sample).impact.of_claim(ClaimId(claim)), lambda entry: entry.id == claim)


@FEW
@given(briefings(), st.sampled_from(ARTICLES))
def test_of_a_source_equals_removing_it(sample: Briefing, article: str) -> None:
    loss = derive(sample).impact.of_source(ArticleId(article))

    check(sample, loss, lambda entry: entry.article.id == article)


@FEW
@given(briefings(), st.sampled_from(ORIGINS))
def test_of_an_origin_equals_removing_what_comes_from_it(sample: Briefing, origin: str) -> None:
    def gone(entry: ClaimEntry) -> bool:
        return origin == (entry.claim.origin or entry.article.record.lineage[-1].origin)

    check(sample, derive(sample).impact.of_origin(OriginId(origin)), gone)


@FEW
@given(briefings(), st.sampled_from(ACTORS))
def test_of_an_actor_equals_removing_what_needs_it(sample: Briefing, actor: str) -> None:
    def gone(entry: ClaimEntry) -> bool:
        others = [by.actor for by in entry.claim.by if by.actor != actor]
        return not others or any(by.actor == actor for by in entry.claim.through)

    check(sample, derive(sample).impact.of_actor(ActorId(actor)), gone)


@dataclass(frozen=True)
class Held:
    """What a briefing can say: everything with support, and how much."""

    statements: dict[object, int]
    tensions: dict[object, int]
    roles: dict[object, int]
    relations: dict[object, int]
    events: dict[object, int]
    positions: dict[object, int]
    confirmed: set[ClaimId]


def check(sample: Briefing, loss: Loss, gone: Callable[[ClaimEntry], bool]) -> None:
    """Compare with the briefing before and after the claims were taken out of it."""
    rest = without(sample, gone)
    before, after = held(sample), held(rest)
    assert loss.claims == tuple(entry.id for entry in sample.claims() if gone(entry))
    for group in ("statements", "tensions", "roles", "relations", "events", "positions"):
        was, is_ = getattr(before, group), getattr(after, group)
        assert {*getattr(loss, group)} == {
            thing for thing in was if was[thing] and not is_.get(thing)
        }
        assert {*getattr(loss.weakened, group)} == {
            thing for thing in was if 0 < is_.get(thing, 0) < was[thing]
        }
    left = {entry.id for entry in rest.claims()}
    assert {*loss.unconfirmed} == (before.confirmed - after.confirmed) & left


def without(sample: Briefing, gone: Callable[[ClaimEntry], bool]) -> Briefing:
    left: dict[ArticleId, list[Claim]] = {id_: [] for id_ in sample.articles}
    for entry in sample.claims():
        if not gone(entry):
            left[entry.article.id].append(entry.claim)
    return replace(
        sample,
        articles={
            id_: replace(
                article,
                annotations=article.annotations.model_copy(update={"claims": tuple(left[id_])}),
            )
            for id_, article in sample.articles.items()
        },
    )


def held(sample: Briefing) -> Held:
    found = derive(sample)
    valid = {e.id for e in sample.claims() if e.claim.withdrawn is None}
    positions: dict[object, int] = {}
    for p in found.ledger.entries:
        positions[p.actor, p.proposition] = positions.get((p.actor, p.proposition), 0) + 1

    def support(claims: tuple[ClaimId, ...], *elsewhere: object) -> int:
        return sum(1 for c in claims if c in valid) + sum(1 for e in elsewhere if e is not None)

    people, issues = sample.actors.items(), sample.issues.items()
    return Held(
        statements={
            place: support(s.claims, s.outside, s.assessment) for place, s in statements(sample)
        },
        tensions={
            Place(f"issues/{id_}.yml", ("tensions", n)): support(tension.claims)
            for id_, issue in issues
            for n, tension in enumerate(issue.tensions)
        },
        roles={
            Place(f"actors/{id_}.yml", ("roles", n)): support(role.claims, role.outside)
            for id_, actor in people
            for n, role in enumerate(actor.roles)
        },
        relations={
            Place(f"actors/{id_}.yml", ("relations", n)): support(relation.claims, relation.outside)
            for id_, actor in people
            for n, relation in enumerate(actor.relations)
        },
        events={id_: support(e.claims, e.outside) for id_, e in sample.events.items()},
        positions=positions,
        confirmed={c for c in valid if found.lineage.corroboration(c).independent >= 2},
    )


def statements(sample: Briefing) -> Iterator[tuple[Place, Statement]]:
    """The statements that the strategy writes."""
    for n, statement in enumerate(sample.file.bottom_line):
        yield Place("briefing.yml", ("bottom_line", n)), statement
    for folder, records in (("actors", sample.actors), ("issues", sample.issues)):
        for id_, record in records.items():
            for n, statement in enumerate(record.summary):
                yield Place(f"{folder}/{id_}.yml", ("summary", n)), statement
    for event in sample.events.values():
        if event.outcome:
            yield Place(f"events/{event.id}.yml", ("outcome",)), event.outcome
    for n, statement in enumerate(sample.terms[TermId("toll")].definition):
        yield Place("terms/toll.yml", ("definition", n)), statement
