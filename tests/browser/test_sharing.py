"""What pages say of themselves where they are shared, and what stands where no page is."""

import re
from functools import cache
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from generator.site import build_site
from tests.browser.harness import opened, served, visit
from tests.site.harbour import harbour

ADDRESS = "https://example.org/briefing/"


class Head(HTMLParser):
    """The title of a page, its canonical address, and its metadata by name."""

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.text = page.read_text(encoding="utf-8")
        self.meta: dict[str, list[str]] = {}
        self.canonical: str | None = None
        self.feed(self.text)
        title = re.search(r"<title>(.*?)</title>", self.text)
        self.title = unescape(title[1]) if title else ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        name = values.get("property") or values.get("name")
        if tag == "meta" and name:
            self.meta.setdefault(name, []).append(values["content"])
        if tag == "link" and values.get("rel") == "canonical":
            self.canonical = values["href"]


@pytest.fixture(scope="module")
def harbour_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    settings = harbour(tmp_path_factory.mktemp("shared"))
    assert settings.site_url == ADDRESS
    assert build_site(settings).problems == ()
    return settings.site


@cache
def heads(site: Path) -> dict[str, Head]:
    """The heads of all pages, by path within the site."""
    return {
        f"{page.parent.relative_to(site).as_posix()}/".removeprefix("./"): Head(page)
        for page in sorted(site.rglob("index.html"))
    }


def test_every_page_says_what_it_is(flagship: Path) -> None:
    for path, head in heads(flagship).items():
        once = {name: values[0] for name, values in head.meta.items() if len(values) == 1}
        assert once["og:type"] == ("article" if path else "website"), path
        assert once["og:title"] in head.title, path
        assert once["og:description"] == once["description"], path
        assert once["og:site_name"] in head.title, path
        assert once["og:locale"] == "en", path
        assert once["twitter:card"] == "summary", path


def test_descriptions_are_sentences_that_previews_do_not_cut(flagship: Path) -> None:
    for path, head in heads(flagship).items():
        (description,) = head.meta["description"]
        assert 20 <= len(description) <= 200, path
        assert re.search(r"[.?!”’…]$", description), path


def test_pages_of_one_kind_have_their_own_titles(flagship: Path) -> None:
    titles = [(path.partition("/")[0], head.title) for path, head in heads(flagship).items()]

    assert len(titles) == len(set(titles)) > 100


def test_addresses_are_named_where_the_address_of_the_site_is_known(harbour_folder: Path) -> None:
    for path, head in heads(harbour_folder).items():
        assert head.canonical == ADDRESS + path
        assert head.meta["og:url"] == [ADDRESS + path]


def test_no_address_is_made_up_where_it_is_not(flagship: Path) -> None:
    for head in heads(flagship).values():
        assert head.canonical is None
        assert "og:url" not in head.meta


def test_what_is_shared_is_escaped_once(harbour_folder: Path) -> None:
    head = Head(harbour_folder / "index.html")

    assert head.meta["og:site_name"] == ["Harbour & bridge"]
    assert 'content="Harbour &amp; bridge"' in head.text


LOST = ("nowhere", "actors/nobody/", "a/b/c/d/")


@pytest.mark.parametrize("path", LOST)
def test_a_lost_reader_finds_the_site_at_any_depth(
    browser: Browser, harbour_site: str, path: str
) -> None:
    with opened(browser, searching=True) as (page, watched):
        visit(page, harbour_site + path)
        missing = [answer.url for answer in watched.answers if not answer.ok]
        links = page.locator("article li a")

        assert page.locator("h1").inner_text() == "There is no page at this address"
        assert page.locator("input[data-md-component=search-query]").is_visible()
        assert missing == [harbour_site + path]
        assert watched.outside(harbour_site) == []
        assert links.all_inner_texts() == ["Briefing", "Actors", "Claims", "Method"]
        for address in addresses(page):
            assert page.request.get(address).ok, address


def test_a_lost_reader_of_a_site_that_has_no_address_sees_a_whole_page(
    browser: Browser, flagship: Path
) -> None:
    """Its links are right where such a site can stand: at the top of a host."""
    with served(flagship, "/") as site, opened(browser) as (page, watched):
        page.goto(site + "actors/nobody/")
        width = page.locator("main").bounding_box()

        assert page.locator("h1").inner_text() == "There is no page at this address"
        assert watched.requests == [site + "actors/nobody/"]
        assert width is not None
        assert width["width"] < 600  # its style is there, allowed by the policy
        for address in addresses(page):
            assert page.request.get(address).ok, address


def test_the_page_for_lost_readers_is_not_indexed(flagship: Path, harbour_folder: Path) -> None:
    for site in (flagship, harbour_folder):
        assert Head(site / "404.html").meta["robots"] == ["noindex"]


def addresses(page: Page) -> list[str]:
    """Where the list of a page leads."""
    found: list[str] = page.locator("main li a").evaluate_all("links => links.map(a => a.href)")
    return found


def test_the_old_address_of_what_was_renamed_takes_its_reader_on(
    browser: Browser, second_site: str
) -> None:
    with opened(browser) as (page, watched):
        page.goto(f"{second_site}actors/director-marten/", wait_until="commit")
        page.wait_for_url(f"{second_site}actors/ilse-marten/")

        assert page.locator("h1").inner_text().startswith("Ilse Marten")
        assert watched.complaints == []
