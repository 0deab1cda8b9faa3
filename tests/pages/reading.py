"""Pages as a reader gets them: written from a briefing, rendered as the site renders them."""

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urldefrag

import yaml

from generator.derive import derive
from generator.model.briefing import Briefing
from generator.pages import Site, render
from tests.pages.rendering import html

BLOCKS = frozenset({"p", "li", "div", "h1", "h2", "h3", "td", "th", "blockquote", "summary", "nav"})


def pages_of(briefing: Briefing, handwritten: frozenset[str] = frozenset()) -> Mapping[str, str]:
    """All pages of the public part of a briefing."""
    return render(derive(briefing.published()), Site(handwritten))


def front(page: str) -> dict[str, object]:
    """The front matter of a page."""
    fields = yaml.safe_load(page.split("\n---\n", 1)[0].removeprefix("---\n"))
    assert isinstance(fields, dict)
    return fields


def body(page: str) -> str:
    """A page without its front matter."""
    return page.split("\n---\n", 1)[1]


@dataclass
class Seen(HTMLParser):
    """What a reader of the HTML gets: text, ids, links, elements."""

    source: str
    text: str = ""
    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    elements: list[tuple[str, str]] = field(default_factory=list)
    """Tag and class."""

    def __post_init__(self) -> None:
        super().__init__()
        self.feed(self.source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {key: value or "" for key, value in attrs}
        self.elements.append((tag, values.get("class", "")))
        self.text += " " if tag in BLOCKS else ""
        if "id" in values:
            self.ids.append(values["id"])
        if tag == "a":
            self.links.append(values.get("href", ""))

    def handle_data(self, data: str) -> None:
        self.text += data

    def words(self) -> str:
        """The text with single spaces."""
        return " ".join(self.text.split())


def seen(page: str) -> Seen:
    """What a reader gets of a page."""
    return Seen(html(body(page)))


def target(here: str, href: str) -> tuple[str, str]:
    """The page and the fragment that a link on the page `here` leads to."""
    path, fragment = urldefrag(href)
    joined = posixpath.normpath(posixpath.join(posixpath.dirname(here), path)) if path else here
    return joined, fragment


def is_outside(href: str) -> bool:
    """Whether a link leads out of the site."""
    return bool(re.match(r"[a-z]+:", href))
