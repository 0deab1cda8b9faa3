"""Citations in a real browser: what a mark answers to, and where its card leads."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.harness import opened

WIDTHS = (360, 1280)


@pytest.fixture(params=WIDTHS)
def home(browser: Browser, flagship_site: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    """The home page of the shipped briefing; at the end, that it had nothing to complain of."""
    with opened(browser, width=request.param) as (page, watched):
        page.goto(flagship_site)
        yield page
        assert watched.complaints == []


def mark(page: Page, number: int = 0) -> Locator:
    return page.locator(".cite a").nth(number)


def card(page: Page) -> Locator:
    return page.get_by_role("dialog", name="note")


def test_a_mark_is_named_after_its_source_and_date(home: Page) -> None:
    name = mark(home).get_attribute("aria-label") or ""

    assert name.startswith("Source: ")
    assert "24 March 2021" in name
    assert name.endswith("note 1")


def test_a_click_opens_the_note_as_a_card_and_moves_into_it(home: Page) -> None:
    mark(home).click()

    expect(card(home)).to_be_focused()
    expect(card(home)).to_contain_text("Record of the claim")
    expect(mark(home)).to_have_attribute("aria-expanded", "true")


def test_the_card_stays_inside_the_window(home: Page) -> None:
    for number in (0, 5, 9):
        mark(home, number).click()
        box = card(home).bounding_box()

        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= (home.viewport_size or {"width": 0})["width"]
        home.keyboard.press("Escape")


def test_enter_opens_and_escape_gives_the_focus_back(home: Page) -> None:
    mark(home).focus()
    expect(card(home)).to_have_count(0)

    home.keyboard.press("Enter")
    expect(card(home)).to_be_focused()
    home.keyboard.press("Escape")

    expect(card(home)).to_have_count(0)
    expect(mark(home)).to_be_focused()
    expect(mark(home)).to_have_attribute("aria-expanded", "false")


def test_only_one_card_is_open_and_a_click_elsewhere_closes_it(home: Page) -> None:
    mark(home, 0).click()
    mark(home, 1).dispatch_event("click")
    expect(card(home)).to_have_count(1)

    home.locator("h1").click()

    expect(card(home)).to_have_count(0)


def test_a_pointer_that_rests_previews_and_leaves_again(
    browser: Browser, flagship_site: str
) -> None:
    with opened(browser) as (page, _):
        page.goto(flagship_site)
        mark(page).hover()
        expect(card(page)).to_be_visible()
        expect(card(page)).not_to_be_focused()

        page.mouse.move(5, 5)

        expect(card(page)).to_have_count(0)


def test_a_card_that_lay_over_its_mark_does_not_come_back_when_it_is_closed(
    browser: Browser, flagship_site: str
) -> None:
    """The pointer rests where the mark is again, and has not moved there."""
    with opened(browser, width=360) as (page, _):
        page.goto(flagship_site)
        mark(page).evaluate(
            "it => scrollTo(0, it.getBoundingClientRect().top + scrollY - innerHeight + 60)"
        )
        mark(page).click()
        expect(card(page)).to_be_focused()
        page.keyboard.press("Escape")
        page.evaluate("() => new Promise(done => setTimeout(done, 700))")  # longer than it rests

        expect(card(page)).to_have_count(0)


def test_in_context_leads_to_the_words_and_marks_them(home: Page) -> None:
    mark(home).click()
    card(home).get_by_role("link", name="In context").click()
    home.wait_for_url("**/sources/**")
    words = home.locator(":target")

    expect(words).to_be_in_viewport()
    expect(words).to_have_class("stretch")
    assert words.evaluate("it => getComputedStyle(it).backgroundColor") != "rgba(0, 0, 0, 0)"


def test_without_scripts_a_mark_leads_to_its_note(browser: Browser, flagship_site: str) -> None:
    with opened(browser, scripts=False) as (page, watched):
        page.goto(flagship_site)
        mark(page).click()

        expect(page.locator("#e1")).to_be_in_viewport()
        expect(page.locator("#e1").get_by_role("link", name="In context")).to_be_visible()
    assert watched.complaints == []


def test_a_modified_click_opens_the_note_in_a_tab_of_its_own(
    browser: Browser, flagship_site: str
) -> None:
    with opened(browser) as (page, _):
        page.goto(flagship_site)
        with page.context.expect_page() as other:
            mark(page).click(modifiers=["Control"])

        assert other.value.url.endswith("#e1")
        assert "#" not in page.url
