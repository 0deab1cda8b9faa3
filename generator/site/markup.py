"""One HTML page or stylesheet as values: what it names, what it points at, what it lacks."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Final

_LOADED: Final = {
    ("audio", "src"),
    ("body", "background"),
    ("embed", "src"),
    ("form", "action"),
    ("frame", "src"),
    ("iframe", "src"),
    ("image", "href"),
    ("image", "xlink:href"),
    ("img", "src"),
    ("input", "src"),
    ("object", "data"),
    ("script", "src"),
    ("source", "src"),
    ("track", "src"),
    ("use", "href"),
    ("use", "xlink:href"),
    ("video", "poster"),
    ("video", "src"),
}
"""Attributes whose address the browser calls by itself, or sends the reader's input to."""

_FETCHED_RELATIONS: Final = {
    "apple-touch-icon",
    "dns-prefetch",
    "icon",
    "manifest",
    "modulepreload",
    "preconnect",
    "prefetch",
    "preload",
    "prerender",
    "stylesheet",
}
_NAMING: Final = ("aria-controls", "aria-describedby", "aria-labelledby", "for")
_INLINE = re.compile(r"style|on[a-z]+")
_CSS_ADDRESS = re.compile(r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)""", re.IGNORECASE)
_CSS_IMPORT = re.compile(r"""@import\s+(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
_TITLE = re.compile(r"<title[^>]*>(.*?)</title\s*>", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Reference:
    """An address that a page names. Lines start at 1."""

    line: int
    where: str
    """Such as `<img src>`."""
    address: str
    loaded: bool
    """Whether the browser calls it by itself; else a reader has to follow it."""


@dataclass(slots=True)
class Markup:
    """What the checks need to know of one page. Lines start at 1."""

    lang: str = ""
    title: str | None = None
    """The text of `<title>` as it stands in the file, character references and all."""
    titles_left_open: list[int] = field(default_factory=list)
    """Lines of `</title>` that close nothing: a title that ended before its time."""
    description: str = ""
    headings: list[int] = field(default_factory=list)
    """Lines of `<h1>`."""
    ids: list[tuple[str, int]] = field(default_factory=list)
    named: list[tuple[str, int]] = field(default_factory=list)
    """Ids that labels and descriptions refer to."""
    references: list[Reference] = field(default_factory=list)
    images_without_alt: list[int] = field(default_factory=list)
    inline: list[tuple[str, int]] = field(default_factory=list)
    """Attributes that hold a style or a script, by name."""


def read_html(text: str) -> Markup:
    """Read a page. Broken HTML is read as far as it goes, as a browser does."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    title = _TITLE.search(text)
    reader.markup.title = title[1] if title else None
    return reader.markup


def read_css(text: str, line: int = 1, where: str = "url()") -> list[Reference]:
    """The addresses a stylesheet loads; `line` is that of its first character."""
    found = [*_CSS_ADDRESS.finditer(text), *_CSS_IMPORT.finditer(text)]
    return [
        Reference(line + text.count("\n", 0, match.start()), where, address, loaded=True)
        for match in sorted(found, key=lambda match: match.start())
        if (address := next((group for group in match.groups() if group is not None), ""))
    ]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.markup = Markup()
        self._open_titles = 0
        self._in_style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        line = self.getpos()[0]
        values = {name: value or "" for name, value in reversed(attrs)}
        self._in_style = tag == "style"
        self._document(tag, values, line)
        self.markup.inline += [(name, line) for name in values if _INLINE.fullmatch(name)]
        self._identity(tag, values, line)
        self._addresses(tag, values, line)

    def handle_endtag(self, tag: str) -> None:
        if tag == "style":
            self._in_style = False
        if tag == "title":
            self._open_titles -= 1
            if self._open_titles < 0:
                self._open_titles = 0
                self.markup.titles_left_open.append(self.getpos()[0])

    def handle_data(self, data: str) -> None:
        if self._in_style:
            self.markup.references += read_css(data, self.getpos()[0], "<style>")

    def _document(self, tag: str, values: dict[str, str], line: int) -> None:
        match tag:
            case "html":
                self.markup.lang = values.get("lang", "")
            case "h1":
                self.markup.headings.append(line)
            case "title":
                self._open_titles += 1
            case "meta" if values.get("name", "").lower() == "description":
                self.markup.description = values.get("content", "")
            case "img" if "alt" not in values:
                self.markup.images_without_alt.append(line)

    def _identity(self, tag: str, values: dict[str, str], line: int) -> None:
        if "id" in values:
            self.markup.ids.append((values["id"], line))
        if tag == "a" and values.get("name") and values["name"] != values.get("id"):
            self.markup.ids.append((values["name"], line))
        for attribute in _NAMING:
            self.markup.named += [(name, line) for name in values.get(attribute, "").split()]

    def _addresses(self, tag: str, values: dict[str, str], line: int) -> None:
        for attribute, value in values.items():
            where = f"<{tag} {attribute}>"
            if attribute == "srcset":
                for candidate in value.split(","):
                    address = candidate.split()[:1]
                    self._refer(line, where, "".join(address), loaded=True)
            elif attribute == "href" and tag == "link":
                relations = set(values.get("rel", "").lower().split())
                self._refer(line, where, value, loaded=bool(relations & _FETCHED_RELATIONS))
            elif (tag, attribute) in _LOADED or attribute in {"ping", "formaction"}:
                self._refer(line, where, value, loaded=True)
            elif attribute == "href":
                self._refer(line, where, value, loaded=tag == "base")
            elif attribute == "content" and values.get("http-equiv", "").lower() == "refresh":
                self._refer(line, where, value.partition("=")[2].strip("'\" "), loaded=True)

    def _refer(self, line: int, where: str, address: str, *, loaded: bool) -> None:
        self.markup.references.append(Reference(line, where, address.strip(), loaded))
