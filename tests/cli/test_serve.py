"""`serve` as a program: what it answers to, and how it ends."""

import os
import shutil
import signal
import socket
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.previewing import PATIENCE, previewed
from tests.project import SECOND, generator
from tests.sources import AUTHORITY, SPEAKER, sources


@pytest.mark.parametrize("address", ["", "8000", ":8000", "localhost", "localhost:x", "a:99999"])
def test_an_address_without_host_or_port_is_misuse(tmp_path: Path, address: str) -> None:
    ran = generator("serve", "--sources", SECOND, "--docs", tmp_path / "docs", "--address", address)

    assert ran.returncode == 2
    assert "give a host and a port, 127.0.0.1:8000" in ran.stderr
    assert not (tmp_path / "docs").exists()


def test_an_address_in_use_is_misuse(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        address = f"127.0.0.1:{listener.getsockname()[1]}"

        ran = generator(
            *("serve", "--sources", SECOND, "--docs", tmp_path / "docs", "--address", address)
        )

    assert ran.returncode == 2
    assert f"{address}: Address already in use; end the program that serves there, or name " in (
        ran.stderr
    )
    assert ran.stderr.endswith(" another with --address\n")
    assert "Traceback" not in ran.stderr


def interrupt(process: "subprocess.Popen[str]") -> None:
    """End it as a terminal does: the whole group."""
    os.killpg(process.pid, signal.SIGINT)


def terminate(process: "subprocess.Popen[str]") -> None:
    """End it as a supervisor does: this process alone."""
    process.terminate()


@pytest.mark.parametrize("end", [interrupt, terminate])
def test_ends_when_it_is_told_to_and_leaves_nothing(
    tmp_path: Path, end: Callable[["subprocess.Popen[str]"], None]
) -> None:
    with previewed(tmp_path) as preview:
        preview.wait(lambda: "The preview shows it." in preview.said())
        end(preview.process)
        status = preview.process.wait(PATIENCE)

    assert status == 0, preview.said()
    assert "Traceback" not in preview.said()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["docs", "said.txt", "sources"]


def test_ends_while_it_builds_as_well(tmp_path: Path) -> None:
    with previewed(tmp_path) as preview:
        preview.wait(lambda: any(tmp_path.glob("briefing-serve-*/1.yml")))
        interrupt(preview.process)
        status = preview.process.wait(PATIENCE)

    assert status == 0, preview.said()
    assert "Traceback" not in preview.said()
    assert not list(tmp_path.glob("briefing-serve-*"))


def test_tells_the_terminal_what_is_wrong_and_what_is_shown(tmp_path: Path) -> None:
    with previewed(tmp_path) as preview:
        preview.wait(lambda: "The preview shows it." in preview.said())
        preview.change(f"sources/{SPEAKER}", "kind: person", "kind: persn")
        preview.wait(lambda: "stays as it is" in preview.said())

    assert f"The preview is at {preview.address} until Ctrl-C ends it." in preview.said()
    assert f"{tmp_path}/sources/{SPEAKER}:4:7: error[unknown-word] `persn`" in preview.said()


def test_the_banner_says_once_what_is_wrong_in_many_places(tmp_path: Path) -> None:
    files = {path: text for path, text in sources().items() if path != AUTHORITY}
    with previewed(tmp_path, files) as preview:
        preview.wait(lambda: "stays as it is" in preview.said())
        _, page = preview.get("/")

    assert page.count("There is no actor `port-authority`") == 1
    assert f"Also at <code>{tmp_path}/sources/" in page


def test_a_folder_that_was_deleted_and_made_anew_is_watched_again(tmp_path: Path) -> None:
    with previewed(tmp_path) as preview:
        preview.wait(lambda: "The preview shows it." in preview.said())
        shutil.copytree(tmp_path / "sources", tmp_path / "kept")
        shutil.rmtree(tmp_path / "sources")
        preview.wait(lambda: "No such file or directory" in preview.said())
        shutil.copytree(tmp_path / "kept", tmp_path / "sources")
        preview.wait(lambda: preview.said().count("The preview shows it.") == 2)
        preview.change(f"sources/{SPEAKER}", "kind: person", "kind: persn")
        preview.wait(lambda: "error[unknown-word] `persn`" in preview.said())
