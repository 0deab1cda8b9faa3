"""A site for a preview: each edition is the one before it, with what changed built anew.

MkDocs builds with `--dirty` the pages that lack their file, and what it needs of the others
(titles, addresses) stands in the configuration; so a page it leaves alone is the page it would
build. That is not so for the search index, which it writes of the pages it has built: the
entries of the others are taken from the edition before.

The pages carry no policy: its hashes are of the whole site, and a preview adds to its pages.
"""

import hashlib
import json
import shutil
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import Final, TypeAlias

from generator.fs import read_tree
from generator.site.builder import problems_of_docs
from generator.site.checker import SEARCH_INDEX, SiteProblem
from generator.site.configuration import SiteSettings, configuration
from generator.site.documents import address, is_page, path_in_site
from generator.site.handwritten import Handwritten
from generator.site.program import Run, run_mkdocs

MANY = 8
"""Pages. To build as many takes longer than to start MkDocs: so many are not built ahead."""

_NEW: Final = b""
"""In place of a digest: what was built ahead, and is to be built once more with the rest, because
pages lead to it, or it to pages, and MkDocs compares only what it builds in one run."""

_HOOK: Final = Path(__file__).with_name("compiled_templates.py")

_Entry: TypeAlias = dict[str, object]
"""A page or a section of one, as the search knows it."""


@dataclass(frozen=True, slots=True)
class Edition:
    """A site as it was built once, with what the next edition is compared with."""

    folder: Path
    told: str
    """What MkDocs was told, but for the folder."""
    docs: Mapping[str, bytes]
    """Digest of every file of the docs, by path; empty for one that came ahead of the rest."""
    problems: tuple[SiteProblem, ...]
    """Of all its pages: what would keep this site from being published."""


def build_edition(
    settings: SiteSettings, earlier: Edition | None
) -> Edition | tuple[SiteProblem, ...]:
    """Build `settings.docs` into `settings.site`, a folder that is not there yet.

    The earlier edition is only read. Problems alone are returned where they left no whole site.
    Raises `BuildFailed` if MkDocs does not run, `Obstructed` if the list of what was generated
    is not one, and `OSError` as the disk does.
    """
    if problems := problems_of_docs(settings.docs):
        return problems
    docs, told = _digests(settings.docs), _told(settings)
    if earlier is None or earlier.told != told:
        ran = _run(settings)
        return Edition(settings.site, told, docs, ran.problems) if ran.finished else ran.problems
    stale = _stale(earlier, docs, Handwritten.read(settings.docs, docs.keys()))
    if not stale:
        return earlier
    return _built_upon(earlier, settings, stale, Edition(settings.site, told, docs, ()))


def build_ahead(
    settings: SiteSettings, earlier: Edition, addresses: Collection[str]
) -> Edition | None:
    """Build, of all that changed, the pages at some addresses: those that are being looked at.

    New ones are built with them, so that every link leads to a page in this edition too, and so
    it is not built where pages went. The edition knows all others as they were, so that one built
    upon it has them. None where nothing is to be built, too much, or what cannot be.
    Raises what `build_edition` raises.
    """
    docs, told = _digests(settings.docs), _told(settings)
    if earlier.docs.keys() - docs.keys() or problems_of_docs(settings.docs):
        return None
    by_hand = Handwritten.read(settings.docs, docs.keys())
    stale = _stale(earlier, docs, Handwritten({})) if earlier.told == told else docs.keys()
    first = frozenset(path for path in stale if is_page(path) and address(path) in addresses)
    new = docs.keys() - earlier.docs.keys()
    if not first | new or len(new) > MANY:
        return None
    built_whole = {path for path in first if earlier.docs.get(path) and not by_hand.joins(path)}
    known = {
        **earlier.docs,
        **dict.fromkeys(first | new, _NEW),
        **{path: docs[path] for path in built_whole},
    }
    # Of the pages that are not built, what MkDocs is told now may be undone before they are.
    ahead = Edition(settings.site, told if told == earlier.told else "", known, ())
    built = _built_upon(earlier, settings, first | new, ahead)
    return built if isinstance(built, Edition) else None


def _built_upon(
    earlier: Edition, settings: SiteSettings, stale: frozenset[str], new: Edition
) -> Edition | tuple[SiteProblem, ...]:
    """Build in a copy of an edition what is stale in it; `new` without its problems."""
    # The copies are younger than the docs, so that MkDocs builds what lacks its file and no more.
    shutil.copytree(earlier.folder, new.folder, copy_function=shutil.copyfile)
    for path in stale:
        (new.folder / path_in_site(path)).unlink(missing_ok=True)
    ran = _run(settings)
    if not ran.finished:
        return ran.problems
    _complete_search(new.folder, earlier.folder, {address(path) for path in stale})
    # What is said of no page is said of the whole, and by every run.
    left = {known for known in earlier.problems if known.page and known.page not in stale}
    return replace(new, problems=tuple(sorted(left.union(ran.problems))))


def _run(settings: SiteSettings) -> Run:
    config = settings.site.with_name(f"{settings.site.name}.yml")
    hooked = replace(settings, hooks=(*settings.hooks, _HOOK))
    return run_mkdocs(hooked, config, "--dirty", "--no-strict")


def _told(settings: SiteSettings) -> str:
    return configuration(replace(settings, site=Path("/")))


def _digests(docs: Path) -> Mapping[str, bytes]:
    files = read_tree(docs).files
    return {path: hashlib.sha256(content).digest() for path, content in files.items()}


def _stale(earlier: Edition, docs: Mapping[str, bytes], by_hand: Handwritten) -> frozenset[str]:
    """The paths in the docs whose files in the site are to be built anew, or to go.

    A page that is generated changes when what it leads to comes or goes. One that was written by
    hand does not, but its links then lead elsewhere; and what had a problem may have none now.
    """
    paths = earlier.docs.keys() | docs.keys()
    stale = {path for path in paths if earlier.docs.get(path) != docs.get(path)}
    stale |= {problem.page for problem in earlier.problems} & paths
    came = {path for path in docs if earlier.docs.get(path, _NEW) == _NEW}
    if came or earlier.docs.keys() - docs.keys():
        stale |= by_hand.pages.keys()
    return frozenset(stale.union(by_hand.beside(stale)) & paths)


def _complete_search(site: Path, earlier: Path, stale: Collection[str]) -> None:
    """Put the entries of pages that were not built anew back into the search index.

    `stale` are the addresses of those that were, or that are gone.
    """
    index = json.loads((site / SEARCH_INDEX).read_bytes())
    known = json.loads((earlier / SEARCH_INDEX).read_bytes())["docs"]
    new = dict(_pages(index["docs"]))
    pages = {page: entries for page, entries in _pages(known) if page not in stale - new.keys()}
    entries = [entry for page in (pages | new).values() for entry in page]
    text = json.dumps({**index, "docs": entries}, separators=(",", ":"))
    (site / SEARCH_INDEX).write_text(text, encoding="utf-8")


def _pages(entries: Iterable[_Entry]) -> Iterator[tuple[str, list[_Entry]]]:
    """The entries of each page, with its address; those of one page follow one another."""
    for page, group in groupby(entries, lambda entry: str(entry["location"]).partition("#")[0]):
        yield page, list(group)
