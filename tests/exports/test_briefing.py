"""The exported briefing satisfies its schema, and prints what rights allow and no more."""

import json
from typing import Any

import jsonschema
import pytest

from generator import exports
from generator.derive import derive
from tests.briefings import briefing

WORDS = "The bridge will open in May. Ask us again in June."


def exported(**fields: Any) -> Any:  # noqa: ANN401 - JSON of any shape
    files = {
        path: text()
        for path, text in exports.outline(derive(briefing(**fields).published())).items()
    }
    document = json.loads(files["data/briefing.json"])
    jsonschema.validate(document, json.loads(files["data/briefing.schema.json"]))
    return document


def gazette(*claims: object, **record: object) -> dict[str, dict[str, object]]:
    return {"gazette": {"text": f"A headline\n\n{WORDS}\n", "claims": list(claims), **record}}


def test_a_claim_has_the_articles_own_characters_and_their_offsets() -> None:
    document = exported(articles=gazette("The bridge will open in May"))
    (claim,) = document["claims"]

    assert claim["id"] == "gazette/c1"
    assert claim["quote"] == "The bridge will open in May"
    assert f"A headline\n\n{WORDS}\n"[claim["start"] : claim["end"]] == claim["quote"]
    assert claim["paragraph"] == 2


def test_only_the_shown_part_is_exported() -> None:
    claim = {"quote": "The bridge will open in May", "show": "open in May"}
    document = exported(articles=gazette(claim))

    assert document["claims"][0]["quote"] == "open in May"
    assert "The bridge will" not in json.dumps(document)


@pytest.mark.parametrize(
    "articles",
    [
        gazette({"quote": "The bridge will open in May", "show": None}),
        gazette("The bridge will open in May", rights="none"),
    ],
    ids=["the claim shows nothing", "the rights allow nothing"],
)
def test_withheld_words_are_null(articles: dict[str, dict[str, object]]) -> None:
    document = exported(articles=articles)

    assert document["claims"][0]["quote"] is None
    assert "open in May" not in json.dumps(document)


def test_a_draft_is_exported_nowhere() -> None:
    claims = ("The bridge will open in May", {"quote": "Ask us again", "status": "draft"})
    document = exported(articles=gazette(*claims))

    assert [claim["id"] for claim in document["claims"]] == ["gazette/c1"]
    assert "Ask us again" not in json.dumps(document)


def test_the_collections_of_the_contract_are_there() -> None:
    document = exported(
        articles=gazette("The bridge will open in May"),
        actors={"union": {"spellings": ["The Union"]}},
        events={"opening": {"when": "2021-05", "claims": ["gazette/c1"]}},
    )
    (event,) = document["events"]

    assert {"articles", "claims", "actors", "issues", "events", "terms"} <= set(document)
    assert (event["when"]["edtf"], event["claims"]) == ("2021-05", ["gazette/c1"])
    assert {"union": ["The Union"]}.items() <= {
        actor["id"]: actor["spellings"] for actor in document["actors"]
    }.items()
    assert document["articles"][0]["emendations"] == []


EMENDED = {
    "wording": "altered",
    "rights": "excerpts",
    "emendations": [
        {"reads": "May", "restored": "spring"},
        {
            "reads": "June",
            "restored": "autumn",
            "certainty": "high",
            "witness": {"reads": "again in autumn", "seen_at": "the wire"},
        },
    ],
}
"""Two altered places: one in the words of the first claim, one in words that nothing prints."""


def test_an_emendation_of_printed_words_has_its_words() -> None:
    document = exported(articles=gazette("open in May", **EMENDED))
    shown, _ = document["articles"][0]["emendations"]

    assert (shown["reads"], shown["restored"]) == ("May", "spring")


def test_an_emendation_of_words_that_are_not_printed_has_its_place_and_its_reasons() -> None:
    document = exported(articles=gazette("open in May", **EMENDED))
    _, hidden = document["articles"][0]["emendations"]
    text = f"A headline\n\n{WORDS}\n"

    assert (hidden["reads"], hidden["restored"]) == (None, None)
    assert text[hidden["start"] : hidden["end"]] == "June"
    assert (hidden["certainty"], hidden["sense"]) == ("high", "same")
    assert hidden["basis"]
    assert hidden["witness"] == "the wire"
    assert "June" not in json.dumps(document)
    assert "autumn" not in json.dumps(document)


def test_a_witness_is_quoted_where_its_words_are_printed() -> None:
    document = exported(articles=gazette("again in June", **EMENDED))
    _, shown = document["articles"][0]["emendations"]

    assert shown["witness"] == "again in autumn (the wire)"


def test_a_gloss_has_its_words_their_place_and_its_basis() -> None:
    gloss = {"reads": "Ask us", "says": "That is, ask *nobody*.", "claims": ["gazette/c1"]}
    document = exported(articles=gazette("open in May", glosses=[gloss]))
    (found,) = document["articles"][0]["glosses"]

    assert (found["reads"], found["says"]) == ("Ask us", "That is, ask nobody.")
    assert f"A headline\n\n{WORDS}\n"[found["start"] : found["end"]] == "Ask us"
    assert found["claims"] == ["gazette/c1"]


def test_the_words_of_a_gloss_are_null_where_nothing_may_be_printed() -> None:
    document = exported(articles=gazette(rights="none", glosses=["Ask us"]))
    (found,) = document["articles"][0]["glosses"]

    assert found["reads"] is None
    assert "Ask us" not in json.dumps(document)


def test_the_extent_of_an_alteration_is_exported() -> None:
    alteration = {"least": 3, "most": 4, "method": "By two counts."}
    altered = exported(articles=gazette(wording="altered", alteration=alteration))
    intact = exported(articles=gazette())

    assert altered["articles"][0]["alteration"] == alteration
    assert intact["articles"][0]["alteration"] is None
