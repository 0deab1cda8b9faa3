"""`diff` as a person calls it: a real repository, with the second briefing in a sub-folder."""

import json
import shutil
from pathlib import Path

import pytest

from tests.project import SECOND, commanded, files_of, generator
from tests.repositories import Repository

FOLDER = "Quellen für den Hafen"
NOTES = "articles/vellis-courier-2031-05-04/annotations.yml"
MASTS = "vellis-courier-2031-05-04/masts"
SAYS = "No mast taller than nine metres would pass the bridge."


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """The second briefing, committed once."""
    repository = Repository.begin(tmp_path / "a repository")
    shutil.copytree(SECOND, repository.folder / FOLDER)
    repository.commit()
    return repository


def edit(repository: Repository, path: str, old: str, new: str) -> None:
    file = repository.folder / FOLDER / path
    words = file.read_text(encoding="utf-8")
    assert words.count(old) == 1
    file.write_text(words.replace(old, new), encoding="utf-8")


def reword(repository: Repository) -> None:
    edit(repository, NOTES, SAYS, "Tall masts would not pass the bridge.")


def diff(repository: Repository, *words: str) -> tuple[int, str, str]:
    ran = commanded("diff", *words, "--sources", FOLDER, cwd=repository.folder)
    assert "Traceback" not in ran.stderr
    return ran.returncode, ran.stdout, ran.stderr


def test_without_head_the_files_on_disk_are_compared(repository: Repository) -> None:
    reword(repository)

    status, printed, told = diff(repository, "HEAD")

    assert (status, told) == (0, "")
    assert printed.startswith("Claims: 1 reworded.\nPages: ")
    assert f"\n  reworded: {MASTS}\n" in printed
    assert f"\n        - {SAYS}\n        + Tall masts" in printed
    assert f"\n  changed: claims/{MASTS}/\n" in printed


def test_two_revisions_are_compared_whatever_is_on_disk(repository: Repository) -> None:
    reword(repository)
    repository.commit()
    edit(repository, NOTES, "kind: prediction", "kind: guess")

    status, printed, told = diff(repository, "HEAD~1", "HEAD")
    back = diff(repository, "HEAD", "HEAD~1")[1]

    assert (status, told) == (0, "")
    assert f"  reworded: {MASTS}" in printed
    assert "        - Tall masts would not pass" in back
    assert diff(repository, "HEAD", "HEAD") == (0, "Nothing changes in meaning.\n", "")


def test_another_form_of_the_yaml_is_no_change(repository: Repository) -> None:
    edit(
        repository,
        NOTES,
        f"    says: {SAYS}\n    kind: prediction\n",
        f"    # Why not.\n    kind: 'prediction'\n    says: >-\n      {SAYS}\n",
    )

    assert diff(repository, "HEAD") == (0, "Nothing changes in meaning.\n", "")


def test_sources_that_are_a_repository_of_their_own(tmp_path: Path) -> None:
    own = Repository.begin(tmp_path / "own")
    shutil.copytree(SECOND, own.folder, dirs_exist_ok=True)
    own.commit()
    (own.folder / NOTES).write_text(
        (own.folder / NOTES).read_text(encoding="utf-8").replace(SAYS, "No."), encoding="utf-8"
    )

    ran = commanded("diff", "main", "--sources", own.folder)

    assert ran.returncode == 0
    assert f"  reworded: {MASTS}" in ran.stdout


def test_json_is_one_document(repository: Repository) -> None:
    reword(repository)

    status, printed, _ = diff(repository, "HEAD", "--format", "json")
    document = json.loads(printed)

    assert status == 0
    assert (document["format"], document["empty"]) == (1, False)
    (record,) = document["records"]
    assert (record["kind"], record["id"], record["what"]) == ("claim", MASTS, "changed")
    (field,) = record["fields"]
    assert field == {
        "field": "says",
        "item": "",
        "aspect": "reworded",
        "before": {"text": SAYS},
        "after": {"text": "Tall masts would not pass the bridge."},
    }


def test_markdown_is_as_short_as_asked(repository: Repository) -> None:
    shutil.rmtree(repository.folder / FOLDER / "actors")
    shutil.rmtree(repository.folder / FOLDER / "issues")

    whole = diff(repository, "HEAD", "--format", "markdown")[1]
    short = diff(repository, "HEAD", "--format", "markdown", "--limit", "1500")[1]

    assert whole.startswith("## What changes in meaning\n")
    assert "- and " not in whole
    assert "- and " in short
    assert len(short.encode()) <= 1500 < len(whole.encode())


def test_errors_of_head_are_counted_and_end_with_1(repository: Repository) -> None:
    edit(repository, NOTES, "kind: prediction", "kind: guess")
    reword(repository)

    status, printed, told = diff(repository, "HEAD")

    assert status == 1
    assert told.startswith(f"{FOLDER} on disk has ")
    assert " what could not be read is left out" in told
    assert f"  removed: {MASTS}" in printed
    assert "Which pages change is not known" in printed


def test_errors_of_base_are_told_and_end_with_0(repository: Repository) -> None:
    edit(repository, NOTES, "kind: prediction", "kind: guess")
    repository.commit()
    edit(repository, NOTES, "kind: guess", "kind: prediction")

    status, printed, told = diff(repository, "HEAD")

    assert status == 0
    assert told.startswith("HEAD has ")
    assert f"  added: {MASTS}" in printed


def test_errors_on_both_sides_do_not_become_nothing_changes(repository: Repository) -> None:
    edit(repository, NOTES, "kind: prediction", "kind: guess")
    repository.commit()

    status, printed, told = diff(repository, "HEAD")

    assert status == 1
    assert printed.startswith("What could be read does not change in meaning.\nWhich pages change")
    assert told.count("what could not be read is left out") == 2


@pytest.mark.parametrize("now", [True, False])
def test_a_briefing_file_with_errors_is_not_compared_with_what_stands_in_for_it(
    repository: Repository,
    now: bool,  # noqa: FBT001 - on which side the errors are
) -> None:
    edit(repository, "briefing.yml", "title:", "titel:")
    if not now:
        repository.commit()
        edit(repository, "briefing.yml", "titel:", "title:")

    status, printed, _ = diff(repository, "HEAD")
    document = json.loads(diff(repository, "HEAD", "--format", "json")[1])

    assert status == int(now)
    assert printed == (
        "What could be read does not change in meaning.\n"
        "Not compared: briefing.yml, because one side has errors in it.\n"
        "Which pages change is not known, because one side has errors.\n"
    )
    assert (document["records"], document["left_out"]) == ([], ["briefing.yml"])


def test_support_of_a_briefing_file_with_errors_is_not_compared(repository: Repository) -> None:
    edit(repository, "briefing.yml", "says: The [Harbour", "syas: The [Harbour")
    edit(repository, NOTES, "id: masts\n", "id: masts-of-ships\n")

    _, printed, _ = diff(repository, "HEAD")

    assert printed.count("briefing") == printed.count("Not compared: briefing.yml") == 1
    assert f"  removed: {MASTS}" in printed


def test_nothing_is_written(repository: Repository) -> None:
    reword(repository)
    before = files_of(repository.folder)

    diff(repository, "HEAD")

    assert files_of(repository.folder) == before


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("nonsense",), "there is no revision `nonsense`"),
        (("HEAD", "nonsense"), "there is no revision `nonsense`"),
        (("main..HEAD",), "name its two ends, `main HEAD`"),
        (("HEAD", "--sources", "elsewhere"), "elsewhere: there is no such folder"),
        (("HEAD", "HEAD", "--sources", "elsewhere"), "at HEAD there was no folder elsewhere"),
        (("HEAD", "HEAD", "--sources", "."), "the sources of HEAD cannot be compared"),
    ],
)
def test_wrong_use_is_one_line_and_ends_with_2(
    repository: Repository, words: tuple[str, ...], why: str
) -> None:
    ran = commanded("diff", "--sources", FOLDER, *words, cwd=repository.folder)

    assert (ran.returncode, ran.stdout) == (2, "")
    assert why in ran.stderr
    assert ran.stderr.count("\n") == 1


def test_a_format_that_is_not_known_is_refused(repository: Repository) -> None:
    edit(repository, "briefing.yml", "format: 1", "format: 9")

    status, printed, told = diff(repository, "HEAD")

    assert (status, printed) == (1, "")
    assert told == (
        f"generator: the sources of {FOLDER} on disk cannot be read: "
        "this generator reads format 1, not format 9\n"
    )


def test_a_machine_without_git_is_told(repository: Repository) -> None:
    ran = generator(
        *("diff", "HEAD", "--sources", FOLDER),
        cwd=repository.folder,
        environment={"PATH": str(repository.folder)},
    )

    assert ran.returncode == 2
    assert "install git" in ran.stderr


def test_the_same_bytes_in_other_circumstances(repository: Repository) -> None:
    reword(repository)
    edit(repository, "events/work-begins.yml", "edtf: 2032-21", "edtf: 2032-04")

    printed = {
        generator(
            *("diff", "HEAD", "--sources", FOLDER, "--format", form),
            cwd=repository.folder,
            environment={"PYTHONHASHSEED": seed, "LC_ALL": locale, "TZ": zone},
        ).stdout
        for form in ("json",)
        for seed, locale, zone in (("1", "C", "UTC"), ("77", "C.UTF-8", "Asia/Kathmandu"))
    }

    assert len(printed) == 1
