"""Checks of the built site that MkDocs does not make: it is read as a browser would read it."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from generator.site.addresses import Inside, Nowhere, Outside, resolve
from generator.site.markup import Markup, Reference, read_css, read_html

SEARCH_INDEX = "search/search_index.json"


@dataclass(frozen=True, slots=True, order=True)
class SiteProblem:
    """One thing that is wrong with the site."""

    page: str
    """A file's path in the site's folder, or in `docs/` if MkDocs found it; empty for neither."""
    line: int
    """Starts at 1; 0 for the page as a whole."""
    message: str

    def __str__(self) -> str:
        place = f"{self.page}:{self.line}: " if self.line else f"{self.page}: "
        return (place if self.page else "") + self.message


@dataclass(frozen=True, slots=True)
class SiteReport:
    """What was checked, in numbers, and what is wrong, sorted."""

    pages: int
    links: int
    """Addresses that lead to the site itself, each counted as often as it is named."""
    ids: int
    problems: tuple[SiteProblem, ...]


def check_site(files: Mapping[str, bytes], site_url: str = "") -> SiteReport:
    """Check a built site, given by its files. `site_url` is the address it will have."""
    pages = {
        path: read_html(files[path].decode(errors="replace"))
        for path in files
        if path.endswith(".html")
    }
    site = _Site(files.keys(), pages, _site_path(site_url))
    problems = [problem for path, page in pages.items() for problem in _page(path, page)]
    if not pages:
        problems.append(SiteProblem("", 0, "The site has no pages."))
    links = 0
    for path, reference in _references(files, pages):
        target = resolve(path, reference.address, site.path)
        links += isinstance(target, Inside)
        if message := site.problem(target, reference):
            where = f"{reference.where} “{reference.address}” {message}"
            problems.append(SiteProblem(path, reference.line, where))
    ids = sum(len(page.ids) for page in pages.values())
    return SiteReport(len(pages), links, ids, tuple(sorted(set(problems))))


def _site_path(site_url: str) -> str:
    return urlsplit(site_url).path.rstrip("/") + "/"


class _Site:
    """All that a link can lead to."""

    def __init__(self, paths: Iterable[str], pages: Mapping[str, Markup], path: str) -> None:
        self.path = path
        self._paths = frozenset(paths)
        self._ids = {page: frozenset(n for n, _ in markup.ids) for page, markup in pages.items()}

    def problem(
        self, target: Inside | Outside | Nowhere | None, reference: Reference
    ) -> str | None:
        """What is wrong with a link, to follow its address in a sentence; None if nothing is."""
        match target:
            case Nowhere(reason):
                return reason
            case Outside() if reference.loaded:
                return "calls another host"
            case Inside(path, fragment):
                return self._missing(path, fragment)
        return None

    def _missing(self, path: str, fragment: str) -> str | None:
        if path not in self._paths:
            if f"{path}/index.html" in self._paths:
                return "lacks the slash at its end"
            return f"leads to {path}, which does not exist"
        if fragment and path in self._ids and fragment not in self._ids[path]:
            return f"leads to #{fragment}, which {path} does not have"
        return None


def _references(
    files: Mapping[str, bytes], pages: Mapping[str, Markup]
) -> Iterator[tuple[str, Reference]]:
    for path, page in pages.items():
        for reference in page.references:
            yield path, reference
    for path in files:
        if path.endswith(".css"):
            for reference in read_css(files[path].decode(errors="replace")):
                yield path, reference
    if SEARCH_INDEX in files:
        for document in json.loads(files[SEARCH_INDEX])["docs"]:
            # Locations are relative to the site's folder; its start page is the empty one.
            location = document["location"] or "."
            yield "index.html", Reference(0, "search result", location, loaded=False)


def _page(path: str, page: Markup) -> Iterator[SiteProblem]:
    """What is wrong with a page that can be seen on the page alone."""
    if not page.lang:
        yield SiteProblem(path, 0, "The page does not say its language.")
    if not page.description.strip():
        yield SiteProblem(path, 0, "The page has no description.")
    if len(page.headings) != 1:
        line = page.headings[1] if page.headings else 0
        yield SiteProblem(path, line, f"The page has {len(page.headings)} <h1>, not one.")
    for line in page.images_without_alt:
        yield SiteProblem(path, line, "An image has no alt text.")
    for name, line in page.inline:
        yield SiteProblem(path, line, f"The site's policy forbids the attribute “{name}”.")
    yield from _title(path, page)
    yield from _ids(path, page)


def _title(path: str, page: Markup) -> Iterator[SiteProblem]:
    if page.title is None or not page.title.strip():
        yield SiteProblem(path, 0, "The page has no title.")
    elif "<" in page.title:
        yield SiteProblem(path, 0, f"The title holds markup that is not escaped: {page.title!r}")
    for line in page.titles_left_open:
        yield SiteProblem(path, line, "A </title> closes nothing: the title ended before its time.")


def _ids(path: str, page: Markup) -> Iterator[SiteProblem]:
    times = Counter(name for name, _line in page.ids)
    for name, line in page.ids:
        if not name or any(character.isspace() for character in name):
            yield SiteProblem(path, line, f"The id {name!r} is empty or holds white space.")
        elif times[name] > 1:
            yield SiteProblem(path, line, f"The id “{name}” is there {times[name]} times.")
    for name, line in page.named:
        if name not in times:
            yield SiteProblem(path, line, f"A label refers to the id “{name}”, which is not there.")
