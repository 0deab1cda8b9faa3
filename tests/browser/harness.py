"""A real browser for tests: which one, how a site is served to it, and what it is seen to do."""

import functools
import http
import http.server
import os
import shutil
import sys
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, ConsoleMessage, Page, Request, Response

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
NO_BROWSER = "no Chromium or Chrome was found"


def browser_program() -> str | None:
    """The browser named by BRIEFING_CHROMIUM, or the first on PATH."""
    named = os.environ.get("BRIEFING_CHROMIUM")
    return named or next(filter(None, map(shutil.which, NAMES)), None)


@contextmanager
def served(folder: Path, prefix: str = "/briefing/") -> Iterator[str]:
    """Serve a folder on this machine below a sub-path; the address of its start page."""
    below = type("Handler", (_Handler,), {"prefix": prefix})
    handler = functools.partial(below, directory=str(folder))
    with _Server(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}{prefix}"
        finally:
            server.shutdown()
            thread.join()


class _Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that leaves a page leaves its requests too; anything else is a fault."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class _Handler(http.server.SimpleHTTPRequestHandler):
    prefix = "/"

    def translate_path(self, path: str) -> str:
        """What lies outside the sub-path is not there, as on a shared host."""
        inside = path.startswith(self.prefix)
        below = path.removeprefix(self.prefix) if inside else ".outside"
        return super().translate_path(f"/{below}")

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer with the site's own page where nothing is found, as hosts of sites do."""
        lost = Path(self.directory) / "404.html"
        if code != http.HTTPStatus.NOT_FOUND or not lost.is_file():
            super().send_error(code, message, explain)
            return
        page = lost.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(page)

    def end_headers(self) -> None:
        """Nothing is kept: another test may serve another site at this port."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, *_arguments: object) -> None:
        """Say nothing: what a test needs to know the browser tells it."""


def kinds(site: Path) -> dict[str, str]:
    """One page of each kind, by a name for it: all at the top, and the longest in each section.

    What breaks, breaks on the longest. Paths are relative to the site's address.
    """
    found = {"home": ""}
    for top in sorted(page.parent for page in site.glob("*/index.html")):
        found[top.name] = f"{top.name}/"
        inner = sorted(top.glob("*/**/index.html"))
        if inner:
            longest = max(inner, key=lambda page: page.stat().st_size).parent
            found[f"{top.name}-one"] = f"{longest.relative_to(site).as_posix()}/"
    return found


@dataclass(slots=True)
class Watched:
    """What a page did since it was opened."""

    complaints: list[str] = field(default_factory=list)
    """Errors and warnings on the console, uncaught exceptions, requests that failed."""
    requests: list[str] = field(default_factory=list)
    answers: list[Response] = field(default_factory=list)

    def outside(self, address: str) -> list[str]:
        """The requests that left the site at `address`."""
        return [
            request
            for request in self.requests
            if not request.startswith((address, "data:", "blob:"))
        ]


@dataclass(frozen=True, slots=True)
class _Kind:
    """What a page is for as long as it is there; its window and its reader's wishes may change."""

    scripts: bool
    guarded: bool
    before: str


_idle: defaultdict[tuple[Browser, _Kind], list[Page]] = defaultdict(list)
"""Pages that nobody looks at: to make one takes longer than most of what is done on it."""


@contextmanager
def opened(
    browser: Browser,
    *,
    width: int = 1280,
    dark: bool = False,
    scripts: bool = True,
    guarded: bool = True,
    searching: bool = False,
    before: str = "",
) -> Iterator[tuple[Page, Watched]]:
    """A blank page, as of a reader who was never here, and a record of what it does.

    Without being `guarded` it has no policy, so that a test can bring scripts of its own. Without
    `searching` its search does nothing: to read the index takes longer than to load the page.
    The script `before` runs in every document before those of the site.

    The next test has the page, with nothing left on it of what readers and sites do; therefore
    nothing that stays, a script or a listener, may be put on it but here.
    """
    kind = _Kind(scripts, guarded, _NOTED + (_SEARCHING if searching else _NOT_SEARCHING) + before)
    idle = _idle[browser, kind]
    page = idle.pop() if idle else _made(browser, kind)
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(
        media="null", color_scheme="dark" if dark else "light", reduced_motion="reduce"
    )
    watched = Watched()
    heard = _listeners(watched)
    for event, listener in heard.items():
        page.on(event, listener)  # type: ignore[call-overload]  # of the event's own type
    try:
        yield page, watched
    except BaseException:
        page.context.close()
        raise
    for event, listener in heard.items():
        page.remove_listener(event, listener)
    _leave(page)
    idle.append(page)


def _made(browser: Browser, kind: _Kind) -> Page:
    context = browser.new_context(
        java_script_enabled=kind.scripts, bypass_csp=not kind.guarded, reduced_motion="reduce"
    )
    context.add_init_script(kind.before)
    return context.new_page()


def _listeners(watched: Watched) -> dict[str, Callable[..., None]]:
    """By their events, what fills the record of a page."""

    def console(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            watched.complaints.append(f"{message.type}: {message.text}")

    def failed(request: Request) -> None:
        if request.failure != _LEFT:
            watched.complaints.append(f"failed: {request.url} ({request.failure})")

    def answered(answer: Response) -> None:
        watched.answers.append(answer)

    return {
        "console": console,
        "pageerror": lambda error: watched.complaints.append(f"exception: {error}"),
        "requestfailed": failed,
        "request": lambda request: watched.requests.append(request.url),
        "response": answered,
    }


def _leave(page: Page) -> None:
    """Take away what a reader leaves behind: tabs, what the site stored, rights."""
    for other in page.context.pages:
        if other is not page:
            other.close()
    if page.url.startswith("http"):
        page.evaluate("() => { localStorage.clear(); sessionStorage.clear() }")
    page.context.clear_cookies()
    page.context.clear_permissions()
    page.goto("about:blank")


_LEFT = "net::ERR_ABORTED"
"""The page was left before the answer came: an icon may be asked for after all else is there."""

_NOTED = """
    window.violations = []
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      violations.push(`${violatedDirective}: ${blockedURI}`))
"""
"""What the policy stopped is noted."""

_SEARCHING = """
    window.searching = { ready: false, asked: [], answers: 0 }
    window.Worker = class extends Worker {
      constructor(...values) {
        super(...values)
        this.addEventListener("message", ({ data }) => {
          searching.ready ||= data.type === 1
          searching.answers += data.type === 3
        })
      }
      postMessage(message) {
        if (message.type === 2) searching.asked.push(message.data)
        super.postMessage(message)
      }
    }
"""
"""The search works beside the page; its answers are counted to know when it is done."""

_NOT_SEARCHING = """
    window.searching = { ready: true }
    window.Worker = class extends EventTarget {
      postMessage() {}
    }
"""
"""The search never answers, and the page does without."""

_ANSWERED = (
    "query => searching.asked.at(-1) === query && searching.answers === searching.asked.length"
)


def until(page: Page, condition: str, argument: object = None) -> None:
    """Wait until a function, given as a script, says yes to its argument.

    Playwright's own `wait_for_function` takes its function from text again and again, which the
    policy of the pages forbids.
    """
    page.evaluate(
        f"""argument => new Promise((done, fail) => {{
          const [condition, end] = [{condition}, performance.now() + 30_000]
          const look = () => condition(argument) ? done()
            : performance.now() > end ? fail(new Error("It did not come about."))
            : setTimeout(look, 10)
          look()
        }})""",
        argument,
    )


def visit(page: Page, address: str) -> None:
    """Open an address and wait for all it loads: the search comes last, in its own time."""
    page.goto(address)
    until(page, "() => searching.ready")


def violations(page: Page) -> list[str]:
    """What the page tried that its policy forbids: each with the directive and the address."""
    found: list[str] = page.evaluate("violations")
    return found


@dataclass(frozen=True, slots=True)
class Found:
    """A page that the search found, by its path within the site."""

    title: str
    path: str
    sections: tuple[str, ...]
    """The paths of its sections that were found, with their fragments."""

    def __contains__(self, path: str) -> bool:
        return path == self.path or path in self.sections


def search(page: Page, address: str, query: str) -> list[Found]:
    """Type a query into the search box, all but its last key at once; the pages found, best first.

    The page must be one of the site at `address`, to which the paths are relative.
    """
    box = page.locator("input[data-md-component=search-query]")
    box.click()
    box.fill(query[:-1])
    box.press_sequentially(query[-1])
    until(page, _ANSWERED, query)
    results: list[list[tuple[str, str]]] = page.evaluate(_RESULTS)
    return [
        Found(title, path.removeprefix(address), tuple(p.removeprefix(address) for _, p in rest))
        for (title, path), *rest in results
    ]


_RESULTS = """
    () => [...document.querySelectorAll(".md-search-result__item")].map(item =>
      [...item.querySelectorAll("a.md-search-result__link")].map(link =>
        [link.querySelector("h1, h2").textContent, link.href]))
"""
