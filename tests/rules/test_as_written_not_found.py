"""The words that are said to give a date are not in the source."""

from tests.sources import (
    ARTICLE,
    AUTHORITY,
    EVENT,
    NOTES,
    ORIGIN,
    OTHER_ARTICLE,
    OTHER_RECORD,
    RECORD,
    SPEAKER,
    at,
    changed,
    extended,
    hints,
    problems,
    sources,
    two_articles,
)

RULE = "as-written-not-found"
FOUND = "error[as-written-not-found]"
CITED = "claims: [gazette-2021-03-08/opens-in-may]"


def test_the_date_of_publication_is_looked_for_in_the_capture() -> None:
    files = changed(sources(), RECORD, "as_written: 8 March 2021", "as_written: 9 March 2021")

    assert problems(files, RULE) == [
        (
            f"{at(files, RECORD, '9 March 2021')}: {FOUND} "
            "the words “9 March 2021” are not in the capture of this article"
        )
    ]


def test_a_masthead_counts_for_the_date_of_publication() -> None:
    assert problems(sources(), RULE) == []


def test_when_it_was_said_is_looked_for_in_the_article() -> None:
    files = changed(sources(), NOTES, "as_written: on Monday", "as_written: on the eighth")

    assert problems(files, RULE) == [
        (
            f"{at(files, NOTES, 'on the eighth')}: {FOUND} "
            "the words “on the eighth” are not in the article"
        )
    ]


def test_a_masthead_does_not_count_for_when_it_was_said() -> None:
    files = changed(sources(), NOTES, "as_written: on Monday", "as_written: 8 March 2021")

    assert len(problems(files, RULE)) == 1


def test_the_date_of_an_event_is_looked_for_in_the_articles_of_its_claims() -> None:
    files = changed(sources(), EVENT, "as_written: in May", "as_written: in spring")

    assert problems(files, RULE) == [
        (
            f"{at(files, EVENT, 'in spring')}: {FOUND} the words “in spring” are not in "
            f"the article of a claim that is cited here ({ARTICLE})"
        )
    ]


def test_any_of_the_articles_will_do() -> None:
    files = changed(two_articles(), EVENT, "as_written: in May", "as_written: in spring")
    files = changed(files, EVENT, CITED, f"{CITED[:-1]}, {OTHER_ARTICLE}/may]")

    assert problems(files, RULE) == []


def test_the_date_of_a_role_is_looked_for() -> None:
    dated = "title: Director\n    attested: {edtf: 2021, as_written: in March}"
    files = changed(sources(), SPEAKER, "title: Director", dated)

    (found,) = problems(files, RULE)

    assert found.startswith(f"{at(files, SPEAKER, 'in March')}: {FOUND} ")


def test_the_date_of_an_origin_is_looked_for_in_the_captures_that_draw_on_it() -> None:
    files = changed(sources(), ORIGIN, "as_written: 8 March 2021", "as_written: on Friday")

    assert problems(files, RULE) == [
        (
            f"{at(files, ORIGIN, 'on Friday')}: {FOUND} the words “on Friday” are not in "
            f"the capture of an article that draws on this ({ARTICLE})"
        )
    ]


def test_only_whole_words_count() -> None:
    files = changed(sources(), NOTES, "as_written: on Monday", "as_written: Mon")

    assert len(problems(files, RULE)) == 1


def test_the_words_may_stand_more_than_once() -> None:
    files = changed(sources(), NOTES, "as_written: on Monday", "as_written: Port Authority")

    assert problems(files, RULE) == []


def test_words_from_outside_are_not_looked_for() -> None:
    files = changed(sources(), RECORD, "as_written: 8 March 2021", "as_written: the eighth")
    files = changed(files, RECORD, "basis: corpus", "working: An archive.\n  basis: outside")

    assert problems(files, RULE) == []


def test_a_source_without_a_claim_cannot_be_looked_at() -> None:
    outside = "outside: {says: The bridge opens., basis: A poster.}"
    files = changed(sources(), EVENT, CITED, outside)

    assert problems(files, RULE) == [
        (
            f"{at(files, EVENT, 'in May')}: {FOUND} "
            "these words are said to be in a source, but no claim is cited"
        )
    ]
    assert hints(files, RULE) == [
        "Cite the claim whose article has the words, or set `basis: outside`."
    ]


def test_a_date_may_have_no_words_of_the_source() -> None:
    assert problems(changed(sources(), NOTES, "      as_written: on Monday\n", ""), RULE) == []


def test_waits_for_an_article_that_cannot_be_read() -> None:
    files = changed(two_articles(), EVENT, "as_written: in May", "as_written: in June")
    files = changed(files, EVENT, CITED, f"{CITED[:-1]}, {OTHER_ARTICLE}/may]")
    broken = changed(files, OTHER_RECORD, "language: en", "language: English")
    origin = changed(broken, ORIGIN, "as_written: 8 March 2021", "as_written: on Friday")

    assert len(problems(files, RULE)) == 1
    assert problems(broken, RULE) == []
    assert problems(origin, RULE) == []


def test_a_role_from_outside_has_no_words_of_a_source() -> None:
    role = "title: Owner\n    outside: The land register.\n"
    dated = f"roles:\n  - {role}    attested: {{edtf: 2021, as_written: since May}}\n"
    files = extended(sources(), AUTHORITY, dated)

    (found,) = problems(files, RULE)

    assert found.startswith(f"{at(files, AUTHORITY, 'since May')}: {FOUND} ")


def test_leaves_an_event_without_claim_and_dangling_claims_to_their_rules() -> None:
    bare = changed(sources(), EVENT, f"{CITED}\n", "")
    dangling = changed(sources(), EVENT, CITED, "claims: [gazette-2021-03-08/opens-in-june]")

    assert problems(bare, RULE) == []
    assert problems(dangling, RULE) == []


def test_the_nearest_words_are_shown() -> None:
    files = changed(sources(), RECORD, "as_written: 8 March 2021", "as_written: 9 March 2021")

    (hint,) = hints(files, RULE)

    assert hint.startswith("The nearest words are “8 March 2021”. Copy the source's words")
