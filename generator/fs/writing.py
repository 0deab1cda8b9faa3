"""The generated part of a folder: written, kept in a manifest, and deleted by it alone."""

import json
import os
import stat
import tempfile
from collections.abc import Collection, Mapping
from contextlib import suppress
from pathlib import Path, PurePosixPath

MANIFEST = ".generated.json"
"""The name, in the folder written to, of the list of what was written there."""


class Obstructed(Exception):  # noqa: N818 - it says what is the matter, in the user's words
    """Something this program did not write is in its way; the message names it."""


def write_tree(root: Path, files: Mapping[str, bytes | str]) -> None:
    """Make the generated part of `root` hold exactly `files`; text is written as UTF-8.

    Only what differs is written, each file whole or not at all. What an earlier run wrote and
    this one does not is deleted, and folders left empty with it. Before anything is touched,
    `Obstructed` is raised if a file to be written meets one that no earlier run wrote and that
    differs, or if a link or folder stands in its place. Raises `OSError` as the disk does.
    """
    _write(root, files, replacing=True)


def add_to_tree(root: Path, files: Mapping[str, bytes | str]) -> None:
    """Write some files of the generated part of `root` and leave its others as they are.

    Like `write_tree` in all else.
    """
    _write(root, files, replacing=False)


def _write(root: Path, files: Mapping[str, bytes | str], *, replacing: bool) -> None:
    wanted = {path: _bytes(content) for path, content in files.items()}
    earlier = manifest(root)
    for path, content in wanted.items():
        _check_place(root, path, content, earlier)
    root.mkdir(parents=True, exist_ok=True)
    _record(root, earlier | wanted.keys())  # so that a run which is killed leaves nothing unlisted
    if replacing:
        _delete(root, earlier - wanted.keys())
    for path, content in sorted(wanted.items()):
        _put(root / path, content)
    if replacing:
        _record(root, wanted.keys())


def write_new(root: Path, files: Mapping[str, bytes | str]) -> None:
    """Write files that were not there before, below `root`; text is written as UTF-8.

    Nothing is ever overwritten: before anything is written, `Obstructed` is raised if one of
    them, or a link or folder in its place, is there. Raises `OSError` as the disk does; what was
    written until then is deleted.
    """
    for path in files:
        if not _is_inside(path):
            raise ValueError(f"not a path inside a folder: {path!r}")
        if _mode(root / path):
            raise Obstructed(f"{root / path} is there already, and nothing is overwritten")
    written: list[Path] = []
    try:
        for path, content in files.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            with (root / path).open("xb") as file:
                written.append(root / path)
                file.write(_bytes(content))
    except BaseException:
        for file_written in written:
            file_written.unlink()
        raise


def manifest(root: Path) -> frozenset[str]:
    """The paths, relative to `root`, that the last `write_tree` wrote there; none if none did.

    Raises `Obstructed` if the list is not one that `write_tree` wrote: it chooses what is deleted.
    """
    try:
        document = json.loads((root / MANIFEST).read_bytes())
    except FileNotFoundError:
        return frozenset()
    except (ValueError, RecursionError):
        document = None
    match document:
        case {"format": 1, "files": [*paths]} if all(
            isinstance(path, str) and _is_inside(path) for path in paths
        ):
            return frozenset(paths)
    raise Obstructed(f"{root / MANIFEST} is not a list this version wrote: delete it to go on")


def clean(root: Path) -> int:
    """Delete what the manifest of `root` lists, and the manifest; how many files that were.

    Raises `Obstructed` if the manifest is not one that `write_tree` wrote.
    """
    deleted = _delete(root, manifest(root))
    (root / MANIFEST).unlink(missing_ok=True)
    return deleted


def _bytes(content: bytes | str) -> bytes:
    return content.encode() if isinstance(content, str) else content


def _is_inside(path: str) -> bool:
    """Whether a path is plainly below the folder it is relative to."""
    parts = PurePosixPath(path).parts
    return path == "/".join(parts) and parts != () and ".." not in parts and "\0" not in path


def _record(root: Path, paths: Collection[str]) -> None:
    document = {"format": 1, "files": sorted(paths)}
    _put(root / MANIFEST, (json.dumps(document, indent=0, ensure_ascii=False) + "\n").encode())


def _check_place(root: Path, path: str, content: bytes, earlier: frozenset[str]) -> None:
    if not _is_inside(path):
        raise ValueError(f"not a path inside a folder: {path!r}")
    for parent in list(PurePosixPath(path).parents)[:-1]:
        mode = _mode(root / parent)
        if mode and not stat.S_ISDIR(mode) and str(parent) not in earlier:
            raise Obstructed(f"{root / parent} is in the way of the folder to be written there")
    mode = _mode(root / path)
    if not mode:
        return
    if not stat.S_ISREG(mode):
        if stat.S_ISDIR(mode) and _is_ours(root, path, earlier):
            return
        raise Obstructed(f"{root / path} is in the way: it is not a regular file")
    if path not in earlier and (root / path).read_bytes() != content:
        raise Obstructed(
            f"{root / path} was written by hand where a page is to be generated: "
            "move it, or give it another name"
        )


def _is_ours(root: Path, folder: str, earlier: frozenset[str]) -> bool:
    """Whether all that a folder holds was written by an earlier run."""
    entries = (
        entry.relative_to(root) for entry in (root / folder).rglob("*") if not entry.is_dir()
    )
    return all(str(entry) in earlier for entry in entries)


def _mode(path: Path) -> int:
    """The mode of what stands at `path`, links not followed; 0 for nothing."""
    try:
        return path.lstat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return 0


def _delete(root: Path, paths: Collection[str]) -> int:
    """Delete files, and the folders this leaves empty; how many files there were."""
    deleted = 0
    for path in sorted(paths):
        parents = [root / parent for parent in list(PurePosixPath(path).parents)[:-1]]
        if not all(stat.S_ISDIR(_mode(parent)) for parent in parents):
            continue  # a link leads elsewhere: what lies there is not ours
        mode = _mode(root / path)
        if mode and not stat.S_ISDIR(mode):
            (root / path).unlink()
            deleted += 1
        for parent in parents:
            with suppress(OSError):  # not empty, or already gone
                parent.rmdir()
    return deleted


def _put(path: Path, content: bytes) -> None:
    """Write a file whole or not at all; one that is the same already is not touched."""
    if stat.S_ISREG(_mode(path)) and path.read_bytes() == content:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(prefix=".writing-", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            os.fchmod(descriptor, 0o644)
        os.replace(name, path)  # noqa: PTH105 - a name made by mkstemp
    except BaseException:
        os.unlink(name)  # noqa: PTH108 - a name made by mkstemp
        raise
