"""What is printed of a built site that was read through."""

from collections.abc import Iterable
from pathlib import Path

from generator.check import counted
from generator.cli.terminal import shown, tell
from generator.site import SiteProblem, SiteReport


def report_problems(problems: Iterable[SiteProblem], docs: Path) -> None:
    """Print what a built site has wrong."""
    for problem in problems:
        line = f":{problem.line}" if problem.line else ""
        print(f"{problem.page or shown(docs)}{line}: error[site] {problem.message}", flush=True)


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
