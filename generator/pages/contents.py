"""The navigation: the lists and registers, and the pages that people write."""

import posixpath
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator
from typing import NamedTuple

from generator.derive import Facts
from generator.pages import addresses, corrections, numerals, titles
from generator.pages.addresses import Address


class NavItem(NamedTuple):
    """An entry of the navigation: a page, or a section with its pages."""

    title: str
    """Plain text; empty for the index page of a section."""
    target: "str | tuple[NavItem, ...]"
    """The page, relative to the docs folder, or the entries of the section."""


def _has_tensions(facts: Facts) -> bool:
    return any(issue.tensions for issue in facts.briefing.issues.values())


_PAGES: tuple[tuple[str, Address, Callable[[Facts], bool]], ...] = (
    (titles.HOME, addresses.HOME, lambda _: True),
    (titles.TWO_PAGES, addresses.BRIEF, lambda _: True),
    (titles.ISSUES, addresses.ISSUES, lambda facts: bool(facts.briefing.issues)),
    (titles.ACTORS, addresses.ACTORS, lambda facts: bool(facts.briefing.actors)),
    (titles.TIMELINE, addresses.TIMELINE, lambda facts: bool(facts.briefing.events)),
    (titles.POSITIONS, addresses.POSITIONS, lambda facts: bool(facts.ledger.entries)),
    (titles.TENSIONS, addresses.TENSIONS, _has_tensions),
    (titles.SOURCES, addresses.SOURCES, lambda _: True),
    (titles.CLAIMS, addresses.CLAIMS, lambda _: True),
    (titles.GLOSSARY, addresses.GLOSSARY, lambda facts: bool(facts.briefing.terms)),
    (titles.METHOD, addresses.METHOD, lambda _: True),
    (titles.DATA, addresses.DATA, lambda _: True),
    (titles.CORRECTIONS, addresses.CORRECTIONS, corrections.has_any),
)
"""The lists and registers in their order, each with whether it has anything to show."""


FOR_CONTRIBUTORS = frozenset({addresses.RULES.path})
"""Generated pages that stand in the navigation among those that people wrote."""


def navigation(facts: Facts, handwritten: Collection[str]) -> tuple[NavItem, ...]:
    """The entries of the navigation, in order, for a briefing and the pages people wrote.

    The pages of single records are not among them: they are reached from the lists, and a
    navigation of all would be repeated on all. Hand-written pages come last, by path, those
    of a folder together, its `index.md` as the index of the section; each is called by its
    path.
    """
    return (
        *(NavItem(title, address.path) for title, address, has in _PAGES if has(facts)),
        *_handwritten(sorted(path for path in handwritten if path.endswith(".md"))),
    )


def _handwritten(paths: list[str]) -> Iterator[NavItem]:
    folders: defaultdict[str, list[str]] = defaultdict(list)
    for path in paths:
        folders[path.partition("/")[0] if "/" in path else ""].append(path)
    for path in folders.pop("", []):
        yield NavItem(_title(path), path)
    for folder, inside in folders.items():
        index = f"{folder}/index.md"
        if inside == [index]:
            yield NavItem(_title(index), index)
            continue
        first = (NavItem("", index),) if index in inside else ()
        others = (NavItem(_title(path), path) for path in inside if path != index)
        yield NavItem(_title(index), (*first, *others))


def _title(path: str) -> str:
    """A title from a path: `contributing/add-an-article.md` is `Add an article`."""
    stem = posixpath.basename(path.removesuffix("/index.md")).removesuffix(".md")
    return numerals.capital(stem.replace("-", " ").replace("_", " "))
