"""What holds for every page of every briefing."""

import re
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

import pytest

from generator.anchor import Passage
from generator.derive import Facts, derive
from generator.fs import read_tree
from generator.load import load
from generator.model.briefing import Article, Briefing
from generator.model.entities import Actor, Term
from generator.pages import Site, render
from tests.briefings import briefing
from tests.pages.cases import CASES
from tests.pages.reading import Seen, front, is_outside, pages_of, seen, target

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = {
    "the shipped briefing": ROOT / "sources",
    "the harbour bridge": ROOT / "tests" / "fixtures" / "harbour-bridge",
}
DATA_FILES = {"data/briefing.json", "data/briefing.schema.json"}
BRIEFINGS = (*CASES, *FOLDERS)


def briefing_of(name: str) -> Briefing:
    if name in CASES:
        return CASES[name].briefing.published()
    found = load(read_tree(FOLDERS[name]).files).briefing
    assert found is not None
    return found.published()


@pytest.fixture(scope="module", params=BRIEFINGS)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def facts(name: str) -> Facts:
    return derive(briefing_of(name))


@pytest.fixture(scope="module")
def pages(facts: Facts) -> Mapping[str, str]:
    return render(facts, Site())


@pytest.fixture(scope="module")
def views(pages: Mapping[str, str]) -> Mapping[str, Seen]:
    return {path: seen(page) for path, page in pages.items()}


def test_every_record_has_its_page(facts: Facts, pages: Mapping[str, str]) -> None:
    briefing = facts.briefing
    expected = {
        *(f"{name}/index.md" for name in ("issues", "actors", "timeline", "positions", "sources")),
        *(
            f"{name}/index.md"
            for name in ("claims", "tensions", "glossary", "method", "data", "corrections")
        ),
        "index.md",
        "brief/index.md",
        *(f"brief/{id_}.md" for id_ in briefing.issues),
        *(f"issues/{id_}.md" for id_ in briefing.issues),
        *(f"actors/{id_}.md" for id_ in briefing.actors),
        *(f"sources/{id_}.md" for id_ in briefing.articles),
        *(f"claims/{id_}.md" for id_ in facts.claims),
        *(f"{kind}s/{former}.md" for kind, former, _ in briefing.former_ids()),
    }

    assert set(pages) == expected
    assert list(pages) == sorted(pages)


def test_every_link_leads_to_something_that_is_there(views: Mapping[str, Seen]) -> None:
    missing = [
        (path, href)
        for path, view in views.items()
        for href in view.links
        if not is_outside(href)
        for page, fragment in (target(path, href),)
        if page not in DATA_FILES
        and (page not in views or (fragment and fragment not in views[page].ids))
    ]

    assert missing == []


def test_no_id_stands_twice_on_a_page(views: Mapping[str, Seen]) -> None:
    for path, view in views.items():
        assert len(view.ids) == len(set(view.ids)), path


def test_every_page_has_one_title_and_says_as_of_when(
    pages: Mapping[str, str], views: Mapping[str, Seen]
) -> None:
    for path, page in pages.items():
        elements = views[path].elements
        assert [tag for tag, _ in elements].count("h1") == 1, path
        assert ("p", "asof") in elements, path
        assert ("nav", "crumbs") in elements or path == "index.md", path
        assert front(page)["title"], path
        assert front(page)["description"], path


def test_headings_go_down_one_step_at_a_time(views: Mapping[str, Seen]) -> None:
    for path, view in views.items():
        levels = [int(tag[1]) for tag, _ in view.elements if re.fullmatch("h[1-6]", tag)]
        steps = pairwise(levels)
        assert all(lower - upper <= 1 for upper, lower in steps), path


def test_notes_are_numbered_by_their_first_mark(pages: Mapping[str, str]) -> None:
    for path, page in pages.items():
        marks = re.findall(
            r'<a href="#e(\d+)" aria-label="[^"]*, note (\d+)">(?:outside |judgement )?(\d+)</a>',
            page,
        )
        assert all(led == named == shown for led, named, shown in marks), path
        order = list(dict.fromkeys(int(number) for number, *_ in marks))
        assert order == list(range(1, len(order) + 1)), path
        notes = re.findall(r'<div class="note" id="e(\d+)"', page)
        assert [int(number) for number in notes] == order, path


def test_no_page_prints_more_of_an_article_than_its_rights_allow(
    name: str, facts: Facts, views: Mapping[str, Seen]
) -> None:
    length, least = SMALL if name in CASES else REAL
    names = names_of(facts.briefing)
    printed = {
        run
        for view in views.values()
        for run in runs_of(tokens(view.words().lower(), names), length)
    }
    articles = {
        article.id: runs_of(tokens(shouted(facts, article), names), length)
        for article in facts.briefing.articles.values()
    }
    allowed = {lowered(run) for runs in articles.values() for run in runs if not hidden(run)}

    leaked = {
        id_: {lowered(run) for run in runs if hidden(run) >= least} & printed - allowed
        for id_, runs in articles.items()
    }
    assert leaked == {id_: set() for id_ in articles}


SMALL = (6, 1)
"""So many words in a row, so many of them hidden, are a leak."""

REAL = (10, 3)
"""In real prose less may be the same by chance, and by what stands side by side on a page.

What editors write is held to fewer by the rule `prose-repeats-source`.
"""

GAP = "…"


def names_of(briefing: Briefing) -> re.Pattern[str]:
    """The names that anyone who speaks of the matter must use; each counts as one word."""
    entities: tuple[Actor | Term, ...] = (*briefing.actors.values(), *briefing.terms.values())
    names = {name for entity in entities for name in (entity.name, *entity.spellings)}
    names |= {role.title for actor in briefing.actors.values() for role in actor.roles}
    ordered = sorted(names, key=lambda name: (-len(name), name))
    pattern = "|".join(rf"\b{re.escape(plain(name))}\b" for name in ordered)
    return re.compile(pattern or "(?!)", re.IGNORECASE)


def plain(text: str) -> str:
    return " ".join(text.replace("’", "'").split())


def tokens(text: str, names: re.Pattern[str]) -> list[str]:
    """The words of a text, small letters kept apart from capitals; a gap parts them."""
    return re.findall(rf"\w+|{GAP}", names.sub("7", plain(text)))


def shouted(facts: Facts, article: Article) -> str:
    """An article in small letters; what may be printed of it, and its headline, in capitals."""
    first = facts.texts[article.id].paragraphs[0]
    headline = Passage(first.start, first.end)
    printed = {
        offset
        for passage in (headline, *facts.exposure[article.id].passages)
        for offset in range(passage.start, passage.end)
    }
    text = [
        character.upper() if offset in printed else character.lower()
        for offset, character in enumerate(article.text)
    ]
    return f"{''.join(text[: first.end])} {GAP} {''.join(text[first.end :])}"


def hidden(run: tuple[str, ...]) -> int:
    """How many words of a run may not be printed."""
    return sum(word.islower() for word in run)


def lowered(run: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word.lower() for word in run)


def runs_of(words: list[str], length: int) -> set[tuple[str, ...]]:
    """Every run of so many words without a gap."""
    runs = (tuple(words[i : i + length]) for i in range(len(words) - length + 1))
    return {run for run in runs if GAP not in run}


def test_pages_read_as_text_in_a_folder(pages: Mapping[str, str]) -> None:
    """Ordinary prose has no character references, and no line is hidden mark-up."""
    for path, page in pages.items():
        words = len(page.split())
        assert page.count("&#") <= words / 100, path
        assert "\n\n\n" not in page, path
        assert page.endswith("\n"), path
        assert not page.endswith("\n\n"), path


def test_same_facts_give_the_same_pages(facts: Facts, pages: Mapping[str, str]) -> None:
    assert render(facts, Site()) == pages


def test_drafts_are_on_no_page() -> None:
    drafted = briefing(
        articles={"gazette": {"claims": ["It opens.", {"quote": "It shuts.", "status": "draft"}]}}
    )

    pages = pages_of(drafted)

    assert "claims/gazette/c1.md" in pages
    assert "claims/gazette/c2.md" not in pages
    assert not any("It shuts" in page and "sources/" not in path for path, page in pages.items())


def test_handwritten_pages_are_linked_only_where_they_are() -> None:
    case = CASES["a-claim-with-its-words"].briefing

    assert "contributing" not in pages_of(case)["method/index.md"]
    written = pages_of(case, frozenset({"contributing/index.md"}))["method/index.md"]
    assert "(../contributing/index.md)" in written
