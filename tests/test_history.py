"""A folder as git had it is what the disk had; nothing else about git matters."""

import os
from pathlib import Path

import pytest

from generator.fs import Unread, read_tree
from generator.history import NotInHistory, read_revision
from generator.tree import LARGEST
from tests.project import SECOND, files_of
from tests.repositories import Repository

NAMES: dict[str, str | bytes] = {
    "briefing.yml": "title: one\n",
    "articles/a b/capture.txt": b"\xff\r\n\x00",
    "actors/Ž 東京.yml": "name: x\n",
    "deep/er/and/deeper.txt": "",
    'odd/quote"tab\tline\nend.txt': "odd",
    ".hidden": "not ours",
    ".git-like/file": "not ours",
    "twice.txt": "title: one\n",
}


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """A repository in a folder whose name is no plain word."""
    return Repository.begin(tmp_path / "a répo [x] :(top)")


@pytest.mark.parametrize("below", ["", "sources", "Quellen für den Hafen", "a/b [c]*?"])
def test_reads_what_the_disk_had(repository: Repository, below: str) -> None:
    folder = repository.folder / below
    repository.commit({f"{below}/{path}" if below else path: text for path, text in NAMES.items()})
    repository.commit({"elsewhere.txt": "beside the folder"} if below else {})
    wanted = read_tree(folder)
    (folder / "briefing.yml").write_text("title: another\n", encoding="utf-8")

    assert len(wanted.files) == len(NAMES) - 2
    assert read_revision(folder, "HEAD") == wanted
    assert list(read_revision(folder, "HEAD").files) == list(wanted.files)


def test_reads_the_second_briefing_as_it_is(repository: Repository) -> None:
    repository.commit({f"s/{path}": data for path, data in read_tree(SECOND).files.items()})

    assert read_revision(repository.folder / "s", "main") == read_tree(SECOND)


def test_links_and_submodules_are_not_read(repository: Repository) -> None:
    other = Repository.begin(repository.folder.parent / "other")
    other.commit({"file": "in a submodule"})
    (repository.folder / "s").mkdir()
    (repository.folder / "s/link").symlink_to("/etc/passwd")
    command = ("-c", "protocol.file.allow=always", "submodule", "--quiet", "add")
    repository.git(*command, other.folder, "s/module")
    repository.commit({"s/kept.txt": "kept"})

    tree = read_revision(repository.folder / "s", "HEAD")

    assert list(tree.files) == ["kept.txt"]
    assert tree.unread == (Unread("link", "is a symbolic link"), Unread("module", "is a submodule"))


def test_what_cannot_be_a_source_is_not_read(repository: Repository) -> None:
    with (repository.folder / "big").open("wb") as file:
        file.truncate(LARGEST + 1)
    (Path(os.fsdecode(os.fsencode(repository.folder) + b"/n\xff"))).write_text("x")
    repository.commit()

    assert read_revision(repository.folder, "HEAD") == read_tree(repository.folder)


def test_executable_files_are_files(repository: Repository) -> None:
    repository.commit({"run.txt": "x"})
    (repository.folder / "run.txt").chmod(0o755)
    repository.commit()

    assert read_revision(repository.folder, "HEAD").files == {"run.txt": b"x"}


def test_a_folder_that_is_gone_is_read_where_it_was(repository: Repository) -> None:
    first = repository.commit({"old/place/a.txt": "a", "b.txt": "b"})
    repository.git("rm", "-rq", "old")
    repository.commit()

    assert read_revision(repository.folder / "old/place", first).files == {"a.txt": b"a"}


def test_a_folder_reached_by_a_link_is_read(repository: Repository, tmp_path: Path) -> None:
    repository.commit({"s/a.txt": "a"})
    (tmp_path / "link").symlink_to(repository.folder / "s")

    assert read_revision(tmp_path / "link", "HEAD").files == {"a.txt": b"a"}


def test_any_name_of_a_revision_will_do(repository: Repository) -> None:
    first = repository.commit({"a.txt": "one"})
    repository.git("tag", "-a", "v1", "-m", "a tag with a message")
    repository.commit({"a.txt": "two"})

    for name in (first, first[:9], "v1", "HEAD~1", "main^", "v1^{commit}"):
        assert read_revision(repository.folder, name).files == {"a.txt": b"one"}, name


def test_the_configuration_of_the_user_does_not_matter(
    repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository.commit({"s/ž.txt": "a\r\nb\n"})
    wanted = read_tree(repository.folder / "s")
    (tmp_path / "config").write_text(
        "[core]\n\tquotePath = true\n\tautocrlf = true\n\tpager = false\n\tabbrev = 4\n"
        "[color]\n\tui = always\n[i18n]\n\tlogOutputEncoding = UTF-16\n"
        "[alias]\n\tls-tree = !false\n\tcat-file = !false\n[pager]\n\tls-tree = true\n"
    )
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "config"))

    assert read_revision(repository.folder / "s", "HEAD") == wanted


def test_a_hook_of_another_repository_does_not_matter(
    repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository.commit({"a.txt": "a"})
    other = Repository.begin(tmp_path / "other")
    other.commit({"a.txt": "another"})
    monkeypatch.setenv("GIT_DIR", str(other.folder / ".git"))
    monkeypatch.setenv("GIT_WORK_TREE", str(other.folder))
    monkeypatch.setenv("GIT_INDEX_FILE", str(other.folder / ".git/index"))

    assert read_revision(repository.folder, "HEAD").files == {"a.txt": b"a"}


def test_replaced_objects_do_not_matter(repository: Repository) -> None:
    first = repository.commit({"a.txt": "one"})
    second = repository.commit({"a.txt": "two"})
    repository.git("replace", second, first)

    assert read_revision(repository.folder, "HEAD").files == {"a.txt": b"two"}


def test_nothing_is_written(repository: Repository) -> None:
    repository.commit({"s/a.txt": "a"})
    before = files_of(repository.folder)

    read_revision(repository.folder / "s", "HEAD")

    assert files_of(repository.folder) == before


def complaint(folder: Path, revision: str) -> str:
    with pytest.raises(NotInHistory) as caught:
        read_revision(folder, revision)
    message = str(caught.value)
    assert "\n" not in message
    return message


@pytest.mark.parametrize("revision", ["nonsense", "", "--all", "^HEAD", "HEAD~9", "a\0b", "0" * 40])
def test_a_revision_that_is_not_there_is_told(repository: Repository, revision: str) -> None:
    repository.commit({"a.txt": "a"})

    assert complaint(repository.folder, revision).startswith("there is no revision ")


@pytest.mark.parametrize(
    ("range_", "ends"),
    [("main..topic", "main topic"), ("main...topic", "main topic"), ("..", "HEAD HEAD")],
)
def test_a_range_is_taken_apart(repository: Repository, range_: str, ends: str) -> None:
    repository.commit({"a.txt": "a"})

    assert complaint(repository.folder, range_) == (
        f"`{range_}` is a range: name its two ends, `{ends}`"
    )


def test_a_folder_that_was_not_there_is_told(repository: Repository) -> None:
    repository.commit({"a.txt": "a"})
    repository.commit({"s/b.txt": "b"})

    assert complaint(repository.folder / "s", "HEAD~1") == (
        f"at HEAD~1 there was no folder {repository.folder / 's'}"
    )


@pytest.mark.parametrize("name", ["a.txt", "module", "link"])
def test_what_was_no_folder_then_is_told(repository: Repository, name: str) -> None:
    (repository.folder / "link").symlink_to("elsewhere")
    repository.commit({"a.txt": "a"})
    head = repository.git("rev-parse", "HEAD")
    repository.git("update-index", "--add", "--cacheinfo", f"160000,{head},module")
    repository.git("commit", "--quiet", "--message", "A submodule")
    (repository.folder / "link").unlink()
    (repository.folder / "a.txt").unlink()

    assert "there was no folder" in complaint(repository.folder / name, "HEAD")


def test_a_folder_without_repository_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))

    assert complaint(tmp_path, "HEAD") == f"{tmp_path} is not in a git repository"


def test_a_machine_without_git_is_told(
    repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(repository.folder))

    assert "install git" in complaint(repository.folder, "HEAD")


def test_a_shallow_clone_is_told(repository: Repository, tmp_path: Path) -> None:
    first = repository.commit({"a.txt": "one"})
    repository.commit({"a.txt": "two"})
    clone = Repository.begin(tmp_path / "clone")
    clone.git("fetch", "--quiet", "--depth=1", f"file://{repository.folder}", "main")
    clone.git("reset", "--quiet", "--hard", "FETCH_HEAD")

    assert read_revision(clone.folder, "HEAD").files == {"a.txt": b"two"}
    for revision in (first, "HEAD~1"):
        assert "git fetch --unshallow" in complaint(clone.folder, revision)


def test_a_clone_without_the_files_is_told(repository: Repository, tmp_path: Path) -> None:
    repository.commit({"a.txt": "one"})
    repository.git("config", "uploadpack.allowFilter", "true")
    clone = Repository.begin(tmp_path / "clone")
    clone.git("remote", "add", "origin", f"file://{repository.folder}")
    clone.git("fetch", "--quiet", "--filter=blob:none", "origin")
    before = files_of(clone.folder)

    assert "not all of its files" in complaint(clone.folder, "origin/main")
    assert files_of(clone.folder) == before
