"""What the site's own Markdown renderer makes of a text, with its own extensions."""

from collections.abc import Mapping, Sequence
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import markdown
import yaml

CONFIGURATION = Path(__file__).parents[2] / "mkdocs.yml"

Event = tuple[str, ...]
"""`("text", "...")`, `("start", tag, attribute, value, ...)` or `("end", tag)`."""


@cache
def site_extensions() -> tuple[tuple[str, ...], Mapping[str, Mapping[str, Any]]]:
    """The names and settings of the extensions that `mkdocs.yml` enables."""
    # Only this key is constructed: others may have tags of MkDocs' own.
    root: Any = yaml.compose(CONFIGURATION.read_text("utf-8"), yaml.SafeLoader)
    (listed,) = (value for key, value in root.value if key.value == "markdown_extensions")
    settings: dict[str, Mapping[str, Any]] = {}
    for entry in yaml.safe_load(yaml.serialize(listed)):
        settings |= entry if isinstance(entry, dict) else {entry: {}}
    return tuple(settings), settings


@cache
def _renderer() -> markdown.Markdown:
    extensions, settings = site_extensions()
    return markdown.Markdown(extensions=extensions, extension_configs=settings)


def html(text: str) -> str:
    """The text as the site's renderer prints it."""
    return _renderer().reset().convert(text)


class _Reader(HTMLParser):
    """Collects tags, attributes and text, but not what headings get for themselves."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.events: list[Event] = []
        self._in_permalink = False

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        if ("class", "headerlink") in attrs:
            self._in_permalink = True
            return
        is_heading = tag[0] == "h" and tag[1:].isdigit()
        kept = (pair for pair in attrs if not (is_heading and pair[0] == "id"))
        self.events.append(("start", tag, *(str(part) for pair in kept for part in pair)))

    def handle_endtag(self, tag: str) -> None:
        if self._in_permalink:
            self._in_permalink = tag != "a"
            return
        self.events.append(("end", tag))

    def handle_data(self, data: str) -> None:
        if self._in_permalink:
            return
        if self.events and self.events[-1][0] == "text":
            data = self.events.pop()[1] + data
        self.events.append(("text", data))

    def unknown_decl(self, data: str) -> None:
        self.events.append(("declaration", data))

    def handle_decl(self, decl: str) -> None:
        self.events.append(("declaration", decl))

    def handle_pi(self, data: str) -> None:
        self.events.append(("instruction", data))

    def handle_comment(self, data: str) -> None:
        self.events.append(("comment", data))


def events(text: str) -> list[Event]:
    """What a browser sees of the rendered text, character references resolved."""
    reader = _Reader()
    reader.feed(html(text))
    reader.close()
    return reader.events
