"""A reviewer's morning, on the second briefing: a pull request is read by what it means.

An editor has reworded a claim, dated an event anew and published a new article; a merge went wrong
and lost a claim. The reviewer finds each of them among the lines of YAML that only moved.
"""

import re
import shutil
from pathlib import Path

import pytest

from tests.editing.test_intake import CAPTURE
from tests.project import SECOND, commanded
from tests.repositories import Repository

COURIER = "vellis-courier-2031-05-04"
NOTES = f"articles/{COURIER}/annotations.yml"


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """The second briefing on main, and a branch to be reviewed."""
    repository = Repository.begin(tmp_path)
    shutil.copytree(SECOND, tmp_path / "sources")
    repository.commit()
    repository.git("switch", "--quiet", "--create", "pull-request")
    return repository


def change(repository: Repository, path: str, old: str, new: str) -> None:
    file = repository.folder / "sources" / path
    text = file.read_text("utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path}"
    file.write_text(text.replace(old, new), encoding="utf-8")


def told(repository: Repository, *words: str) -> str:
    ran = commanded(*words, "--sources", "sources", cwd=repository.folder)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def sections(comment: str) -> dict[str, str]:
    """The parts of a comment by their headings."""
    parts = re.split(r"^### (.+)$", comment, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_a_reviewer_sees_what_changes_and_nothing_else(repository: Repository) -> None:
    change(repository, NOTES, "says: No mast taller than", "says: No ship with a mast taller than")
    change(repository, "events/work-begins.yml", "edtf: 2032-21", "edtf: 2032-04")
    actor = repository.folder / "sources" / "actors" / "oscar-dun.yml"
    first, *lines = actor.read_text("utf-8").splitlines()
    tops = [i for i, line in enumerate(lines) if not line.startswith((" ", "-"))]
    blocks = [lines[a:b] for a, b in zip(tops, [*tops[1:], len(lines)], strict=True)]
    moved = [first, *(line for block in reversed(blocks) for line in block)]
    actor.write_text("\n".join(moved) + "\n", encoding="utf-8")
    repository.commit()

    found = sections(told(repository, "diff", "main", "pull-request", "--format", "markdown"))

    assert set(found) >= {"Claims", "Events", "Pages"}
    assert not {"Sources", "Actors and terms", "Support"} & set(found)
    assert f"**reworded** `{COURIER}/masts`" in found["Claims"]
    assert "No ship with a mast taller" in found["Claims"]
    assert "2032-21 → 2032-04" in found["Events"]


def test_a_claim_that_a_merge_lost_is_seen_with_what_falls_with_it(repository: Repository) -> None:
    stands = told(repository, "impact", f"{COURIER}/no-survey")
    text = (repository.folder / "sources" / NOTES).read_text("utf-8")
    lost = re.search(r"  - id: no-survey\n(?:    .*\n)+", text)
    assert lost
    change(repository, NOTES, lost[0], "")
    repository.commit()

    ran = commanded("diff", "main", "pull-request", "--sources", "sources", cwd=repository.folder)

    assert ran.returncode == 1  # what rested on it refers to nothing now
    assert f"removed: {COURIER}/no-survey" in ran.stdout
    assert "The cost is likely to be settled only by a survey." in stands


def test_a_draft_changes_nothing_that_readers_see(repository: Repository) -> None:
    saved = repository.folder / "saved.txt"
    saved.write_text(CAPTURE, encoding="utf-8")
    told(repository, "new", "article", "saved.txt")
    repository.commit()

    printed = told(repository, "diff", "main", "pull-request")

    assert "evening-star-2031-05-06" in printed
    assert "PAGES" not in printed
    assert "POSITIONS" not in printed
