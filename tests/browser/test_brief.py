"""The brief on paper and on the clipboard: two sides, and words that arrive with their notes."""

import re
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.harness import opened, visit

ALLOWED = {"h1", "h2", "h3", "p", "ul", "ol", "li", "strong", "em", "sup", "a"}
FRAME = {"html", "head", "body", "meta"}
"""What a browser may put around a piece of rich text."""


def briefs(site: Path) -> list[str]:
    return sorted(
        f"{page.parent.relative_to(site).as_posix()}/"
        for page in (site / "brief").rglob("index.html")
    )


def sides(page: Page) -> int:
    """How many A4 sides Chromium prints."""
    printed = page.pdf(format="A4")
    return len(re.findall(rb"/Type\s*/Page\b", printed))


def too_long(browser: Browser, address: str, paths: list[str]) -> dict[str, int]:
    with opened(browser) as (page, _):
        counted = {}
        for path in paths:
            page.goto(address + path)
            counted[path] = sides(page)
    return {path: count for path, count in counted.items() if count > 2}


class TestOnPaper:
    def test_every_brief_of_the_shipped_briefing_is_two_sides_at_most(
        self, browser: Browser, flagship: Path, flagship_site: str
    ) -> None:
        paths = briefs(flagship)

        assert len(paths) > 10
        assert too_long(browser, flagship_site, paths) == {}

    def test_every_brief_of_the_harbour_bridge_is_two_sides_at_most(
        self, browser: Browser, second: Path, second_site: str
    ) -> None:
        paths = briefs(second)

        assert len(paths) == 3
        assert too_long(browser, second_site, paths) == {}

    def test_two_sides_are_used(self, browser: Browser, flagship_site: str) -> None:
        with opened(browser) as (page, _):
            page.goto(flagship_site + "brief/")

            assert sides(page) == 2

    def test_sides_are_counted(self, browser: Browser, flagship_site: str) -> None:
        """The count itself can fail: the page of the briefing takes more than two."""
        with opened(browser) as (page, _):
            page.goto(flagship_site)

            assert sides(page) > 2


@dataclass(frozen=True)
class Copied:
    """What is on the clipboard, and what the page said."""

    html: str
    text: str
    said: str


@dataclass
class Markup(HTMLParser):
    """The tags and attributes of rich text."""

    source: str

    def __post_init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.links: list[str] = []
        self.feed(self.source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in FRAME:
            self.tags.add(tag)
            self.attributes |= {name for name, _ in attrs}
            self.links += [value or "" for name, value in attrs if name == "href"]


READ = """async () => {
    const [item] = await navigator.clipboard.read({ unsanitized: ["text/html"] })
    const flavours = ["text/html", "text/plain"].map(type => item.getType(type))
    return Promise.all(flavours.map(async found => (await found).text()))
}"""


def copied(browser: Browser, address: str, *, without: str = "") -> Copied:
    """Press the button, in a browser without something if it is named."""
    with opened(browser, before=f"delete window.{without}" if without else "") as (page, watched):
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        visit(page, address)
        page.get_by_role("button", name="Copy with notes").click()
        status = page.locator(".copy [role=status]")
        status.filter(has_text=re.compile(r"\w")).wait_for()
        html, text = page.evaluate(READ)
        assert watched.complaints == []
        return Copied(html, text, status.inner_text())


@pytest.fixture(scope="module")
def brief(browser: Browser, second_site: str) -> Copied:
    return copied(browser, second_site + "brief/")


class TestOnTheClipboard:
    def test_rich_text_is_plain_markup(self, brief: Copied) -> None:
        found = Markup(brief.html)

        assert found.tags <= ALLOWED
        assert found.attributes == {"href"}

    def test_every_link_has_its_whole_address(self, brief: Copied, second_site: str) -> None:
        links = Markup(brief.html).links

        assert links
        assert [link for link in links if not link.startswith((second_site, "https://"))] == []

    def test_every_raised_number_has_its_note(self, brief: Copied) -> None:
        cited = {
            number
            for marks in re.findall(r"(?<!<p>)<sup>(.*?)</sup>", brief.html)
            for number in re.findall(r"\d+", marks)
        }
        notes = re.findall(r"<p><sup>(\d+)</sup>", brief.html)

        assert cited
        assert cited == set(notes)
        assert notes == [str(number) for number in range(1, len(notes) + 1)]

    def test_plain_text_has_the_notes_too(self, brief: Copied) -> None:
        assert brief.text.startswith("Brief: ")
        assert re.search(r"^- .+ \[1(, \d+)*\]$", brief.text, re.MULTILINE)
        assert re.search(r"^\[1\] \w.+$", brief.text, re.MULTILINE)
        assert "<" not in brief.text
        assert "\n\n\n" not in brief.text

    def test_a_number_and_the_words_of_its_note_are_apart(self, brief: Copied) -> None:
        assert re.findall(r"^ *\[\d+\]\S", brief.text, re.MULTILINE) == []

    def test_altered_words_are_warned_of_in_words(self, brief: Copied) -> None:
        for flavour in (brief.html, brief.text):
            assert "gives what an altered copy reads" in flavour
            assert "Nothing of that is to be quoted as anybody’s words." in flavour
            assert "This copy reads: " in flavour
            assert "; restored, with " in flavour

    def test_it_says_where_it_is_from(self, brief: Copied, second_site: str) -> None:
        assert brief.text.rstrip().endswith(f": {second_site}brief/")

    def test_nothing_of_the_screen_goes_along(self, brief: Copied) -> None:
        assert "Copy with notes" not in brief.text
        assert "¶" not in brief.text
        assert "Briefs of the issues" not in brief.text

    def test_the_reader_is_told(self, brief: Copied) -> None:
        assert brief.said == "Copied with its notes: ready to paste."

    def test_the_older_way_gives_the_same(
        self, brief: Copied, browser: Browser, second_site: str
    ) -> None:
        older = copied(browser, second_site + "brief/", without="ClipboardItem")

        assert older.text == brief.text
        assert Markup(older.html).links == Markup(brief.html).links
        assert older.said == brief.said


def test_a_copy_that_fails_is_told(browser: Browser, second_site: str) -> None:
    impossible = "delete window.ClipboardItem; document.execCommand = () => false"
    with opened(browser, before=impossible) as (page, _):
        visit(page, second_site + "brief/")
        page.get_by_role("button", name="Copy with notes").click()

        page.get_by_text("The browser did not allow it.").wait_for()


def test_without_scripts_there_is_no_button(browser: Browser, second_site: str) -> None:
    with opened(browser, scripts=False) as (page, _):
        page.goto(second_site + "brief/")

        assert page.get_by_role("button", name="Copy with notes").count() == 0
