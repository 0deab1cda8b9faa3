"""Commands given in a folder that has a briefing of its own, without saying so."""

import shutil
from pathlib import Path

import pytest

from tests.project import ROOT, SECOND, SOURCES, commanded

COURIER = "vellis-courier-2031-05-04"


@pytest.fixture(params=[".", "sources"])
def here(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where the folder `tmp_path` has its briefing."""
    shutil.copytree(SECOND, tmp_path / request.param, dirs_exist_ok=True)
    return str(request.param)


def test_check_says_that_it_reads_the_repositorys_sources(here: str, tmp_path: Path) -> None:
    told = commanded("check", cwd=tmp_path).stderr

    first = f"Checking {SOURCES}; for the briefing here say --sources {here}\n"
    assert told.startswith(f"{first}Checked ")


def test_a_command_that_writes_says_so_before_it_does(here: str, tmp_path: Path) -> None:
    (tmp_path / "docs").write_text("a file where a folder should be", encoding="utf-8")

    new = commanded("new", "term", "con", cwd=tmp_path).stderr  # refused: nothing is written
    build = commanded("build", "--docs", "docs", "--site", "site", cwd=tmp_path).stderr

    hint = f"{SOURCES}; for the briefing here say --sources {here}\n"
    assert new.startswith(f"Writing into {hint}generator: ")
    assert build.startswith(f"Building from {hint}generator: docs")


@pytest.mark.parametrize(
    ("words", "doing"),
    [
        (("diff", "no-such-revision"), "Comparing"),
        (("serve", "--docs", "docs", "--address", "nowhere"), "Serving"),
    ],
)
def test_other_commands_say_so_even_if_they_fail(
    here: str, tmp_path: Path, words: tuple[str, ...], doing: str
) -> None:
    told = commanded(*words, cwd=tmp_path).stderr

    hint = f"{SOURCES}; for the briefing here say --sources {here}\n"
    assert told.startswith(f"{doing} {hint}generator: ")


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        (("suggest", COURIER), f"article `{COURIER}`"),
        (("quote", COURIER, "a", "fixed", "bridge"), f"article `{COURIER}`"),
        (("impact", "article:inland-post-2031-05-06"), "article `inland-post-2031-05-06`"),
    ],
)
def test_what_is_not_found_is_said_to_be_not_in_the_repositorys_sources(
    here: str, tmp_path: Path, words: tuple[str, ...], asked: str
) -> None:
    ran = commanded(*words, cwd=tmp_path)

    assert (ran.returncode, ran.stdout) == (2, "")
    where = f"in {SOURCES} (for the briefing here say --sources {here})"
    assert f"there is no {asked} {where}" in ran.stderr


@pytest.mark.usefixtures("here")
def test_a_folder_that_is_named_is_not_told(tmp_path: Path) -> None:
    told = commanded("check", "--sources", SECOND, cwd=tmp_path).stderr
    unknown = commanded("suggest", "nothing", "--sources", SECOND, cwd=tmp_path).stderr

    assert told.startswith("Checked ")
    assert unknown == "generator: there is no article `nothing`\n"


@pytest.mark.parametrize("folder", [ROOT, SOURCES])
def test_in_the_repository_its_sources_are_not_told(folder: Path) -> None:
    assert commanded("check", cwd=folder).stderr.startswith("Checked ")


def test_where_there_is_no_briefing_nothing_is_told_of_one(tmp_path: Path) -> None:
    assert commanded("check", cwd=tmp_path).stderr.startswith("Checked ")
