"""The preview in a browser: edits show by themselves, and what is wrong stands above the page."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.harness import opened, violations
from tests.browser.test_accessibility import RULES, axe, told
from tests.previewing import PATIENCE, Previewed, previewed
from tests.sources import BRIEFING, SPEAKER, UNION, sources

ADA = "actors/ada-vale/"
NOTES = "---\ntitle: Notes\ndescription: What we noted.\n---\n# Notes\n\nWritten by hand.\n"
BEN = sources()[SPEAKER].replace("Ada Vale", "Ben Rook").replace("Vale, Ada", "Rook, Ben")
BROKEN = ("kind: person", "kind: persn")

expect.set_options(timeout=PATIENCE * 1000)


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Previewed]:
    """One preview for all tests: to start one takes longer than most of them."""
    with previewed(tmp_path_factory.mktemp("preview")) as preview:
        yield preview


@pytest.fixture
def preview(running: Previewed) -> Previewed:
    """A preview that shows the smallest sources, with no handwritten page, and nothing wrong."""
    running.restore()
    return running


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with opened(browser) as (page, _):
        yield page


def heading(page: Page, name: str) -> Locator:
    """The title of a page."""
    return page.get_by_role("heading", name=name, level=1)


def visit(page: Page, preview: Previewed, path: str, title: str) -> None:
    """Open a page."""
    page.goto(preview.address + path)
    expect(heading(page, title)).to_be_visible()


def test_an_edit_shows(page: Page, preview: Previewed) -> None:
    visit(page, preview, ADA, "Ada Vale")
    preview.change(f"sources/{SPEAKER}", "Ada Vale speaks for", "Ada Vale wrote for")

    expect(page.get_by_text("Ada Vale wrote for the Port Authority.").first).to_be_visible()
    expect(page.get_by_role("alert")).to_be_empty()


def test_a_broken_edit_keeps_the_page_and_says_what_is_wrong(
    page: Page, preview: Previewed
) -> None:
    visit(page, preview, ADA, "Ada Vale")
    page.evaluate("window.same = true")
    preview.change(f"sources/{SPEAKER}", *BROKEN)
    banner = page.get_by_role("alert")

    expect(banner).to_contain_text("1 error: this preview stays as it is")
    expect(banner).to_contain_text(f"{SPEAKER}:4:7 unknown-word")
    expect(banner).to_contain_text("persn")
    expect(heading(page, "Ada Vale")).to_be_visible()
    assert page.evaluate("window.same"), "the page was not loaded again"
    visit(page, preview, "", "The harbour bridge")
    expect(banner).to_contain_text("persn")


def test_the_banner_goes_when_what_it_says_is_mended(page: Page, preview: Previewed) -> None:
    visit(page, preview, ADA, "Ada Vale")
    preview.change(f"sources/{SPEAKER}", *BROKEN)
    expect(page.get_by_role("alert")).to_contain_text("persn")
    preview.write(f"sources/{SPEAKER}", sources()[SPEAKER].replace("speaks for", "wrote for"))

    expect(page.get_by_text("Ada Vale wrote for the Port Authority.").first).to_be_visible()
    expect(page.get_by_role("alert")).to_be_empty()


def test_sources_that_are_broken_at_the_start_are_mended_in_the_browser(
    page: Page, tmp_path: Path
) -> None:
    spoilt = sources() | {SPEAKER: sources()[SPEAKER].replace(*BROKEN)}
    with previewed(tmp_path, spoilt) as preview:
        page.goto(preview.address + ADA)
        expect(page.get_by_role("alert")).to_contain_text("persn")
        expect(heading(page, "There is no site yet")).to_be_visible()
        preview.change(f"sources/{SPEAKER}", BROKEN[1], BROKEN[0])

        expect(heading(page, "Ada Vale")).to_be_visible()
        expect(page.get_by_role("alert")).to_be_empty()


def test_a_new_file_has_a_page_until_it_is_renamed_or_removed(
    page: Page, preview: Previewed
) -> None:
    visit(page, preview, "actors/ben-rook/", "There is no page at this address")
    preview.write("sources/actors/ben-rook.yml", BEN)
    expect(heading(page, "Ben Rook")).to_be_visible()

    preview.move("sources/actors/ben-rook.yml", "sources/actors/benjamin-rook.yml")
    expect(heading(page, "There is no page at this address")).to_be_visible()
    visit(page, preview, "actors/benjamin-rook/", "Ben Rook")

    (preview.folder / "sources/actors/benjamin-rook.yml").unlink()
    expect(heading(page, "There is no page at this address")).to_be_visible()
    assert "ben-rook" not in preview.get("/sitemap.xml")[1]


def test_handwritten_pages_come_are_renamed_and_go(page: Page, preview: Previewed) -> None:
    visit(page, preview, "notes/", "There is no page at this address")
    preview.write("docs/notes.md", NOTES)
    expect(page.get_by_text("Written by hand.")).to_be_visible()
    preview.change("docs/notes.md", "by hand", "with a pen")
    expect(page.get_by_text("Written with a pen.")).to_be_visible()

    preview.move("docs/notes.md", "docs/remarks.md")
    expect(heading(page, "There is no page at this address")).to_be_visible()
    visit(page, preview, "remarks/", "Notes")

    (preview.folder / "docs/remarks.md").unlink()
    expect(heading(page, "There is no page at this address")).to_be_visible()


def test_a_link_of_a_handwritten_page_that_leads_nowhere_is_told_on_the_new_page(
    page: Page, preview: Previewed
) -> None:
    visit(page, preview, "", "The harbour bridge")
    preview.write("docs/notes.md", f"{NOTES}\nSee [them](people.md).\n")

    expect(page.get_by_role("alert")).to_contain_text("1 error: a site with that is not built")
    expect(page.get_by_role("alert")).to_contain_text("people.md")
    visit(page, preview, "notes/", "Notes")
    preview.write("docs/notes.md", f"{NOTES}\nSee [them](actors/index.md).\n")
    expect(page.get_by_role("link", name="them")).to_be_visible()
    expect(page.get_by_role("alert")).to_be_empty()


def test_the_site_has_a_new_title_without_a_new_start(page: Page, preview: Previewed) -> None:
    visit(page, preview, ADA, "Ada Vale")
    preview.change(f"sources/{BRIEFING}", "title: The harbour bridge", "title: The new bridge")

    expect(page).to_have_title("Ada Vale - The new bridge")


def test_a_page_that_an_edit_leaves_alone_is_not_loaded_again(
    browser: Browser, preview: Previewed
) -> None:
    with opened(browser) as (page, _), opened(browser) as (other, _):
        visit(page, preview, "notes/", "There is no page at this address")
        preview.write("docs/notes.md", NOTES)
        expect(heading(page, "Notes")).to_be_visible()
        visit(other, preview, ADA, "Ada Vale")
        expect(other.locator("a", has_text="Notes").first).to_be_attached()  # it is in every menu
        other.evaluate("window.same = true")
        preview.change("docs/notes.md", "by hand", "with a pen")
        expect(page.get_by_text("Written with a pen.")).to_be_visible()
        preview.change(f"sources/{SPEAKER}", *BROKEN)
        expect(other.get_by_role("alert")).to_contain_text("persn")

        assert other.evaluate("window.same")


def test_what_stands_in_the_sources_is_text_in_the_banner(page: Page, preview: Previewed) -> None:
    visit(page, preview, ADA, "Ada Vale")
    preview.change(f"sources/{SPEAKER}", "kind: person", "kind: <img src=x onerror=alert(1)>")

    expect(page.get_by_role("alert")).to_contain_text("<img src=x onerror=alert(1)>")
    assert page.locator("#preview-banner img").count() == 0


def test_pages_call_no_other_host_and_break_no_rule_of_their_policy(
    browser: Browser, preview: Previewed
) -> None:
    with opened(browser, searching=True) as (page, watched):
        visit(page, preview, ADA, "Ada Vale")
        page.goto(preview.address)
        expect(heading(page, "The harbour bridge")).to_be_visible()
        preview.change(f"sources/{UNION}", "kind: organisation", "kind: organization")
        expect(page.get_by_role("alert")).to_contain_text("organization")

        assert violations(page) == []
        assert watched.complaints == []
        assert watched.outside(preview.address) == []


def test_axe_finds_nothing_wrong_with_the_banner(browser: Browser, preview: Previewed) -> None:
    windows = [(width, dark) for width in (360, 1280) for dark in (False, True)]
    found = []
    with ExitStack() as stack:
        pages = [
            stack.enter_context(
                opened(browser, width=width, dark=dark, guarded=False, before=axe())
            )[0]
            for width, dark in windows
        ]
        for page in pages:
            visit(page, preview, ADA, "Ada Vale")
        preview.change(f"sources/{SPEAKER}", *BROKEN)
        for page, window in zip(pages, windows, strict=True):
            expect(page.get_by_role("alert")).to_contain_text("persn")
            result = page.evaluate("axe.run", RULES)
            found += [(window, told(violation)) for violation in result["violations"]]
            assert page.evaluate("document.documentElement.scrollWidth") <= window[0]

    assert found == []


def test_the_banner_folds_by_keyboard(page: Page, preview: Previewed) -> None:
    visit(page, preview, ADA, "Ada Vale")
    preview.change(f"sources/{SPEAKER}", *BROKEN)
    message = page.get_by_role("alert").get_by_text("persn").first
    expect(message).to_be_visible()
    page.get_by_role("alert").locator("summary").press("Enter")

    expect(message).to_be_hidden()


def test_a_built_site_has_no_trace_of_it(second: Path) -> None:
    traces = (b"preview-banner", b"/.preview/", b"EventSource")

    files = [path for path in second.rglob("*") if path.is_file() and path.suffix != ".gz"]
    assert not [path for path in files for trace in traces if trace in path.read_bytes()]
