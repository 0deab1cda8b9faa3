"""The shipped briefing's search finds what people type: `queries.md` names queries and pages."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.harness import opened, search, visit

TABLE = Path(__file__).with_name("queries.md")


def queries() -> list[tuple[str, str]]:
    """The rows of the table, without its head."""
    lines = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if line[:1] == "|"]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]
    return [(query, page) for query, page in rows]


@pytest.fixture(scope="module")
def page(browser: Browser, flagship_site: str) -> Iterator[Page]:
    """The start page of the briefing: one reader who asks one thing after another."""
    with opened(browser) as (page, _):
        visit(page, flagship_site)
        yield page


@pytest.mark.parametrize(("query", "expected"), queries())
def test_finds_among_the_first_three(
    page: Page, flagship_site: str, query: str, expected: str
) -> None:
    found = search(page, flagship_site, query)

    assert any(expected in result for result in found[:3]), [result.path for result in found[:9]]
