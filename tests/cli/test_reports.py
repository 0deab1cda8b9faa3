"""The reports, character for character."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from generator.check import check
from generator.cli import reports
from generator.cli.reports import Run
from generator.diagnostics import Diagnostic, Location, Severity
from generator.fs import Tree, read_tree
from generator.model.fields import ArticleId
from generator.model.vocabulary import Publish
from tests.project import BRIEFINGS, SECOND

FINDING = Diagnostic(
    Location("actors/x.yml", 4, 7),
    "unknown-word",
    Severity.ERROR,
    "`persn` is not one of person, state",
    "Did you mean `person`?",
)
PLAIN = Diagnostic(Location("briefing.yml"), "missing-file", Severity.WARNING, "there is none here")


def test_text_has_a_line_for_the_finding_and_one_for_the_hint() -> None:
    assert reports.text(Run([FINDING, PLAIN], "sources")) == (
        "sources/actors/x.yml:4:7: error[unknown-word] `persn` is not one of person, state.\n"
        "    Did you mean `person`?\n"
        "\n"
        "sources/briefing.yml:1:1: warning[missing-file] There is none here.\n"
    )


def test_text_shows_the_line_and_points_at_the_place() -> None:
    files = {"actors/x.yml": b"name: X\n\n\nkind: persn  # what it is\n"}

    assert reports.text(Run([FINDING], "sources", files)) == (
        "sources/actors/x.yml:4:7: error[unknown-word] `persn` is not one of person, state.\n"
        "    4 | kind: persn  # what it is\n"
        "      |       ^\n"
        "    Did you mean `person`?\n"
    )


def test_text_leaves_an_empty_line_between_files_only() -> None:
    second = replace(FINDING, where=Location("actors/x.yml", 9, 1), message="another")
    printed = reports.text(Run([FINDING, second, PLAIN], "sources"))

    assert printed.count("\n\n") == 1
    assert "\n\nsources/briefing.yml" in printed


def test_of_many_places_the_first_are_listed_and_the_rest_counted() -> None:
    many = [replace(FINDING, where=Location("actors/x.yml", line, 1)) for line in range(1, 15)]

    lines = reports.text(Run(many, "sources")).splitlines()

    assert [line for line in lines if "Also at" in line] == [
        f"    Also at sources/actors/x.yml:{line}:1" for line in range(2, 12)
    ]
    assert lines[-1] == "    And at 3 other places"


def test_text_says_the_same_words_once_and_all_their_places() -> None:
    again = replace(FINDING, where=Location("actors/y.yml", 2, 1))
    other = replace(FINDING, where=Location("actors/z.yml", 3, 1), hint="")

    assert reports.text(Run([FINDING, again, other, PLAIN], "sources")) == (
        "sources/actors/x.yml:4:7: error[unknown-word] `persn` is not one of person, state.\n"
        "    Did you mean `person`?\n"
        "    Also at sources/actors/y.yml:2:1\n"
        "\n"
        "sources/actors/z.yml:3:1: error[unknown-word] `persn` is not one of person, state.\n"
        "\n"
        "sources/briefing.yml:1:1: warning[missing-file] There is none here.\n"
    )


def test_every_line_of_a_long_hint_is_indented() -> None:
    finding = Diagnostic(Location("a.yml"), "r", Severity.ERROR, "Twice.", "One of:\nfirst\nsecond")

    assert reports.text(Run([finding], "")).endswith("    One of:\n    first\n    second\n")


def test_json_is_a_list_of_objects() -> None:
    assert json.loads(reports.as_json(Run([PLAIN], "sources"))) == [
        {
            "path": "sources/briefing.yml",
            "line": 1,
            "column": 1,
            "severity": "warning",
            "rule": "missing-file",
            "message": "There is none here.",
            "hint": "",
        }
    ]


def test_no_finding_is_no_text_and_an_empty_list() -> None:
    assert reports.text(Run([], "sources")) == ""
    assert json.loads(reports.as_json(Run([], "sources"))) == []


def test_a_line_break_in_a_source_begins_no_workflow_command() -> None:
    finding = Diagnostic(
        Location("a,b:c.yml"), "r", Severity.ERROR, "100% sure\n::warning::not me", ""
    )

    assert reports.github(Run([finding], "")) == (
        "::error file=a%2Cb%3Ac.yml,line=1,col=1,title=r::100%25 sure%0A::warning::not me\n"
    )


NEAREST = Diagnostic(
    Location("articles/a/annotations.yml", 2, 5),
    "quote-not-found",
    Severity.ERROR,
    "The quotation is not in the article.",
    "The nearest passage: “nobody had looked at the north quay since it was built”",
)


def test_an_annotation_has_no_words_of_an_article_that_must_not_be_printed() -> None:
    files = {"articles/a/article.txt": b"Nobody had looked at the north quay\nsince it was built."}

    printed = reports.github(Run([NEAREST], "", files))

    assert printed.endswith("The nearest passage: “…”.\n")


def test_an_annotation_has_them_where_rights_give_the_whole_text() -> None:
    checked = check(read_tree(SECOND))
    assert checked.facts
    full = checked.facts.briefing.articles[ArticleId("inland-post-2031-05-06")]
    words = " ".join(full.text.split()[:9])
    finding = replace(NEAREST, message=words, hint="")

    own = {path: data for path, data in checked.files.items() if full.id in path}

    assert words in reports.github(Run([finding], "", own, checked.facts))
    assert words not in reports.github(Run([finding], "", own, None))


@pytest.mark.parametrize("folder", BRIEFINGS)
def test_no_annotation_on_a_wrong_quotation_prints_the_article(folder: Path) -> None:
    """Every claim's quotation is spoilt in turn, and all that is said of it is read."""
    files = dict(read_tree(folder).files)
    for path in [path for path in files if path.endswith("annotations.yml")]:
        files[path] = re.sub(rb"(?m)^(    quote: \S+ )(\S+)", rb"\1\2x", files[path])
    checked = check(Tree(files, ()))
    assert checked.facts
    restricted = [
        " ".join(article.text.split()).casefold()
        for article in checked.facts.briefing.articles.values()
        if article.record.rights.publish is not Publish.FULL
    ]

    printed = reports.github(Run(checked.findings, "", checked.files, checked.facts))
    words = re.findall(r"[^\W_]+", printed.casefold())
    runs = {" ".join(words[at : at + 6]) for at in range(len(words) - 5)}

    assert len(checked.findings) > 3
    assert [run for run in runs if any(run in text for text in restricted)] == []
