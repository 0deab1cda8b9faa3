import os
import stat
from pathlib import Path

import pytest

from generator.fs import MANIFEST, Obstructed, clean, manifest, write_new, write_tree


def files(root: Path) -> dict[str, str]:
    """All files below a folder but the manifest."""
    return {
        path.relative_to(root).as_posix(): path.read_text()
        for path in sorted(root.rglob("*"))
        if path.is_file() and path.name != MANIFEST
    }


def test_writes_text_and_bytes(tmp_path: Path) -> None:
    write_tree(tmp_path / "docs", {"a/b.md": "é", "c.json": b"{}"})

    assert files(tmp_path / "docs") == {"a/b.md": "é", "c.json": "{}"}
    assert manifest(tmp_path / "docs") == {"a/b.md", "c.json"}


def test_writes_only_what_changed(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a": "1", "b": "1"})
    os.utime(tmp_path / "a", (1, 1))
    os.utime(tmp_path / "b", (1, 1))
    write_tree(tmp_path, {"a": "1", "b": "2"})

    assert files(tmp_path) == {"a": "1", "b": "2"}
    assert (tmp_path / "a").stat().st_mtime == 1
    assert (tmp_path / "b").stat().st_mtime > 1


def test_deletes_what_an_earlier_run_wrote(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a/b/c.md": "1", "a/d.md": "1", "e.md": "1"})
    write_tree(tmp_path, {"e.md": "1"})

    assert files(tmp_path) == {"e.md": "1"}
    assert not (tmp_path / "a").exists()


def test_leaves_what_others_wrote(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a/mine.md").write_text("mine")
    write_tree(tmp_path, {"a/b.md": "1"})
    write_tree(tmp_path, {})

    assert files(tmp_path) == {"a/mine.md": "mine"}


def test_refuses_to_overwrite_a_page_written_by_hand(tmp_path: Path) -> None:
    (tmp_path / "b.md").write_text("mine")

    with pytest.raises(Obstructed, match=r"b\.md was written by hand"):
        write_tree(tmp_path, {"a.md": "1", "b.md": "1"})

    assert files(tmp_path) == {"b.md": "mine"}


def test_takes_over_a_page_that_is_the_same(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("1")
    os.utime(tmp_path / "a.md", (1, 1))
    write_tree(tmp_path, {"a.md": "1"})

    assert (tmp_path / "a.md").stat().st_mtime == 1
    assert manifest(tmp_path) == {"a.md"}


def test_follows_no_link_when_writing(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/a").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "docs/b.md").symlink_to(tmp_path / "elsewhere/b.md")

    with pytest.raises(Obstructed, match="a is in the way"):
        write_tree(tmp_path / "docs", {"a/x.md": "1"})
    with pytest.raises(Obstructed, match=r"b\.md is in the way"):
        write_tree(tmp_path / "docs", {"b.md": "1"})

    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_follows_no_link_when_deleting(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    write_tree(docs, {"a/x.md": "1"})
    (docs / "a").rename(tmp_path / "kept")
    (docs / "a").symlink_to(tmp_path / "kept")
    write_tree(docs, {})

    assert (tmp_path / "kept/x.md").read_text() == "1"


def test_a_page_becomes_a_folder_and_a_folder_a_page(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a": "1", "b/c": "1"})
    write_tree(tmp_path, {"a/d": "2", "b": "2"})

    assert files(tmp_path) == {"a/d": "2", "b": "2"}


@pytest.mark.parametrize("path", ["../x", "/x", "a/../../x", "", "a//b", "."])
def test_a_path_out_of_the_folder_is_a_fault_of_the_caller(tmp_path: Path, path: str) -> None:
    with pytest.raises(ValueError, match="not a path inside"):
        write_tree(tmp_path, {path: "1"})


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        "\udcff",
        '{"format": 2, "files": []}',
        '{"format": 1, "files": {}}',
        '{"format": 1, "files": [1]}',
        '{"format": 1, "files": ["../mine.md"]}',
        '{"format": 1, "files": ["/mine.md"]}',
        "[" * 100_000,
    ],
)
def test_a_list_that_is_not_ours_deletes_nothing(tmp_path: Path, text: str) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    (tmp_path / "mine.md").write_text("mine")
    (docs / MANIFEST).write_bytes(text.encode(errors="surrogateescape"))

    with pytest.raises(Obstructed, match="delete it to go on"):
        write_tree(docs, {})
    with pytest.raises(Obstructed):
        clean(docs)

    assert (tmp_path / "mine.md").exists()


def test_cleaning_deletes_what_was_generated(tmp_path: Path) -> None:
    write_tree(tmp_path, {"a/b.md": "1"})
    (tmp_path / "mine.md").write_text("mine")

    assert clean(tmp_path) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["mine.md"]
    assert clean(tmp_path) == 0


def test_a_full_disk_leaves_the_old_file_and_no_debris(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_tree(tmp_path, {"a.md": "1"})

    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(OSError, match="No space left"):
        write_tree(tmp_path, {"a.md": "2", "b.md": "2"})

    assert files(tmp_path) == {"a.md": "1"}


def test_modes_do_not_depend_on_the_umask(tmp_path: Path) -> None:
    earlier = os.umask(0o077)
    try:
        write_tree(tmp_path, {"a.md": "1"})
    finally:
        os.umask(earlier)

    assert stat.S_IMODE((tmp_path / "a.md").stat().st_mode) == 0o644


def test_a_run_that_was_killed_leaves_nothing_unlisted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_tree(tmp_path, {"old.md": "1"})
    replace = os.replace

    def killed(source: str, target: Path) -> None:
        if target.name == "b.md":
            raise KeyboardInterrupt
        replace(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", killed)
        with pytest.raises(KeyboardInterrupt):
            write_tree(tmp_path, {"a.md": "2", "b.md": "2"})

    write_tree(tmp_path, {"c.md": "3"})
    assert files(tmp_path) == {"c.md": "3"}


def test_new_files_are_written_with_their_folders(tmp_path: Path) -> None:
    write_new(tmp_path, {"a/b.txt": "Brücke", "c.bin": b"\r\n"})

    assert (tmp_path / "a" / "b.txt").read_bytes() == "Brücke".encode()
    assert (tmp_path / "c.bin").read_bytes() == b"\r\n"


def test_nothing_new_is_written_where_one_file_is_there_already(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("mine", encoding="utf-8")

    with pytest.raises(Obstructed, match="is there already"):
        write_new(tmp_path, {"a.txt": "new", "b.txt": "new"})

    assert [path.name for path in tmp_path.iterdir()] == ["b.txt"]
    assert (tmp_path / "b.txt").read_text(encoding="utf-8") == "mine"


def test_a_dangling_link_is_not_written_through(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "elsewhere.txt")

    with pytest.raises(Obstructed):
        write_new(tmp_path, {"a.txt": "new"})

    assert not (tmp_path / "elsewhere.txt").exists()


def test_new_files_stay_inside_the_folder(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="not a path inside"):
        write_new(tmp_path / "sources", {"../a.txt": "new"})


def test_when_the_disk_refuses_one_new_file_none_is_left(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file where a folder is needed", encoding="utf-8")

    with pytest.raises(OSError, match="taken"):
        write_new(tmp_path, {"a.txt": "new", "taken/b.txt": "new"})

    assert [path.name for path in tmp_path.iterdir()] == ["taken"]
