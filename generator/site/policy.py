"""The Content-Security-Policy that every page of a site carries: hashes, and no exceptions.

A page may load what lies beside it and run the scripts that were in it when it was built, known
by their hashes. It may not call another host, run a script from an attribute, or carry styles
in attributes. The theme's inline scripts differ with the depth of a page, so the hashes are
taken from the built pages; one policy serves all, so that a page may stand in for another
(as the page for addresses that lead nowhere does).
"""

import base64
import hashlib
import re
from collections.abc import Iterable, Mapping
from html import escape
from html.parser import HTMLParser
from typing import Final

_ALLOWED: Final = {
    "default-src": ("'none'",),
    "script-src": ("'self'",),
    "style-src": ("'self'",),
    "img-src": ("'self'", "data:"),  # the icons of the theme are images within its styles
    "connect-src": ("'self'",),  # the search fetches its index
    "worker-src": ("'self'",),
    "base-uri": ("'none'",),
    "form-action": ("'self'",),
}
"""What pages may load, and from where. A policy in a page cannot say who may frame the page."""

_RUN: Final = frozenset({"", "module", "importmap", "speculationrules", "text/javascript"})
"""Types of inline scripts that a browser runs or obeys. Others hold data, which needs no leave."""

_PLACES: Final = (
    # The character set comes first: browsers look for it in the first 1,024 bytes only.
    re.compile(r"<meta\s+charset=[^>]*>", re.IGNORECASE),
    re.compile(r"<head(?:\s[^>]*)?>", re.IGNORECASE),
    re.compile(r"<html(?:\s[^>]*)?>", re.IGNORECASE),
    re.compile(r"<!doctype[^>]*>", re.IGNORECASE),
)


def policy(pages: Iterable[str]) -> str:
    """The one policy under which all these pages, given as HTML, work as they are."""
    hashes: dict[str, set[str]] = {"script-src": set(), "style-src": set()}
    for page in pages:
        reader = _Reader()
        reader.feed(page)
        reader.close()
        for directive, text in reader.inline:
            hashes[directive].add(_source(text))
    return _text(
        {
            directive: (*sources, *sorted(hashes.get(directive, ())))
            for directive, sources in _ALLOWED.items()
        }
    )


def preview_policy() -> str:
    """The policy of a preview: the same, but that a page may run and wear what stands in it.

    What stands in attributes stays forbidden, and so do other hosts: what this policy stops would
    not work on the site either.
    """
    inside = ("'self'", "'unsafe-inline'")
    own = {"script-src": inside, "script-src-attr": ("'none'",)}
    own |= {"style-src": inside, "style-src-attr": ("'none'",)}
    return _text({**_ALLOWED, **own})


def _text(directives: Mapping[str, tuple[str, ...]]) -> str:
    return "; ".join(" ".join((directive, *sources)) for directive, sources in directives.items())


def protected(pages: Mapping[str, str]) -> dict[str, str]:
    """The same pages, by path, with their common policy at the top of each."""
    common = policy(pages.values())
    return {path: with_policy(page, common) for path, page in pages.items()}


def with_policy(page: str, policy: str) -> str:
    """The page with the policy in its head, before anything that the policy is about."""
    meta = f'<meta http-equiv="Content-Security-Policy" content="{escape(policy, quote=False)}">'
    found = next((match for place in _PLACES if (match := place.search(page))), None)
    end = found.end() if found else 0
    return page[:end] + meta + page[end:]


def _source(text: str) -> str:
    """How a policy names an inline script or style. Browsers hash it with Unix line ends."""
    unix = text.replace("\r\n", "\n").replace("\r", "\n")
    digest = hashlib.sha256(unix.encode(errors="surrogateescape")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


class _Reader(HTMLParser):
    """Collects inline scripts and style elements, each with the directive that governs it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.inline: list[tuple[str, str]] = []
        self._directive = ""
        self._text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag == "style":
            self._directive = "style-src"
        elif tag == "script" and "src" not in values:
            type_ = (values.get("type") or "").strip().lower()
            self._directive = "script-src" if type_ in _RUN else ""

    def handle_data(self, data: str) -> None:
        if self._directive:
            self._text.append(data)

    def handle_endtag(self, tag: str) -> None:
        if self._directive and tag in {"script", "style"}:
            self.inline.append((self._directive, "".join(self._text)))
            self._directive = ""
            self._text.clear()
