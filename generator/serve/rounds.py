"""From an edit to an edition of the site, or to what stands against it."""

import hashlib
import shutil
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit

from generator.build import outline_docs, settings, write_docs, write_docs_ahead
from generator.check import Checked, check
from generator.fs import Obstructed, Tree, manifest, read_tree
from generator.site import (
    BuildFailed,
    Edition,
    SiteProblem,
    SiteSettings,
    address,
    build_ahead,
    build_edition,
)


@dataclass(frozen=True)
class Round:
    """What became of an edit."""

    checked: Checked | None
    """None where the folders could not be read."""
    edition: Edition | None = None
    """The site with the edit in it; None where the one before it stays."""
    path: str = "/"
    """The path of the edition's address, beginning and ending with a slash."""
    problems: tuple[SiteProblem, ...] = ()
    """What MkDocs has against the site: it would not be published, and may be shown."""
    failure: Exception | None = None
    """What the disk, somebody's file or MkDocs put in the way."""
    assets: str = ""
    """Another whenever a file of the docs changes that people wrote and that is no page."""
    ahead: bool = False
    """Whether the edition is new only in the pages that were asked for; another one follows."""


class Rounds:
    """Reads what is written and builds what changed, one round after the other."""

    def __init__(self, sources: Path, docs: Path, work: Path, address: str) -> None:
        """Build in the folder `work`, which is this object's own, for `address` ("host:port")."""
        self._sources = sources
        self._docs = docs
        self._work = work
        self._address = address
        self._seen: tuple[Tree, Tree] | None = None
        self._editions: tuple[Edition, ...] = ()
        self._number = 0

    def next(self, viewed: Collection[str] = ()) -> Iterator[Round]:
        """One round; none if nothing that people write has changed since the last one.

        What is `viewed` (addresses of pages, relative to the site's) comes ahead, in a round of
        its own; if something else has been written by then, the round ends there. The folder of
        the edition before the new one stays until the one after, for browsers that are being
        answered from it.
        """
        try:
            seen = self._read()
        except (OSError, Obstructed) as error:
            self._seen = None
            yield Round(None, failure=error)
            return
        if seen == self._seen:
            return
        self._seen = seen
        assets = _digest(seen[1])
        checked = check(seen[0])
        if checked.failed:
            yield Round(checked)
            return
        try:
            for made in self._build(checked, viewed):
                yield replace(made, assets=assets)
                if made.ahead:
                    self._seen = None  # the rest of it is not built yet
                    if self._read() != seen:
                        return
                    self._seen = seen
        except (OSError, Obstructed, BuildFailed) as error:
            yield Round(checked, failure=error)

    def _read(self) -> tuple[Tree, Tree]:
        """What people have written: the sources, and their part of the docs."""
        return read_tree(self._sources), _written(self._docs)

    def _build(self, checked: Checked, viewed: Collection[str]) -> Iterator[Round]:
        docs = outline_docs(checked, self._docs)
        plain = settings(docs, self._work)
        url = served_url(plain.site_url, self._address)
        path = urlsplit(url).path
        told = replace(plain, site_url=url)
        if (
            self._editions
            and viewed
            and write_docs_ahead(docs, lambda page: address(page) in viewed)
            and (ahead := build_ahead(self._numbered(told), self._editions[-1], viewed))
        ):
            self._keep(ahead)
            yield Round(checked, ahead, path, ahead.problems, ahead=True)
        write_docs(docs)
        built = build_edition(self._numbered(told), self._editions[-1] if self._editions else None)
        if isinstance(built, Edition):
            self._keep(built)
            yield Round(checked, built, path, built.problems)
        else:
            yield Round(checked, problems=built)

    def _numbered(self, told: SiteSettings) -> SiteSettings:
        """The settings with a folder of its own for an edition."""
        self._number += 1
        return replace(told, site=self._work / str(self._number))

    def _keep(self, built: Edition) -> None:
        """Make this the last edition, and delete what no browser is answered from."""
        others = [edition for edition in self._editions if edition.folder != built.folder]
        self._editions = (*others[-1:], built)
        kept = {edition.folder for edition in self._editions}
        for entry in self._work.iterdir():
            if entry.name.isdecimal() and entry.is_dir() and entry not in kept:
                shutil.rmtree(entry, ignore_errors=True)


def served_url(site_url: str, address: str) -> str:
    """The address of the site while it is served: the sub-path stays, the host does not."""
    return f"http://{address}{urlsplit(site_url).path.rstrip('/')}/"


def _digest(written: Tree) -> str:
    digest = hashlib.sha256()
    for path, content in written.files.items():
        if not path.endswith(".md"):
            digest.update(path.encode() + b"\0" + hashlib.sha256(content).digest())
    return digest.hexdigest()


def _written(docs: Path) -> Tree:
    """The docs that people wrote: what the generator writes there is no edit."""
    generated = manifest(docs)
    tree = read_tree(docs)
    files = {path: content for path, content in tree.files.items() if path not in generated}
    return replace(tree, files=files)
