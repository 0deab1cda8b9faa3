"""The matrix of positions: a table where there is room, a list on narrow screens and on paper."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Locator, Page

from tests.browser.harness import opened

MATRIX = "Positions by issue and actor"


@contextmanager
def positions(
    browser: Browser, address: str, *, width: int, scripts: bool = True, paper: bool = False
) -> Iterator[Page]:
    with opened(browser, width=width, scripts=scripts) as (page, _):
        page.goto(address + "positions/")
        if paper:
            page.emulate_media(media="print")
        yield page


def inside(page: Page, heading: Locator) -> bool:
    """Whether a heading is in view in the matrix and in the window."""
    seen, frame = heading.bounding_box(), page.get_by_role("region", name=MATRIX).bounding_box()
    assert seen is not None
    assert frame is not None
    return (
        max(frame["x"], 0) <= seen["x"]
        and max(frame["y"], 0) <= seen["y"]
        and seen["x"] + seen["width"] <= frame["x"] + frame["width"] + 1
        and seen["y"] + seen["height"] <= frame["y"] + frame["height"] + 1
    )


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_headings_stay_in_view_however_far_one_scrolls(
    browser: Browser, flagship_site: str, *, scripts: bool
) -> None:
    with positions(browser, flagship_site, width=1280, scripts=scripts) as page:
        region = page.get_by_role("region", name=MATRIX)
        column = page.get_by_role("columnheader").last
        row = page.get_by_role("rowheader").last
        assert not inside(page, column)
        assert not inside(page, row)
        region.evaluate("box => box.scrollIntoView()")
        region.evaluate("box => box.scrollTo(box.scrollWidth, box.scrollHeight)")

        assert region.evaluate("box => box.scrollLeft > 0 && box.scrollTop > 0")
        assert inside(page, column)
        assert inside(page, row)


def test_the_matrix_is_scrolled_by_keyboard(browser: Browser, flagship_site: str) -> None:
    with positions(browser, flagship_site, width=1280) as page:
        region = page.get_by_role("region", name=MATRIX)
        region.focus()
        page.keyboard.press("ArrowRight")
        page.keyboard.press("ArrowDown")

        assert region.evaluate("box => box === document.activeElement")
        assert region.evaluate("box => box.scrollLeft > 0 && box.scrollTop > 0")


@pytest.mark.parametrize(("width", "paper"), [(360, False), (768, False), (1280, True)])
def test_a_list_names_its_actors_and_has_no_empty_cells(
    browser: Browser, flagship_site: str, width: int, *, paper: bool
) -> None:
    with positions(browser, flagship_site, width=width, paper=paper) as page:
        empty = page.locator(".matrix-table .empty")
        filled = page.locator(".matrix-table td:not(.empty)")
        named = page.locator(".matrix-table td > .whose")

        assert empty.count() > 0
        assert empty.locator("visible=true").count() == 0
        assert named.locator("visible=true").count() == filled.count() > 0
        assert not page.locator(".matrix-table thead").is_visible()


def test_a_matrix_names_its_actors_once(browser: Browser, flagship_site: str) -> None:
    with positions(browser, flagship_site, width=1280) as page:
        assert page.locator(".matrix-table thead").is_visible()
        assert page.locator(".whose:visible").count() == 0


@pytest.mark.parametrize("width", [360, 1280])
def test_the_words_are_in_the_cell(browser: Browser, second_site: str, width: int) -> None:
    with positions(browser, second_site, width=width) as page:
        cell = page.get_by_role("cell").filter(has_text="Opposes")

        assert "“No mast taller than nine metres would ever pass it again”" in cell.inner_text()
