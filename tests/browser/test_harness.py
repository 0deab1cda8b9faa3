"""A page that one test hands to the next has nothing left on it."""

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.harness import opened

_TRACES = """
    async () => ({
      stored: localStorage.length + sessionStorage.length,
      cookies: document.cookie,
      clipboard: (await navigator.permissions.query({ name: "clipboard-read" })).state,
      pointed: document.querySelectorAll(":hover").length,
      dark: matchMedia("(prefers-color-scheme: dark)").matches,
      rest: matchMedia("(prefers-reduced-motion)").matches,
      paper: matchMedia("print").matches,
      width: innerWidth,
    })
"""


def traces(page: Page) -> object:
    """What a site can see of who was there before."""
    return page.evaluate(_TRACES)


def test_nothing_is_left_on_a_page(browser: Browser, harbour_site: str) -> None:
    before = "window.own = true"  # so that the page is of no other test
    with opened(browser, before=before) as (first, watched):
        first.goto(harbour_site)
        clean = traces(first)
        first.evaluate("localStorage.a = sessionStorage.a = document.cookie = 'a=a'")
        first.context.grant_permissions(["clipboard-read", "clipboard-write"])
        first.set_viewport_size({"width": 500, "height": 500})
        first.emulate_media(media="print", color_scheme="dark", reduced_motion="no-preference")
        first.context.new_page().goto(harbour_site)
        first.bring_to_front()
        first.locator("h1").hover()
        soiled = traces(first)
    seen = len(watched.requests)
    with opened(browser, before=before) as (second, _):
        second.goto(harbour_site)

        assert second is first
        assert second.context.pages == [second]
        assert isinstance(clean, dict)
        assert isinstance(soiled, dict)
        assert [key for key in clean if clean[key] == soiled[key]] == []
        assert traces(second) == clean
        assert len(watched.requests) == seen > 0


def test_a_page_on_which_something_went_wrong_is_not_used_again(browser: Browser) -> None:
    before = "window.wrong = true"
    with pytest.raises(ZeroDivisionError), opened(browser, before=before) as (first, _):
        assert 1 / 0
    with opened(browser, before=before) as (second, _):
        assert first.is_closed()
        assert second is not first
