"""The Content-Security-Policy in a real browser: pages work under it, and it stops the rest."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.harness import opened, search, until, violations, visit


def test_the_search_works_under_the_policy(browser: Browser, flagship_site: str) -> None:
    with opened(browser, searching=True) as (page, watched):
        visit(page, flagship_site)

        assert search(page, flagship_site, "erdogan")
        assert violations(page) == []
        assert watched.complaints == []
        assert watched.outside(flagship_site) == []


def test_a_form_leads_to_its_own_page(browser: Browser, harbour_site: str) -> None:
    with opened(browser, searching=True) as (page, _):
        visit(page, harbour_site + "method/")
        with page.expect_navigation():
            page.evaluate("document.body.appendChild(document.createElement('form')).submit()")

        assert page.url == harbour_site + "method/?"


FORBIDDEN = {
    "a script in the page": (
        "script-src-elem",
        "document.head.append(Object.assign(document.createElement('script'), { text: '1' }))",
    ),
    "a script in an attribute": (
        "script-src-attr",
        "document.body.setAttribute('onclick', 'go()')",
    ),
    "a style in an attribute": (
        "style-src-attr",
        "document.body.setAttribute('style', 'color: red')",
    ),
    "a script from text": (
        "script-src",
        "try { (0, eval)('1') } catch { }",
    ),
    "an image of another host": (
        "img-src",
        "new Image().src = 'https://example.org/a.png'",
    ),
    "a call to another host": (
        "connect-src",
        "fetch('https://example.org/').catch(() => null)",
    ),
    "a form to another host": (
        "form-action",
        (
            "document.body.appendChild(Object.assign(document.createElement('form'),"
            " { action: 'https://example.org/' })).submit()"
        ),
    ),
    "a page in a page": (
        "frame-src",
        "document.body.append(Object.assign(document.createElement('iframe'), { src: '.' }))",
    ),
}


@pytest.mark.parametrize(("directive", "deed"), FORBIDDEN.values(), ids=FORBIDDEN)
def test_the_policy_stops(browser: Browser, harbour_site: str, directive: str, deed: str) -> None:
    with opened(browser, searching=True) as (page, _):
        visit(page, harbour_site)
        # Later, as a script of the page would: what a test evaluates may do what it likes.
        page.evaluate(f"() => {{ setTimeout(() => {{ {deed} }}) }}")
        until(page, "() => violations.length")

        assert [found.split(":")[0] for found in violations(page)] == [directive]


def test_opened_from_disk_a_page_has_its_style_and_calls_nobody(
    browser: Browser, flagship: Path
) -> None:
    """Browsers keep what stands on a disk apart, so the theme shows no search there."""
    with opened(browser, searching=True) as (page, watched):
        page.goto((flagship / "index.html").as_uri())
        page.wait_for_load_state("networkidle")
        fonts = page.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily")
        box = page.locator("input[data-md-component=search-query]")

        assert "serif" in fonts
        assert box.is_hidden()
        assert violations(page) == []
        assert watched.complaints == []
        assert watched.outside("file://") == []
