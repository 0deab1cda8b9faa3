import re
from collections.abc import Mapping

from generator.model.fields import ClaimId
from generator.pages.evidence import Note, notes
from tests.briefings import briefing
from tests.pages.writing import sheet_of

ID = ClaimId("gazette/c1")
ACTORS = {
    "ada-vale": {"name": "Ada Vale"},
    "gazette": {"name": "The Gazette", "kind": "media"},
    "engineer": {"name": "An unnamed engineer", "kind": "anonymous"},
}


def note(claim: Mapping[str, object] | None = None, *, times: int = 1, **article: object) -> Note:
    claims = [{"quote": "It opens.", "by": "ada-vale", **(claim or {})}, "It shuts."]
    tension = {"kind": "contradiction", "claims": ["gazette/c2"], "title": "Open or shut"}
    sheet = sheet_of(
        briefing(
            articles={"gazette": {"claims": claims, **article}},
            actors=ACTORS,
            issues={"bridge": {"tensions": [tension]}},
        )
    )
    for _ in range(times):
        sheet.marks([ID])
    (made,) = notes(sheet)
    return made


def test_a_note_leads_to_the_paragraph_of_its_words() -> None:
    heading = note().heading

    assert heading == "[Ada Vale](actors/ada-vale.md), in [The Gazette](sources/gazette.md#p2-1)"


def test_an_article_in_its_own_voice_has_no_other_speaker() -> None:
    made = note({"by": "gazette"}, outlet="gazette")

    assert made.heading == "[The Gazette](sources/gazette.md#p2-1), in its own voice"


def test_an_altered_copy_only_attributes() -> None:
    assert note(wording="altered").heading == (
        "Attributed to [Ada Vale](actors/ada-vale.md) in an altered copy, "
        "[The Gazette](sources/gazette.md#p2-1)"
    )


def test_credibility_is_said_in_words_and_of_what_it_speaks() -> None:
    said = note({"kind": "opinion", "credibility": "3"}).details[0]
    so = note({"kind": "fact", "credibility": "3"}).details[0]

    assert said == '<span class="kind">Opinion</span>: that it was said is possibly true.'
    assert so == '<span class="kind">Reported fact</span>: that it is so is possibly true.'


def test_a_note_leads_back_to_every_place_that_cites_it() -> None:
    assert note(times=3).details[-1] == ("Cited above: [back to the text](#c1), [2](#c2), [3](#c3)")


def test_a_note_leads_to_the_record_of_its_claim() -> None:
    assert "Record of the claim: [Somebody said so](claims/gazette/c1.md)" in note().details


def test_what_must_be_known_first_is_warned_of() -> None:
    assert note().warnings == ()
    assert note({"withdrawn": "She never did"}).warnings == ("Withdrawn: She never did.",)
    assert note({"by": "engineer"}).warnings == ("The speaker is not named.",)


def test_a_disputed_claim_leads_to_the_dispute() -> None:
    sheet = sheet_of(
        briefing(
            articles={"gazette": {"claims": ["It opens.", "It shuts."]}},
            issues={
                "bridge": {
                    "tensions": [{"claims": ["gazette/c1", "gazette/c2"], "title": "Open or shut"}]
                }
            },
        )
    )
    sheet.marks([ID])
    (made,) = notes(sheet)

    assert made.warnings == ("Disputed: [Open or shut](issues/bridge.md#tension-1).",)


def test_what_is_told_otherwise_is_no_dispute_and_is_led_to() -> None:
    sheet = sheet_of(
        briefing(
            articles={"gazette": {"claims": ["It opens.", "It shuts."]}},
            issues={
                "bridge": {
                    "tensions": [
                        {
                            "kind": "framing",
                            "claims": ["gazette/c1", "gazette/c2"],
                            "title": "Open or shut",
                        }
                    ]
                }
            },
        )
    )
    sheet.marks([ID])
    (made,) = notes(sheet)

    assert made.warnings == ()
    assert "Told otherwise: [Open or shut](issues/bridge.md#tension-1)." in made.details


def test_thin_support_is_not_called_a_dispute() -> None:
    sheet = sheet_of(
        briefing(
            articles={"gazette": {"claims": ["It opens."]}},
            issues={"bridge": {"tensions": [{"kind": "single-source", "claims": ["gazette/c1"]}]}},
        )
    )
    sheet.marks([ID])
    (made,) = notes(sheet)

    assert made.warnings == ()


def test_an_inverted_meaning_is_warned_of_where_it_is_in_the_words() -> None:
    emendations = [
        {
            "reads": "opens",
            "restored": "shuts",
            "certainty": "low",
            "sense": "inverted",
            "basis": "A guess.",
        }
    ]

    made = note(wording="altered", emendations=emendations)

    assert made.warnings == ("In this copy the meaning is turned into its opposite.",)


def test_independent_origins_are_counted_in_words() -> None:
    sheet = sheet_of(
        briefing(
            articles={
                "gazette": {"claims": [{"quote": "It opens.", "corroborates": ["post/c1"]}]},
                "post": {"claims": ["It opens."]},
            }
        )
    )
    sheet.marks([ID])
    (made,) = notes(sheet)

    assert any(
        re.match(r"Two independent origins say so: \[Gazette\]\(.*\) and \[Post\]", detail)
        for detail in made.details
    )


def test_a_basis_is_a_note_in_words() -> None:
    sheet = sheet_of(briefing())
    sheet.marks(outside="A plaque")
    sheet.marks(assessment="Both articles")

    outside, judgement = notes(sheet)

    assert outside.heading == "From outside the collected articles: A plaque."
    assert judgement.heading == "Editors’ judgement: Both articles."


def test_a_note_leads_to_its_words_among_the_others_of_the_source() -> None:
    assert "[In context](sources/gazette.md#p2-1): paragraph 2 of the source" in note().details


def test_a_note_leads_to_its_words_at_the_copys_own_address() -> None:
    (link,) = [line for line in note(url="https://news.example/a").details if "At the copy" in line]

    assert link == (
        "At the copy: [the passage at news.example](https://news.example/a#:~:text=It%20opens.)."
    )
    assert not [line for line in note().details if "At the copy" in line]


def test_a_basis_from_outside_can_be_looked_up() -> None:
    sheet = sheet_of(briefing())
    sheet.marks(outside="news.example/a/b")
    (made,) = notes(sheet)

    assert made.heading == (
        "From outside the collected articles: [news.example/a/b](https://news.example/a/b)."
    )
