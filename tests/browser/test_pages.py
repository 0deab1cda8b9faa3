"""Pages in a real browser: nothing leaves the site, nothing goes wrong, nothing sticks out."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.harness import kinds, opened, violations, visit

HARBOUR = ("", "actors/", "actors/ada-vale/", "claims/gazette-2021-03-08/toll/", "method/")


WIDTHS = (320, 360, 640, 768, 1440)
"""Of a phone, a tablet and a desk; 640 and 320 are what 1,280 leave at twice and four times."""

STILL = 0.05
"""A page that moves less is as good as still: half of what is called good where this is measured
(https://web.dev/articles/cls)."""


def faults(
    browser: Browser,
    address: str,
    paths: Iterable[str],
    *,
    width: int,
    dark: bool,
    searching: bool = True,
) -> list[str]:
    """What the pages at `paths` do that they should not, in words with the page's path.

    They are opened at a width, and then the window is made narrower and wider.
    """
    found: list[str] = []
    with opened(browser, width=width, dark=dark, searching=searching) as (page, watched):
        for path in paths:
            page.set_viewport_size({"width": width, "height": 800})
            visit(page, address + path)
            found += [f"{path}: moves by {moved}" for moved in [moves(page)] if moved > STILL]
            found += [f"{path}: {fault}" for fault in sticking_out(page)]
            found += [f"{path}: {complaint}" for complaint in watched.complaints]
            found += [f"{path}: against the policy: {deed}" for deed in violations(page)]
            found += [f"{path}: calls {request}" for request in watched.outside(address)]
            watched.complaints.clear()
            watched.requests.clear()
    return found


def moves(page: Page) -> float:
    """By how much of the window what is there moves while the page is loading, all in all."""
    moved: float = page.evaluate(
        """() => new Promise(done => {
          const sum = list => list.getEntries().reduce((all, { value }) => all + value, 0)
          new PerformanceObserver(list => done(sum(list)))
            .observe({ type: "layout-shift", buffered: true })
          setTimeout(() => done(0), 100)
        })"""
    )
    return moved


def sticking_out(page: Page) -> list[str]:
    """By how much the page must be scrolled sideways, where it must."""
    found = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        excess = page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        if excess:
            found.append(f"sticks out by {excess} pixels at {width}")
    return found


@pytest.mark.parametrize(("width", "dark"), [(360, True), (1440, False)])
class TestPages:
    """One of each kind; each width goes with each scheme, in one briefing or the other."""

    def test_of_the_shipped_briefing_behave(
        self, browser: Browser, flagship: Path, flagship_site: str, width: int, *, dark: bool
    ) -> None:
        paths = kinds(flagship).values()
        found = faults(browser, flagship_site, paths, width=width, dark=dark, searching=False)

        assert found == []

    def test_of_the_fictional_briefing_behave(
        self, browser: Browser, second: Path, second_site: str, width: int, *, dark: bool
    ) -> None:
        paths = kinds(second).values()

        assert faults(browser, second_site, paths, width=width, dark=not dark) == []


def test_hand_written_pages_behave(browser: Browser, harbour_site: str) -> None:
    assert faults(browser, harbour_site, HARBOUR, width=360, dark=True) == []


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
