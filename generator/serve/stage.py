"""What the preview shows now, and which pages of it are being looked at."""

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Shown:
    """All that an answer to a browser depends on."""

    site: Path | None = None
    """The folder of a whole site; None while there has been none yet."""
    path: str = "/"
    """The path of the site's address, beginning and ending with a slash."""
    banner: str = ""
    """HTML that says what is wrong; empty if nothing is."""
    assets: str = ""
    """Another whenever a file changes that a page may load."""
    turn: int = 0
    """Grows whenever anything here changes."""


class Stage:
    """Holds what is shown. Whoever asks is given all of a change or nothing of it."""

    def __init__(self) -> None:
        self._shown = Shown()
        self._changed = threading.Condition()
        self._viewers: Counter[str] = Counter()

    @property
    def shown(self) -> Shown:
        """What is shown now."""
        return self._shown

    def show(self, site: Path, path: str, banner: str, assets: str = "") -> None:
        """Show another site, below `path`, and what is wrong with it."""
        self._put(Shown(site, path, banner, assets, self._shown.turn + 1))

    def hold(self, banner: str) -> None:
        """Keep the site that is shown, and say what is wrong."""
        self._put(replace(self._shown, banner=banner, turn=self._shown.turn + 1))

    def _put(self, shown: Shown) -> None:
        with self._changed:
            self._shown = shown
            self._changed.notify_all()

    def wait(self, turn: int, timeout: float) -> Shown:
        """What is shown, once it is no longer that of `turn` or `timeout` seconds have passed."""
        with self._changed:
            self._changed.wait_for(lambda: self._shown.turn != turn, timeout)
            return self._shown

    @contextmanager
    def viewer(self, path: str) -> Iterator[None]:
        """Somebody looks at the page with this path for as long as the context lasts."""
        with self._changed:
            self._viewers[path] += 1
        try:
            yield
        finally:
            with self._changed:
                self._viewers[path] -= 1

    @property
    def viewed(self) -> frozenset[str]:
        """The addresses of the pages that are looked at, relative to the site's."""
        with self._changed:
            paths = [path for path, viewers in self._viewers.items() if viewers]
        site = self._shown.path
        return frozenset(path.removeprefix(site) for path in paths if path.startswith(site))
