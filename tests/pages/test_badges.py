from collections.abc import Mapping

import pytest

from generator.model.fields import ClaimId
from generator.pages.badges import badges
from tests.briefings import briefing
from tests.pages.writing import desk_of


def badges_of(claim: Mapping[str, object], **article: object) -> tuple[str, ...]:
    made = briefing(
        articles={
            "gazette": {"claims": [{"quote": "It opens.", **claim}], **article},
            "post": {"claims": ["It opens."]},
        },
        actors={"engineer": {"kind": "anonymous"}},
        issues={"bridge": {"propositions": ["build"]}},
    )
    return badges(desk_of(made), ClaimId("gazette/c1"))


@pytest.mark.parametrize(
    ("claim", "badge"),
    [
        ({}, ()),
        ({"withdrawn": "No"}, ("withdrawn",)),
        ({"by": "engineer"}, ("anonymous",)),
        ({"by": {"actor": "minister", "inferred": "Why"}}, ("speaker inferred",)),
        (
            {"stances": {"bridge/build": {"is": "opposes", "inferred": "Why"}}},
            ("stance inferred",),
        ),
        ({"stances": {"bridge/build": "opposes"}}, ()),
        ({"modality": "hypothetical"}, ("said of a case that is only supposed",)),
        ({"corroborates": ["post/c1"]}, ("two independent origins",)),
    ],
)
def test_only_exceptions_have_badges(claim: Mapping[str, object], badge: tuple[str, ...]) -> None:
    assert badges_of(claim) == badge


def test_a_copy_without_its_authors_words_is_an_exception() -> None:
    assert badges_of({}, wording="altered") == ("altered copy",)
    assert badges_of({}, wording="unknown") == ("wording not verified",)
