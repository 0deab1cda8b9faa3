"""The site while it is being written: edits to the sources become pages, pages reload.

MkDocs serves the docs folder and reloads the browser when a page changes; this module makes
the pages change when the sources do.
"""

import signal
import socket
import subprocess
import tempfile
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from generator.fs import Obstructed
from generator.site import SiteSettings, configuration, mkdocs_command, mkdocs_environment

QUIET = 0.2
"""Seconds without an edit after which pages are regenerated: editors save in several steps."""

_READING = frozenset({"opened", "closed_no_write"})


def serve(
    settings: SiteSettings, sources: Path, regenerate: Callable[[], bool], address: str
) -> int:
    """Serve the docs folder at `address` ("host:port") until interrupted; the exit status.

    `regenerate` is called after every edit below `sources`, never twice at a time; what it
    returns does not matter here, it says itself what is wrong. Raises `Obstructed` for an
    address that is none, and `OSError` as the disk does.
    """
    shown = replace(settings, site_url=served_url(settings.site_url, address))
    _check_free(address)
    edited = threading.Event()
    observer = Observer()
    observer.schedule(_Edits(edited), str(sources), recursive=True)
    with tempfile.TemporaryDirectory(prefix="briefing-serve-") as folder:
        config = Path(folder) / "mkdocs.yml"
        config.write_text(configuration(shown, site=Path(folder) / "site"), encoding="utf-8")
        observer.start()
        # Whoever ends us, ends MkDocs with us: it would go on serving what nobody follows.
        previous = signal.signal(signal.SIGTERM, signal.default_int_handler)
        mkdocs = subprocess.Popen(  # noqa: S603 - this Python, and a file written just above
            mkdocs_command("serve", "--no-strict", "-f", str(config), "-a", address),
            env=mkdocs_environment() | {"TMPDIR": folder},  # what it leaves there goes with ours
        )
        try:
            return _follow(mkdocs, edited, regenerate)
        except KeyboardInterrupt:
            return 0
        finally:
            mkdocs.kill()  # it may wait for readers that never hang up, and has nothing to save
            mkdocs.wait()
            signal.signal(signal.SIGTERM, previous)
            observer.stop()
            observer.join()


def served_url(site_url: str, address: str) -> str:
    """The address of the site while it is served: the sub-path stays, the host does not.

    Raises `Obstructed` if `address` is not a host and a port.
    """
    host, colon, port = address.rpartition(":")
    if not (host and colon and port.isascii() and port.isdigit() and int(port) < 2**16):
        raise Obstructed(
            f"{address} is no address to serve at: give a host and a port, 127.0.0.1:8000"
        )
    return f"http://{host}:{port}{urlsplit(site_url).path.rstrip('/')}/"


def _check_free(address: str) -> None:
    """MkDocs would say it with a traceback. Raises `OSError` if `address` cannot be served at."""
    host, _, port = address.rpartition(":")
    try:
        with socket.create_server((host.strip("[]"), int(port)), family=_family(host)):
            pass
    except OSError as error:
        raise OSError(error.errno, error.strerror or str(error), address) from None


def _family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET


class _Edits(FileSystemEventHandler):
    """Notes that something below the sources changed; reading is no change."""

    def __init__(self, edited: threading.Event) -> None:
        self._edited = edited

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type not in _READING and not event.is_directory:
            self._edited.set()


def _follow(
    mkdocs: "subprocess.Popen[bytes]", edited: threading.Event, regenerate: Callable[[], bool]
) -> int:
    """Regenerate once after each burst of edits, until MkDocs ends; its exit status."""
    while (status := mkdocs.poll()) is None:
        if edited.wait(timeout=QUIET):
            edited.clear()
            while edited.wait(timeout=QUIET):
                edited.clear()
            regenerate()
    return status
