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
from watchdog.observers.api import BaseObserver, ObservedWatch

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
        watched(sources, docs) as watch,
    ):
        rounds = Rounds(sources, docs, Path(work), address)
        try:
            while True:
                _wait(watch)
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


def _wait(watch: "Watch") -> None:
    """Return after the next burst of edits; those that come later are another burst."""
    while not watch.edited.wait(_NAP):
        watch.follow_folders()
    while watch.edited.is_set():
        watch.edited.clear()
        watch.edited.wait(QUIET)


@contextmanager
def watched(*folders: Path) -> Iterator["Watch"]:
    """Watch folders, and all that is in them, while the context lasts."""
    observer = Observer()
    watch = Watch(observer, folders)
    observer.start()
    try:
        yield watch
    finally:
        observer.stop()
        observer.join()


class Watch(FileSystemEventHandler):
    """Knows of `edited`, which is set at first, and whenever something below the folders changes.

    What is watched is a folder itself and not its path: where another folder has come in the place
    of one, as when it was deleted and made anew, that one has to be watched.
    """

    def __init__(self, observer: BaseObserver, folders: Sequence[Path]) -> None:
        self.edited = threading.Event()
        self._observer = observer
        self._watches = {folder: self._schedule(folder) for folder in folders}
        self._identities = {folder: _identity(folder) for folder in folders}
        self.edited.set()

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Note that something changed; reading is no change."""
        if event.event_type == "deleted" and (folder := Path(str(event.src_path))) in self._watches:
            self._identities[folder] = None  # a folder made anew may get the number of the old one
        if event.event_type not in _READING:
            self.edited.set()

    def follow_folders(self) -> None:
        """Watch the folders that have come in the place of others; that one has gone is an edit."""
        for folder, watch in self._watches.items():
            now = _identity(folder)
            if now == self._identities[folder]:
                continue
            if now:
                self._observer.unschedule(watch)
                self._watches[folder] = self._schedule(folder)
            self._identities[folder] = now
            self.edited.set()

    def _schedule(self, folder: Path) -> ObservedWatch:
        return self._observer.schedule(self, str(folder), recursive=True)


def _identity(folder: Path) -> tuple[int, int] | None:
    """What tells a folder from another of the same path; None while there is none."""
    try:
        found = folder.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


@contextmanager
def _terminated_as_interrupted() -> Iterator[None]:
    """Whoever ends this program ends it as Ctrl-C does: MkDocs ends too, and nothing is left."""
    previous = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, previous)
