"""Where a field belongs that is written in another record."""

import pytest

from generator.load.fields.homes import destination
from tests.sources import (
    AUTHORITY,
    EVENT,
    ISSUE,
    NOTES,
    RECORD,
    SPEAKER,
    Files,
    changed,
    loading,
    sources,
)

HOME = [
    (RECORD, "budget:", "`budget` belongs under `rights`."),
    (RECORD, "holder: Gazette", "`holder` belongs under `rights`."),
    (RECORD, "publish: full", "`publish` belongs under `rights`."),
    (RECORD, "quote: May", "`quote` belongs in `annotations.yml`, beside this file."),
    (RECORD, "claims: []", "`claims` belongs in `annotations.yml`, beside this file."),
    (NOTES, "publisher: May", "`publisher` belongs in `record.yml`, beside this file."),
    (NOTES, "quote: May", "`quote` belongs in an entry of `claims` or in an entry of `no_claim`."),
    (SPEAKER, "stances: {}", "`stances` belongs to a claim; an actor has none."),
    (EVENT, "question: Why?", "`question` belongs to an issue; an event has none."),
    (ISSUE, "spellings: []", "`spellings` belongs to an actor or a term; an issue has none."),
]


@pytest.mark.parametrize(("path", "line", "hint"), HOME)
def test_says_where_a_field_belongs(path: str, line: str, hint: str) -> None:
    found = loading({**sources(), path: f"{sources()[path]}{line}\n"}).findings

    assert ("unknown-key", hint) in {(one.rule, one.hint) for one in found}


@pytest.mark.parametrize(
    ("old", "new", "hint"),
    [
        (
            "by: ada-vale",
            "by: ada-vale\n    role: speaker",
            "`role` belongs in an entry of `also`.",
        ),
        (
            "by: ada-vale",
            "by: ada-vale\n    inferred: She spoke.",
            "`inferred` belongs under `by`: `by: {actor: ..., inferred: ...}`.",
        ),
        (
            "by: ada-vale",
            "by: ada-vale\n    note: Ask.",
            "A comment for yourself is a line that begins with `#`.",
        ),
    ],
)
def test_of_fields_in_a_claim(old: str, new: str, hint: str) -> None:
    (found,) = loading(changed(sources(), NOTES, old, new)).findings

    assert (found.rule, found.hint) == ("unknown-key", hint)


def test_nothing_is_said_of_a_field_that_many_kinds_of_record_have() -> None:
    (found,) = loading({**sources(), EVENT: f"{sources()[EVENT]}kind: meeting\n"}).findings

    assert found.hint.startswith("The fields here are title,")
    assert destination(None, "kind") == ""


def test_a_field_that_is_there_already_is_not_proposed() -> None:
    files = {**sources(), AUTHORITY: f"{sources()[AUTHORITY]}title: Port Authority\n"}
    (found,) = loading(files).findings

    assert found.hint == "`title` belongs in an entry of `roles`."


def unindented() -> Files:
    text = sources()[NOTES]
    start = text.index("    credibility:\n")
    head, block = text[:start], text[start:].replace("    credibility:\n", "", 1)
    lines = block.split("\n")
    lines[:2] = [line.removeprefix("  ") for line in lines[:2]]
    return {**sources(), NOTES: head + "\n".join(lines)}


def test_fields_of_one_block_that_is_missing_are_told_once() -> None:
    (found,) = loading(unindented()).findings

    assert found.message == "there is no field `grade` here"
    assert found.hint == "`grade` and `basis` belong under `credibility`."


def test_a_field_in_the_block_beside_which_it_belongs() -> None:
    files = changed(sources(), RECORD, "wording: intact\n", "")
    files = changed(
        files, RECORD, "  publish: excerpts\n", "  publish: excerpts\n  wording: intact\n"
    )
    (found,) = loading(files).findings

    assert (found.rule, found.hint) == (
        "unknown-key",
        "`wording` belongs beside `rights`, not in it.",
    )


def test_a_field_that_stands_beside_the_block_already_is_not_to_go_there() -> None:
    excerpts = "  publish: excerpts\n"
    files = changed(sources(), RECORD, excerpts, f"{excerpts}  wording: intact\n")
    (found,) = loading(files).findings

    assert found.hint == "The fields here are holder, publish, budget, basis."


def test_of_a_field_in_an_entry_of_a_list_in_an_entry() -> None:
    role = "        role: speaker\n"
    (found,) = loading(changed(sources(), NOTES, role, f"{role}        lang: de\n")).findings

    assert found.hint == "`lang` belongs beside `also`, not in it."


@pytest.mark.parametrize("line", ["draft: true", "published: false", "Private: yes"])
def test_what_is_not_to_be_published_is_a_draft(line: str) -> None:
    (found,) = loading({**sources(), EVENT: f"{sources()[EVENT]}{line}\n"}).findings

    assert found.hint == "What is not to be published yet has `status: draft`."


def test_a_date_of_publication_has_nothing_to_do_with_drafts() -> None:
    (found,) = loading({**sources(), EVENT: f"{sources()[EVENT]}published: 2021\n"}).findings

    assert "draft" not in found.hint


def test_of_several_blocks_that_are_missing_each_is_told() -> None:
    rights = sources()[RECORD][sources()[RECORD].index("rights:\n") :]
    files = changed(sources(), RECORD, rights, "basis: Short quotations for comment.\n")
    files = changed(
        files, RECORD, "reliability:\n  grade: C\n  basis: A local paper that is often right.\n", ""
    )

    assert {found.message for found in loading(files).findings} == {
        "`reliability` is missing",
        "`rights` is missing",
        "there is no field `basis` here",
    }
