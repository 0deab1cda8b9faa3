"""The commands as a person calls them: exit status, what is printed, what is written."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli.commands import NAMES, command
from generator.rules import RULES, by_id
from tests.project import ROOT, SECOND, commanded, files_of, generator

ACTOR = "actors/oscar-dun.yml"
SECTIONS = (
    *("issues", "actors", "timeline", "sources", "positions"),
    *("claims", "tensions", "glossary", "data"),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the second briefing, to be spoilt."""
    shutil.copytree(SECOND, tmp_path / "sources")
    return tmp_path


def spoil(folder: Path, path: str, old: str, new: str) -> None:
    file = folder / "sources" / path
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def places(folder: Path) -> tuple[str | Path, ...]:
    return (
        *("--sources", folder / "sources"),
        *("--docs", folder / "docs", "--site", folder / "site"),
    )


def test_check_of_good_sources_says_what_it_checked_and_ends_with_0() -> None:
    ran = generator("check", "--sources", SECOND)

    assert (ran.returncode, ran.stdout) == (0, "")
    assert "4 articles, 12 claims" in ran.stderr
    assert ", 0 skipped" in ran.stderr
    assert "0 errors, 0 warnings." in ran.stderr


def test_check_reports_all_findings_of_a_run_and_ends_with_1(folder: Path) -> None:
    spoil(folder, ACTOR, "kind: person", "kind: persn")
    spoil(folder, "events/work-begins.yml", "edtf: 2032-21", "edtf: Spring 2032")

    ran = generator("check", "--sources", "sources", cwd=folder)

    assert ran.returncode == 1
    assert "sources/actors/oscar-dun.yml:4:7: error[unknown-word]" in ran.stdout
    assert "sources/events/work-begins.yml:3:14: error[invalid-edtf]" in ran.stdout
    assert "2 errors" in ran.stderr


def test_json_findings_are_objects_with_the_published_keys(folder: Path) -> None:
    spoil(folder, ACTOR, "kind: person", "kind: persn")

    ran = commanded("check", "--sources", "sources", "--format", "json", cwd=folder)
    (finding,) = json.loads(ran.stdout)

    assert finding["path"] == "sources/actors/oscar-dun.yml"
    assert (finding["line"], finding["column"]) == (4, 7)
    assert (finding["severity"], finding["rule"]) == ("error", "unknown-word")
    assert finding["hint"] == "Did you mean `person`?"
    assert set(finding) == {"path", "line", "column", "severity", "rule", "message", "hint"}


def test_github_findings_are_workflow_commands(folder: Path) -> None:
    spoil(folder, ACTOR, "kind: person", "kind: persn")

    ran = commanded("check", "--sources", "sources", "--format", "github", cwd=folder)

    assert ran.stdout.startswith(
        "::error file=sources/actors/oscar-dun.yml,line=4,col=7,title=unknown-word::"
    )


def test_build_of_good_sources_says_where_to_look(folder: Path) -> None:
    ran = commanded("build", *places(folder))

    assert ran.returncode == 0, ran.stdout + ran.stderr
    pages, where = ran.stdout.splitlines()
    assert pages == f"The pages are in {folder / 'docs'}"
    assert where.endswith("site/index.html")
    site = folder / "site"
    missing = [name for name in SECTIONS if not (site / name / "index.html").is_file()]
    assert missing == []
    assert (site / "data" / "briefing.json").is_file()


def test_errors_leave_docs_and_site_as_they_were(folder: Path) -> None:
    assert commanded("build", *places(folder)).returncode == 0
    before = {**files_of(folder / "docs"), **files_of(folder / "site")}
    spoil(folder, ACTOR, "name: Óscar Dún", "name: Óscar D.")
    spoil(folder, ACTOR, "kind: person", "kind: persn")

    ran = commanded("build", *places(folder))

    assert ran.returncode == 1
    assert "Nothing was written." in ran.stderr
    assert {**files_of(folder / "docs"), **files_of(folder / "site")} == before


def test_a_handwritten_page_in_the_way_is_not_overwritten(folder: Path) -> None:
    (folder / "docs").mkdir()
    (folder / "docs" / "index.md").write_text("# Mine\n", encoding="utf-8")

    ran = commanded("build", *places(folder))

    assert ran.returncode == 2
    assert "index.md" in ran.stderr
    assert (folder / "docs" / "index.md").read_text(encoding="utf-8") == "# Mine\n"


@pytest.mark.parametrize("command", ["build", "serve"])
@pytest.mark.parametrize("docs", ["sources/actors", "."])
def test_pages_are_not_written_among_the_sources(folder: Path, docs: str, command: str) -> None:
    before = files_of(folder)

    ran = commanded(command, "--sources", "sources", "--docs", docs, cwd=folder)

    assert ran.returncode == 2
    assert "lie in each other" in ran.stderr
    assert files_of(folder) == before


@pytest.mark.parametrize("site", ["sources/site", "."])
def test_a_site_is_not_built_among_the_sources(folder: Path, site: str) -> None:
    before = files_of(folder)

    words = ("--sources", "sources", "--docs", "docs", "--site", site)
    ran = commanded("build", *words, cwd=folder)

    assert (ran.returncode, files_of(folder)) == (2, before)
    assert ran.stderr == (
        f"generator: sources and {site} lie in each other: the site needs a folder of its own\n"
    )


@pytest.mark.parametrize(
    ("docs", "site", "told"),
    [
        ("sources", "site", "sources and sources are the same folder: the pages need"),
        ("docs", "sources", "sources and sources are the same folder: the site needs"),
        ("out", "./out", "out and out are the same folder: the site needs"),
    ],
)
def test_one_folder_for_two_things_is_said_to_be_one(
    folder: Path, docs: str, site: str, told: str
) -> None:
    before = files_of(folder)

    words = ("--sources", "sources", "--docs", docs, "--site", site)
    ran = commanded("build", *words, cwd=folder)

    assert (ran.returncode, files_of(folder)) == (2, before)
    assert told in ran.stderr


def test_a_folder_that_is_no_site_is_not_replaced(folder: Path) -> None:
    (folder / "site").mkdir()
    (folder / "site" / "thesis.odt").write_text("years of work", encoding="utf-8")

    ran = commanded("build", *places(folder))

    assert ran.returncode == 2
    assert (folder / "site" / "thesis.odt").read_text(encoding="utf-8") == "years of work"
    assert not (folder / "docs" / "index.md").exists(), "no page is written for a site that is not"


@pytest.mark.parametrize(
    "words",
    [
        ("check", "--sources", "no-such-folder"),
        ("build", "--sources", "no-such-folder"),
        ("check", "--format", "xml"),
        ("explain", "no-such-rule"),
        ("polish",),
        (),
    ],
)
def test_wrong_use_is_told_in_a_line_and_ends_with_2(words: tuple[str, ...]) -> None:
    ran = commanded(*words)

    assert ran.returncode == 2
    assert ran.stdout == ""
    assert ran.stderr.strip()
    assert "Traceback" not in ran.stderr


def test_a_docs_folder_that_cannot_be_made_ends_with_2(folder: Path) -> None:
    (folder / "docs").write_text("a file where a folder should be", encoding="utf-8")

    ran = commanded("build", *places(folder))

    assert ran.returncode == 2
    assert "docs" in ran.stderr
    assert ran.stderr.endswith("a file stands where a folder is needed: name another folder\n")
    assert "Traceback" not in ran.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize("words", [(), ("quote-not-found",)])
def test_a_full_disk_ends_with_2_and_a_line(words: tuple[str, ...]) -> None:
    command = [sys.executable, "-m", "generator", "explain", *words]
    buffered = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    with Path("/dev/full").open("w") as full:
        ran = subprocess.run(
            command,
            cwd=ROOT,
            env=buffered,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )

    assert (ran.returncode, ran.stderr) == (2, "generator: No space left on device\n")


COURIER = "vellis-courier-2031-05-04"


def test_quote_prints_what_annotations_need_and_nothing_else() -> None:
    ran = commanded("quote", COURIER, "a fixed   bridge", "--sources", SECOND)

    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout == "# line 3, column 34\nquote: a fixed bridge\n"


def test_quote_takes_words_from_standard_input() -> None:
    words = [sys.executable, "-m", "generator", "quote", COURIER, "-", "--sources", str(SECOND)]
    ran = subprocess.run(
        words, cwd=ROOT, input="a fixed\nbridge\n", capture_output=True, text=True, check=False
    )

    assert (ran.returncode, ran.stdout) == (0, "# line 3, column 34\nquote: a fixed bridge\n")


def test_quote_takes_words_that_are_not_in_quotation_marks() -> None:
    words = ("quote", COURIER, "would", "ever", "pass", "--sources", SECOND)

    assert commanded(*words).stdout.endswith("\nquote: would ever pass\n")


def test_quote_of_words_that_are_not_there_proposes_the_nearest_and_ends_with_1() -> None:
    ran = commanded("quote", COURIER, "will build a floating bridge across", "--sources", SECOND)

    assert ran.returncode == 1
    assert "# the nearest passage, at line 3" in ran.stdout
    assert "The quotation is not in the article" in ran.stderr


def test_quote_of_an_unknown_article_names_those_that_may_be_meant() -> None:
    ran = commanded("quote", "vellis-courier", "words", "--sources", SECOND)

    assert (ran.returncode, ran.stdout) == (2, "")
    assert f"did you mean `{COURIER}`?" in ran.stderr


@pytest.mark.parametrize(
    "words", [("A low bridge",), ("A", "low", "bridge"), ("A  low", " bridge")]
)
def test_quote_of_words_without_an_article_says_which_has_them(words: tuple[str, ...]) -> None:
    ran = commanded("quote", *words, "--sources", SECOND)

    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr == (
        f"generator: the id of the article is missing before the words: they stand in `{COURIER}`\n"
    )


@pytest.mark.parametrize("words", [("a floating bridge",), ("a", "floating", "bridge")])
def test_quote_of_words_that_no_article_has_says_that_the_article_is_missing(
    words: tuple[str, ...],
) -> None:
    ran = commanded("quote", *words, "--sources", SECOND)

    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr == "generator: the id of the article is missing before the words\n"


@pytest.mark.parametrize("words", [("A low bridge",), ("A", "low", "bridge")])
def test_quote_of_words_before_the_article_says_the_order(words: tuple[str, ...]) -> None:
    ran = commanded("quote", *words, COURIER, "--sources", SECOND)

    assert ran.returncode == 2
    assert ran.stderr == (
        f"generator: the id of the article goes before the words: `quote {COURIER} WORDS`\n"
    )


def test_quote_of_words_with_a_wrong_article_says_which_is_meant() -> None:
    ran = commanded("quote", "velis-courier-2031-05-04", "a fixed bridge", "--sources", SECOND)

    assert ran.returncode == 2
    assert ran.stderr.endswith(f"`velis-courier-2031-05-04`; did you mean `{COURIER}`?\n")


@pytest.mark.parametrize("command", [("suggest",), ("quote",)])
@pytest.mark.parametrize(
    "path",
    [
        f"{COURIER}/",
        f"articles/{COURIER}/article.txt",
        f"/home/editor/Documents/bridges of the bay/sources/articles/{COURIER}/annotations.yml",
    ],
)
def test_the_path_of_an_article_leads_to_its_id(command: tuple[str, ...], path: str) -> None:
    words = ("a", "fixed", "bridge") if command == ("quote",) else ()

    ran = commanded(*command, path, *words, "--sources", SECOND)

    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.endswith(f"there is no article `{path}`; did you mean `{COURIER}`?\n")


def test_quote_of_nothing_is_wrong_use() -> None:
    ran = commanded("quote", COURIER, " ", "--sources", SECOND)

    assert (ran.returncode, ran.stdout) == (2, "")
    assert "there are no words to look for" in ran.stderr


def test_suggest_prints_yaml_to_paste_and_how_much_is_accounted_for() -> None:
    ran = commanded("suggest", COURIER, "--sources", SECOND)

    assert ran.returncode == 0
    assert ran.stdout.startswith('no_claim:\n  - quote: "Harbour bridge to cost 40 million,')
    assert ran.stderr == "9 of 10 sentences are accounted for.\n"


def test_suggest_for_an_article_that_cannot_be_read_leads_to_check(folder: Path) -> None:
    spoil(folder, f"articles/{COURIER}/record.yml", "wording:", "wrding:")

    ran = commanded("suggest", COURIER, "--sources", "sources", cwd=folder)

    assert (ran.returncode, ran.stdout) == (1, "")
    where = f"articles/{COURIER}/record.yml"
    told = f"the article `{COURIER}` stands in {where}, and cannot be read: see what `check` says"
    assert told in ran.stderr


def test_suggest_for_a_claim_does_not_blame_a_file_that_can_be_read(folder: Path) -> None:
    spoil(folder, "actors/ilse-marten.yml", "name:", "nmae:")

    ran = commanded("suggest", f"{COURIER}/masts", "--sources", "sources", cwd=folder)

    assert (ran.returncode, ran.stdout) == (2, "")
    assert f"there is no article `{COURIER}/masts`; did you mean `{COURIER}`?\n" in ran.stderr


def test_suggest_tells_of_what_could_not_be_read_and_ends_with_1(folder: Path) -> None:
    spoil(folder, "actors/ilse-marten.yml", "name:", "nmae:")

    ran = commanded("suggest", COURIER, "--sources", "sources", cwd=folder)

    assert ran.returncode == 1
    assert "no_claim:\n" in ran.stdout
    assert ran.stderr.startswith("The sources have ")
    assert "not known to these proposals, and `check` tells it.\n" in ran.stderr


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("claims:", "claims: [", "cannot be read: what it covers is proposed again"),
        ("id: masts", "idd: masts", "cannot be read in part: that part is proposed again"),
    ],
)
def test_suggest_names_the_annotations_that_it_could_not_read(
    folder: Path, old: str, new: str, told: str
) -> None:
    path = f"articles/{COURIER}/annotations.yml"
    spoil(folder, path, old, new)

    ran = commanded("suggest", COURIER, "--sources", "sources", cwd=folder)

    assert ran.returncode == 1
    assert "claims:\n" in ran.stdout
    assert f"\nsources/{path} {told}, see what `check` says.\n" in ran.stderr


def test_suggest_does_not_say_of_annotations_that_are_gone_that_they_cannot_be_read(
    folder: Path,
) -> None:
    path = folder / "sources" / "articles" / COURIER / "annotations.yml"
    path.unlink()

    ran = commanded("suggest", COURIER, "--sources", "sources", cwd=folder)

    assert ran.returncode == 1
    assert f"{COURIER}/annotations.yml is not there, or is no file that can be" in ran.stderr
    assert "annotations.yml cannot be read" not in ran.stderr


def test_suggest_is_silent_on_errors_that_leave_nothing_out(folder: Path) -> None:
    spoil(folder, "briefing.yml", "actor:harbour-authority", "actor:no-such-actor")

    ran = commanded("suggest", COURIER, "--sources", "sources", cwd=folder)

    assert (ran.returncode, ran.stderr) == (0, "9 of 10 sentences are accounted for.\n")


@pytest.mark.parametrize(
    "words",
    [
        ("check",),
        ("build", "--docs", "docs", "--site", "site"),
        ("suggest", COURIER),
        ("impact", COURIER),
        ("new", "actor", "mara-lind"),
    ],
)
def test_sources_of_another_format_are_an_error_in_the_sources_for_every_command(
    folder: Path, words: tuple[str, ...]
) -> None:
    spoil(folder, "briefing.yml", "format: 1", "format: 2")

    ran = commanded(*words, "--sources", "sources", cwd=folder)

    assert ran.returncode == 1
    assert "his generator reads format 1, not format 2" in ran.stdout + ran.stderr
    assert "Wrote" not in ran.stdout


@pytest.mark.parametrize("words", [("check",), ("build",), ("suggest", COURIER), ("serve",)])
def test_a_folder_that_holds_none_of_the_sources_is_refused_in_a_line(
    folder: Path, words: tuple[str, ...]
) -> None:
    ran = commanded(*words, "--sources", ".", cwd=folder)

    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr == (
        "generator: . is no sources folder, it has no briefing.yml; did you mean sources?\n"
    )


def test_a_folder_within_the_sources_is_told_which_they_are(folder: Path) -> None:
    ran = commanded("check", "--sources", "sources/articles", cwd=folder)

    assert ran.returncode == 2
    assert ran.stderr.endswith("it has no briefing.yml; did you mean sources?\n")


@pytest.mark.parametrize("command", ["build", "serve"])
def test_pages_of_other_sources_are_not_written_into_the_repositorys_docs(
    folder: Path, command: str
) -> None:
    ran = commanded(command, "--sources", "sources", cwd=folder)

    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr == (
        "generator: say where the pages of sources are to be written, such as --docs docs\n"
    )


def test_check_names_what_is_published_nowhere(folder: Path) -> None:
    spoil(folder, "terms/drawbridge.yml", "kind:", "status: draft\nkind: # ")
    spoil(folder, "events/ferry-opens.yml", "title:", "status: draft\ntitle:")

    told = commanded("check", "--sources", "sources", cwd=folder).stderr

    assert "\n2 drafts, published nowhere: events/ferry-opens, terms/drawbridge.\n" in told


def test_a_file_in_place_of_the_sources_folder_leads_to_the_folder(folder: Path) -> None:
    ran = commanded("check", "--sources", "sources/briefing.yml", cwd=folder)

    assert ran.returncode == 2
    assert ran.stderr == (
        "generator: sources/briefing.yml is a file; the sources are a folder: is it sources?\n"
    )


def test_a_sources_folder_without_its_briefing_file_is_checked(folder: Path) -> None:
    (folder / "sources" / "briefing.yml").unlink()

    ran = commanded("check", "--sources", "sources", cwd=folder)

    assert ran.returncode == 1
    assert "sources/briefing.yml:1:1: error[missing-file] There is no briefing.yml" in ran.stdout


def test_without_its_packages_the_program_says_how_to_get_them() -> None:
    ran = subprocess.run(
        [sys.executable, "-S", "-m", "generator", "check"],  # -S: no installed packages
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert ran.returncode == 2
    assert ran.stderr.startswith("generator: this Python lacks the package ")
    assert "make build" in ran.stderr


def test_explain_prints_the_page_of_a_rule() -> None:
    ran = commanded("explain", "quote-not-found")

    assert ran.returncode == 0
    assert ran.stdout.startswith("quote-not-found (error)\n")
    assert "**Fails**" in ran.stdout


def test_explain_suggests_a_near_rule() -> None:
    assert "quote-not-found" in commanded("explain", "quote-notfound").stderr


@pytest.mark.parametrize(
    "words", [("quote", "not", "found"), ("quote not found",), ("Quote-Not-Found",)]
)
def test_explain_takes_the_words_of_an_id(words: tuple[str, ...]) -> None:
    ran = commanded("explain", *words)

    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.startswith("quote-not-found (error)\n")


@pytest.mark.parametrize(
    ("asked", "near"),
    [
        ("quotation", {"shown-quotation-too-long", "quote-ambiguous"}),
        ("duplicate", {"duplicate-id", "duplicate-key"}),
        ("missing quote", {"budget-missing", "quote-ambiguous"}),
    ],
)
def test_explain_of_what_is_no_rule_names_those_that_are_like_it(
    asked: str, near: set[str]
) -> None:
    ran = commanded("explain", asked)

    assert ran.returncode == 2
    assert near <= {name for name in ran.stderr.split("`") if name in by_id}
    assert ran.stderr.endswith("? `explain` alone lists all rules\n")


def test_explain_of_what_is_like_no_rule_says_where_all_are_listed() -> None:
    told = commanded("explain", "TOTALLY").stderr

    assert told == "generator: there is no rule `TOTALLY`; `explain` alone lists all rules\n"


def test_explain_alone_lists_every_rule() -> None:
    lines = commanded("explain").stdout.splitlines()

    assert [line.split()[0] for line in lines] == [rule.id for rule in RULES]


def test_clean_deletes_only_what_was_generated(folder: Path) -> None:
    (folder / "docs").mkdir()
    (folder / "docs" / "about.md").write_text(
        "---\ntitle: About\ndescription: About us.\n---\n\n# About\n", encoding="utf-8"
    )
    assert commanded("build", *places(folder)).returncode == 0

    ran = commanded("clean", "--docs", folder / "docs", "--site", folder / "site")

    assert ran.returncode == 0
    assert ran.stdout.startswith("Deleted ")
    assert list(files_of(folder / "docs")) == ["about.md"]
    assert not (folder / "site").exists()


def test_clean_deletes_nothing_where_nothing_is_and_says_so(folder: Path) -> None:
    ran = commanded("clean", "--docs", folder / "docs", "--site", folder / "site")

    assert (ran.returncode, ran.stdout) == (0, "There was nothing to delete\n")


def test_long_work_is_told_on_a_terminal_and_taken_back(folder: Path) -> None:
    """A pseudo-terminal is the standard error; what is printed elsewhere has nothing of it."""
    master, slave = os.openpty()
    ran = subprocess.run(
        [sys.executable, "-m", "generator", "build", *map(str, places(folder))],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=slave,
        text=True,
        check=True,
    )
    os.close(slave)
    seen = os.read(master, 10_000).decode("utf-8")
    os.close(master)

    assert seen.startswith("Checking the sources, writing the pages, building the site …\r\x1b[K")
    assert "…" not in ran.stdout
    assert "…" not in generator("build", *places(folder)).stderr


def test_every_command_has_the_name_of_its_module() -> None:
    folder = ROOT / "generator" / "cli" / "commands"
    modules = {path.stem for path in folder.glob("*.py")} - {"__init__"}

    assert modules == set(NAMES)
    assert [command(name).name for name in NAMES] == [*NAMES]


def test_check_imports_nothing_that_makes_pages() -> None:
    """It is run after every edit, and half of its time would be theirs."""
    asked = "import sys; from generator.cli import main; main(['check']); print(*sys.modules)"
    ran = subprocess.run(
        [sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert "generator.rules" in ran.stdout.split()
    assert not {"generator.pages", "jinja2", "watchdog"} & set(ran.stdout.split())


def test_a_folder_without_its_option_is_told_of_the_option(tmp_path: Path) -> None:
    ran = commanded("check", str(tmp_path))

    assert ran.returncode == 2
    assert ran.stderr.endswith(f"; a folder of sources is given as --sources {tmp_path}\n")


@pytest.mark.parametrize("name", NAMES)
def test_every_command_has_help_with_an_example(name: str) -> None:
    ran = generator(name, "--help")

    assert ran.returncode == 0
    assert f"example: python -m generator {name}" in ran.stdout
    assert "exit status:" in ran.stdout


@pytest.mark.parametrize(
    ("name", "means"),
    [
        ("check", "the sources have errors"),
        ("quote", "the article does not have these words as they were given"),
        ("clean", ""),
    ],
)
def test_help_says_what_ending_with_1_means_for_the_command(name: str, means: str) -> None:
    told = commanded(name, "--help").stdout.split("exit status:\n")[1].splitlines()

    assert [line[:5] for line in told] == ["  0  ", *(["  1  "] if means else []), "  2  "]
    assert told[1].startswith(f"  1  {means}") is bool(means)
