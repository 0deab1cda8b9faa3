"""MkDocs as a program: how it is started, what it may see, and what it complains of."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.site.checker import SiteProblem
from generator.site.configuration import SiteSettings, configuration

EPOCH = 315532800
"""Seconds: 1 January 1980. The only clock MkDocs sees, so that two builds are the same bytes."""

_WARNING = re.compile(
    r"^(?:WARNING|ERROR|CRITICAL)\s+-\s+(?P<text>.*)(?P<list>(?:\n +- .*)*)", re.MULTILINE
)
_PAGE = re.compile(r"'(?P<page>[^']+\.md)'")
_KNOWN = "A 'dirty' build is being performed"
"""What MkDocs warns of whenever it is told to keep the pages that are there: see `increment`."""


class BuildFailed(Exception):  # noqa: N818 - it says what happened, in the user's words
    """MkDocs could not run, or failed without naming a page; the message has what it said."""


def mkdocs_environment() -> dict[str, str]:
    """What MkDocs may see of the environment: how to start, and nothing that shapes a page."""
    kept = ("HOME", "LD_LIBRARY_PATH", "PATH", "TMPDIR")
    return {name: os.environ[name] for name in kept if name in os.environ} | {
        "LC_ALL": "C.UTF-8",
        "NO_MKDOCS_2_WARNING": "1",
        "PYTHONHASHSEED": "0",
        "PYTHONNOUSERSITE": "1",
        "SOURCE_DATE_EPOCH": str(EPOCH),
        "TZ": "UTC",
    }


def _command(*arguments: str) -> list[str]:
    """The command line of MkDocs in this Python. `-P`: a file beside it is not a module of it."""
    return [sys.executable, "-P", "-m", "mkdocs", *arguments]


@dataclass(frozen=True, slots=True)
class Run:
    """What came of one run of MkDocs."""

    finished: bool
    """Whether MkDocs came to its end and was content with all it found."""
    problems: tuple[SiteProblem, ...]
    """Its warnings and errors."""


def run_mkdocs(settings: SiteSettings, config: Path, *options: str) -> Run:
    """Build with a configuration that is written to `config`, and with options of `mkdocs build`.

    Raises `BuildFailed` if MkDocs stopped without a warning or an error.
    """
    config.write_text(configuration(settings), encoding="utf-8")
    ran = subprocess.run(  # noqa: S603 - this Python, and a file written just above
        _command("build", *options, "--config-file", str(config)),
        env=mkdocs_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    problems = tuple(_problems_in(ran.stdout))
    if ran.returncode and not problems:
        raise BuildFailed(f"MkDocs stopped with status {ran.returncode}:\n{_tail(ran.stdout)}")
    return Run(ran.returncode == 0, problems)


def _problems_in(output: str) -> Iterator[SiteProblem]:
    """One problem for each warning in the output of MkDocs, with the page it names, if any."""
    for warning in _WARNING.finditer(output):
        listed = ", ".join(item.strip(" -") for item in warning["list"].splitlines()[1:])
        text = f"{warning['text']} {listed}".rstrip()
        if text.startswith(_KNOWN):
            continue
        page = _PAGE.search(text)
        yield SiteProblem(page["page"] if page else "", 0, f"MkDocs: {text}")


def _tail(output: str, lines: int = 12) -> str:
    return "\n".join(output.strip().splitlines()[-lines:])
