"""When to make a round: at the start, and whenever people have written something."""

import signal
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from generator.serve.banner import Notice, banner
from generator.serve.rounds import Round, Rounds
from generator.serve.stage import Stage

QUIET = 0.1
"""Seconds without an edit after which a round is made: editors save in several steps."""

LEAD = 0.5
"""Seconds that browsers have to load what is ahead, before the rest needs the machine."""

_NAP = 0.5
"""Seconds after which whoever waits looks up. A signal may reach another thread than the main one,
and what it is to do is done only when the main one wakes."""

_READING = frozenset({"opened", "closed_no_write"})


def follow(
    stage: Stage,
    sources: Path,
    docs: Path,
    address: str,
    report: Callable[[Round], Sequence[Notice]],
) -> None:
    """Show on the stage what is written in two folders, until interrupted.

    `report` is given every round; it tells whoever sits at the terminal, and returns what is
    wrong for the banner. Raises `OSError` where the folders cannot be watched.
    """
    docs.mkdir(parents=True, exist_ok=True)
    with (
        _terminated_as_interrupted(),
        tempfile.TemporaryDirectory(prefix="briefing-serve-") as work,
        _watched(sources, docs) as edited,
    ):
        rounds = Rounds(sources, docs, Path(work), address)
        try:
            while True:
                _wait(edited)
                for made in rounds.next(stage.viewed):
                    _show(stage, made, report)
                    if made.ahead:
                        time.sleep(LEAD)
        except KeyboardInterrupt:
            return


def _show(stage: Stage, made: Round, report: Callable[[Round], Sequence[Notice]]) -> None:
    """Put on the stage what a round made; what is ahead of the rest is reported with the rest."""
    if made.ahead:
        said = stage.shown.banner if made.problems else ""
    else:
        said = banner(report(made), held=made.edition is None)
    if made.edition:
        stage.show(made.edition.folder, made.path, said, made.assets)
    else:
        stage.hold(said)


def _wait(edited: threading.Event) -> None:
    """Return after the next burst of edits; those that come later are another burst."""
    while not edited.wait(_NAP):
        pass
    while edited.is_set():
        edited.clear()
        edited.wait(QUIET)


@contextmanager
def _watched(*folders: Path) -> Iterator[threading.Event]:
    """An event that is set at first, and whenever something below the folders changes."""
    edited = threading.Event()
    edited.set()
    observer = Observer()
    for folder in folders:
        observer.schedule(_Edits(edited), str(folder), recursive=True)
    observer.start()
    try:
        yield edited
    finally:
        observer.stop()
        observer.join()


@contextmanager
def _terminated_as_interrupted() -> Iterator[None]:
    """Whoever ends this program ends it as Ctrl-C does: MkDocs ends too, and nothing is left."""
    previous = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, previous)


class _Edits(FileSystemEventHandler):
    """Notes that something changed; reading is no change."""

    def __init__(self, edited: threading.Event) -> None:
        self._edited = edited

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type not in _READING:
            self._edited.set()
