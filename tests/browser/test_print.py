"""Any page on paper: what belongs to the screen is gone, and nothing of the content is."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.harness import opened

PAGES = ("", "issues/", "actors/", "timeline/", "positions/", "sources/", "claims/", "glossary/")
FOR_THE_SCREEN = (
    ".md-header, .md-tabs, .md-sidebar, .md-footer, .md-search, .md-top, .headerlink, article nav, "
    "article form, article button, article input, article select"
)
SHOWN = "found => found.filter(one => one.checkVisibility({ contentVisibilityAuto: true })).length"
BRIGHTNESS = """selector => {
    const style = getComputedStyle(document.querySelector(selector))
    const channels = colour => colour.match(/[\\d.]+/g).slice(0, 3).map(Number)
    return [style.color, style.backgroundColor].map(colour => Math.max(...channels(colour)))
}"""


@contextmanager
def on_paper(
    browser: Browser, address: str, *, dark: bool = False, scripts: bool = True
) -> Iterator[Page]:
    """A page as it is laid out to be printed."""
    with opened(browser, dark=dark, scripts=scripts) as (page, _):
        page.goto(address)
        page.emulate_media(media="print")
        yield page


@pytest.mark.parametrize("path", PAGES)
def test_what_is_for_the_screen_is_not_printed(
    browser: Browser, flagship_site: str, path: str
) -> None:
    with on_paper(browser, flagship_site + path) as page:
        assert page.locator(FOR_THE_SCREEN).evaluate_all(SHOWN) == 0
        assert page.locator("h1").is_visible()
        assert page.locator(".asof").is_visible()


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_what_is_folded_on_the_screen_is_printed(
    browser: Browser, flagship_site: str, *, scripts: bool
) -> None:
    with on_paper(browser, flagship_site + "glossary/", scripts=scripts) as page:
        folded = page.locator("article details li")

        assert folded.count() > 0
        assert folded.evaluate_all(SHOWN) == folded.count()


def test_links_are_text_on_paper(browser: Browser, flagship_site: str) -> None:
    with on_paper(browser, flagship_site) as page:
        lines = page.locator("article a:not(.headerlink)").evaluate_all(
            "links => [...new Set(links.map(link => getComputedStyle(link).textDecorationLine))]"
        )

    assert lines == ["none"]


def test_paper_is_light_in_the_dark(browser: Browser, flagship_site: str) -> None:
    with on_paper(browser, flagship_site, dark=True) as page:
        ink, _ = page.evaluate(BRIGHTNESS, "h1")
        _, paper = page.evaluate(BRIGHTNESS, "body")

    assert ink < 80
    assert paper == 255


def test_a_page_says_on_paper_where_it_is_from(browser: Browser, harbour_site: str) -> None:
    with opened(browser) as (page, _):
        page.goto(harbour_site + "actors/ada-vale/")
        line = page.locator(".colophon")

        assert not line.is_visible()
        page.emulate_media(media="print")
        assert line.is_visible()
        assert line.inner_text().endswith(" · https://example.org/briefing/actors/ada-vale/")


def test_a_page_of_a_site_without_an_address_names_the_site(
    browser: Browser, flagship_site: str
) -> None:
    with on_paper(browser, flagship_site + "method/") as page:
        line = page.locator(".colophon").inner_text()

    assert line
    assert "·" not in line


def test_notes_are_kept_in_one_piece(browser: Browser, flagship_site: str) -> None:
    with on_paper(browser, flagship_site) as page:
        breaks = page.locator(".evidence .note").evaluate_all(
            "notes => [...new Set(notes.map(note => getComputedStyle(note).breakInside))]"
        )

    assert breaks == ["avoid"]
