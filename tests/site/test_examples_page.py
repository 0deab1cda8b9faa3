"""The page of examples shows the example files as they are, and the site holds only the page."""

import re
from pathlib import Path

from generator.build import outline_docs, settings, write_docs
from generator.check import check as check_sources
from generator.fs import read_tree
from generator.site import build_site
from tests.pages.reading import Seen, body, front
from tests.pages.rendering import html
from tests.project import ROOT, SECOND, files_of

PAGE = ROOT / "docs" / "contributing" / "examples.md"
FOLDER = ROOT / "docs" / "contributing" / "examples"
SHOWN = re.compile(r"(?m)^`([\w/.-]+)`\n\n((?:(?:    [^\n]*)?\n)+)")


def shown(page: str) -> dict[str, str]:
    """The files that the page shows: path and text."""
    return {
        found[1]: re.sub(r"(?m)^    ", "", found[2]).strip("\n") + "\n"
        for found in SHOWN.finditer(page)
    }


def renewed(page: str) -> str:
    """The page with the files as they are now."""

    def block(found: re.Match[str]) -> str:
        text = (FOLDER / found[1]).read_text(encoding="utf-8").strip("\n")
        lines = (f"    {line}" if line else "" for line in text.split("\n"))
        return f"`{found[1]}`\n\n" + "\n".join(lines) + "\n\n"

    return SHOWN.sub(block, page)


def test_the_page_shows_every_file_as_it_is(*, update_golden: bool) -> None:
    page = PAGE.read_text(encoding="utf-8")

    if update_golden:
        page = renewed(page)
        PAGE.write_text(page, encoding="utf-8")

    files = {path: content.decode() for path, content in files_of(FOLDER).items()}
    assert shown(page) == files, "run this test with --update-golden"


def test_a_file_that_differs_is_seen() -> None:
    page = PAGE.read_text(encoding="utf-8").replace("kind: law", "kind: place")

    assert shown(page)["terms/harbour-act.yml"] != (FOLDER / "terms/harbour-act.yml").read_text()
    assert renewed(page) == PAGE.read_text(encoding="utf-8")


def test_the_site_shows_the_files_without_a_change() -> None:
    view = html(body(PAGE.read_text(encoding="utf-8")))
    codes = re.findall(r"<pre><code>(.*?)</code></pre>", view, re.DOTALL)

    assert [Seen(f"<p>{code}</p>").text.strip() for code in codes] == [
        text.strip() for text in shown(PAGE.read_text(encoding="utf-8")).values()
    ]


def test_nobody_who_searches_the_briefing_finds_the_examples() -> None:
    assert front(PAGE.read_text(encoding="utf-8"))["search"] == {"exclude": True}


def test_the_site_has_the_page_and_none_of_the_files(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    for path, content in files_of(ROOT / "docs" / "contributing").items():
        target = docs / "contributing" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)

    outlined = outline_docs(check_sources(read_tree(SECOND)), docs)
    write_docs(outlined)
    report = build_site(settings(outlined, tmp_path / "site"))

    assert report.problems == ()
    below = files_of(tmp_path / "site" / "contributing" / "examples")
    assert set(below) == {"index.html"}
    assert (
        tmp_path / "site" / "contributing" / "rules" / "quote-not-found" / "index.html"
    ).exists()
