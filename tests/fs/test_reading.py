import os
import socket
from pathlib import Path

import pytest

from generator.fs import Tree, Unread, read_tree, strangers
from generator.tree import LARGEST


def test_reads_regular_files_in_order(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b/z.txt").write_bytes(b"\xff\r\n")
    (tmp_path / "b.txt").write_bytes(b"")

    tree = read_tree(tmp_path)

    assert tree == Tree({"b.txt": b"", "b/z.txt": b"\xff\r\n"})
    assert list(tree.files) == ["b.txt", "b/z.txt"]


def test_leaves_out_what_is_hidden(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git/config").write_text("x")
    (tmp_path / ".note").write_text("x")
    (tmp_path / ".link").symlink_to("/etc/passwd")

    assert read_tree(tmp_path) == Tree({})


def test_reports_what_is_no_regular_file(tmp_path: Path) -> None:
    (tmp_path / "file").symlink_to("/etc/passwd")
    (tmp_path / "folder").symlink_to("/etc")
    (tmp_path / "loop").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "socket"))

    unread = (
        Unread("file", "is a symbolic link"),
        Unread("folder", "is a symbolic link"),
        Unread("loop", "is a symbolic link"),
        Unread("pipe", "is a named pipe"),
        Unread("socket", "is a socket"),
    )
    assert read_tree(tmp_path) == Tree({}, unread)
    assert strangers(tmp_path) == unread


def test_regular_files_are_no_strangers(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a/b").write_text("x")

    assert strangers(tmp_path) == ()


def test_reports_a_file_that_may_not_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_text("x")

    def refuse(*_arguments: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)

    assert read_tree(tmp_path).unread == (Unread("a", "cannot be read: Permission denied"),)


def test_reports_a_file_that_is_far_too_large(tmp_path: Path) -> None:
    with (tmp_path / "a").open("wb") as file:
        file.truncate(LARGEST + 1)

    assert read_tree(tmp_path).unread == (Unread("a", f"is larger than {LARGEST} bytes"),)


def test_reports_a_name_that_is_not_unicode(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9")).write_text("x")

    assert read_tree(tmp_path).unread == (Unread("caf\\xe9", "has a name that is not UTF-8"),)


@pytest.mark.parametrize("name", ["gone", "file"])
def test_a_root_that_is_no_folder_is_an_os_error(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("x")

    with pytest.raises(OSError, match=name):
        read_tree(tmp_path / name)
