"""The preview as a person starts it: the program, its folders, and what it says."""

import itertools
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path

from tests.project import ROOT
from tests.sources import SPEAKER, sources

PATIENCE = 60
"""Seconds until a test gives up; how long it takes is not asserted."""

_FIRST = f"sources/{SPEAKER}"


@dataclass(frozen=True)
class Previewed:
    """A preview that runs."""

    folder: Path
    """Holds `sources/` and `docs/`."""
    host: str
    """Host and port."""
    process: "subprocess.Popen[str]"
    files: Mapping[str, str]
    """What was there at the start, by path."""
    written: set[str] = field(default_factory=set)
    """Paths of what was written since."""
    numbers: Iterator[int] = field(default_factory=itertools.count)

    @property
    def address(self) -> str:
        """Of the start page."""
        return f"http://{self.host}/"

    def write(self, path: str, text: str) -> None:
        """Write a file of the sources or the docs."""
        self.written.add(path)
        write(self.folder, path, text)

    def move(self, path: str, to: str) -> None:
        """Give a file another path."""
        self.written.add(to)
        (self.folder / path).rename(self.folder / to)

    def restore(self) -> None:
        """Make all as it was at the start, and return once a whole site of that is shown.

        It is known by a number. What has the number is the file that the preview reads first; it
        is written last: whoever has read the number reads nothing that is older. It is shown by
        the data, which are no page, and so never come ahead of the rest.
        """
        for path in self.written - {_FIRST}:
            (self.folder / path).unlink(missing_ok=True)
            if path in self.files:
                write(self.folder, path, self.files[path])
        title = f"Director {next(self.numbers)}"
        write(self.folder, _FIRST, self.files[_FIRST].replace("Director", title))
        self.wait(lambda: f'"{title}"' in self.get("/data/briefing.json")[1])

    def wait(self, condition: Callable[[], bool]) -> None:
        """Return once the condition holds; fail when the preview ends or time is up."""
        end = time.monotonic() + PATIENCE
        while not condition():
            assert self.process.poll() is None, self.said()
            assert time.monotonic() < end, self.said()
            time.sleep(0.02)

    def change(self, path: str, old: str, new: str) -> None:
        """Replace words where they stand first in a file."""
        text = (self.folder / path).read_text(encoding="utf-8")
        assert old in text
        self.write(path, text.replace(old, new, 1))

    def said(self) -> str:
        """What it has said so far."""
        return (self.folder / "said.txt").read_text(encoding="utf-8")

    def get(self, path: str) -> tuple[int, str]:
        """Status and body of the answer to a request."""
        connection = HTTPConnection(self.host, timeout=PATIENCE)
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        finally:
            connection.close()


def write(folder: Path, path: str, text: str) -> None:
    """Write a file, and the folders it needs."""
    (folder / path).parent.mkdir(parents=True, exist_ok=True)
    (folder / path).write_text(text, encoding="utf-8")


@contextmanager
def previewed(folder: Path, files: dict[str, str] | None = None) -> Iterator[Previewed]:
    """A preview of the smallest sources, or of others, in a folder; it is ended if it has not."""
    there = {f"sources/{path}": text for path, text in (files or sources()).items()}
    for path, text in there.items():
        write(folder, path, text)
    host = f"127.0.0.1:{_free_port()}"
    places = ("--sources", str(folder / "sources"), "--docs", str(folder / "docs"))
    with (folder / "said.txt").open("w") as said:
        process = subprocess.Popen(
            [sys.executable, "-m", "generator", "serve", *places, "--address", host],
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": str(ROOT), "TMPDIR": str(folder)},
            text=True,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        _wait_until_served(host, process)
        yield Previewed(folder, host, process, there)
    finally:
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(PATIENCE)
            finally:
                process.kill()  # one that does not end fails the test, and goes on nowhere


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def _wait_until_served(host: str, process: "subprocess.Popen[str]") -> None:
    name, _, port = host.partition(":")
    while process.poll() is None:
        try:
            socket.create_connection((name, int(port)), timeout=PATIENCE).close()
        except ConnectionRefusedError:
            continue
        return
