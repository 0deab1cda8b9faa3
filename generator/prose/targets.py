"""Where links in prose lead: to a record of the briefing, or to a page on the web.

The allow-list is this module's own, for records by their ids and for the web by what
RFC 3986 lets stand in a URL; nothing is left to a Markdown library's idea of a safe link.
"""

import difflib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeAlias
from urllib.parse import quote, urlsplit

from generator.model.fields import SLUG
from generator.prose.problem import ProseProblem, shown

SCHEMES: Mapping[str, str] = MappingProxyType(
    {
        "actor": "actor",
        "issue": "issue",
        "event": "event",
        "term": "term",
        "source": "article",
        "claim": "claim",
        "origin": "origin",
    }
)
"""What an editor writes before the colon -> the kind of record that is meant."""

_KNOWN_AS = {"article": "source", "http": "https"}
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*")
_HOST = re.compile(
    r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9-]*[A-Za-z](?::[0-9]{1,5})?"
)
_LONE_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")
_SAFE = "-._~:/?#@!$&+,;=%"
"""What RFC 3986 allows, without quotes, brackets and asterisks, which Markdown could read."""
_FORMS = (
    f"link a record ({', '.join(f'{scheme}:' for scheme in SCHEMES)}) by its id, "
    "or a page by its whole address, https://..."
)


@dataclass(frozen=True, slots=True)
class EntityTarget:
    """A record of the briefing; whether it exists is not this module's business."""

    kind: str
    """actor, issue, event, term, article, claim or origin (the values of `SCHEMES`)."""
    id: str
    """A slug; of a claim `article/local`."""


@dataclass(frozen=True, slots=True)
class WebTarget:
    """A page on the web."""

    url: str
    """An https address in ASCII, percent-encoded where it must be or Markdown needs it."""


Target: TypeAlias = EntityTarget | WebTarget


def read_target(written: str) -> Target | ProseProblem:
    """The target of a link as written in its parentheses, or what is wrong with it."""
    scheme, colon, rest = written.partition(":")
    if not colon or not _SCHEME.fullmatch(scheme):
        return ProseProblem(f"the link target {shown(written)} does not say what it is", _FORMS)
    if scheme in SCHEMES:
        return _entity(scheme, rest)
    if scheme == "https":
        return _web(written)
    near = _KNOWN_AS.get(scheme.lower()) or next(
        iter(difflib.get_close_matches(scheme.lower(), [*SCHEMES, "https"], n=1)), None
    )
    hint = f"did you mean `{near}:`?" if near else _FORMS
    return ProseProblem(f"links cannot begin with {shown(scheme + ':')}", hint)


def percent_encoded(address: str) -> str:
    """The address in ASCII, with nothing in it that Markdown could read.

    What is percent-encoded already stays; any string without lone surrogates will do.
    """
    return quote(_LONE_PERCENT.sub("%25", address), safe=_SAFE)


def _entity(scheme: str, id_: str) -> EntityTarget | ProseProblem:
    form = f"{SLUG}/{SLUG}" if scheme == "claim" else SLUG
    if re.fullmatch(form, id_):
        return EntityTarget(SCHEMES[scheme], id_)
    near = "/".join(re.sub("[^a-z0-9]+", "-", part.lower()).strip("-") for part in id_.split("/"))
    if re.fullmatch(form, near):
        hint = f"did you mean `{scheme}:{near}`?"
    elif scheme == "claim":
        hint = (
            "a claim is linked as claim:ARTICLE/ID, both in lower-case letters, digits and hyphens"
        )
    else:
        hint = f"write {scheme}: and an id of lower-case letters, digits and single hyphens"
    return ProseProblem(f"{shown(scheme + ':' + id_)} has no valid id", hint, scheme, id_)


def _web(url: str) -> WebTarget | ProseProblem:
    for is_wrong, message, hint in _WEB_CHECKS:
        if is_wrong(url):
            return ProseProblem(f"the address {shown(url)} {message}", hint)
    return WebTarget(percent_encoded(url))


def _host(url: str) -> str | None:
    """Host and port as written, or None where there is no sense in the address."""
    try:
        return urlsplit(url).netloc
    except ValueError:
        return None


_WEB_CHECKS: tuple[tuple[Callable[[str], bool], str, str], ...] = (
    (
        lambda url: not url.startswith("https://"),
        "does not begin with https://",
        "write the whole address, https://...",
    ),
    (
        lambda url: any(c.isspace() or not c.isprintable() for c in url),
        "has white space or invisible characters",
        "write %20 for a space",
    ),
    (
        lambda url: "\\" in url,
        "has a backslash",
        "write / between the parts of an address, and %5C for a backslash",
    ),
    (
        lambda url: "@" in (_host(url) or ""),
        "has a user name",
        "leave out what stands before the @",
    ),
    (
        lambda url: not (_host(url) or "").isascii(),
        "has a host that is not ASCII",
        "write the host as the browser copies it, xn--...",
    ),
    (
        lambda url: not _HOST.fullmatch(_host(url) or ""),
        "has no host",
        "write the whole address, such as https://www.example.org/page",
    ),
)
