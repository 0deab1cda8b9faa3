"""Where an address on a page leads: to a file of the site, or elsewhere."""

from dataclasses import dataclass
from urllib.parse import SplitResult, unquote, urlsplit

_OUTSIDE = frozenset({"http", "https", "mailto"})


@dataclass(frozen=True, slots=True)
class Inside:
    """A file of the site, by its path in the site's folder, and a place in it."""

    path: str
    fragment: str


@dataclass(frozen=True, slots=True)
class Outside:
    """Another host, or a mail program."""

    address: str


@dataclass(frozen=True, slots=True)
class Nowhere:
    """An address that cannot work; `reason` follows the address in a sentence."""

    reason: str


def resolve(page: str, address: str, site_path: str = "/") -> Inside | Outside | Nowhere | None:
    """Where `address` leads from the file `page`; None if it holds its own data.

    `site_path` is the path of the site's address, beginning and ending with a slash.
    """
    try:
        parts = urlsplit(address)
    except ValueError:
        return Nowhere("is no address")
    if parts.scheme == "data":
        return None
    if parts.netloc or parts.scheme in _OUTSIDE:
        return Outside(address)
    if parts.scheme:
        return Nowhere(f"has the scheme {parts.scheme}:, which no page uses")
    return _inside(page, parts, site_path)


def _inside(page: str, parts: SplitResult, site_path: str) -> Inside | Nowhere:
    """A server shows `404.html` at any depth, so that page alone names its links from the top.

    On every other page such a link would break as soon as the site moved.
    """
    fragment = unquote(parts.fragment.partition(":~:")[0])
    path = unquote(parts.path)
    if not path:
        return Inside(page, fragment)
    if path.startswith("/"):
        if page != "404.html":
            return Nowhere("begins with a slash: it breaks when the site moves to a sub-path")
        if not path.startswith(site_path):
            return Nowhere(f"is not below the site's address, {site_path}")
        path = path.removeprefix(site_path)
    target = _walk(page.split("/")[:-1], path)
    return Nowhere("leads out of the site") if target is None else Inside(target, fragment)


def _walk(folder: list[str], path: str) -> str | None:
    """The file that a relative path leads to from a folder; None if it leaves the site."""
    here = list(folder)
    steps = path.split("/")
    for step in steps:
        if step == "..":
            if not here:
                return None
            here.pop()
        elif step not in {"", "."}:
            here.append(step)
    if steps[-1] in {"", ".", ".."}:
        here.append("index.html")
    return "/".join(here)
