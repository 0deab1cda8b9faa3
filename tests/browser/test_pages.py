"""Pages in a real browser: nothing leaves the site, nothing goes wrong, nothing sticks out."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.harness import opened, visit

HARBOUR = ("", "actors/", "actors/ada-vale/", "claims/gazette-2021-03-08/toll/", "method/")
SECTIONS = ("actors", "issues", "sources", "claims")


def one_of_each_kind(site: Path) -> list[str]:
    """Every page at the top, and the longest of each section: what breaks, breaks there."""
    tops = [page.parent for page in site.glob("*/index.html")]
    longest = [
        max((site / section).rglob("*/index.html"), key=lambda page: page.stat().st_size).parent
        for section in SECTIONS
    ]
    return ["", *sorted(f"{page.relative_to(site).as_posix()}/" for page in [*tops, *longest])]


def faults(
    browser: Browser, address: str, paths: Iterable[str], *, width: int, dark: bool
) -> list[str]:
    """What the pages at `paths` do that they should not, in words with the page's path."""
    found: list[str] = []
    with opened(browser, width=width, dark=dark) as (page, watched):
        for path in paths:
            visit(page, address + path)
            sticking_out = page.evaluate(
                "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
            found += [f"{path}: {complaint}" for complaint in watched.complaints]
            found += [f"{path}: calls {request}" for request in watched.outside(address)]
            if sticking_out:
                found.append(f"{path}: sticks out by {sticking_out} pixels")
            watched.complaints.clear()
            watched.requests.clear()
    return found


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
class TestPages:
    def test_of_the_harbour_behave(
        self, browser: Browser, harbour_site: str, width: int, *, dark: bool
    ) -> None:
        assert faults(browser, harbour_site, HARBOUR, width=width, dark=dark) == []

    def test_of_the_shipped_briefing_behave(
        self, browser: Browser, flagship: Path, flagship_site: str, width: int, *, dark: bool
    ) -> None:
        paths = one_of_each_kind(flagship)

        assert faults(browser, flagship_site, paths, width=width, dark=dark) == []


def test_a_page_is_whole_without_scripts(browser: Browser, harbour_site: str) -> None:
    with opened(browser, scripts=False, width=360) as (page, watched):
        page.goto(harbour_site + "method/")
        text = page.locator("article").inner_text()
        width = page.locator("table").bounding_box()

    assert "By hand" in text
    assert width is not None
    assert width["width"] <= 360
    assert watched.complaints == []


@pytest.mark.parametrize(("dark", "scheme"), [(False, "default"), (True, "slate")])
def test_follows_the_reader_into_the_dark(
    browser: Browser, harbour_site: str, *, dark: bool, scheme: str
) -> None:
    with opened(browser, dark=dark) as (page, _):
        page.goto(harbour_site)

        assert page.locator("body").get_attribute("data-md-color-scheme") == scheme


def test_the_first_screen_of_a_phone_shows_the_page(browser: Browser, harbour_site: str) -> None:
    with opened(browser, width=360) as (page, _):
        page.goto(harbour_site + "actors/ada-vale/")
        heading = page.locator("h1").bounding_box()

    assert heading is not None
    assert heading["y"] < 160
