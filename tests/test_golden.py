"""Whole builds of small briefings, kept to be read: all findings, and the pages.

A case is a folder: `sources/`, what is found in it (`findings.txt`), and in `docs/`
the pages that the case is about. The first case keeps every page.
`--update-golden` writes the kept files anew.
"""

from collections.abc import Mapping
from pathlib import Path

import pytest

from generator import exports, pages
from generator.check import check
from generator.cli.reports import Run, text
from generator.derive import derive
from generator.fs import read_tree

GOLDEN = Path(__file__).parent / "golden"
CASES = sorted(folder.name for folder in GOLDEN.iterdir())
KEEPS_ALL = "one-article"


def built(name: str) -> tuple[str, Mapping[str, str]]:
    """Build a case: its findings with the proof of work, and its pages."""
    checked = check(read_tree(GOLDEN / name / "sources"))
    proof, _, _rules = str(checked.proof).partition(";")  # a new rule changes no case
    findings = f"{text(Run(checked.findings, '', checked.files))}Checked {proof}.\n"
    if checked.failed or checked.facts is None:
        return findings, {}
    public = derive(checked.facts.briefing.published())
    files = {**pages.outline(public, pages.Site(frozenset())), **exports.outline(public)}
    return findings, {path: text() for path, text in files.items()}


@pytest.mark.parametrize("name", CASES)
def test_the_findings_are_as_kept(name: str, *, update_golden: bool) -> None:
    findings, _ = built(name)
    kept = GOLDEN / name / "findings.txt"

    if update_golden:
        kept.write_text(findings, encoding="utf-8")

    assert findings == kept.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", CASES)
def test_the_pages_are_as_kept(name: str, *, update_golden: bool) -> None:
    _, written = built(name)
    folder = GOLDEN / name / "docs"
    kept = [path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*.md"))]

    if update_golden:
        for path in kept:
            (folder / path).write_text(written[path], encoding="utf-8")

    assert {path: written.get(path) for path in kept} == {
        path: (folder / path).read_text(encoding="utf-8") for path in kept
    }


def test_one_case_keeps_every_page() -> None:
    folder = GOLDEN / KEEPS_ALL / "docs"
    kept = {path.relative_to(folder).as_posix() for path in folder.rglob("*.md")}

    assert kept == {path for path in built(KEEPS_ALL)[1] if path.endswith(".md")}


def test_a_case_with_errors_keeps_no_page() -> None:
    assert built("a-bad-day")[1] == {}
    assert not (GOLDEN / "a-bad-day" / "docs").exists()
