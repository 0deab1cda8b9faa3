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
    settings: SiteSettings, sources: Path, regenerate: Callable[[], object], address: str
) -> int:
    """Serve the docs folder at `address` ("host:port") until interrupted; the exit status.

    `regenerate` is called after every edit below `sources`, never twice at a time, and says
    itself what is wrong. What MkDocs was told at the start stays: a new title of the site or
    a new section shows after a restart. Raises `Obstructed` for an address that is none, and
    `OSError` as the disk does.
    """
    _check_free(address)
    edited = threading.Event()
    observer = Observer()
    observer.schedule(_Edits(edited), str(sources), recursive=True)
    with tempfile.TemporaryDirectory(prefix="briefing-serve-") as folder:
        shown = replace(
            settings, site=Path(folder) / "site", site_url=served_url(settings.site_url, address)
        )
        config = Path(folder) / "mkdocs.yml"
        config.write_text(configuration(shown), encoding="utf-8")
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
    """The address of the site while it is served: the sub-path stays, the host does not."""
    return f"http://{address}{urlsplit(site_url).path.rstrip('/')}/"


def _check_free(address: str) -> None:
    """Raise what stands against serving there, which MkDocs would say with a traceback.

    `Obstructed` if `address` is not a host and a port, `OSError` if it cannot be served at.
    """
    host, _, port = address.rpartition(":")
    if not (host and port.isascii() and port.isdigit() and int(port) < 2**16):
        raise Obstructed(
            f"{address} is no address to serve at: give a host and a port, 127.0.0.1:8000"
        )
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        with socket.create_server((host.strip("[]"), int(port)), family=family):
            pass
    except OSError as error:
        raise OSError(error.errno, error.strerror or str(error), address) from None


class _Edits(FileSystemEventHandler):
    """Notes that something below the sources changed; reading is no change."""

    def __init__(self, edited: threading.Event) -> None:
        self._edited = edited

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type not in _READING and not event.is_directory:
            self._edited.set()


def _follow(
    mkdocs: "subprocess.Popen[bytes]", edited: threading.Event, regenerate: Callable[[], object]
) -> int:
    """Regenerate once after each burst of edits, until MkDocs ends; its exit status."""
    while (status := mkdocs.poll()) is None:
        if edited.wait(timeout=QUIET):
            edited.clear()
            while edited.wait(timeout=QUIET):
                edited.clear()
            regenerate()
    return status
