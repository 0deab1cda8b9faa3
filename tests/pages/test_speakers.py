from collections.abc import Mapping

import pytest

from generator.dates import EdtfDate, parse
from generator.model.entities import Actor
from generator.model.fields import ClaimId
from generator.pages.speakers import citation_title, office, speakers, way
from tests.briefings import briefing
from tests.pages.writing import desk_of, sheet_of

ID = ClaimId("gazette/c1")
ACTORS = {
    "ada-vale": {"name": "Ada Vale"},
    "city": {"name": "Harbour City", "kind": "state"},
    "gazette": {"name": "The Gazette", "kind": "media"},
}


def one(claim: Mapping[str, object], **article: object) -> Mapping[str, object]:
    claims = [{"quote": "It opens.", "by": "ada-vale", **claim}]
    return {"articles": {"gazette": {**article, "claims": claims}}, "actors": ACTORS}


@pytest.mark.parametrize(
    ("claim", "article", "title"),
    [
        ({}, {}, "Ada Vale in The Gazette, 8 March 2021"),
        ({"said": "2021-03-06"}, {}, "Ada Vale in The Gazette, 6 March 2021"),
        (
            {"by": ["ada-vale", "city"]},
            {},
            "Ada Vale and Harbour City in The Gazette, 8 March 2021",
        ),
        ({"by": "gazette"}, {"outlet": "gazette"}, "The Gazette, 8 March 2021"),
        (
            {},
            {"wording": "altered"},
            "attributed to Ada Vale in an altered copy (The Gazette), 8 March 2021",
        ),
        (
            {},
            {"wording": "unknown"},
            (
                "attributed to Ada Vale in a copy whose wording is not verified (The Gazette), "
                "8 March 2021"
            ),
        ),
    ],
)
def test_a_mark_names_speaker_source_and_date(
    claim: Mapping[str, object], article: Mapping[str, object], title: str
) -> None:
    made = briefing(**one(claim, **article))  # type: ignore[arg-type]

    assert citation_title(desk_of(made), ID) == title


def date(text: str) -> EdtfDate:
    found = parse(text)
    assert isinstance(found, EdtfDate)
    return found


def actor(*roles: Mapping[str, object]) -> Actor:
    fields = {"id": "ada-vale", "name": "Ada Vale", "kind": "person", "roles": roles}
    return Actor.model_validate(fields)


EARLY = {"title": "Mayor", "attested": {"edtf": "2009/2017"}}
LATE = {"title": "Minister", "attested": {"edtf": "2021"}}


@pytest.mark.parametrize(
    ("when", "title"), [("2010-05", "Mayor"), ("2021-03-08", "Minister"), ("2019", None)]
)
def test_the_office_is_the_one_held_at_the_time(when: str, title: str | None) -> None:
    found = office(actor(EARLY, LATE), date(when))

    assert (found.title if found else None) == title


def test_an_office_of_no_known_time_is_printed_where_none_fits() -> None:
    found = office(actor(EARLY, {"title": "Engineer"}), date("2019"))

    assert found is not None
    assert found.title == "Engineer"


def test_no_dated_office_stands_beside_words_of_no_known_date() -> None:
    assert office(actor(EARLY), None) is None


def test_the_body_of_an_office_is_named_unless_its_title_does() -> None:
    actors = {
        **ACTORS,
        "ada-vale": {"name": "Ada Vale", "roles": [{"title": "Minister of Works", "at": "city"}]},
    }
    made = briefing(
        articles={"gazette": {"claims": [{"quote": "x", "by": "ada-vale"}]}}, actors=actors
    )

    assert speakers(sheet_of(made), ID) == (
        "[Ada Vale](actors/ada-vale.md) (Minister of Works, Harbour City)"
    )


def test_the_way_of_the_words_is_told_from_speaker_to_origin() -> None:
    claim = {
        "by": {"actor": "ada-vale", "inferred": "She spoke before"},
        "through": ["city", "gazette"],
        "speaks_for": "city",
        "origin": "wire",
    }
    made = briefing(**one(claim), origins={"wire": {"name": "The wire", "by": "city"}})  # type: ignore[arg-type]

    assert list(way(sheet_of(made), ID)) == [
        "That the speaker is Ada Vale is inferred: She spoke before.",
        (
            "It reached the article through [Harbour City](actors/city.md), "
            "then [The Gazette](actors/gazette.md)."
        ),
        "The speaker speaks for [Harbour City](actors/city.md).",
        (
            "The words come from [The wire](sources/index.md#origin-wire), "
            "by [Harbour City](actors/city.md)."
        ),
    ]


def test_what_is_ascribed_to_an_actor_is_not_called_its_position() -> None:
    made = briefing(**one({"ascribes_to": "city"}))  # type: ignore[arg-type]

    assert list(way(sheet_of(made), ID)) == [
        (
            "The speaker ascribes it to [Harbour City](actors/city.md); "
            "it is not taken as a position of theirs."
        )
    ]


def test_an_article_that_is_its_own_origin_needs_no_word() -> None:
    assert list(way(sheet_of(briefing(**one({}))), ID)) == []  # type: ignore[arg-type]
