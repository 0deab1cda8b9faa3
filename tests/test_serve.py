import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from http.client import HTTPConnection, HTTPException
from pathlib import Path

import pytest

from generator.fs import Obstructed
from generator.serve import serve, served_url
from tests.project import ROOT
from tests.site.harbour import DOCS, harbour

PATIENCE = 60
"""Seconds until a test gives up; how long it takes is not asserted."""

SERVE = """
import shutil
import sys
from pathlib import Path
from generator.serve import serve
from tests.site.harbour import harbour

folder, address = Path(sys.argv[1]), sys.argv[2]

def regenerate() -> None:
    shutil.copy(folder / "sources/method.md", folder / "docs/method.md")

sys.exit(serve(harbour(folder), folder / "sources", regenerate, address))
"""


@pytest.mark.parametrize(
    ("site_url", "address", "expected"),
    [
        ("", "127.0.0.1:8000", "http://127.0.0.1:8000/"),
        ("https://example.org/briefing/", "localhost:80", "http://localhost:80/briefing/"),
        ("https://example.org/a/b", "[::1]:8000", "http://[::1]:8000/a/b/"),
    ],
)
def test_keeps_the_sub_path_and_changes_the_host(
    site_url: str, address: str, expected: str
) -> None:
    assert served_url(site_url, address) == expected


@pytest.mark.parametrize(
    "address", ["", "8000", ":8000", "localhost", "localhost:x", "a:99999", "a:²"]
)
def test_refuses_an_address_without_host_or_port(tmp_path: Path, address: str) -> None:
    with pytest.raises(Obstructed, match="give a host and a port"):
        serve(harbour(tmp_path), tmp_path, list, address)


def test_an_address_in_use_is_an_os_error(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        address = f"127.0.0.1:{listener.getsockname()[1]}"

        with pytest.raises(OSError, match="in use") as raised:
            serve(harbour(tmp_path), tmp_path, list, address)

    assert raised.value.filename == address


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def wait_for(address: str, path: str, words: str, process: "subprocess.Popen[str]") -> None:
    """Return once a page has the words; fail when the server ends or time is up."""
    connection = HTTPConnection(address, timeout=PATIENCE)
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        assert process.poll() is None, process.stdout and process.stdout.read()
        try:
            connection.request("GET", path)
            if words in connection.getresponse().read().decode():
                return
        except (OSError, HTTPException):
            time.sleep(0.1)
        finally:
            connection.close()
    pytest.fail(f"{path} never had {words!r}")


def interrupt(process: subprocess.Popen[str]) -> None:
    """End it as a terminal does: the whole group."""
    os.killpg(process.pid, signal.SIGINT)


def terminate(process: subprocess.Popen[str]) -> None:
    """End it as a supervisor does: this process alone, which has to end MkDocs."""
    process.terminate()


@pytest.mark.parametrize("end", [interrupt, terminate])
def test_follows_edits_and_stops_when_it_is_ended(
    tmp_path: Path, end: Callable[["subprocess.Popen[str]"], None]
) -> None:
    sources = tmp_path / "sources"
    sources.mkdir()
    page = (DOCS / "method.md").read_text(encoding="utf-8")
    address = f"127.0.0.1:{free_port()}"
    path = "/briefing/method/"
    process = subprocess.Popen(
        [sys.executable, "-c", SERVE, str(tmp_path), address],
        cwd=ROOT,
        env=os.environ | {"TMPDIR": str(tmp_path)},
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    try:
        wait_for(address, path, "By hand", process)
        (sources / "method.md").write_text(page.replace("By hand", "By machine"))
        wait_for(address, path, "By machine", process)
        end(process)
        output, _ = process.communicate(timeout=PATIENCE)
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    assert process.returncode == 0, output
    assert "Traceback" not in output
    assert sorted(path.name for path in tmp_path.iterdir()) == ["docs", "sources"]
