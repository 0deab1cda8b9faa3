"""The search box, on pages made for it: letters, marks, hyphens and plurals are folded."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.harness import opened, search, visit

START, VALE, TOLL = "", "actors/ada-vale/", "claims/gazette-2021-03-08/toll/"
QUERIES = [
    ("T-72", START),
    ("T72", START),
    ("t 72", START),
    ("K-9", START),
    ("K9s", START),
    ("E.U.", START),
    ("eu-island", START),
    ("island", START),
    ("+eu-island", START),
    ("Isil", VALE),
    ("IŞIL", VALE),
    ("Daglioglu", VALE),
    ("dağlıoğlu-łøw", VALE),
    ("low", VALE),
    ("Adda Vale", VALE),
    ("vale's", VALE),
    ("title:vale", VALE),
    ("minster~1", VALE),
    ("harb*", START),
    ("ministers", VALE),
    ("settled matter", TOLL),
    ('"settled matter"', TOLL),
    ("ferry ferries", TOLL),
    ('"ferries"', TOLL),
    ("+ferries -minister", TOLL),
]


@pytest.fixture(scope="module")
def page(browser: Browser, harbour_site: str) -> Iterator[Page]:
    """The start page of the harbour: one reader who asks one thing after another."""
    with opened(browser, searching=True) as (page, _):
        visit(page, harbour_site)
        yield page


@pytest.mark.parametrize(("query", "path"), QUERIES)
def test_finds_what_people_type(page: Page, harbour_site: str, query: str, path: str) -> None:
    assert path in [found.path for found in search(page, harbour_site, query)[:3]]


@pytest.mark.parametrize("query", ["zeppelin", "-", '"', "+", "~2", "title:"])
def test_finds_nothing_where_nothing_is(page: Page, harbour_site: str, query: str) -> None:
    assert search(page, harbour_site, query) == []


def test_marks_a_word_with_a_hyphen_once(page: Page, harbour_site: str) -> None:
    search(page, harbour_site, "T-72 72")

    assert page.locator(".md-search-result mark").all_inner_texts() == ["T-72"]


def test_searching_again_marks_as_before(page: Page, harbour_site: str) -> None:
    for query in ("T-72", "t", "T-72"):
        search(page, harbour_site, query)

    assert page.locator(".md-search-result mark").all_inner_texts() == ["T-72"]


def test_leaves_out_pages_that_exclude_themselves(page: Page, harbour_site: str) -> None:
    found = [found.path for found in search(page, harbour_site, "Ada Vale")]

    assert "actors/ada-vale/" in found
    assert "actors/" not in found


def test_ranks_a_boosted_page_first(page: Page, harbour_site: str) -> None:
    found = search(page, harbour_site, "toll")

    assert (found[0].title, found[0].path) == ("A toll it shall be", TOLL)


def test_a_word_ranks_before_longer_ones(page: Page, harbour_site: str) -> None:
    """Ada Vale's page has a longer one, three times."""
    found = [found.path for found in search(page, harbour_site, "T-7")]

    assert found[0] == "method/"
    assert VALE in found


def test_a_page_is_shown_by_its_text_and_not_by_its_breadcrumbs(
    page: Page, harbour_site: str
) -> None:
    (found, *_) = search(page, harbour_site, "settled")

    assert found.sections == ()
    assert "Briefing / Claims" not in page.locator(".md-search-result__item").first.inner_text()
