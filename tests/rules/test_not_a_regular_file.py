import os
from pathlib import Path

import pytest

from generator.check import check
from generator.fs import Tree, Unread, read_tree
from generator.tree import LARGEST
from tests.sources import AUTHORITY, sources

READ = "Allow yourself to read it: in the sources folder"
OPEN = "Allow yourself to open it: in the sources folder"


def found(root: Path) -> list[str]:
    return [
        f"{f.where}: {f.severity}[{f.rule}] {f.message}" for f in check(read_tree(root)).findings
    ]


def hint(root: Path) -> str:
    (finding,) = check(read_tree(root)).findings
    return finding.hint


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for path, text in sources().items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(text.encode())
    return tmp_path


def test_points_at_a_link_and_does_not_follow_it(root: Path) -> None:
    (root / "actors/harbour-board.yml").symlink_to(root / AUTHORITY)

    assert found(root) == [
        (
            "actors/harbour-board.yml:1:1: error[not-a-regular-file] "
            "this is a symbolic link, so it was not read"
        )
    ]


def test_points_at_a_pipe_and_does_not_wait_for_it(root: Path) -> None:
    os.mkfifo(root / "actors/harbour-board.yml")

    assert found(root) == [
        (
            "actors/harbour-board.yml:1:1: error[not-a-regular-file] "
            "this is a named pipe, so it was not read"
        )
    ]


def test_says_what_to_do_with_a_link(root: Path) -> None:
    (root / "actors/harbour-board.yml").symlink_to(root / AUTHORITY)

    assert hint(root) == "Put the file itself there, or the folder, in place of the link to it."


def test_says_what_to_do_with_a_pipe(root: Path) -> None:
    os.mkfifo(root / "actors/harbour-board.yml")

    assert hint(root) == "Delete it, or put an ordinary file in its place."


def test_says_what_to_do_with_a_name_in_another_encoding(root: Path) -> None:
    Path(os.fsdecode(os.fsencode(root / "actors") + b"/caf\xe9.yml")).write_text("x")

    assert hint(root) == "Rename it, with the letters a-z, digits and hyphens alone."


def test_says_what_to_do_with_a_file_that_is_far_too_large(root: Path) -> None:
    with (root / "pictures.zip").open("wb") as file:
        file.truncate(LARGEST + 1)

    assert hint(root).startswith("Take it out of the sources folder")


@pytest.mark.parametrize(
    ("reason", "way"),
    [
        ("cannot be read: Permission denied", f"{READ}, `chmod u+r 'actors/the board.yml'`."),
        ("cannot be listed: Permission denied", f"{OPEN}, `chmod u+rx 'actors/the board.yml'`."),
        ("cannot be read: Input/output error", "Put a copy there that can be opened"),
        ("is a submodule", "Put the files themselves there"),
    ],
)
def test_says_what_to_do_with_what_the_system_or_git_keeps_back(
    root: Path, reason: str, way: str
) -> None:
    tree = Tree(read_tree(root).files, (Unread("actors/the board.yml", reason),))
    (finding,) = check(tree).findings

    assert finding.hint.startswith(way)


def test_regular_files_are_fine(root: Path) -> None:
    assert found(root) == []
