"""Pages for everybody: by the rules of axe, by keyboard, by ear, at rest, and light."""

import gzip
import importlib.resources
import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.harness import kinds, opened, until, visit

SNAPSHOTS = Path(__file__).parent / "snapshots"
KILOBYTE = 1000


def axe() -> str:
    """The script of axe-core, which reads each colour once: there are thousands of the same few."""
    script = importlib.resources.files("axe_playwright_python") / "axe.min.js"
    return script.read_text(encoding="utf-8") + _EACH_COLOUR_ONCE


_EACH_COLOUR_ONCE = """
    if (window.axe) {
      const [colour, known] = [axe.commons.color.Color.prototype, new Map()]
      const parse = colour.parseString
      colour.parseString = function (text) {
        if (!known.has(text)) {
          const { r, g, b, alpha } = parse.call(this, text)
          known.set(text, { r, g, b, alpha })
        }
        return Object.assign(this, known.get(text))
      }
    }
"""

RULES = {"rules": {"target-size": {"enabled": True}}, "resultTypes": ["violations"]}
"""All rules that axe follows by itself, best practices included, and the size of targets."""

OF_COLOURS = {"runOnly": ["color-contrast", "link-in-text-block"], "resultTypes": ["violations"]}
"""The rules that compare colours; no other sees the scheme."""

FOR_CONTRIBUTORS = (
    "contributing/components/",
    "contributing/examples/",
    "contributing/rules/",
    "contributing/rules/shown-quotation-too-long/",
)
"""The page that shows all components, that of the examples, and those of the rules."""

LOST = "nobody/"
"""An address without a page."""


def broken_rules(
    browser: Browser,
    address: str,
    paths: Iterable[str],
    *,
    width: int,
    dark: bool,
    colours_at: Iterable[int] = (),
) -> list[str]:
    """What axe finds on the pages at `paths`, in words with the page's path.

    They are opened at a width, and the colours are compared at other widths too.
    """
    found = []
    with opened(browser, dark=dark, guarded=False, before=axe()) as (page, _):
        for path in paths:
            for at, rules in [(width, RULES), *((other, OF_COLOURS) for other in colours_at)]:
                page.set_viewport_size({"width": at, "height": 800})
                if at == width:
                    page.goto(address + path)
                result = page.evaluate("axe.run", rules)
                assert "color-contrast" in {rule["id"] for rule in result["passes"]}
                found += [f"{path} at {at}: {told(broken)}" for broken in result["violations"]]
    return found


def told(violation: Mapping[str, Any]) -> str:
    """One violation in words, with the places where it was found."""
    places = ", ".join(str(node["target"]) for node in violation["nodes"][:5])
    return f"{violation['id']} ({len(violation['nodes'])}): {places}"


@pytest.mark.parametrize(
    ("width", "dark", "other"), [(1280, False, 360), (360, True, 1280)], ids=["light", "dark"]
)
def test_axe_finds_nothing_on_any_kind_of_page(
    browser: Browser, second: Path, second_site: str, width: int, other: int, *, dark: bool
) -> None:
    """All rules at each width and in each scheme, those of colours at each width in each."""
    paths = [*kinds(second).values(), LOST]

    assert (
        broken_rules(browser, second_site, paths, width=width, dark=dark, colours_at=[other]) == []
    )


@pytest.mark.parametrize(("width", "dark", "half"), [(1280, False, 0), (360, True, 1)])
def test_axe_finds_nothing_on_the_longest_pages_of_the_shipped_briefing(
    browser: Browser, flagship: Path, flagship_site: str, width: int, half: int, *, dark: bool
) -> None:
    """Each takes seconds, and the other briefing has all of them in every width and scheme."""
    paths = [*dict.fromkeys([*kinds(flagship).values(), *FOR_CONTRIBUTORS])][half::2]

    assert broken_rules(browser, flagship_site, paths, width=width, dark=dark) == []


def test_axe_finds_nothing_in_the_search(browser: Browser, flagship_site: str) -> None:
    with opened(browser, searching=True, guarded=False, before=axe()) as (page, _):
        visit(page, flagship_site)
        page.locator("input[data-md-component=search-query]").press_sequentially("biden")
        page.locator(".md-search-result__item").first.wait_for()
        result = page.evaluate("axe.run", RULES)

    assert [told(violation) for violation in result["violations"]] == []


# By ear ------------------------------------------------------------------------------------------


def test_what_is_heard_is_as_kept(
    browser: Browser, second: Path, second_site: str, *, update_golden: bool
) -> None:
    """What assistive technology is told, for one page of each kind; to be read when it changes."""
    heard = {}
    with opened(browser, searching=True) as (page, _):
        for name, path in kinds(second).items():
            visit(page, second_site + path)
            until(page, "() => !/Init/.test(document.querySelector('.md-search-result').innerText)")
            heard[f"{name}.yml"] = page.locator("body").aria_snapshot() + "\n"
    if update_golden:
        SNAPSHOTS.mkdir(exist_ok=True)
        for kept in SNAPSHOTS.glob("*.yml"):
            kept.unlink()
        for name, text in heard.items():
            (SNAPSHOTS / name).write_text(text, encoding="utf-8")

    kept_files = sorted(SNAPSHOTS.glob("*.yml"))
    assert heard == {kept.name: kept.read_text(encoding="utf-8") for kept in kept_files}


# By keyboard -------------------------------------------------------------------------------------

_FOCUSED = """
    () => {
      const here = document.activeElement
      if (here === document.body) return null
      // A box that is drawn by its label shows there where the focus is, a link of a picture in it.
      const shown = [here, here.nextElementSibling, ...here.querySelectorAll("*")].filter(Boolean)
      const looks = () => shown.map(element => {
        const { outline, boxShadow, backgroundColor, color, textDecoration, stroke, opacity } =
          getComputedStyle(element)
        return [outline, boxShadow, backgroundColor, color, textDecoration, stroke, opacity].join()
      }).join()
      const focused = looks()
      const inSight = shown.some(element => {
        const { left, right, top, bottom } = element.getBoundingClientRect()
        return right > Math.max(left, 0) && bottom > Math.max(top, 0)
          && left < innerWidth && top < innerHeight
      })
      here.blur()
      const seen = focused !== looks() && inSight
      here.focus()
      const place = [...document.querySelectorAll("*")].indexOf(here)
      return { name: here.outerHTML.slice(0, 90), place, seen }
    }
"""


def tabbed(page: Page, most: int = 400) -> list[dict[str, Any]]:
    """What the Tab key reaches, in its order, to the end of the page."""
    reached: list[dict[str, Any]] = []
    for _ in range(most):
        page.keyboard.press("Tab")
        here = page.evaluate(_FOCUSED)
        if here is None or (reached and here["place"] == reached[0]["place"]):
            break
        reached.append(here)
    return reached


SAME = {"actors", "issues", "sources", "claims", "brief"}
"""Kinds of which a narrow window shows nothing that others do not have."""


@pytest.mark.parametrize(("width", "left_out"), [(640, SAME), (1280, set())])
def test_the_keyboard_reaches_everything_in_order_and_shows_where_it_is(
    browser: Browser, second: Path, second_site: str, width: int, left_out: set[str]
) -> None:
    found = []
    paths = [path for kind, path in kinds(second).items() if kind not in left_out]
    with opened(browser, width=width) as (page, _):
        for path in paths:
            page.goto(second_site + path)
            reached = tabbed(page)
            places = [here["place"] for here in reached]
            assert len(places) > 5
            found += [f"{path}: unseen: {here['name']}" for here in reached if not here["seen"]]
            found += [
                f"{path}: out of order: {here['name']}"
                for here, before in zip(reached[1:], places, strict=False)
                if here["place"] <= before
            ]

    assert found == []


def test_the_first_key_skips_to_the_page(browser: Browser, second_site: str) -> None:
    with opened(browser) as (page, _):
        visit(page, second_site + "timeline/")
        page.keyboard.press("Tab")
        skip = page.locator(":focus")

        assert skip.inner_text().strip() == "Skip to content"
        assert skip.is_visible()
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        within = page.evaluate("document.activeElement.closest('article') !== null")
        assert within


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_the_menu_of_a_narrow_window_opens_by_keyboard(
    browser: Browser, second_site: str, key: str
) -> None:
    with opened(browser, width=640) as (page, _):
        visit(page, second_site)
        menu = page.get_by_role("button", name="Navigation")
        menu.focus()
        page.keyboard.press(key)
        link = page.locator(".md-sidebar--primary").get_by_role("link", name="Timeline")
        link.focus()

        assert menu.get_attribute("aria-expanded") == "true"
        assert link.evaluate("link => link === document.activeElement")
        page.keyboard.press("Escape")
        assert menu.get_attribute("aria-expanded") == "false"
        assert menu.evaluate("button => button === document.activeElement")


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_the_search_of_a_narrow_window_opens_by_keyboard(
    browser: Browser, second_site: str, key: str
) -> None:
    with opened(browser, width=640, searching=True) as (page, _):
        visit(page, second_site)
        button = page.get_by_role("button", name="Search")
        button.focus()
        page.keyboard.press(key)
        page.keyboard.type("bridge")
        page.locator(".md-search-result__item").first.wait_for()

        assert button.get_attribute("aria-expanded") == "true"
        page.keyboard.press("Escape")
        assert button.get_attribute("aria-expanded") == "false"
        assert button.evaluate("button => button === document.activeElement")


# At rest -----------------------------------------------------------------------------------------


_MOVING = """
    () => document.getAnimations()
      .map(animation => [animation, animation.effect.getComputedTiming().duration])
      .filter(([, duration]) => duration > 1)
      .map(([animation, duration]) => `${animation.effect.target.className}: ${duration}`)
"""


def test_nothing_moves_for_readers_who_asked_for_rest(browser: Browser, flagship_site: str) -> None:
    with opened(browser, searching=True) as (page, _):
        visit(page, flagship_site)
        page.locator("input[data-md-component=search-query]").click()
        moving = page.evaluate(_MOVING)
        page.keyboard.press("Escape")
        moving += page.evaluate(_MOVING)
        smooth = page.evaluate("getComputedStyle(document.documentElement).scrollBehavior")

    assert moving == []
    assert smooth == "auto"


# Light -------------------------------------------------------------------------------------------


def test_the_start_page_is_light(browser: Browser, flagship_site: str) -> None:
    """Compressed as hosts of sites do; the search, which comes after all else, is not counted."""
    with opened(browser, searching=True) as (page, watched):
        visit(page, flagship_site)
        page.wait_for_load_state("networkidle")
        sizes = {
            answer.url: len(gzip.compress(answer.body(), 9))
            for answer in watched.answers
            if "search" not in answer.url and "/workers/" not in answer.url
        }

    assert 0 < sum(sizes.values()) < 200 * KILOBYTE, json.dumps(sizes, indent=1)


def test_our_own_script_is_small(flagship: Path) -> None:
    """As it is, uncompressed; the search's are loaded beside the page, after it."""
    page = (flagship / "index.html").read_text(encoding="utf-8")
    own = [path for path in re.findall(r'<script src="([^"]+)"', page) if "/bundle." not in path]

    assert own == ["assets/javascripts/briefing.js"]
    assert (flagship / own[0]).stat().st_size < 20 * KILOBYTE
