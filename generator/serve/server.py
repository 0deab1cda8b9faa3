"""HTTP: the stage for browsers on this machine."""

import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from socketserver import ThreadingTCPServer
from urllib.parse import unquote, urlsplit

from generator.fs import Obstructed
from generator.serve.answers import EVENTS, answer, event
from generator.serve.stage import Stage

BREATH = 15.0
"""Seconds after which a stream says that it is still there, and so finds out who has left."""


@contextmanager
def preview(address: str) -> Iterator[Stage]:
    """Serve at `address` ("host:port") what the stage shows, for as long as the context lasts.

    Raises `Obstructed` for an address that is none, and `OSError` for one in use.
    """
    host, port = _parts(address)
    stage = Stage()
    try:
        server = _Server(host, port, stage)
    except OSError as error:
        raise OSError(error.errno, error.strerror or str(error), address) from None
    with server:
        thread = threading.Thread(target=server.serve_forever, args=(0.1,), daemon=True)
        thread.start()
        try:
            yield stage
        finally:
            server.shutdown()
            thread.join()


def _parts(address: str) -> tuple[str, int]:
    host, _, port = address.rpartition(":")
    if not (host and port.isascii() and port.isdigit() and int(port) < 2**16):
        raise Obstructed(
            f"{address} is no address to serve at: give a host and a port, 127.0.0.1:8000"
        )
    return host.strip("[]"), int(port)


class _Server(ThreadingTCPServer):
    allow_reuse_address = True  # a preview is often started again
    daemon_threads = True  # a stream ends with the program

    def __init__(self, host: str, port: int, stage: Stage) -> None:
        self.stage = stage
        self.address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        super().__init__((host, port), _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that leaves a page leaves its requests too; anything else is a fault."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        if parts.path == EVENTS:
            self._stream(unquote(parts.query))
        else:
            self._answer()

    def do_HEAD(self) -> None:
        self._answer()

    def _answer(self) -> None:
        found = answer(self.server.stage.shown, self.path)
        self.send_response(found.status)
        text = found.kind.startswith("text/") or found.kind.endswith(("/javascript", "/json"))
        self.send_header("Content-Type", found.kind + ("; charset=utf-8" if text else ""))
        self.send_header("Content-Length", str(len(found.body)))
        self.send_header("Cache-Control", "no-store")  # the next edition has the same addresses
        for name, value in found.headers:
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(found.body)

    def _stream(self, page: str) -> None:
        """Say what is shown, now and whenever it changes, until the browser leaves the page."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        stage = self.server.stage
        with stage.viewer(page):
            shown = stage.shown
            self.wfile.write(event(shown, page))
            while True:
                later = stage.wait(shown.turn, BREATH)
                self.wfile.write(event(later, page) if later.turn != shown.turn else b":\n\n")
                shown = later

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - named by the library
        """Say nothing: the terminal is for what the sources have wrong."""
