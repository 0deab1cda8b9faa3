from collections.abc import Mapping

from generator.model.fields import ClaimId
from generator.pages.brief.footnotes import caution, footnotes
from generator.pages.sheet import Sheet
from tests.briefings import briefing
from tests.pages.cases import ALTERED
from tests.pages.reading import seen
from tests.pages.writing import sheet_of

ACTORS = {
    "ada-vale": {"name": "Ada Vale"},
    "city": {"name": "Harbour City"},
    "herald": {"name": "The Herald", "kind": "media"},
    "gazette": {"name": "The Gazette", "kind": "media"},
    "engineer": {"name": "An unnamed engineer", "kind": "anonymous"},
}
ORIGINS = {
    "own": {"name": "The Gazette's article"},
    "interview": {"name": "The interview", "kind": "interview"},
    "report": {"name": "The Herald's report", "kind": "report", "by": "herald"},
}
COPIED = [{"origin": "report", "relation": "altered-copy", "basis": "Word by word alike."}]


def sheet(claim: Mapping[str, object] | None = None, **article: object) -> Sheet:
    claims = [{"quote": "It opens.", "by": "ada-vale", "kind": "fact", **(claim or {})}]
    lineage = [{"origin": "own", "relation": "original", "basis": "Its own."}]
    made = sheet_of(
        briefing(
            articles={"gazette": {"claims": claims, "lineage": lineage, **article}},
            actors=ACTORS,
            origins=ORIGINS,
        )
    )
    made.marks([ClaimId("gazette/c1")])
    return made


def note(claim: Mapping[str, object] | None = None, **article: object) -> str:
    """The words of the one note as they are printed."""
    (made,) = footnotes(sheet(claim, **article))
    return seen(f"---\n---\n{made.text}\n").words()


def test_a_note_names_speaker_source_date_and_paragraph_and_gives_the_words() -> None:
    assert note() == (
        "Ada Vale, in The Gazette, 8 March 2021, paragraph 2: “It opens.”. "
        "That it is so is probably true."
    )


def test_the_day_on_which_it_was_said_stands_beside_the_day_of_the_source() -> None:
    assert "8 March 2021, paragraph 2, said: 6 March 2021: “" in note({"said": "2021-03-06"})
    assert "said" not in note({"said": "2021-03-08"})


def test_an_article_in_its_own_voice_has_no_other_speaker() -> None:
    assert note({"by": "gazette"}, outlet="gazette").startswith("The Gazette, in its own voice, 8")


def test_the_way_of_the_words_is_told() -> None:
    told = note({"through": ["city"], "origin": "interview"})

    assert told.startswith("Ada Vale through Harbour City, in The Gazette, 8 March")
    assert ", from: The interview: “" in told


def test_the_report_behind_a_copy_is_named() -> None:
    told = note(wording="altered", lineage=COPIED)

    assert told.startswith(
        "Attributed to Ada Vale, in the report by The Herald, read in an altered copy by "
        "The Gazette, 8 March 2021, "
    )


def test_a_report_in_its_own_voice_is_named_once() -> None:
    told = note({"by": "herald"}, wording="altered", lineage=COPIED)

    assert told.startswith(
        "The report by The Herald, read in an altered copy by The Gazette, in its own voice, "
    )


def test_a_reprint_is_a_reprint_and_that_of_an_outlet_of_itself_is_none() -> None:
    reprint = [{"origin": "report", "relation": "reprint", "basis": "It says so."}]

    assert "in the report by The Herald, read in a reprint by The Gazette," in note(lineage=reprint)
    assert "Ada Vale, in The Gazette, 8 March" in note(lineage=reprint, outlet="herald")


def test_a_report_without_a_maker_is_called_by_its_name() -> None:
    reprint = [{"origin": "interview", "relation": "reprint", "basis": "It says so."}]

    assert "in The interview, read in a reprint by The Gazette" in note(lineage=reprint)


def test_a_copy_is_never_quoted() -> None:
    for wording in ("altered", "unknown"):
        told = note(wording=wording)

        assert "This copy reads: It opens." in told
        assert "“" not in told


def altered(local: str) -> str:
    made = sheet_of(briefing(articles={"mirror": ALTERED}, actors=ACTORS, origins=["interview"]))
    made.marks([ClaimId(f"mirror/{local}")])
    (one,) = footnotes(made)
    return seen(f"---\n---\n{one.text}\n").words()


def test_a_copy_is_restored_as_a_whole_and_with_its_certainty() -> None:
    assert (
        "This copy reads: […] a carried out deal […]; restored, with high certainty: a done deal."
        in altered("deal")
    )


def test_a_whole_is_no_surer_than_its_least_sure_part() -> None:
    mended = [
        {"reads": "carried out", "restored": "done", "certainty": "high"},
        {"reads": "bargain", "restored": "deal", "certainty": "medium"},
    ]
    told = note({"quote": "a carried out bargain"}, wording="altered", emendations=mended)

    assert "restored, with medium certainty: a done deal." in told


def test_a_meaning_turned_round_is_warned_of() -> None:
    told = altered("vain")

    assert "restored, with low certainty: Talks would prove vain." in told
    assert "In this copy the meaning is turned into its opposite." in told


def test_what_speaks_against_relying_on_it_is_said() -> None:
    assert "The speaker is not named." in note({"by": "engineer"})
    assert "Withdrawn: She never did." in note({"withdrawn": "She never did"})


def test_words_that_may_not_be_shown_are_not() -> None:
    told = note({"show": None})

    assert "It opens" not in told
    assert "The words are not shown" in told


def test_a_note_says_what_is_from_outside_and_what_is_judgement() -> None:
    made = sheet_of(briefing())
    made.marks((), "A plaque", "Bridges are late")

    assert [str(one.text) for one in footnotes(made)] == [
        "From outside the collected articles: A plaque.",
        "Editors’ judgement: Bridges are late.",
    ]


def test_a_number_leads_back_to_the_first_place() -> None:
    made = sheet()
    made.marks([ClaimId("gazette/c1")])
    (one,) = footnotes(made)

    assert one.anchor == "e1"
    assert str(one.number).startswith("[1](#c1 ")


def test_notes_of_copies_are_warned_of_by_number() -> None:
    articles = {
        "gazette": {"claims": ["It opens."]},
        "mirror": {"wording": "altered", "claims": ["A.", "B.", "C.", "D."]},
        "echo": {"wording": "unknown", "claims": ["E."]},
    }
    made = sheet_of(briefing(articles=articles))
    for id_ in ("mirror/c1", "mirror/c2", "mirror/c3", "gazette/c1", "echo/c1", "mirror/c4"):
        made.marks([ClaimId(id_)])

    assert caution(made) == (
        "Notes 1 to 3 and 6 give what an altered copy reads; note 5 gives what a copy whose "
        "wording is not verified reads. Nothing of that is to be quoted as anybody’s words."
    )


def test_where_all_words_are_their_authors_nothing_is_warned_of() -> None:
    assert caution(sheet()) == ""
