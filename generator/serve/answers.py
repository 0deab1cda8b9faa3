"""An address that a browser asks for, and what it is sent: a file of the site, with the banner.

The pages of a preview have no hashes in a policy, which are of a whole built site; they are
sent with one that differs in that alone, so that what would not load there does not load here.
"""

import hashlib
import json
import mimetypes
import re
from dataclasses import dataclass, replace
from http import HTTPStatus
from pathlib import Path
from typing import Final
from urllib.parse import quote, unquote, urlsplit

from generator.serve.stage import Shown
from generator.site import preview_policy

OWN: Final = "/.preview/"
"""Where the preview's own files are. No site has a path like it: MkDocs leaves dots out."""

EVENTS: Final = f"{OWN}events"
"""The address of the stream that tells a page what is shown now."""

_BROWSER: Final = Path(__file__).parent / "browser"
_FILES: Final = ("preview.css", "preview.js")
_BODY: Final = re.compile(rb"<body(?:\s[^>]*)?>", re.IGNORECASE)
_WAITING: Final = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Preview</title>
</head>
<body class="preview-waiting">
<main>
<h1>There is no site yet</h1>
<p>{}</p>
</main>
</body>
</html>
"""


@dataclass(frozen=True, slots=True)
class Answer:
    """What is sent to a browser."""

    status: HTTPStatus
    kind: str
    """The type of the body, such as `text/html`."""
    body: bytes
    headers: tuple[tuple[str, str], ...] = ()
    """What is sent besides."""


def answer(shown: Shown, address: str) -> Answer:
    """Answer a request for `address`, the path of a URL as it stands in the request."""
    path = unquote(urlsplit(address).path)
    if path.startswith(OWN):
        return _own(path.removeprefix(OWN))
    found = _found(shown, path)
    return _as_page(found, shown) if found.kind == "text/html" else found


def event(shown: Shown, path: str) -> bytes:
    """What the stream says of what is shown to whoever looks at the page with this path."""
    version = _version(_found(shown, path), shown)
    data = {"version": version, "turn": shown.turn, "banner": shown.banner}
    return f"data: {json.dumps(data)}\n\n".encode()


def _version(page: Answer, shown: Shown) -> str:
    """Another whenever the page looks another way."""
    return hashlib.sha256(page.body + shown.assets.encode()).hexdigest()[:16]


def _found(shown: Shown, path: str) -> Answer:
    """What stands at a path, without a banner."""
    if shown.site is None:
        why = "Mend what is listed above." if shown.banner else "It is being built."
        body = _WAITING.format(f"{why} This page will then give way to the site.").encode()
        return Answer(HTTPStatus.SERVICE_UNAVAILABLE, "text/html", body)
    if path.startswith(shown.path):
        return _file(shown.site, path.removeprefix(shown.path), path)
    return _moved(shown.path) if f"{path}/" == shown.path or path == "/" else _lost(shown.site)


def _own(name: str) -> Answer:
    if name not in _FILES:
        return Answer(HTTPStatus.NOT_FOUND, "text/plain", b"There is no such file.\n")
    return Answer(HTTPStatus.OK, _kind(name), (_BROWSER / name).read_bytes())


def _file(site: Path, below: str, path: str) -> Answer:
    """A file of the site by its path below the site's address."""
    *folders, name = below.split("/")
    if "\0" in below or not {"", ".", ".."}.isdisjoint(folders) or name == "..":
        return _lost(site)  # it would lead out of the site
    file = site.joinpath(*folders, name or "index.html")
    try:
        if (file / "index.html").is_file():
            return _moved(f"{path}/")
        return Answer(HTTPStatus.OK, _kind(file.name), file.read_bytes())
    except OSError:  # not there, a folder without a page, or longer than a name may be
        return _lost(site)


def _lost(site: Path) -> Answer:
    try:
        body = (site / "404.html").read_bytes()
    except OSError:  # another edition has taken its place meanwhile
        body = b"There is no such page.\n"
    return Answer(HTTPStatus.NOT_FOUND, "text/html", body)


def _moved(path: str) -> Answer:
    return Answer(HTTPStatus.FOUND, "text/plain", b"", (("Location", quote(path)),))


def _as_page(found: Answer, shown: Shown) -> Answer:
    """A page with the banner first in its body, and with what follows the stage."""
    version = _version(found, shown)
    ours = (
        f'<link rel="stylesheet" href="{OWN}preview.css">'
        f'<section id="preview-banner" role="alert" data-version="{version}"'
        f' data-turn="{shown.turn}">{shown.banner}</section>'
        f'<script type="module" src="{OWN}preview.js"></script>'
    ).encode()
    body = _BODY.search(found.body)
    end = body.end() if body else 0
    headers = (("Content-Security-Policy", preview_policy()),)
    return replace(found, body=found.body[:end] + ours + found.body[end:], headers=headers)


def _kind(name: str) -> str:
    return mimetypes.guess_type(name)[0] or "application/octet-stream"
