"""Git: a sources folder as it was at a revision, read from git's objects.

Nothing is written and nothing is checked out. Only plumbing commands are run, whose output no
user's configuration changes; a folder of any name, anywhere on disk, is found in the repository
that holds it.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.tree import LARGEST, Tree, Unread

_OF_A_REPOSITORY = frozenset(
    {
        "GIT_ALTERNATE_OBJECT_DIRECTORIES",
        "GIT_COMMON_DIR",
        "GIT_DIR",
        "GIT_GRAFT_FILE",
        "GIT_INDEX_FILE",
        "GIT_INTERNAL_SUPER_PREFIX",
        "GIT_NAMESPACE",
        "GIT_OBJECT_DIRECTORY",
        "GIT_PREFIX",
        "GIT_SHALLOW_FILE",
        "GIT_WORK_TREE",
    }
)
"""Variables that name a repository. A hook is given those of its own, which need not be ours."""

_ASKED_OF_GIT = {
    "LC_ALL": "C",  # its messages are read here
    "GIT_ALLOW_PROTOCOL": "none",  # a partial clone would be written to, from the network
    "GIT_NO_REPLACE_OBJECTS": "1",  # replacements are one clone's own
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
}

_PARTIAL = (
    "is in a partial clone, which has not all of its files: clone the repository without a filter"
)

_REGULAR = frozenset({b"100644", b"100755", b"100664"})
_OTHERS = {b"120000": "is a symbolic link", b"160000": "is a submodule"}


class NotInHistory(Exception):  # noqa: N818 - it says what is the matter, in the user's words
    """A folder cannot be read at a revision; the message is one line for the user."""


def read_revision(folder: Path, revision: str) -> Tree:
    """Return what `fs.read_tree` would have given of a folder when `revision` was current.

    The folder need not be on disk any more. Symbolic links and submodules are listed as unread.
    Raises `NotInHistory` where there is no git, no repository, no such revision, or no such
    folder in it.
    """
    git = _Git.at(folder)
    commit = git.resolve(f"{revision}^{{commit}}") if _is_plain(revision) else None
    if commit is None:
        raise NotInHistory(_unknown(git, revision))
    tree = git.resolve(b"%s:%s" % (commit, git.prefix))
    if tree is None or git.resolve(b"%s^{tree}" % tree) != tree:
        raise NotInHistory(f"at {revision} there was no folder {folder}")
    blobs: dict[str, bytes] = {}
    unread: list[Unread] = []
    for entry in _entries(git.run("ls-tree", "--full-tree", "-r", "-z", "-l", tree)):
        if reason := entry.reason:
            unread.append(Unread(entry.path, reason))
        else:
            blobs[entry.path] = entry.object
    contents = git.contents(dict.fromkeys(blobs.values()))
    files = {path: contents[blobs[path]] for path in sorted(blobs)}
    return Tree(files, tuple(sorted(unread)))


def _is_plain(revision: str) -> bool:
    """Whether git would read it as a revision, and neither as an option nor as several."""
    return bool(revision) and not revision.startswith(("-", "^")) and "\0" not in revision


def _unknown(git: "_Git", revision: str) -> str:
    if ".." in revision:
        one, _, other = revision.partition("..")
        return (
            f"`{revision}` is a range: name its two ends, `{one or 'HEAD'} "
            f"{other.lstrip('.') or 'HEAD'}`"
        )
    if git.run("rev-parse", "--is-shallow-repository").strip() == b"true":
        return (
            f"there is no revision `{revision}` in this clone, which is shallow: "
            "`git fetch --unshallow` brings the rest of the history"
        )
    return f"there is no revision `{revision}` in the git repository of {git.folder}"


@dataclass(frozen=True, slots=True)
class _Git:
    """The git program, at the repository that holds a folder."""

    program: str
    folder: Path
    """As it was named."""
    standing: Path
    """The folder, or the nearest one above it that is on disk."""
    prefix: bytes
    """The folder's path from the top of the repository; empty for the top itself."""

    @classmethod
    def at(cls, folder: Path) -> "_Git":
        """Find the repository of a folder. Raises `NotInHistory` where there is none."""
        program = shutil.which("git")
        if program is None:
            raise NotInHistory("the git program is not here: install git to compare revisions")
        standing = whole = folder.resolve()
        while not standing.is_dir():
            standing = standing.parent
        above = cls(program, folder, standing, b"").run("rev-parse", "--show-prefix")
        below = os.fsencode(whole.relative_to(standing).as_posix())
        names = [above.removesuffix(b"\n").rstrip(b"/"), b"" if below == b"." else below]
        return cls(program, folder, standing, b"/".join(name for name in names if name))

    def resolve(self, name: str | bytes) -> bytes | None:
        """Return the id of the object that git knows by a name; None where it knows none."""
        ran = self._ran("rev-parse", "--verify", "--quiet", name)
        return ran.stdout.strip() if ran.returncode == 0 else None

    def run(self, *words: str | bytes, given: bytes = b"") -> bytes:
        """Return what a git command prints. Raises `NotInHistory` where it fails."""
        ran = self._ran(*words, given=given)
        if ran.returncode == 0:
            return ran.stdout
        said = ran.stderr.decode(errors="replace").strip().partition("\n")[0]
        if "not a git repository" in said:
            raise NotInHistory(f"{self.folder} is not in a git repository")
        if "not allowed" in said:  # it would have fetched what is missing
            raise NotInHistory(f"{self.folder} {_PARTIAL}")
        raise NotInHistory(f"git cannot read {self.folder}: {said.removeprefix('fatal: ')}")

    def contents(self, objects: dict[bytes, None]) -> dict[bytes, bytes]:
        """Return the bytes of blobs, by id."""
        printed = self.run("cat-file", "--batch", given=b"".join(b"%s\n" % id_ for id_ in objects))
        found: dict[bytes, bytes] = {}
        at = 0
        for id_ in objects:
            end = printed.index(b"\n", at)
            kind, _, size = printed[at:end].removeprefix(id_ + b" ").partition(b" ")
            if kind != b"blob":
                raise NotInHistory(f"{self.folder} {_PARTIAL}")
            at = end + 1 + int(size) + 1
            found[id_] = printed[end + 1 : at - 1]
        return found

    def _ran(self, *words: str | bytes, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        environment = {k: v for k, v in os.environ.items() if k not in _OF_A_REPOSITORY}
        return subprocess.run(  # noqa: S603 - git itself; what it is told is checked above
            [self.program, "--no-pager", *words],
            cwd=self.standing,
            env=environment | _ASKED_OF_GIT,
            input=given,
            capture_output=True,
            check=False,
        )


@dataclass(frozen=True, slots=True)
class _Entry:
    """One entry of a tree, as `ls-tree` lists it."""

    path: str
    object: bytes
    reason: str | None
    """Why it is not read; None where it is."""


def _entries(listed: bytes) -> Iterator[_Entry]:
    """Read the output of `ls-tree -r -z -l`; hidden entries are left out, as on disk."""
    for line in listed.split(b"\0"):
        about, _, path = line.partition(b"\t")
        if not path or any(name.startswith(b".") for name in path.split(b"/")):
            continue
        mode, _, object_, size = about.split()
        reason = _OTHERS.get(mode)
        if reason is None and mode not in _REGULAR:
            reason = "is not a regular file"
        if reason is None and not _is_utf8(path.rsplit(b"/", 1)[-1]):
            reason = "has a name that is not UTF-8"
        if reason is None and int(size) > LARGEST:
            reason = f"is larger than {LARGEST} bytes"
        yield _Entry(path.decode(errors="backslashreplace"), object_, reason)


def _is_utf8(name: bytes) -> bool:
    try:
        name.decode()
    except UnicodeDecodeError:
        return False
    return True
