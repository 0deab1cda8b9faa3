"""A repository as a runner has it checked out: this project, with another, smaller briefing."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.project import ROOT, SECOND

PARTS = ("generator", "Makefile", "mkdocs.yml", "requirements.txt", "requirements-dev.txt", ".ci")
REFUSED = 'case "$*" in *"pip install"*) echo "nothing is installed in tests" >&2; exit 9 ;; esac\n'


def checkout(folder: Path, python: str = "") -> Path:
    """Make the files of the repository in a folder that is not there yet, and no history.

    Nothing will be installed: `.venv` holds a program that runs this very Python. `python` are
    lines of shell that it runs first, to answer in Python's stead.
    """
    folder.mkdir(parents=True)
    for part in PARTS:
        if (ROOT / part).is_dir():
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(ROOT / part, folder / part, ignore=ignored)
        else:
            shutil.copy(ROOT / part, folder / part)
    shutil.copytree(SECOND, folder / "sources")
    (folder / ".gitignore").write_text("/.venv/\n/docs/\n/site/\n/meaning/\n__pycache__/\n")
    program = folder / ".venv" / "bin" / "python"
    program.parent.mkdir(parents=True)
    program.write_text(f'#!/bin/sh\n{REFUSED}{python}\nexec "{sys.executable}" "$@"\n')
    program.chmod(0o755)
    for lock in ("requirements", "requirements-dev"):
        with (folder / f"{lock}.txt").open("rb") as text:
            sums = subprocess.run(
                ["/usr/bin/env", "cksum"], stdin=text, capture_output=True, check=True
            )
        (folder / ".venv" / f"{lock}.installed").write_bytes(sums.stdout)
    return folder


def git(folder: Path, *words: str) -> str:
    """Run git in a folder, without anybody's settings; what it printed."""
    ran = subprocess.run(
        ["/usr/bin/env", "git", *words],
        cwd=folder,
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "GIT_CONFIG_NOSYSTEM": "1",
            **{f"GIT_{who}_NAME": "Editor" for who in ("AUTHOR", "COMMITTER")},
            **{f"GIT_{who}_EMAIL": "editor@briefing.example" for who in ("AUTHOR", "COMMITTER")},
        },
        capture_output=True,
        text=True,
        check=True,
    )
    return ran.stdout.strip()
