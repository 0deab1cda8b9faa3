"""The project as a whole: its folders, and the generator run as a program."""

import io
import os
import subprocess
import sys
from collections.abc import Mapping
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path
from unittest.mock import patch

from generator.cli import main

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "sources"
SECOND = ROOT / "tests" / "fixtures" / "harbour-bridge"
BRIEFINGS = (SOURCES, SECOND)


def generator(
    *words: str | Path, cwd: Path = ROOT, environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run `python -m generator` and return what it printed and its exit status."""
    return subprocess.run(
        [sys.executable, "-m", "generator", *map(str, words)],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), "GITHUB_ACTIONS": "", **(environment or {})},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def commanded(*words: str | Path, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """What `generator` returns, from this process: to start another takes longer than most runs."""
    with (
        chdir(cwd),
        patch.dict(os.environ, GITHUB_ACTIONS=""),
        redirect_stdout(io.StringIO()) as printed,
        redirect_stderr(io.StringIO()) as told,
    ):
        try:
            status = main([*map(str, words)])
        except SystemExit as ended:  # of wrong use, and of help
            status = int(ended.code or 0)
    return subprocess.CompletedProcess(words, status, printed.getvalue(), told.getvalue())


def files_of(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder: path and bytes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
