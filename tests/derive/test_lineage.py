from itertools import combinations

import pytest
from hypothesis import given

from generator.derive.lineage import Lineage, trace_lineage
from generator.model.briefing import Briefing, ClaimEntry
from generator.model.fields import ClaimId
from tests.briefings import briefing
from tests.derive.strategies import ANONYMOUS, FEW, briefings

ORIGINS = ("readout", "interview")


def lineage(**articles: dict[str, object]) -> Lineage:
    return trace_lineage(
        briefing(
            articles=articles,
            actors={"union": {}, "insider": {"kind": "anonymous"}, "cook": {"kind": "anonymous"}},
            origins=ORIGINS,
        )
    )


def article(*claims: dict[str, object], origin: str = "") -> dict[str, object]:
    """An article with claims; it draws on the origin of its own unless one is named."""
    written = [{"quote": "The bridge will open.", **claim} for claim in claims]
    return {"claims": written} | ({"lineage": [origin]} if origin else {})


def corroborates(*claims: str) -> dict[str, object]:
    return {"corroborates": list(claims)}


def test_a_claim_comes_from_the_far_end_of_its_articles_lineage() -> None:
    found = lineage(gazette={"claims": ["Tolls."], "lineage": ["interview", "readout"]})

    assert found.origin_of(ClaimId("gazette/c1")) == "readout"


def test_a_claim_may_have_an_origin_of_its_own() -> None:
    found = lineage(gazette=article({"origin": "interview"}, origin="readout"))

    assert found.origin_of(ClaimId("gazette/c1")) == "interview"


def test_an_unknown_claim_has_no_origin() -> None:
    with pytest.raises(KeyError):
        lineage().origin_of(ClaimId("gazette/c1"))


def test_a_claim_alone_has_one_origin() -> None:
    found = lineage(gazette=article({})).corroboration(ClaimId("gazette/c1"))

    assert found.claims == ("gazette/c1",)
    assert found.origins == ("gazette",)
    assert found.independent == 1


def test_two_papers_with_their_own_reports_are_two() -> None:
    found = lineage(courier=article(corroborates("gazette/c1")), gazette=article({}))

    assert found.corroboration(ClaimId("courier/c1")).independent == 2
    assert found.corroboration(ClaimId("courier/c1")).confirms


def test_corroboration_works_both_ways_and_through_others() -> None:
    found = lineage(
        courier=article({}),
        gazette=article(corroborates("courier/c1", "herald/c1")),
        herald=article({}),
    ).corroboration(ClaimId("courier/c1"))

    assert found.claims == ("courier/c1", "gazette/c1", "herald/c1")
    assert found.independent == 3


def test_two_copies_are_one_source() -> None:
    found = lineage(
        courier=article({}, origin="readout"),
        gazette=article(corroborates("courier/c1"), origin="readout"),
    ).corroboration(ClaimId("gazette/c1"))

    assert found.origins == ("readout",)
    assert found.independent == 1
    assert not found.confirms


def test_anonymous_speakers_are_never_independent_of_each_other() -> None:
    found = lineage(
        courier=article({"by": "insider"}),
        gazette=article({"by": "cook", **corroborates("courier/c1")}),
    ).corroboration(ClaimId("gazette/c1"))

    assert found.origins == ("courier", "gazette")
    assert found.independent == 1


def test_a_named_and_an_anonymous_speaker_are_two() -> None:
    found = lineage(
        courier=article({"by": "insider"}),
        gazette=article({"by": "union", **corroborates("courier/c1")}),
    )

    assert found.corroboration(ClaimId("gazette/c1")).independent == 2


def test_a_named_and_an_anonymous_speaker_in_one_report_are_one() -> None:
    found = lineage(
        courier=article({"by": "insider"}, origin="readout"),
        gazette=article({"by": "union", **corroborates("courier/c1")}, origin="readout"),
    )

    assert found.corroboration(ClaimId("gazette/c1")).independent == 1


def test_a_joint_speaker_with_a_name_is_not_anonymous() -> None:
    found = lineage(
        courier=article({"by": ["insider", "union"]}),
        gazette=article({"by": "cook", **corroborates("courier/c1")}),
    )

    assert found.corroboration(ClaimId("gazette/c1")).independent == 2


def test_withdrawn_claims_neither_count_nor_connect() -> None:
    found = lineage(
        courier=article({}),
        gazette=article({**corroborates("courier/c1", "herald/c1"), "withdrawn": "Misread."}),
        herald=article({}),
    )

    assert found.corroboration(ClaimId("courier/c1")).claims == ("courier/c1",)
    assert found.corroboration(ClaimId("gazette/c1")).independent == 0


def test_claims_left_out_neither_count_nor_connect() -> None:
    found = lineage(
        courier=article({}),
        gazette=article(corroborates("courier/c1", "herald/c1")),
        herald=article({}),
    ).corroboration(ClaimId("courier/c1"), without={ClaimId("gazette/c1")})

    assert found.claims == ("courier/c1",)


@FEW
@given(briefings())
def test_agrees_with_the_definition(sample: Briefing) -> None:
    found = trace_lineage(sample)

    for entry in sample.claims():
        corroboration = found.corroboration(entry.id)
        same = together(sample, entry.id)
        assert set(corroboration.claims) == {claim.id for claim in same}
        assert corroboration.independent == most_independent(sample, same)


def together(sample: Briefing, claim: ClaimId) -> list[ClaimEntry]:
    """The claims connected with one, found by looking at all pairs again and again."""
    standing = [entry for entry in sample.claims() if entry.claim.withdrawn is None]
    known = {claim}
    for _ in standing:
        for one in standing:
            for other in standing:
                linked = other.id in one.claim.corroborates or one.id in other.claim.corroborates
                if linked and one.id in known:
                    known.add(other.id)
    return [entry for entry in standing if entry.id in known and claim in {s.id for s in standing}]


def most_independent(sample: Briefing, claims: list[ClaimEntry]) -> int:
    """The size of the largest set of claims that are independent, found by trying all."""
    sizes = range(len(claims), 0, -1)
    sets = (set_ for size in sizes for set_ in combinations(claims, size))
    return next(
        (len(s) for s in sets if all(apart(sample, *pair) for pair in combinations(s, 2))), 0
    )


def apart(sample: Briefing, one: ClaimEntry, other: ClaimEntry) -> bool:
    origins = {
        entry.claim.origin or entry.article.record.lineage[-1].origin for entry in (one, other)
    }
    return len(origins) == 2 and not (unnamed(sample, one) and unnamed(sample, other))


def unnamed(sample: Briefing, entry: ClaimEntry) -> bool:
    speakers = {attribution.actor for attribution in entry.claim.by}
    return all(speaker in ANONYMOUS and speaker in sample.actors for speaker in speakers)
