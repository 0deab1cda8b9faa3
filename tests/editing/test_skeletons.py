"""Skeletons of new files: every field of the record, explained, and valid as a draft."""

import re

import pytest

from generator.check import check
from generator.editing import skeleton
from generator.fs import Tree
from generator.load import SCHEMA_KINDS
from generator.model.walk import FOLDERS
from tests.sources import sources

KINDS = [kind for kind in FOLDERS if kind != "article"]


def lines(kind: str) -> list[str]:
    return skeleton(kind, f"{FOLDERS[kind]}/new-one.yml", {}).splitlines()


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_is_there_below_its_description(kind: str) -> None:
    text = "\n".join(lines(kind))
    unwrapped = re.sub(r"\n# (?! |\w+:)", " ", text)

    for name, field in SCHEMA_KINDS[kind].model_fields.items():
        if name not in {"id", "status"}:
            assert re.search(rf"^(# )?{field.alias or name}:", text, re.MULTILINE), name
            assert " ".join((field.description or "").split()) in unwrapped, name


@pytest.mark.parametrize("kind", KINDS)
def test_fields_that_must_be_there_are_no_comments(kind: str) -> None:
    for name, field in SCHEMA_KINDS[kind].model_fields.items():
        if name not in {"id", "status"}:
            there = any(line.startswith(f"{name}:") for line in lines(kind))
            assert there is field.is_required(), name


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_a_draft_in_which_nothing_is_wrong(kind: str) -> None:
    path = f"{FOLDERS[kind]}/new-one.yml"
    files = {**sources(), path: skeleton(kind, path, {})}

    checked = check(Tree({name: text.encode() for name, text in files.items()}, ()))

    assert [str(one) for one in checked.findings if one.severity == "error"] == []
    assert any(one.where.path == path for one in checked.findings)


@pytest.mark.parametrize("kind", KINDS)
def test_uncommented_it_has_no_key_that_is_not_a_field(kind: str) -> None:
    path = f"{FOLDERS[kind]}/new-one.yml"
    text = re.sub(r"(?m)^# (?=\s|- |\w+:)", "", skeleton(kind, path, {}))
    files = {**sources(), path: text}

    checked = check(Tree({name: text.encode() for name, text in files.items()}, ()))
    rules = {one.rule for one in checked.findings if one.where.path == path}

    assert not {"unknown-key", "yaml-syntax", "wrong-type", "duplicate-key"} & rules


def test_each_word_of_a_closed_list_is_explained() -> None:
    text = skeleton("actor", "actors/x.yml", {})

    assert "# One of:\n# person \N{EN DASH} A human being with a name.\n" in text
    assert "# union \N{EN DASH} States that share institutions.\n" in text


def test_a_block_of_which_nothing_must_be_there_shows_all_its_fields() -> None:
    text = skeleton("briefing", "briefing.yml", {})

    assert '# expectations:\n#   articles: "…"\n#   claims: "…"\n' in text


def test_what_is_known_is_filled_in() -> None:
    text = skeleton("origin", "origins/x.yml", {"name": "A report: the first", "kind": "report"})

    assert 'name: "A report: the first"\n' in text
    assert "kind: report\n" in text
