"""The weekly question whether other hosts still answer."""

import http.server
import socket
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.project import ROOT
from tests.workflows.checkout import checkout
from tests.workflows.runner import Runner, step, workflows

STATUS = {"/there": 200, "/moved": 301, "/gone": 404, "/left": 410, "/not-for-programs": 403}


class _Host(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.server.asked.append(self.path)  # type: ignore[attr-defined]
        self.send_response(STATUS.get(self.path.partition("?")[0], 500))
        self.send_header("Location", "/there")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def host() -> Iterator[http.server.ThreadingHTTPServer]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Host) as server:
        server.asked = []  # type: ignore[attr-defined]
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


def asked(site: Path, *links: str) -> "subprocess.CompletedProcess[str]":
    (site / "page").mkdir(parents=True)
    anchors = "".join(f'<p><a class="x" href="{link}">…</a></p>' for link in links)
    (site / "page" / "index.html").write_text(anchors)
    head = '<link rel="canonical" href="https://briefing.example/"><a href="page/">in</a>'
    (site / "index.html").write_text(head + anchors)
    return subprocess.run(
        [ROOT / ".ci" / "links", site],
        env={"PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_says_which_addresses_are_gone_and_which_would_not_say(
    tmp_path: Path, host: http.server.ThreadingHTTPServer
) -> None:
    base = f"http://127.0.0.1:{host.server_port}"
    ran = asked(tmp_path / "my site", *(base + path for path in STATUS))

    rows = [line for line in ran.stdout.splitlines() if line.startswith("| ")][1:]
    assert ran.returncode == 0
    assert "Asked: 5. Gone or silent: 2. Would not say: 1." in ran.stdout
    assert [row.split(" | ")[:2] for row in rows] == [
        ["| 404", f"<{base}/gone>"],
        ["| 410", f"<{base}/left>"],
        ["| 403", f"<{base}/not-for-programs>"],
    ]


def test_asks_each_address_once_without_its_fragment(
    tmp_path: Path, host: http.server.ThreadingHTTPServer
) -> None:
    base = f"http://127.0.0.1:{host.server_port}"
    links = (f"{base}/there#:~:text=a", f"{base}/there#b", f"{base}/there?a=1&amp;b=[2]")
    ran = asked(tmp_path / "site", *links)

    assert sorted(host.asked) == ["/there", "/there?a=1&b=[2]"]  # type: ignore[attr-defined]
    assert ran.stdout == "### External links\n\nAsked: 2. Gone or silent: 0. Would not say: 0.\n"


def test_a_host_that_does_not_answer_is_told(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    ran = asked(tmp_path / "site", f"http://127.0.0.1:{port}/there")

    assert ran.returncode == 0
    assert "Gone or silent: 1." in ran.stdout
    assert "| 000 |" in ran.stdout
    assert "connect" in ran.stdout


def test_a_site_without_links_is_no_success(tmp_path: Path) -> None:
    ran = asked(tmp_path / "site")

    assert ran.returncode == 2
    assert "leads to another host" in ran.stderr


def test_the_job_reports_in_its_summary(tmp_path: Path) -> None:
    folder = checkout(tmp_path / "checkout", python="exit 0")
    (folder / "site").mkdir()
    (folder / "site" / "index.html").write_text('<a href="https://harbour.example/x">x</a>')
    curl = tmp_path / "programs" / "curl"
    curl.parent.mkdir()
    curl.write_text("#!/bin/sh\nprintf '404\\t'\n")
    curl.chmod(0o755)
    runner = Runner(folder, {"github": {"event": {}}}, programs=curl.parent)
    ran = runner.run(step("links", "Ask every address"))

    assert ran.returncode == 0, ran.stderr
    assert "| 404 | <https://harbour.example/x> |" in runner.summary
    assert ran.stdout == "::warning title=External links::1 gone or silent: see the summary.\n"


def test_it_blocks_nothing() -> None:
    assert set(workflows()["links"]["on"]) == {"schedule", "workflow_dispatch"}
    for part in ("check", "test"):
        recipe = (ROOT / "Makefile").read_text().partition(f"\n{part}:")[2].partition("\n\n")[0]
        assert recipe
        assert "links" not in recipe
