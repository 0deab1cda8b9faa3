import pytest
from hypothesis import find, given
from hypothesis import strategies as st

from generator.dates import EdtfDate, parse, surely_before
from generator.derive.ledger import DevelopmentKind, Ledger, keep_ledger, said_by
from generator.model.briefing import Briefing
from generator.model.fields import ActorId, PropositionId
from generator.model.vocabulary import Modality, Stance
from tests.briefings import briefing
from tests.derive.strategies import ACTORS, FEW, PROPOSITIONS, briefings, disputes

UNION = ActorId("union")
BUILD = PropositionId("bridge/build")


def ledger(*claims: dict[str, object], published: str = "2021-03-08") -> Ledger:
    written = [
        {"quote": "The bridge.", "by": "union", "stances": {BUILD: "supports"}, **claim}
        for claim in claims
    ]
    return keep_ledger(
        briefing(
            articles={"gazette": {"claims": written, "published": published}},
            actors=["union", "minister", "secretary"],
            issues={"bridge": {"propositions": ["build", "toll"]}},
        )
    )


def said(when: str, stance: str) -> dict[str, object]:
    return {"said": when, "stances": {BUILD: stance}}


def kinds(of: Ledger) -> list[str]:
    return [development.kind.name for development in of.developments(UNION, BUILD)]


def test_the_speaker_takes_the_position() -> None:
    (position,) = ledger({"said": "2021-02"}).entries

    assert position.actor == "union"
    assert position.proposition == "bridge/build"
    assert position.stance is Stance.SUPPORTS
    assert position.claim == "gazette/c1"
    assert position.when.text == "2021-02"
    assert position.voices == ("union",)
    assert position.inferred is None


def test_joint_speakers_take_it_each() -> None:
    entries = ledger({"by": ["union", "minister"]}).entries

    assert [position.actor for position in entries] == ["minister", "union"]


def test_an_authorised_spokesperson_takes_it_for_another() -> None:
    (position,) = ledger({"by": "secretary", "speaks_for": "minister"}).entries

    assert position.actor == "minister"
    assert position.voices == ("secretary",)


@pytest.mark.parametrize(
    "claim",
    [
        {"ascribes_to": "minister"},
        {"modality": "conditional"},
        {"modality": "hypothetical"},
        {"withdrawn": "It was misread."},
        {"stances": {"ghost/none": "supports"}},
        {"by": "ghost"},
    ],
    ids=str,
)
def test_takes_no_position(claim: dict[str, object]) -> None:
    assert ledger(claim).entries == ()


def test_keeps_why_a_stance_was_inferred() -> None:
    stances = {BUILD: {"is": "opposes", "inferred": "Nobody strikes for a bridge."}}

    assert ledger({"stances": stances}).entries[0].inferred == "Nobody strikes for a bridge."


def test_what_was_said_at_an_unknown_time_was_said_by_its_publication() -> None:
    assert ledger({}).entries[0].when.text == "../2021-03-08"


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("2021-03-08", "../2021-03-08"),
        ("2021-03", "../2021-03"),
        ("2021-03~", "../2021-03~"),
        ("2021-03-08T11:13:00+03:00", "../2021-03-08"),
        ("2020-12-15/2021-04-23", "../2021-04-23"),
        ("../2021-04", "../2021-04-30"),
        ("[2021-03-08,2021-03-10]", "../2021-03-10"),
        ("2021-04/..", "XXXX"),
        ("XXXX", "XXXX"),
    ],
)
def test_said_by_then_invents_no_precision(published: str, expected: str) -> None:
    date = parse(published)
    assert isinstance(date, EdtfDate)

    until = said_by(date)

    assert until.text == expected
    assert until.lower is None
    assert until.upper == date.upper


def test_another_stance_surely_later_is_a_change() -> None:
    assert kinds(ledger(said("2020", "supports"), said("2021-02", "opposes"))) == ["CHANGE"]


def test_another_stance_with_overlapping_dates_is_two_observations() -> None:
    assert kinds(ledger(said("2021", "supports"), said("2021-02", "opposes"))) == ["OBSERVATIONS"]


def test_another_stance_on_the_same_day_is_two_observations() -> None:
    found = ledger(said("2021-02-01", "supports"), said("2021-02-01", "opposes"))

    assert kinds(found) == ["OBSERVATIONS"]


def test_the_same_stance_later_is_a_repeated_observation() -> None:
    assert kinds(ledger(said("2020", "supports"), said("2021-02", "supports"))) == ["REPEATED"]


def test_another_proposition_or_actor_shows_nothing() -> None:
    found = ledger(
        said("2020", "supports"),
        {"said": "2021", "stances": {"bridge/toll": "opposes"}},
        {"said": "2021", "by": "minister", "stances": {BUILD: "opposes"}},
    )

    assert kinds(found) == []


def test_the_latest_is_the_last_by_date() -> None:
    found = ledger(said("2021-02", "opposes"), said("2020", "supports"))

    latest = found.latest(UNION, BUILD)

    assert latest is not None
    assert latest.claim == "gazette/c1"
    assert found.latest(ActorId("minister"), BUILD) is None


def test_lists_by_actor() -> None:
    found = ledger({"by": ["union", "minister"]}, {"stances": {"bridge/toll": "mixed"}})

    assert [p.proposition for p in found.by_actor(UNION)] == ["bridge/build", "bridge/toll"]


ANY = st.one_of(briefings(), disputes())


@pytest.mark.parametrize("kind", DevelopmentKind)
def test_the_samples_show_every_kind_of_development(kind: DevelopmentKind) -> None:
    """Without this the tests below could pass on samples that have nothing to show."""

    def shows(sample: Briefing) -> bool:
        found = keep_ledger(sample)
        return any(d.kind is kind for d in found.developments(UNION, BUILD))

    find(disputes(), shows)


@FEW
@given(ANY)
def test_positions_come_only_from_what_is_asserted_by_the_holder(sample: Briefing) -> None:
    claims = {entry.id: entry.claim for entry in sample.claims()}

    for position in keep_ledger(sample).entries:
        claim = claims[position.claim]
        assert claim.modality is Modality.ASSERTED
        assert claim.withdrawn is None
        assert claim.ascribes_to is None
        assert position.actor in (
            [claim.speaks_for] if claim.speaks_for else [a.actor for a in claim.by]
        )
        assert claim.stances[position.proposition].stance is position.stance


@FEW
@given(ANY)
def test_a_change_is_told_only_where_actor_and_proposition_are_the_same(sample: Briefing) -> None:
    found = keep_ledger(sample)

    for actor in map(ActorId, ACTORS):
        for proposition in map(PropositionId, PROPOSITIONS):
            for development in found.developments(actor, proposition):
                a, b = development.earlier, development.later
                assert {(p.actor, p.proposition) for p in (a, b)} == {(actor, proposition)}
                changed = a.stance != b.stance and surely_before(a.when, b.when)
                assert (development.kind is DevelopmentKind.CHANGE) is changed
                assert (development.kind is DevelopmentKind.REPEATED) is (a.stance == b.stance)
                assert not surely_before(b.when, a.when)


@FEW
@given(ANY)
def test_every_position_stands_in_its_cell(sample: Briefing) -> None:
    found = keep_ledger(sample)

    for position in found.entries:
        assert position in found.positions(position.actor, position.proposition)
    assert sum(len(found.by_actor(ActorId(actor))) for actor in ACTORS) == len(found.entries)
