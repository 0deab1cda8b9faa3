"""The article on a saved web page: its text and what the page says of itself, by trafilatura.

Nothing is fetched. The text that comes out is kept as the article's capture and is never
extracted again, because another release of the library would find other paragraphs.
"""

import html
import re
from dataclasses import dataclass
from importlib.metadata import version

_LANGUAGE = re.compile(rb"""<html\b[^>]*\slang\s*=\s*["']?([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)""")
_BEHIND_BAR = re.compile(rb"<title\b[^>]*>[^<]*\|\s*([^<|]+?)\s*</title>", re.IGNORECASE)
_IS_PAGE = re.compile(
    rb"^\s*(?:<!--.*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)
_ANY_DAY = {"original_date": True, "min_date": "1500-01-01", "max_date": "9999-12-31"}
"""The clock is no input: a date is not doubted because it lies ahead of today."""


@dataclass(frozen=True, slots=True)
class WebPage:
    """What was extracted from a web page; "" for what it does not say."""

    data: bytes
    """The page as it was saved."""
    text: str
    """The headline and the paragraphs, a blank line between each."""
    title: str
    publisher: str
    host: str
    """Of its address: for want of a publisher, whose page it is."""
    author: str
    published: str
    """The day, as `2031-05-04`."""
    url: str
    language: str
    """BCP 47 tag."""
    by: str
    """The program that extracted it, and its version."""


def is_web_page(data: bytes) -> bool:
    """Whether a file is HTML by its beginning."""
    return bool(_IS_PAGE.match(data.removeprefix(b"\xef\xbb\xbf")[:4096]))


def read_web_page(data: bytes) -> WebPage | None:
    """Extract the article; None where there is none to be found.

    Raises `ModuleNotFoundError` where the packages for it are not installed (`make html`).
    """
    from trafilatura import bare_extraction  # noqa: PLC0415 - an optional group of packages
    from trafilatura.settings import Document  # noqa: PLC0415 - the same

    found = bare_extraction(
        data,
        with_metadata=True,
        include_comments=False,
        date_extraction_params=_ANY_DAY,
    )
    if not isinstance(found, Document) or not found.text or not found.text.strip():
        return None
    title = found.title or ""
    paragraphs = [line.strip() for line in found.text.splitlines() if line.strip()]
    if title and (not paragraphs or paragraphs[0] != title):
        paragraphs.insert(0, title)
    language = _LANGUAGE.search(data)
    return WebPage(
        data=data,
        text="\n\n".join(paragraphs) + "\n",
        title=title,
        publisher=_publisher(data, found.sitename or "", found.hostname or ""),
        host=found.hostname or "",
        author=found.author or "",
        published=found.date or "",
        url=found.url or "",
        language=language[1].decode("ascii") if language else "",
        by=f"trafilatura {version('trafilatura')}",
    )


def _publisher(data: bytes, name: str, host: str) -> str:
    """The name of the site, which is no host; else what stands behind the bar in its title."""
    if name and name.casefold().removeprefix("www.") != host.casefold().removeprefix("www."):
        return name
    found = _BEHIND_BAR.search(data)
    return html.unescape(found[1].decode("utf-8", errors="replace")).strip() if found else ""
