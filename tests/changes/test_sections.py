"""The order in which a reviewer reads, and the words of the text for a terminal."""

import json
from pathlib import Path

from generator.changes.document import document
from generator.changes.plain_text import text
from generator.changes.sections import sections
from tests.changes.test_changes import told
from tests.sources import (
    ARTICLE,
    BRIEFING,
    EVENT,
    NOTES,
    OTHER_NOTES,
    RECORD,
    SPEAKER,
    TERM,
    UNION,
    Files,
    changed,
    extended,
    reworded,
    two_articles,
)

GOLDEN = Path(__file__).with_name("golden.txt")
GOLDEN_JSON = Path(__file__).with_name("golden.json")


def much() -> Files:
    """Sources in which something of every sort is not what it was."""
    files = reworded(two_articles(), ARTICLE, "did not answer questions", "gave no answers")
    files = changed(files, NOTES, "did not answer questions", "gave no answers")
    files = changed(files, NOTES, "says: The harbour bridge will", "says: The bridge will")
    files = changed(files, NOTES, "kind: statement", "kind: statement\n    background: true")
    files = changed(files, NOTES, "is: opposes", "is: mixed")
    grade, other_grade = (f"grade: {n}\n      basis: The paper" for n in (2, 3))
    files = changed(files, NOTES, grade, other_grade)
    files = changed(files, EVENT, "edtf: 2021-05", "edtf: 2021-06")
    files = changed(files, RECORD, "grade: C", "grade: D")
    claims = f"claims: [{ARTICLE}/not-asked]"
    files = changed(files, BRIEFING, "outside: The collection itself.", claims)
    corroborates = "corroborates: [gazette-2021-03-08/opens-in-may]"
    files = changed(files, OTHER_NOTES, corroborates, "withdrawn: It was misread.")
    files = changed(files, SPEAKER, "title: Director", "title: Chair")
    files["actors/new-one.yml"] = files[UNION].replace("ockers' ", "ivers' ")
    return extended(files, TERM, "status: draft\n")


def counts(after: Files) -> str:
    """How many of which, of the changed claims."""
    arranged = sections(told(two_articles(), after))
    return next(section.counts for section in arranged if section.title == "Claims")


def test_what_changed_in_two_ways_is_counted_in_both_and_once_in_all() -> None:
    grade, other_grade = (f"grade: {n}\n      basis: It was said" for n in (2, 3))
    reworded_only = changed(two_articles(), NOTES, "says: The harbour bridge will", "says: It will")
    both = changed(reworded_only, NOTES, grade, other_grade)
    and_another = changed(both, NOTES, "is: opposes", "is: mixed")

    assert counts(reworded_only) == "1 reworded"
    assert counts(both) == "1 reworded and re-graded"
    assert counts(and_another) == "1 reworded, 1 re-graded, 1 with other stances (2 in all)"


def test_the_text_is_what_a_reviewer_is_to_read(update_golden: bool) -> None:  # noqa: FBT001
    written = text(told(two_articles(), much()))
    if update_golden:
        GOLDEN.write_text(written, encoding="utf-8")

    assert written == GOLDEN.read_text(encoding="utf-8")


def test_the_document_keeps_its_keys(update_golden: bool) -> None:  # noqa: FBT001
    written = document(told(two_articles(), much()))
    if update_golden:
        GOLDEN_JSON.write_text(written, encoding="utf-8")

    assert written == GOLDEN_JSON.read_text(encoding="utf-8")
    assert json.loads(written)["empty"] is False


def test_the_most_consequential_comes_first() -> None:
    arranged = sections(told(two_articles(), much()))
    claims = next(section for section in arranged if section.title == "Claims")

    assert [section.title for section in arranged][:3] == [
        "Sources replaced",
        "Positions",
        "Claims",
    ]
    assert [entry.what[0] for entry in claims.entries] == ["withdrawn", "reworded", "re-graded"]
    assert arranged[-1].title == "Pages"


def test_nothing_says_nothing() -> None:
    assert text(told(two_articles(), two_articles())) == "Nothing changes in meaning.\n"


def test_every_value_is_in_the_document_whole() -> None:
    long = "So it is, and so it will be. " * 60
    files = changed(two_articles(), NOTES, "The harbour bridge will open in May.", long)

    (record,) = json.loads(document(told(two_articles(), files)))["records"]

    assert record["fields"][0]["after"]["text"] == long.strip()


def test_what_commands_a_terminal_is_shown_and_not_done() -> None:
    before = two_articles()
    files = changed(before, NOTES, "harbour bridge will open in May.\n", "harbour \u202e bridge.\n")

    assert "\u202e" not in text(told(before, files))
