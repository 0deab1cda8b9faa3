"""The shipped briefing's search finds what people type: `queries.md` names queries and pages."""

from pathlib import Path

from playwright.sync_api import Browser

from tests.browser.harness import opened, search, visit

TABLE = Path(__file__).with_name("queries.md")
FIRST = 3
SHARE = 0.95


def queries(heading: str) -> list[tuple[str, str]]:
    """The rows of the table below a heading, without its head."""
    _, _, part = TABLE.read_text(encoding="utf-8").partition(f"## {heading}\n")
    lines = [line for line in part.partition("\n## ")[0].splitlines() if line[:1] == "|"]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]
    return [(query, page) for query, page in rows]


def test_what_people_type_is_among_the_first_three(browser: Browser, flagship_site: str) -> None:
    """One reader asks one thing after another; what is known to be missed is missed alone."""
    found, missed = queries("Found"), queries("Missed")
    with opened(browser, searching=True) as (page, _):
        visit(page, flagship_site)
        results = {
            (query, expected): search(page, flagship_site, query)[:FIRST]
            for query, expected in [*found, *missed]
        }
    misses = [
        asked for asked, pages in results.items() if not any(asked[1] in result for result in pages)
    ]

    assert misses == missed
    assert len(results) >= 40
    assert len(misses) <= len(results) * (1 - SHARE)
