"""What the commands print: findings to standard output, all else to standard error."""

import errno
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.check import Checked, counted
from generator.cli.reports import FORMATS, Run
from generator.diagnostics import Severity

_WAYS_OUT = {
    errno.EADDRINUSE: "end the program that serves there, or name another with --address",
    errno.EEXIST: "a file stands where a folder is needed: name another folder",
    errno.EISDIR: "name a file in it",
    errno.ENOTDIR: "a file stands where a folder is needed: name another folder",
}
"""What the system refuses because something else was named than was meant, and what to do."""

_DRAFTS = 5
"""So many drafts are named; of more, the number is told."""


def tell(line: str) -> None:
    """Print a line that is not the command's result."""
    print(line, file=sys.stderr)


@contextmanager
def working(what: str) -> Iterator[None]:
    """Say on a terminal what is being done while it is; anywhere else nothing."""
    if not sys.stderr.isatty():
        yield
        return
    sys.stderr.write(f"{what} …")
    sys.stderr.flush()
    try:
        yield
    finally:
        sys.stderr.write("\r\x1b[K")  # back to the beginning of the line, and clear it
        sys.stderr.flush()


def shown(path: Path) -> str:
    """Return a path as people would type it here: relative where it lies below this folder."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()


def report(checked: Checked, folder: Path, form: str = "text") -> None:
    """Print all findings, and what was checked."""
    run = Run(checked.findings, shown(folder), checked.files, checked.facts)
    print(FORMATS[form](run), end="", flush=True)  # a preview goes on after it
    errors = sum(finding.severity is Severity.ERROR for finding in checked.findings)
    warnings = len(checked.findings) - errors
    tell(f"Checked {checked.proof}.")
    if drafts := checked.drafts:
        more = f" and {len(drafts) - _DRAFTS} more" if len(drafts) > _DRAFTS else ""
        named = ", ".join(drafts[:_DRAFTS])
        tell(f"{counted(len(drafts), 'draft')}, published nowhere: {named}{more}.")
    tell(f"{counted(errors, 'error')}, {counted(warnings, 'warning')}.")


def cause(error: Exception) -> str:
    """Return in one line why something could not be done, and what to do where it is a slip."""
    if not isinstance(error, OSError) or not error.strerror:
        return str(error)
    said = f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    way_out = _WAYS_OUT.get(error.errno or 0)
    return f"{said}; {way_out}" if way_out and error.filename else said
