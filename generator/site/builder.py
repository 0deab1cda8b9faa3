"""A site built in a folder of its own; protected, checked, and swapped in if it is sound."""

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from generator.fs import Obstructed, read_tree, strangers, swap
from generator.site.checker import SiteProblem, SiteReport, check_site
from generator.site.configuration import SiteSettings
from generator.site.documents import address, is_page
from generator.site.policy import protected
from generator.site.program import run_mkdocs

_MARKS_OF_A_SITE = ("404.html", "index.html", "sitemap.xml")


def build_site(settings: SiteSettings) -> SiteReport:
    """Build `settings.docs` into `settings.site`, which is left as it was if there are problems.

    Raises `Obstructed` if the site's folder holds something else than a site, `BuildFailed` if
    MkDocs does not run, and `OSError` as the disk does.
    """
    check_places(settings.docs, settings.site)
    if problems := problems_of_docs(settings.docs):
        return SiteReport(0, 0, 0, problems)
    place = settings.site.resolve()
    place.parent.mkdir(parents=True, exist_ok=True)
    work = Path(tempfile.mkdtemp(prefix=f".{place.name}.new-", dir=place.parent))
    try:
        new = work / place.name
        ran = run_mkdocs(replace(settings, site=new), work / "mkdocs.yml", "--strict")
        if ran.problems:
            return SiteReport(0, 0, 0, ran.problems)
        files = _protect(new, read_tree(new).files)
        _set_modes(new)
        report = check_site(files, settings.site_url)
        if not report.problems:
            swap(new, place)
        return report
    finally:
        shutil.rmtree(work, ignore_errors=True)


def clean_site(site: Path) -> None:
    """Delete a site built earlier, if there is one. Raises `Obstructed` if it is something else."""
    _check_site_folder(site)
    if site.is_symlink():
        site.unlink()
    elif site.exists():
        shutil.rmtree(site)


def check_places(docs: Path, site: Path) -> None:
    """Raise `Obstructed` where a site must not be built, because of what is there or in it."""
    docs, site = docs.resolve(), site.resolve()
    if docs == site or docs in site.parents or site in docs.parents:
        raise Obstructed(f"{site} and {docs} lie in each other: the site needs a folder of its own")
    _check_site_folder(site)


def _check_site_folder(site: Path) -> None:
    """What is to be replaced or deleted must be a site, or nothing at all."""
    if not site.exists():
        return
    if not site.is_dir():
        raise Obstructed(f"{site} is in the way: it is not a folder")
    if any(site.iterdir()) and not all((site / name).is_file() for name in _MARKS_OF_A_SITE):
        raise Obstructed(
            f"{site} holds files and is not a site built earlier: empty it, or name another folder"
        )


def problems_of_docs(docs: Path) -> tuple[SiteProblem, ...]:
    """What MkDocs would follow, hang on, or let one page overwrite another with."""
    return tuple(_problems_of_docs(docs))


def _problems_of_docs(docs: Path) -> Iterator[SiteProblem]:
    for unread in strangers(docs):
        yield SiteProblem(unread.path, 0, f"This {unread.reason}; only files can be published.")
    pages: dict[str, str] = {}
    paths = (path.relative_to(docs).as_posix() for path in docs.rglob("*"))
    for page in sorted(filter(is_page, paths)):
        folded = address(page).casefold()
        if earlier := pages.get(folded):
            yield SiteProblem(page, 0, f"This page has the same address as {earlier}.")
        pages[folded] = page


def _protect(folder: Path, files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Give every page of a site its policy, on disk and in the files that are returned."""
    keep = "surrogateescape"  # a file that is not UTF-8 keeps its bytes
    pages = {path: text.decode(errors=keep) for path, text in files.items() if path[-5:] == ".html"}
    changed = {path: page.encode(errors=keep) for path, page in protected(pages).items()}
    for path, page in changed.items():
        (folder / path).write_bytes(page)
    return {**files, **changed}


def _set_modes(folder: Path) -> None:
    """Files and folders get the modes a server expects, whatever the umask of this process."""
    folder.chmod(0o755)
    for path in folder.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)
