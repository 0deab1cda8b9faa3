"""What counts as an edit of a folder that is watched."""

from pathlib import Path

from generator.serve.edits import Watch, watched
from tests.previewing import PATIENCE


def noticed(watch: Watch) -> bool:
    """Whether something is noticed in time; how long it takes is not asserted."""
    return watch.edited.wait(PATIENCE)


def test_the_beginning_and_every_edit_are_noticed(tmp_path: Path) -> None:
    with watched(tmp_path) as watch:
        assert noticed(watch)
        watch.edited.clear()
        (tmp_path / "one.yml").write_text("name: Ada Vale\n", encoding="utf-8")

        assert noticed(watch)


def test_a_folder_that_came_in_the_place_of_another_is_watched(tmp_path: Path) -> None:
    folder, other = tmp_path / "sources", tmp_path / "other"
    folder.mkdir()
    other.mkdir()
    with watched(folder) as watch:
        watch.edited.clear()
        folder.rename(tmp_path / "old")
        other.rename(folder)
        watch.follow_folders()
        assert noticed(watch)
        watch.edited.clear()
        (folder / "one.yml").write_text("name: Ada Vale\n", encoding="utf-8")

        assert noticed(watch)


def test_that_a_folder_has_gone_and_is_back_is_noticed(tmp_path: Path) -> None:
    folder = tmp_path / "sources"
    folder.mkdir()
    with watched(folder) as watch:
        for there, elsewhere in ((folder, tmp_path / "away"), (tmp_path / "away", folder)):
            watch.edited.clear()
            there.rename(elsewhere)
            watch.follow_folders()

            assert noticed(watch)
