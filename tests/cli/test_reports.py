"""The reports, character for character."""

import json
from dataclasses import replace

from generator.cli import reports
from generator.diagnostics import Diagnostic, Location, Severity

FINDING = Diagnostic(
    Location("actors/x.yml", 4, 7),
    "unknown-word",
    Severity.ERROR,
    "`persn` is not one of person, state",
    "Did you mean `person`?",
)
PLAIN = Diagnostic(Location("briefing.yml"), "missing-file", Severity.WARNING, "there is none here")


def test_text_has_a_line_for_the_finding_and_one_for_the_hint() -> None:
    assert reports.text([FINDING, PLAIN], "sources") == (
        "sources/actors/x.yml:4:7: error[unknown-word] `persn` is not one of person, state.\n"
        "    Did you mean `person`?\n"
        "sources/briefing.yml:1:1: warning[missing-file] There is none here.\n"
    )


def test_text_says_the_same_words_once_and_all_their_places() -> None:
    again = replace(FINDING, where=Location("actors/y.yml", 2, 1))
    other = replace(FINDING, where=Location("actors/z.yml", 3, 1), hint="")

    assert reports.text([FINDING, PLAIN, again, other], "sources") == (
        "sources/actors/x.yml:4:7: error[unknown-word] `persn` is not one of person, state.\n"
        "    Did you mean `person`?\n"
        "    Also at sources/actors/y.yml:2:1\n"
        "sources/briefing.yml:1:1: warning[missing-file] There is none here.\n"
        "sources/actors/z.yml:3:1: error[unknown-word] `persn` is not one of person, state.\n"
    )


def test_every_line_of_a_long_hint_is_indented() -> None:
    finding = Diagnostic(Location("a.yml"), "r", Severity.ERROR, "Twice.", "One of:\nfirst\nsecond")

    assert reports.text([finding], "").endswith("    One of:\n    first\n    second\n")


def test_json_is_a_list_of_objects() -> None:
    assert json.loads(reports.as_json([PLAIN], "sources")) == [
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
    assert reports.text([], "sources") == ""
    assert json.loads(reports.as_json([], "sources")) == []


def test_a_line_break_in_a_source_begins_no_workflow_command() -> None:
    finding = Diagnostic(
        Location("a,b:c.yml"), "r", Severity.ERROR, "100% sure\n::warning::not me", ""
    )

    assert reports.github([finding], "") == (
        "::error file=a%2Cb%3Ac.yml,line=1,col=1,title=r::100%25 sure%0A::warning::not me\n"
    )
