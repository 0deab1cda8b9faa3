"""What a search can find, and what it should find first."""

from generator.derive import derive
from generator.pages import Site, render
from tests.pages.cases import CASES
from tests.pages.reading import front

PAGES = render(derive(CASES["tension-on-an-issue"].briefing), Site())


def boost(path: str) -> object:
    search = front(PAGES[path]).get("search", {"boost": 1})
    assert isinstance(search, dict)
    return "excluded" if search.get("exclude") is True else search.get("boost")


def test_actors_and_issues_come_before_the_pages_that_mention_them() -> None:
    assert boost("actors/ada-vale.md") == 2
    assert boost("issues/cost.md") == 3
    assert boost("claims/gazette/c1.md") == 0.4


def test_lists_of_what_other_pages_hold_are_not_found() -> None:
    lists = ("actors", "issues", "claims", "positions", "tensions")

    assert {boost(f"{name}/index.md") for name in lists} == {"excluded"}


def test_what_stands_nowhere_else_is_found() -> None:
    places = ("timeline", "glossary", "sources")

    assert "excluded" not in {boost(f"{name}/index.md") for name in places}


def test_evidence_is_found_on_the_records_only() -> None:
    assert '<section class="evidence" data-search-exclude' in PAGES["issues/cost.md"]
    assert "> It cost two million." in PAGES["claims/gazette/c1.md"]


def test_a_misspelling_is_on_the_page_of_its_actor_and_is_called_one() -> None:
    case = CASES["misspelt-name"]
    page = render(derive(case.briefing), Site())[case.page]

    assert "Also misspelt in the sources: “Ada Vail”." in page
    assert front(page)["title"] == "Ada Vale"
