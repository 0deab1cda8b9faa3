from generator.model.briefing import Briefing
from generator.pages.claims import ClaimsPage, page, view
from tests.briefings import briefing
from tests.pages.reading import seen
from tests.pages.writing import desk_of, sheet_of

VALE = {"ada-vale": {"name": "Ada Vale"}, "city": {"name": "Harbour City", "kind": "state"}}


def made() -> Briefing:
    return briefing(
        articles={
            "gazette": {
                "wording": "unknown",
                "claims": [
                    {
                        "id": "c1",
                        "quote": "It will open.",
                        "by": "ada-vale",
                        "speaks_for": "city",
                        "kind": "prediction",
                        "stances": {"bridge/build": "supports"},
                    },
                    {
                        "id": "c2",
                        "quote": "It is dear.",
                        "by": "ada-vale",
                        "modality": "conditional",
                    },
                ],
            },
            "post": {"publisher": "The Post", "claims": [{"quote": "It rained.", "by": "city"}]},
        },
        actors=VALE,
        issues={"bridge": {"propositions": ["build"]}},
    )


def register() -> ClaimsPage:
    return view(sheet_of(made(), "claims/index.md"))


def data_of(number: int) -> dict[str, str]:
    rows = [row for source in register().sources for row in source.claims]
    return {datum.name: datum.values for datum in rows[number].data}


def test_a_claim_says_by_what_it_can_be_found() -> None:
    assert data_of(0) == {
        "issue": "bridge",
        "actor": "ada-vale city",
        "kind": "prediction",
        "grade": "2",
        "status": "wording-not-verified",
    }


def test_a_claim_without_exceptions_is_found_by_that() -> None:
    assert data_of(2)["status"] == "none"


def test_what_all_claims_of_a_source_have_is_said_once() -> None:
    gazette, post = register().sources

    assert gazette.badges == ("wording not verified",)
    assert [row.badges for row in gazette.claims] == [(), ("said on a condition",)]
    assert gazette.of_all == "All two claims:"
    assert post.badges == ()


def test_offers_grades_and_exceptions_in_words() -> None:
    found = register().filters

    assert found is not None
    fields = {field.name: [choice.label for choice in field.choices] for field in found.fields}
    assert fields["status"] == ["said on a condition", "wording not verified", "nothing"]
    assert fields["actor"] == ["Ada Vale", "Harbour City"]
    assert fields["source"] == ["The Gazette, 8 March 2021", "The Post, 8 March 2021"]
    assert "grade" not in fields  # all have the same


def test_every_claim_is_an_entry_that_leads_to_its_record() -> None:
    found = seen(page(desk_of(made())))

    assert [link for link in found.links if link.startswith(("gazette/", "post/"))] == [
        "gazette/c1.md",
        "gazette/c2.md",
        "post/c1.md",
    ]
    assert found.ids.count("entries") == 1
