"""The tutorial, done as it says: its files are written, its commands run, their output compared.

A paragraph that names a file and ends in a colon is followed by the file's text, or by a `diff`
of lines to replace in it; a block `console` has commands and what they print.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.project import ROOT

PAGE = ROOT / "docs" / "contributing" / "tutorial.md"
BLOCK = re.compile(r"^```(?P<kind>\w+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
NAMED = re.compile(r"`(mill/[^`]+\.\w+)`")
MANY = "…"


@dataclass(frozen=True)
class Block:
    kind: str
    text: str
    file: str
    """The file that the words before it name last."""


def blocks(page: str) -> Iterator[Block]:
    end = 0
    for found in BLOCK.finditer(page):
        named = NAMED.findall(page[end : found.start()])
        yield Block(found["kind"], found["text"], named[-1] if named else "")
        end = found.end()


def replaced(text: str, diff: str) -> str:
    """The text with each run of lines with `-` replaced by the run with `+` that follows it."""
    for out, into in re.findall(r"((?:^-.*\n)+)((?:^\+.*\n)*)", diff, re.MULTILINE):
        old, new = (re.sub(r"(?m)^[+-]", "", lines) for lines in (out, into))
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times"
        text = text.replace(old, new)
    return text


def run(command: str, folder: Path) -> str:
    """What a command prints, as on a terminal."""
    program, *words = shlex.split(command)
    assert program == "generator"
    ran = subprocess.run(
        [sys.executable, "-m", "generator", *words],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1", "GITHUB_ACTIONS": ""},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    return ran.stdout


def git(folder: Path, *words: str) -> None:
    own = ["-c", "user.name=Editor", "-c", "user.email=editor@example.org"]
    program = shutil.which("git")
    assert program
    subprocess.run([program, *own, *words], cwd=folder, check=True, capture_output=True)


def done(page: str, folder: Path) -> Iterator[tuple[Block, str]]:
    """Do what the page says; each console block with what it ought to be."""
    (folder / "mill").mkdir()
    git(folder / "mill", "init", "--quiet")
    for block in blocks(page):
        if block.kind == "console":
            commands = [line[2:] for line in block.text.splitlines() if line.startswith("$ ")]
            yield block, "".join(f"$ {one}\n{run(one, folder)}" for one in commands)
            continue
        path = folder / block.file
        if block.kind == "diff":
            if "minutes have not been seen" in block.text:
                git(folder / "mill", "add", "sources")
                git(folder / "mill", "commit", "--quiet", "--message", "The old mill")
            path.write_text(replaced(path.read_text("utf-8"), block.text), encoding="utf-8")
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.text, encoding="utf-8")


def matches(told: str, printed: str) -> bool:
    """Whether what is told is what is printed; a line `…` stands for any lines."""
    parts = [re.escape(part) for part in re.split(rf"^{MANY}\n", told, flags=re.MULTILINE)]
    return re.fullmatch("(?:.*\n)*?".join(parts), printed) is not None


@pytest.fixture(scope="module")
def mill(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> Path:
    """The folder in which the tutorial was done, its outputs compared on the way."""
    folder = tmp_path_factory.mktemp("tutorial")
    page = PAGE.read_text("utf-8")
    wrong = [(block, now) for block, now in done(page, folder) if not matches(block.text, now)]
    if pytestconfig.getoption("--update-golden"):
        for block, now in wrong:
            page = page.replace(f"```console\n{block.text}```", f"```console\n{now}```", 1)
        PAGE.write_text(page, encoding="utf-8")
    else:
        assert [(block.text, now) for block, now in wrong] == []
    return folder


def test_every_command_prints_what_the_tutorial_says(mill: Path) -> None:
    assert (mill / "mill" / "site" / "index.html").is_file()


def test_every_command_of_an_editor_is_in_it() -> None:
    commands = set(re.findall(r"^\$ generator (\w+)", PAGE.read_text("utf-8"), re.MULTILINE))

    assert commands == {"new", "suggest", "quote", "check", "build", "diff", "impact"}


def test_the_finished_page_leads_to_the_words(mill: Path) -> None:
    page = (mill / "mill" / "site" / "issues" / "mill" / "index.html").read_text("utf-8")

    assert "The future of the mill" in page
    assert "Nobody has asked an engineer about the roof" in page


def test_what_is_not_printed_as_told_is_noticed() -> None:
    assert matches("$ x\na\n…\nc\n", "$ x\na\nb\nb\nc\n")
    assert not matches("$ x\na\n…\nd\n", "$ x\na\nb\nc\n")
