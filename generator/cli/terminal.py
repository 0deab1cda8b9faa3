"""What the commands print: findings to standard output, all else to standard error."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.check import Checked, counted
from generator.cli.reports import FORMATS, Run
from generator.diagnostics import Severity
from generator.site import SiteProblem, SiteReport

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
    print(FORMATS[form](run), end="")
    errors = sum(finding.severity is Severity.ERROR for finding in checked.findings)
    warnings = len(checked.findings) - errors
    tell(f"Checked {checked.proof}.")
    if drafts := checked.drafts:
        more = f" and {len(drafts) - _DRAFTS} more" if len(drafts) > _DRAFTS else ""
        named = ", ".join(drafts[:_DRAFTS])
        tell(f"{counted(len(drafts), 'draft')}, published nowhere: {named}{more}.")
    tell(f"{counted(errors, 'error')}, {counted(warnings, 'warning')}.")


def cause(error: Exception) -> str:
    """Return in one line why something could not be done."""
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    return str(error)


def report_problems(problems: Iterable[SiteProblem], docs: Path) -> None:
    """Print what a built site has wrong."""
    for problem in problems:
        line = f":{problem.line}" if problem.line else ""
        print(f"{problem.page or shown(docs)}{line}: error[site] {problem.message}")


def report_site(report: SiteReport, docs: Path) -> bool:
    """Print what the built site has wrong; return whether it has nothing wrong."""
    report_problems(report.problems, docs)
    if report.pages:
        tell(
            f"Checked {counted(report.pages, 'page')}, {counted(report.links, 'link')}, "
            f"{counted(report.ids, 'id')}."
        )
    if report.problems:
        tell("The site stays as it was.")
    return not report.problems
