"""A folder on disk read as values; what is no regular file is never opened."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from generator.tree import LARGEST, Tree, Unread

_KINDS = {
    stat.S_IFLNK: "a symbolic link",
    stat.S_IFIFO: "a named pipe",
    stat.S_IFSOCK: "a socket",
    stat.S_IFBLK: "a device",
    stat.S_IFCHR: "a device",
}


def read_tree(root: Path) -> Tree:
    """Every regular file below `root`. Anything else is listed as unread, and never opened.

    What has a name that begins with a dot is the business of other programs, and left out.
    Raises `OSError` if `root` itself is no folder or cannot be listed.
    """
    files: dict[str, bytes] = {}
    unread: list[Unread] = []
    for path, entry in _entries(root, ""):
        if isinstance(entry, Unread):
            unread.append(entry)
        elif not entry.name.startswith("."):
            content = _content(entry)
            if isinstance(content, bytes):
                files[path] = content
            else:
                unread.append(Unread(path, content))
    return Tree(dict(sorted(files.items())), tuple(sorted(unread)))


def strangers(root: Path) -> tuple[Unread, ...]:
    """What below `root` is neither a folder nor a regular file: links, pipes, sockets, devices.

    Raises `OSError` if `root` itself is no folder or cannot be listed.
    """
    found: list[Unread] = []
    for path, entry in _entries(root, ""):
        if isinstance(entry, Unread):
            found.append(entry)
        elif kind := _kind(entry):
            found.append(Unread(path, f"is {kind}"))
    return tuple(sorted(found))


def _entries(folder: Path, prefix: str) -> Iterator[tuple[str, os.DirEntry[str] | Unread]]:
    """All entries below a folder but the folders; a hidden folder is given, and not entered."""
    with os.scandir(folder) as listing:
        children = sorted(listing, key=lambda entry: entry.name)
    for entry in children:
        path = prefix + os.fsencode(entry.name).decode(errors="backslashreplace")
        if entry.is_dir(follow_symlinks=False) and not entry.name.startswith("."):
            try:
                yield from _entries(Path(entry.path), f"{path}/")
            except OSError as error:
                yield path, Unread(path, f"cannot be listed: {_cause(error)}")
        else:
            yield path, entry


def _content(entry: os.DirEntry[str]) -> bytes | str:
    """A regular file's bytes, or why there are none.

    The kind is checked again once the file is open: between the two it may have been replaced.
    """
    try:
        if kind := _kind(entry):
            return f"is {kind}"
        if not _is_unicode(entry.name):
            return "has a name that is not UTF-8"
        descriptor = os.open(entry.path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        with os.fdopen(descriptor, "rb") as file:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                return "is not a regular file"
            content = file.read(LARGEST + 1)
    except OSError as error:
        return f"cannot be read: {_cause(error)}"
    return content if len(content) <= LARGEST else f"is larger than {LARGEST} bytes"


def _kind(entry: os.DirEntry[str]) -> str | None:
    return _KINDS.get(stat.S_IFMT(entry.stat(follow_symlinks=False).st_mode))


def _is_unicode(name: str) -> bool:
    """Whether a name holds none of the surrogates that stand for undecodable bytes."""
    return not any("\ud800" <= character <= "\udfff" for character in name)


def _cause(error: OSError) -> str:
    return error.strerror or type(error).__name__
