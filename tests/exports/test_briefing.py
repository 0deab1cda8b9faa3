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
    files = exports.render(derive(briefing(**fields).published()))
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
