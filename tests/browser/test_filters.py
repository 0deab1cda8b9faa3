"""Lists that can be filtered: the timeline, whose entries the picture leads to, and the register.

The lists are those of the shipped briefing; what is looked for is read from the pages.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page

from tests.browser.harness import opened

LISTS = ("timeline/", "claims/")
both = pytest.mark.parametrize("path", LISTS)


@contextmanager
def at(browser: Browser, address: str, *, width: int = 1280) -> Iterator[Page]:
    """A page in a browser that runs scripts; nothing may go wrong on it."""
    with opened(browser, width=width) as (page, watched):
        page.goto(address)
        page.locator("form[data-filters]:not([hidden])").wait_for()  # its script has run
        yield page
        assert watched.complaints == []


def entries(page: Page) -> Locator:
    return page.locator("[data-entry]")


def shown(page: Page) -> int:
    return page.locator("[data-entry]:visible").count()


def told(page: Page) -> str:
    return page.locator("form [role=status]").inner_text()


def choose(page: Page, name: str, number: int = 1) -> str:
    """Choose the nth value that a field offers; the value."""
    field = page.locator(f"select[name={name}]")
    value = field.locator("option").nth(number).get_attribute("value")
    assert value
    field.select_option(value)
    return value


def query(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


@both
def test_the_list_is_whole_without_scripts(browser: Browser, flagship_site: str, path: str) -> None:
    with opened(browser, scripts=False) as (page, watched):
        page.goto(flagship_site + path)

        assert shown(page) == entries(page).count() > 0
        assert not page.locator("form[data-filters]").is_visible()
        assert page.get_by_role("button", name="Copy citation").count() == 0
    assert watched.complaints == []


@both
def test_all_is_shown_and_counted_at_first(browser: Browser, flagship_site: str, path: str) -> None:
    with at(browser, flagship_site + path) as page:
        assert shown(page) == entries(page).count()
        assert re.match(rf"{shown(page)} (events|claims)\.$", told(page))


@pytest.mark.parametrize(
    ("path", "name"),
    [
        *(("timeline/", name) for name in ("issue", "actor", "kind", "source")),
        *(("claims/", name) for name in ("issue", "actor", "kind", "source", "grade", "status")),
    ],
)
def test_shows_what_has_the_value(
    browser: Browser, flagship_site: str, path: str, name: str
) -> None:
    with at(browser, flagship_site + path) as page:
        value = choose(page, name)
        within = f"[data-{name}~='{value}']"
        fitting = page.locator(f"[data-entry]{within}, {within} [data-entry]").count()

        assert shown(page) == fitting
        assert 0 < fitting < entries(page).count()
        assert told(page).startswith(f"{fitting} of {entries(page).count()} ")
        assert query(page) == {name: [value]}


@both
def test_two_fields_narrow_each_other(browser: Browser, flagship_site: str, path: str) -> None:
    with at(browser, flagship_site + path) as page:
        issue, kind = choose(page, "issue"), choose(page, "kind")
        both_fit = page.locator(f"[data-entry][data-issue~='{issue}'][data-kind~='{kind}']")

        assert shown(page) == both_fit.count()


@both
def test_headings_over_nothing_are_hidden(browser: Browser, flagship_site: str, path: str) -> None:
    with at(browser, flagship_site + path) as page:
        choose(page, "source")
        groups = page.locator("[data-group]")
        empty = [
            number
            for number in range(groups.count())
            if not groups.nth(number).locator("[data-entry]:visible").count()
        ]

        assert empty
        assert not any(groups.nth(number).locator("h2").is_visible() for number in empty)


@both
def test_words_are_found_without_their_accents(
    browser: Browser, flagship_site: str, path: str
) -> None:
    with at(browser, flagship_site + path) as page:
        page.locator("input[name=q]").fill("KALIN  said" if path == "claims/" else "KALIN")
        found = page.locator("[data-entry]:visible")

        assert 0 < found.count() < entries(page).count()
        assert all("Kalın" in text for text in found.all_inner_texts())


@both
def test_says_when_nothing_fits(browser: Browser, flagship_site: str, path: str) -> None:
    with at(browser, flagship_site + path) as page:
        page.locator("input[name=q]").fill("no such words as these")

        assert shown(page) == 0
        assert told(page).startswith("None of ")


@both
def test_an_address_brings_its_filter_along(
    browser: Browser, flagship_site: str, path: str
) -> None:
    with at(browser, flagship_site + path) as page:
        choose(page, "issue")
        page.locator("input[name=q]").fill("Erdoğan & co")
        page.locator("input[name=q]").fill("Turkey")
        expected, address = shown(page), page.url
    with at(browser, address) as page:
        assert shown(page) == expected
        assert page.locator("input[name=q]").input_value() == "Turkey"
        assert page.locator("select[name=issue]").input_value() in address


@both
@pytest.mark.parametrize("asked", ["issue=no-such-issue", "q=%20", "other=x", "issue="])
def test_what_an_address_asks_in_vain_is_ignored(
    browser: Browser, flagship_site: str, path: str, asked: str
) -> None:
    with at(browser, f"{flagship_site}{path}?{asked}") as page:
        assert shown(page) == entries(page).count()


@both
def test_back_and_forward_go_through_the_filters(
    browser: Browser, flagship_site: str, path: str
) -> None:
    with at(browser, flagship_site + path) as page:
        everything = shown(page)
        choose(page, "issue")
        of_issue = shown(page)
        page.locator("input[name=q]").press_sequentially("turkey")
        typed = shown(page)

        page.go_back()
        assert shown(page) == of_issue
        page.go_back()
        assert shown(page) == everything
        assert page.locator("select[name=issue]").input_value() == ""
        page.go_forward()
        page.go_forward()
        assert shown(page) == typed


@both
def test_clear_shows_all_again(browser: Browser, flagship_site: str, path: str) -> None:
    with at(browser, flagship_site + path) as page:
        choose(page, "issue")
        page.locator("input[name=q]").fill("xyz")
        page.get_by_role("button", name="Clear the filter").click()

        assert shown(page) == entries(page).count()
        assert query(page) == {}
        assert page.evaluate("document.activeElement.name") == "issue"


@both
def test_works_by_keyboard_alone(browser: Browser, flagship_site: str, path: str) -> None:
    with at(browser, flagship_site + path) as page:
        page.locator("select[name=issue]").focus()
        page.keyboard.press("ArrowDown")
        of_issue = shown(page)
        while page.evaluate("document.activeElement.name") != "q":
            page.keyboard.press("Tab")
        page.keyboard.type("turkey")
        page.keyboard.press("Enter")
        typed = shown(page)
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")

        assert typed <= of_issue < entries(page).count()
        assert shown(page) == entries(page).count()


def test_the_number_shown_is_announced(browser: Browser, flagship_site: str) -> None:
    with at(browser, flagship_site + "timeline/") as page:
        snapshot = page.locator("form[data-filters]").aria_snapshot()

    assert "status" in snapshot
    assert 'combobox "Issue"' in snapshot
    assert 'searchbox "With the words"' in snapshot


@pytest.mark.parametrize("width", [360, 1280])
def test_a_mark_of_the_picture_leads_to_its_entry(
    browser: Browser, flagship_site: str, width: int
) -> None:
    with at(browser, flagship_site + "timeline/", width=width) as page:
        mark = page.locator(".picture a.mark:visible").last
        fragment = mark.get_attribute("href")
        mark.click()

        assert page.url.endswith(f"timeline/{fragment}")
        assert page.locator(f"[data-entry]:visible:has({fragment})").count() == 1


def test_a_mark_leads_to_an_entry_that_is_filtered_out_too(
    browser: Browser, flagship_site: str
) -> None:
    with at(browser, flagship_site + "timeline/") as page:
        page.locator("input[name=q]").fill("no such words as these")
        mark = page.locator(".picture a.mark:visible").nth(7)
        assert "is-out" in (mark.get_attribute("class") or "")
        fragment = mark.get_attribute("href") or ""
        mark.click()
        page.locator(fragment).wait_for()

        assert shown(page) == entries(page).count()
        assert query(page) == {}
        assert page.locator(f"{fragment}:target").count() == 1
        assert (
            page.evaluate(f"document.querySelector('{fragment}').getBoundingClientRect().top") < 200
        )
        page.go_back()
        assert shown(page) == 0


def test_an_address_with_a_place_shows_the_place(browser: Browser, flagship_site: str) -> None:
    with at(browser, flagship_site + "timeline/") as page:
        fragment = page.locator(".picture a.mark:visible").first.get_attribute("href") or ""
    with at(browser, f"{flagship_site}timeline/?q=no-such-word{fragment}") as page:
        assert page.locator(fragment).is_visible()
        assert query(page) == {}


@pytest.mark.parametrize(("width", "seen"), [(360, "narrow"), (768, "wide"), (1440, "wide")])
def test_one_drawing_of_the_two_is_there(
    browser: Browser, flagship_site: str, width: int, seen: str
) -> None:
    with at(browser, flagship_site + "timeline/", width=width) as page:
        drawings = page.get_by_role("group", name=re.compile(r"^Timeline, \d+ events in "))
        marks = page.locator(f".picture-{seen} .touch")
        sizes = [box for box in (mark.bounding_box() for mark in marks.all()) if box]

        assert drawings.count() == 1
        assert drawings.first.get_attribute("class") == f"picture-{seen}"
        assert drawings.get_by_role("link").count() == entries(page).count() == len(sizes)
        assert min(min(box["width"], box["height"]) for box in sizes) >= 24


def test_a_citation_is_copied_with_its_source_and_address(
    browser: Browser, flagship_site: str
) -> None:
    with at(browser, flagship_site + "claims/") as page:
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        entry = entries(page).first
        button = entry.get_by_role("button")
        button.click()
        page.wait_for_function("document.querySelector('.unseen[role=status]').textContent")
        copied = page.evaluate("navigator.clipboard.readText()")
        source = page.locator("[data-group] .source").first.inner_text()

        assert copied.startswith(entry.locator("a").first.inner_text())
        assert entry.locator(".told").inner_text() in copied
        assert source in copied
        assert all(
            badge in copied for badge in page.locator(".of-all .badge").first.all_inner_texts()
        )
        assert copied.endswith(" " + entry.locator("a").first.evaluate("link => link.href"))
        assert button.inner_text() == "Copied"


def test_a_citation_that_cannot_be_copied_says_so(browser: Browser, flagship_site: str) -> None:
    with at(browser, flagship_site + "claims/") as page:
        page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error()) }")
        page.evaluate("() => { document.execCommand = () => false }")
        button = entries(page).first.get_by_role("button")
        button.click()
        page.wait_for_function("document.querySelector('.unseen[role=status]').textContent")

        assert button.inner_text() == "Could not be copied"
