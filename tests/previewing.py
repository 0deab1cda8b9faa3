"""The preview as a person starts it: the program, its folders, and what it says."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

from tests.project import ROOT
from tests.sources import sources

PATIENCE = 60
"""Seconds until a test gives up; how long it takes is not asserted."""


@dataclass(frozen=True)
class Previewed:
    """A preview that runs."""

    folder: Path
    """Holds `sources/` and `docs/`."""
    host: str
    """Host and port."""
    process: "subprocess.Popen[str]"

    @property
    def address(self) -> str:
        """Of the start page."""
        return f"http://{self.host}/"

    def write(self, path: str, text: str) -> None:
        """Write a file of the sources or the docs."""
        write(self.folder, path, text)

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
    for path, text in (files or sources()).items():
        write(folder, f"sources/{path}", text)
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
        yield Previewed(folder, host, process)
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
