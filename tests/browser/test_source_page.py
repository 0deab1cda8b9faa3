"""The pages of sources and claims of the shipped briefing, as a browser has them."""

import json
from urllib.parse import unquote

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.harness import opened

SOURCE = "sources/kabul-times-2019-05/"
CLAIM = "claims/kabul-times-2019-05/"


def at(page: Page, address: str) -> Page:
    page.goto(address)
    return page


@pytest.mark.parametrize("scripts", [True, False])
def test_the_citations_unfold(browser: Browser, flagship_site: str, *, scripts: bool) -> None:
    with opened(browser, scripts=scripts) as (page, watched):
        at(page, flagship_site + SOURCE)
        blocks = page.locator(".citing details")
        assert [blocks.nth(n).locator("pre").is_visible() for n in range(3)] == [True, False, False]

        for number in (1, 2):
            blocks.nth(number).locator("summary").press("Enter")

        assert blocks.nth(1).locator("pre").inner_text().startswith("@article{")
        (item,) = json.loads(blocks.nth(2).locator("pre").inner_text())
        assert item["title"] == page.locator("h1").inner_text().rstrip("¶").strip()
        assert watched.complaints == []


@pytest.mark.parametrize("width", [360, 768, 1440])
def test_nothing_is_wider_than_the_page(browser: Browser, flagship_site: str, width: int) -> None:
    with opened(browser, width=width) as (page, _):
        at(page, flagship_site + SOURCE)
        page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")

        assert page.evaluate("document.documentElement.scrollWidth") == width
        assert (
            page.evaluate(
                """[...document.querySelectorAll(".citing code, dl.record > *")]
                .filter(part => part.scrollWidth > part.clientWidth + 1).length"""
            )
            == 0
        )


def test_on_paper_only_the_citation_for_people_stands(browser: Browser, flagship_site: str) -> None:
    with opened(browser) as (page, _):
        at(page, flagship_site + SOURCE)
        page.emulate_media(media="print")

        shown = page.locator(".citing details")
        assert [shown.nth(n).is_visible() for n in range(3)] == [True, False, False]


def test_a_claim_leads_to_its_words_at_the_copy(browser: Browser, flagship_site: str) -> None:
    """The words of the link, found on a page that has them, by the browser's own search."""
    with opened(browser) as (page, _):
        at(page, flagship_site + SOURCE)
        first = page.locator(f"a[href*='{CLAIM}']").first.get_attribute("href")
        page.goto(f"{page.url}{first}")

        address = page.locator("p.meta a[href*=':~:text=']").get_attribute("href")
        assert address
        words = unquote(address.partition(":~:text=")[2].split(",")[0])
        assert words in page.locator("blockquote, .reads").first.inner_text()
