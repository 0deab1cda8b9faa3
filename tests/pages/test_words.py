from collections.abc import Mapping

from generator.model.fields import ClaimId
from generator.pages.words import Words, words
from tests.briefings import briefing
from tests.pages.writing import desk_of

ID = ClaimId("gazette/c1")
TEXT = "Bridge news\n\nIt will open, she said, in May. Rain fell.\nNobody came. She left.\n"


def words_of(claim: Mapping[str, object], **article: object) -> Words:
    fields = {"text": TEXT, **article, "claims": [claim]}
    return words(desk_of(briefing(articles={"gazette": fields})), ID)


def test_the_words_are_the_articles_own() -> None:
    found = words_of({"quote": "It will 'open'."}, text="News\n\nIt  will ‘open’.\n")

    assert found.quoted == ("It will ‘open’.",)


def test_what_is_not_shown_of_a_quotation_is_marked() -> None:
    found = words_of({"quote": "It will open, she said, in May.", "show": "she said"})

    assert found.quoted == ("[…] she said […]",)


def test_punctuation_alone_is_not_marked_as_left_out() -> None:
    found = words_of({"quote": "It will open, she said, in May.", "show": "in May"})

    assert found.quoted == ("[…] in May",)


def test_a_quotation_that_begins_within_a_sentence_is_not_marked() -> None:
    assert words_of({"quote": "in May"}).quoted == ("in May",)


def test_what_continues_in_another_paragraph_is_another_paragraph() -> None:
    found = words_of({"quote": "Rain fell.", "also": ["She left."]})

    assert found.quoted == ("Rain fell.", "[…] She left.")


def test_what_continues_at_once_has_no_mark_between() -> None:
    found = words_of({"quote": "in May.", "also": ["Rain fell."]})

    assert found.quoted == ("in May. Rain fell.",)


def test_a_quotation_over_paragraphs_is_printed_in_paragraphs() -> None:
    found = words_of({"quote": "Rain fell. Nobody came.", "spans_paragraphs": True})

    assert found.quoted == ("Rain fell.", "Nobody came.")


def test_the_passage_that_names_the_speaker_is_told_apart() -> None:
    found = words_of({"quote": "in May", "also": [{"quote": "she said", "role": "speaker"}]})

    assert found.quoted == ("in May",)
    assert found.further == ("Who speaks is told by: “she said”.",)


def test_words_of_an_altered_copy_are_no_quotation() -> None:
    found = words_of(
        {"quote": "in May", "also": [{"quote": "she said", "role": "speaker"}]}, wording="altered"
    )

    assert found.quoted == ()
    assert found.reads == ("in May",)
    assert found.further == ("Who speaks is told by (this copy reads): she said.",)


def test_words_of_a_copy_that_is_not_verified_are_no_quotation() -> None:
    assert words_of({"quote": "in May"}, wording="unknown").quoted == ()


def test_only_restorations_of_the_printed_words_are_told() -> None:
    emendations = [
        {"reads": "open", "restored": "shut", "certainty": "low"},
        {"reads": "Nobody", "restored": "Everybody", "certainty": "low"},
    ]
    for emendation in emendations:
        emendation |= {"sense": "inverted", "basis": "A guess"}

    found = words_of({"quote": "It will open"}, wording="altered", emendations=emendations)

    assert found.restored == (
        (
            "Restored, with low certainty: “shut” for “open”. A guess. "
            "**The alteration turns the meaning into its opposite.**"
        ),
    )


def test_a_witness_is_named_as_from_outside() -> None:
    emendation = {
        "reads": "open",
        "restored": "shut",
        "certainty": "high",
        "sense": "same",
        "basis": "Seen.",
        "witness": {"reads": "It will shut", "seen_at": "the wire"},
    }

    (restored,) = words_of(
        {"quote": "It will open"}, wording="altered", emendations=[emendation]
    ).restored

    assert restored.endswith("Another text reads “It will shut” (seen at the wire).")


def test_withheld_words_are_not_printed_and_their_place_is_told() -> None:
    found = words_of({"quote": "Nobody came.", "show": None, "also": ["Rain fell."]})

    assert found == Words(
        withheld=found.withheld,
        translation="",
    )
    assert found.withheld == (
        "The words are not shown (rights: held by The publisher); they stand in paragraph 3."
    )


def test_a_source_that_may_not_be_printed_withholds_all_words() -> None:
    found = words_of({"quote": "Nobody came."}, rights="none")

    assert found.quoted == ()
    assert found.withheld == (
        "The words are not shown (rights: Because this is a test); they stand in paragraph 3."
    )


def test_words_in_another_language_say_which_and_are_translated() -> None:
    found = words_of({"quote": "Rain fell.", "lang": "de", "translation": "Es regnete."})

    assert found.quoted == ('<span lang="de">Rain fell.</span>',)
    assert found.translation == "Es regnete."


def test_special_characters_of_the_article_stay_text() -> None:
    found = words_of({"quote": "*now* <b>"}, text="News\n\n*now* <b> then\n")

    assert found.quoted == ("&#42;now&#42; &#60;b&#62;",)
