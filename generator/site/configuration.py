"""What MkDocs is told about one briefing: a small configuration that inherits `mkdocs.yml`."""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TypeAlias

import yaml

NavEntry: TypeAlias = tuple[str, "str | tuple[NavEntry, ...]"]
"""A title with a page's path below the docs folder, or with the entries of its section.

An entry with an empty title is its section's index page.
"""

GENERATOR = Path(__file__).resolve().parent.parent
OVERRIDES = GENERATOR / "theme" / "overrides"
BASE = GENERATOR.parent / "mkdocs.yml"


@dataclass(frozen=True, slots=True)
class SiteSettings:
    """What one site is called, what it holds and where it goes. Texts are plain, not HTML."""

    title: str
    description: str
    docs: Path
    """The folder of Markdown; it must exist when the site is built."""
    site: Path
    """The folder that will hold the site; it may hold an earlier one."""
    nav: tuple[NavEntry, ...]
    leaves: tuple[str, ...] = ()
    """Patterns, as in `.gitignore`, of the pages that stand outside `nav`; see `leaf_patterns`."""
    site_url: str = ""
    """The address readers will use, with its sub-path; empty when it is not known."""
    language: str = "en"
    """The language of the pages and of the theme's own words, as in HTML's `lang`."""
    base: Path = BASE
    """The configuration to inherit."""
    overrides: Path | None = OVERRIDES
    """The folder of theme templates that go before the theme's own."""
    hooks: tuple[Path, ...] = ()
    """Python files that MkDocs loads and calls while it runs."""


def nav_paths(nav: Iterable[NavEntry]) -> tuple[str, ...]:
    """The paths of all pages named in `nav`, in order."""
    paths: list[str] = []
    for _title, target in nav:
        paths.extend((target,) if isinstance(target, str) else nav_paths(target))
    return tuple(paths)


def leaf_patterns(pages: Iterable[str], nav: Iterable[NavEntry]) -> tuple[str, ...]:
    """The patterns that cover the Markdown files among `pages` that `nav` does not name.

    A page at the top is named itself, others by their top folder: MkDocs compares every page
    with every pattern, so thousands of patterns would be thousands squared.
    """
    named = frozenset(nav_paths(nav))
    outside = (path for path in pages if path.endswith(".md") and path not in named)
    return tuple(sorted({_pattern(path) for path in outside}))


def _pattern(path: str) -> str:
    folder, slash, _rest = path.partition("/")
    return f"/{folder}/**" if slash else f"/{path}"


def configuration(settings: SiteSettings) -> str:
    """The text of the configuration file.

    Themes print titles and descriptions as they stand, so they are escaped here. Paths are
    absolute: MkDocs reads them relative to this file, which lies elsewhere.
    """
    theme: dict[str, object] = {"language": settings.language}
    if settings.overrides is not None:
        theme["custom_dir"] = str(settings.overrides.resolve())
    document: dict[str, object] = {
        "INHERIT": str(settings.base.resolve()),
        "site_name": escape(settings.title),
        "site_description": escape(settings.description),
        "site_url": settings.site_url,
        "docs_dir": str(settings.docs.resolve()),
        "site_dir": str(settings.site.resolve()),
        "theme": theme,
        "nav": _nav(settings.nav),
        "not_in_nav": "\n".join(settings.leaves),
        "hooks": [str(hook.resolve()) for hook in settings.hooks],
    }
    return yaml.safe_dump(document, allow_unicode=True, sort_keys=False, width=4096)


def _nav(entries: Iterable[NavEntry]) -> list[object]:
    """MkDocs' form of `nav`. A section that holds its index page alone becomes a page.

    (The theme would label it as something that opens, and there is nothing to open.)
    """
    nav: list[object] = []
    for title, target in entries:
        value: object
        match target:
            case (("", str(index)),):
                value = index
            case str():
                value = target
            case _:
                value = _nav(target)
        nav.append({escape(title): value} if title else value)
    return nav
