import os
from pathlib import Path

import pytest

from generator.check import check
from generator.fs import read_tree
from tests.sources import AUTHORITY, sources


def found(root: Path) -> list[str]:
    return [
        f"{f.where}: {f.severity}[{f.rule}] {f.message}" for f in check(read_tree(root)).findings
    ]


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


def test_regular_files_are_fine(root: Path) -> None:
    assert found(root) == []
