from pathlib import Path

import pytest

from generator.fs import swap


def folder(path: Path, content: str) -> Path:
    path.mkdir()
    (path / "file").write_text(content)
    return path


def test_takes_the_place_of_the_old_folder(tmp_path: Path) -> None:
    swap(folder(tmp_path / "new", "new"), folder(tmp_path / "site", "old"))

    assert [path.name for path in tmp_path.iterdir()] == ["site"]
    assert (tmp_path / "site/file").read_text() == "new"


def test_takes_an_empty_place(tmp_path: Path) -> None:
    swap(folder(tmp_path / "new", "new"), tmp_path / "site")

    assert (tmp_path / "site/file").read_text() == "new"


def test_puts_the_old_folder_back_where_the_new_one_cannot_be_moved(tmp_path: Path) -> None:
    site = folder(tmp_path / "site", "old")

    with pytest.raises(FileNotFoundError):
        swap(tmp_path / "gone", site)

    assert [path.name for path in tmp_path.iterdir()] == ["site"]
    assert (site / "file").read_text() == "old"


def test_a_link_is_replaced_and_what_it_led_to_is_left(tmp_path: Path) -> None:
    elsewhere = folder(tmp_path / "elsewhere", "theirs")
    (tmp_path / "site").symlink_to(elsewhere)

    swap(folder(tmp_path / "new", "new"), tmp_path / "site")

    assert not (tmp_path / "site").is_symlink()
    assert (elsewhere / "file").read_text() == "theirs"
