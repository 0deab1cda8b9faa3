"""What was renamed leaves a page at its old address, which leads to the new one."""

import pytest

from generator.model.briefing import Briefing
from generator.pages import moved
from tests.briefings import briefing
from tests.pages.reading import seen
from tests.pages.writing import desk_of


def made() -> Briefing:
    return briefing(
        articles={"gazette": {"formerly": ["paper"], "claims": ["It will open."]}},
        actors={"ada-vale": {"name": "Ada Vale", "formerly": ["vale", "ada"]}},
        issues={"bridge": {"title": "The bridge", "formerly": ["crossing"]}},
    )


def written() -> dict[str, str]:
    return {path: page() for path, page in moved.pages(desk_of(made()))}


@pytest.mark.parametrize(
    ("old", "redirect"),
    [
        ("actors/vale.md", "../ada-vale/"),
        ("actors/ada.md", "../ada-vale/"),
        ("issues/crossing.md", "../bridge/"),
        ("brief/crossing.md", "../bridge/"),
        ("sources/paper.md", "../gazette/"),
        ("claims/paper/c1.md", "../../gazette/c1/"),
    ],
)
def test_every_page_of_what_was_renamed_leads_to_the_new_one(old: str, redirect: str) -> None:
    assert f"\nredirect: {redirect}\n" in written()[old]


def test_no_other_page_is_written() -> None:
    assert len(written()) == 6


def test_who_is_not_taken_on_finds_a_link() -> None:
    page = written()["actors/vale.md"]

    assert "It is here now: [Ada Vale](ada-vale.md)" in page
    assert "This page has moved" in seen(page).text


def test_the_search_does_not_find_it() -> None:
    assert all("\nsearch:\n  exclude: true\n" in page for page in written().values())
