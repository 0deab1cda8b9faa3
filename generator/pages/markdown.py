"""How text becomes Markdown: the one place that knows the site's renderer.

The renderer is Python-Markdown with exactly the extensions of `mkdocs.yml` (`md_in_html`,
`tables`, `toc`); an extension more there may mean a special character more here, and the
tests of this module read that list. Backslashes do not escape reliably in Python-Markdown,
numeric character references do; they are used only where a character could mean something,
so that the pages can be read as Markdown too.
"""

import html
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final
from urllib.parse import urlsplit

import yaml

from generator.prose import Emphasis, EntityTarget, Link, Node, Prose, Strong, Text, WebTarget
from generator.prose.targets import percent_encoded


class Markdown(str):
    """Text that is Markdown already. Any other text is escaped on its way to a page.

    Operations on strings (`+`, `join`) give a plain string, which would be escaped once
    more: wrap what is Markdown as a whole.
    """

    __slots__ = ()


_FOLDED: Final = re.compile(r"[ \t\r\n]+")
_REFERENCE_LIKE: Final = r"&(?=\#|[0-9A-Za-z]*(?:;|$))"
"""What HTML would read as a character, here or with what the page puts after it.

`&#` alone already stops the parser of HTML blocks.
"""
_ANYWHERE: Final = re.compile(
    rf"[\\`*_\[\]<>|]|{_REFERENCE_LIKE}"
    # White space but the space, and formatting characters and fillers that cannot be seen.
    r"|[\xa0\xad\u034f\u061c\u115f\u1160\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f]"
    r"|[\u2800\u3000\u3164\ufeff\uffa0\ufff9-\ufffb]"
    r"|[\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e007f]"
)
_AT_START: Final = re.compile(r"\A(?:(\d+)([.)])(?= |$)|()([\#+=~:-]))")
"""Headings, lists, underlines of headings, definitions. `\\d`: digits as the renderer has them."""
_AT_END: Final = re.compile(r"[!\#]$")
"""Before a link `!` makes an image; at the end of a heading `#` is dropped."""
_SCHEMES: Final = frozenset({"", "https", "http", "mailto"})
_PRINTED_RAW: Final = frozenset({"title", "description", "author", "tags"})
_HTML: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


@lru_cache(maxsize=2**16)  # names and labels stand on every page
def escape(text: str) -> Markdown:
    """Markdown that prints as the same text and makes no mark-up, wherever a page puts it.

    Runs of spaces, tabs and line ends become one space, and none at the ends; all other white
    space stays. Control characters and lone surrogates are refused where sources are read.
    The one thing it is not for is an attribute of an HTML tag.
    """
    return Markdown(_escaped(_folded(text).strip(" "), at_start=True))


def escape_title(text: str) -> Markdown:
    """The same for the title of a link, which stands between double quotation marks."""
    return Markdown(escape(text).replace('"', "&#34;").replace("'", "&#39;"))


def raw(text: str) -> Markdown:
    """Text inside a block of raw HTML, which only a browser reads: it prints as it stands."""
    return Markdown(html.escape(_folded(text).strip(" "), quote=True))


def link(text: object, href: str, title: str = "") -> Markdown:
    """A link whose text is Markdown, or text that is escaped.

    `href` is relative, or an https, http or mailto address; any other is a fault of the
    caller, as an empty one is: ValueError.
    """
    quoted = f' "{escape_title(title)}"' if title else ""
    return Markdown(f"[{finalize(text)}]({_destination(href)}{quoted})")


@lru_cache(maxsize=2**16)
def _destination(href: str) -> str:
    if not href or urlsplit(href).scheme not in _SCHEMES:
        raise ValueError(f"not an address that pages link to: {href!r}")
    return re.sub(_REFERENCE_LIKE, "&amp;", percent_encoded(href))


def finalize(value: object) -> object:
    """What a template prints for a value: Markdown as it is, other text escaped, a whole number.

    Anything else (None, a truth value, a list) is a fault in a template: TypeError.
    """
    if isinstance(value, Markdown):
        return value
    if isinstance(value, str):
        return escape(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return Markdown(value)
    # An undefined name raises its own error, with the name, when it is printed here.
    raise TypeError(f"pages print text and whole numbers, not {type(value).__name__}: {value}")


def render(prose: Prose, resolve: Callable[[EntityTarget], str | None]) -> Markdown:
    """Curated prose as Markdown; `resolve` gives the address of a record, None for no link."""
    return Markdown(_written(_merged(_resolved(prose.nodes, resolve)), at_start=True).strip(" "))


def front_matter(fields: Mapping[str, object]) -> str:
    """The YAML block that begins a page, with its `---` lines, in the order given.

    Themes print title, description, author and tags as they are, so HTML in them is
    escaped here: a title in the front matter is also what keeps an escaped heading from
    coming alive in `<title>`.
    """
    safe = {
        key: _for_html(value) if key in _PRINTED_RAW else value for key, value in fields.items()
    }
    block = yaml.safe_dump(safe, sort_keys=False, allow_unicode=True, width=1_000_000)
    return f"---\n{block}---\n"


def _folded(text: str) -> str:
    return _FOLDED.sub(" ", text)


def _escaped(text: str, *, at_start: bool = False) -> str:
    """The text with references, its spaces kept. More has a meaning at the start of a block."""
    text = _ANYWHERE.sub(lambda found: _reference(found[0]), text)
    if at_start:
        text = _AT_START.sub(
            lambda found: (found[1] or "") + _reference(found[2] or found[4]), text
        )
    return _AT_END.sub(lambda found: _reference(found[0]), text)


def _reference(character: str) -> str:
    return f"&#{ord(character)};"


def _resolved(
    nodes: Iterable[Node], resolve: Callable[[EntityTarget], str | None], *, in_link: bool = False
) -> Iterator[Node]:
    """The nodes with links to addresses; a link that leads nowhere, or is in one, is its text."""
    for node in nodes:
        if isinstance(node, Text):
            yield node
        elif not isinstance(node, Link):
            yield type(node)(_merged(_resolved(node.children, resolve, in_link=in_link)))
        else:
            target = node.target
            href = target.url if isinstance(target, WebTarget) else resolve(target)
            if href is None or in_link:
                yield from _resolved(node.children, resolve, in_link=in_link)
            else:
                children = _resolved(node.children, resolve, in_link=True)
                yield Link(WebTarget(href), _merged(children))


def _merged(nodes: Iterable[Node]) -> tuple[Node, ...]:
    """The nodes with neighbouring texts as one: `1` and `. a` would begin a list together."""
    merged: list[Node] = []
    for node in nodes:
        last = merged[-1] if merged else None
        if isinstance(node, Text) and isinstance(last, Text):
            merged[-1] = Text(last.value + node.value)
        else:
            merged.append(node)
    return tuple(merged)


def _written(nodes: Sequence[Node], *, at_start: bool = False, nested: bool = False) -> str:
    """The nodes as Markdown; `nested` in emphasis, where asterisks would run together."""
    written: list[str] = []
    for index, node in enumerate(nodes):
        first = at_start and not "".join(written).strip(" ")
        match node:
            case Text(value):
                text = _folded(value).lstrip(" ") if first else _folded(value)
                written.append(_escaped(text, at_start=first))
            case Link(WebTarget(href), children):
                written.append(link(Markdown(_written(children, nested=nested)), href))
            case Emphasis() | Strong():
                beside = (*nodes[max(0, index - 1) : index], *nodes[index + 1 : index + 2])
                alone = not any(isinstance(other, Emphasis | Strong) for other in beside)
                written.append(_emphasised(node, with_asterisks=alone and not nested))
    return "".join(written)


def _emphasised(node: Emphasis | Strong, *, with_asterisks: bool) -> str:
    """Emphasis with asterisks, or with HTML tags where the renderer would count them wrong."""
    text = _written(node.children, nested=True)
    core = text.strip(" ")
    if not core:
        return text
    before, after = text[: len(text) - len(text.lstrip(" "))], text[len(text.rstrip(" ")) :]
    mark, tag = ("*", "em") if isinstance(node, Emphasis) else ("**", "strong")
    if with_asterisks:
        return f"{before}{mark}{core}{mark}{after}"
    return f"{before}<{tag}>{core}</{tag}>{after}"


def _for_html(value: object) -> object:
    if isinstance(value, str):
        return _folded(value).strip(" ").translate(_HTML)
    return [_for_html(item) for item in value] if isinstance(value, list | tuple) else value
