"""The steps in order, on a folder in memory: what a run has checked, and what it writes where."""

import shutil
from pathlib import Path

import pytest

from generator import exports, pages
from generator.build import Docs, handwritten, outline_docs, settings, write_docs, write_docs_ahead
from generator.check import Checked, check
from generator.derive import derive
from generator.diagnostics import Severity
from generator.fs import MANIFEST, Tree, read_tree
from generator.rules import RULES
from tests.project import ROOT, SECOND, files_of
from tests.repositories import Repository
from tests.sources import BRIEFING, NOTES, RECORD, SPEAKER, TERM, Files, changed, extended, sources


def checked(files: Files) -> Checked:
    return check(Tree({path: text.encode() for path, text in files.items()}))


def written(found: Checked, folder: Path) -> Docs:
    docs = outline_docs(found, folder)
    write_docs(docs)
    return docs


def test_git_ignores_everything_that_is_generated(tmp_path: Path) -> None:
    found = check(read_tree(SECOND)).facts
    assert found
    public = derive(found.briefing.published())
    site = pages.Site(
        frozenset({"contributing/index.md"}), (pages.RuleHelp("r", Severity.ERROR, "R.\n"),)
    )
    written = {f"docs/{path}" for path in (*pages.render(public, site), *exports.outline(public))}
    repository = Repository.begin(tmp_path)
    shutil.copy(ROOT / ".gitignore", tmp_path)

    ignored = repository.git("check-ignore", "--no-index", *sorted(written))

    assert set(ignored.split()) == written


def test_a_run_says_what_it_has_checked() -> None:
    proof = checked(sources()).proof

    assert (proof.articles, proof.claims) == (1, 2)
    assert proof.checked == proof.quotations == 4
    assert str(proof).startswith("1 article, 2 claims, 4 quotations, 4 checked, 0 skipped; ")


def test_the_words_of_a_gloss_are_checked_and_counted() -> None:
    gloss = "glosses:\n  - {reads: city council, says: Five men., outside: An almanac.}\n"
    found = checked(extended(sources(), RECORD, gloss))
    wrong = checked(extended(sources(), RECORD, gloss.replace("city", "town")))

    assert found.findings == ()
    assert found.proof.checked == found.proof.quotations == 5
    assert [finding.rule for finding in wrong.findings] == ["quote-not-found"]


def test_a_quotation_that_was_not_looked_for_counts_as_skipped() -> None:
    files = changed(sources(), NOTES, "kind: announcement", "kind: announcment")
    proof = checked(files).proof

    assert (proof.quotations, proof.checked) == (4, 2)
    assert "4 quotations, 2 checked, 2 skipped" in str(proof)


def test_docs_are_written_only_from_sources_without_errors(tmp_path: Path) -> None:
    faulty = checked(changed(sources(), SPEAKER, "kind: person", "kind: persn"))

    with pytest.raises(ValueError, match="without errors"):
        outline_docs(faulty, tmp_path / "docs")

    assert not (tmp_path / "docs").exists()


def test_pages_that_people_wrote_are_told_from_generated_ones(tmp_path: Path) -> None:
    (tmp_path / "about").mkdir()
    (tmp_path / "about" / "us.md").write_text("# Us\n")
    (tmp_path / ".drafts").mkdir()
    (tmp_path / ".drafts" / "later.md").write_text("# Later\n")
    for _ in range(2):
        docs = written(checked(sources()), tmp_path)

        assert docs.by_hand == {"about/us.md"}
        assert "index.md" in docs.files
        assert handwritten(tmp_path) == {"about/us.md"}


def test_a_page_that_is_taken_over_is_nobodys_any_more(tmp_path: Path) -> None:
    written(checked(sources()), tmp_path)
    (tmp_path / MANIFEST).unlink()

    assert written(checked(sources()), tmp_path).by_hand == frozenset()


def test_a_page_that_people_wrote_is_in_the_navigation(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "about.md").write_text("# About\n")
    docs = written(checked(sources()), tmp_path / "docs")

    told = settings(docs, tmp_path / "site")

    assert told.nav[-1] == ("About", "about.md")
    assert (told.docs, told.site) == (tmp_path / "docs", tmp_path / "site")
    assert "/claims/**" in told.leaves


def test_drafts_are_checked_and_not_written(tmp_path: Path) -> None:
    found = checked(extended(sources(), TERM, "status: draft\n"))

    written(found, tmp_path)
    without = (tmp_path / "glossary/index.md").read_text()
    written(checked(sources()), tmp_path)

    assert found.facts is not None
    assert list(found.facts.briefing.terms) == ["harbour-act"]
    assert "Harbour Act" not in without
    assert "Harbour Act" in (tmp_path / "glossary/index.md").read_text()


def with_another_actor() -> Files:
    actor = sources()[SPEAKER].replace("Ada Vale", "Ben Rook")
    files = {**sources(), "actors/ben-rook.yml": actor}
    return changed(files, BRIEFING, "title: The harbour bridge", "title: The new bridge")


def test_what_is_wanted_and_what_is_new_is_written_ahead(tmp_path: Path) -> None:
    written(checked(sources()), tmp_path)
    before = files_of(tmp_path)
    docs = outline_docs(checked(with_another_actor()), tmp_path)

    assert write_docs_ahead(docs, lambda path: path == "index.md")
    ahead = files_of(tmp_path)
    write_docs(docs)
    rest = files_of(tmp_path)

    assert ahead.keys() == rest.keys() == before.keys() | {"actors/ben-rook.md"}
    assert {path for path in before if ahead[path] != before[path]} == {MANIFEST, "index.md"}
    assert {path for path in ahead if ahead[path] != rest[path]} >= {"actors/index.md"}


def test_nothing_is_written_ahead_where_a_page_goes(tmp_path: Path) -> None:
    written(checked(with_another_actor()), tmp_path)
    before = files_of(tmp_path)

    assert not write_docs_ahead(outline_docs(checked(sources()), tmp_path), lambda _: True)
    assert files_of(tmp_path) == before


def test_where_people_are_asked_to_contribute_the_rules_have_pages(tmp_path: Path) -> None:
    (tmp_path / "docs" / "contributing").mkdir(parents=True)
    (tmp_path / "docs" / "contributing" / "index.md").write_text("# Contributing\n")
    docs = written(checked(sources()), tmp_path / "docs")

    told = settings(docs, tmp_path / "site")

    assert all(f"contributing/rules/{rule.id}.md" in docs.files for rule in RULES)
    assert told.nav[-1] == (
        "Contributing",
        (("", "contributing/index.md"), ("Rules", "contributing/rules/index.md")),
    )
    assert "/contributing/**" in told.leaves
