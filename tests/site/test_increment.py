"""An edition that was built from the one before it is the site that is built from nothing."""

import json
from collections.abc import Callable
from dataclasses import replace
from operator import itemgetter
from pathlib import Path

import pytest

from generator.fs import write_tree
from generator.site import Edition, SiteSettings, build_ahead, build_edition, increment
from generator.site.checker import SEARCH_INDEX
from tests.project import files_of
from tests.site.harbour import DOCS, harbour

GENERATED = {
    path: content.decode() for path, content in files_of(DOCS).items() if path != "method.md"
}
ADA = "actors/ada-vale/index.md"


@pytest.fixture
def settings(tmp_path: Path) -> SiteSettings:
    """The harbour pages; all but `method.md` are generated."""
    settings = harbour(tmp_path)
    write_tree(settings.docs, GENERATED)
    return settings


def edition(settings: SiteSettings, name: str, earlier: Edition | None = None) -> Edition:
    built = build_edition(replace(settings, site=settings.site.with_name(name)), earlier)
    assert isinstance(built, Edition)
    return built


def site(edition: Edition) -> dict[str, object]:
    """All files of a site; the search index as its entries, whose order says nothing."""
    index = json.loads((edition.folder / SEARCH_INDEX).read_text())
    entries = sorted(index["docs"], key=itemgetter("location"))
    return {**files_of(edition.folder), SEARCH_INDEX: {**index, "docs": entries}}


def generate(settings: SiteSettings, **files: str | None) -> None:
    """Write the generated pages anew, with some of them changed, added or left out."""
    changed = {**GENERATED, **files}
    write_tree(settings.docs, {path: text for path, text in changed.items() if text is not None})


def edit(settings: SiteSettings) -> SiteSettings:
    generate(settings, **{ADA: GENERATED[ADA].replace("Minister.", "Minister of the harbour.")})
    return settings


def edit_all(settings: SiteSettings) -> SiteSettings:
    pages = {path: text for path, text in GENERATED.items() if path.endswith(".md")}
    generate(settings, **{path: f"{text}\nOne line more.\n" for path, text in pages.items()})
    method = settings.docs / "method.md"
    method.write_text(f"{method.read_text()}\nOne line more.\n")
    return settings


def add(settings: SiteSettings) -> SiteSettings:
    page = GENERATED[ADA].replace("Ada Vale", "Ben Rook")
    generate(settings, **{"actors/ben-rook/index.md": page})
    return settings


def remove(settings: SiteSettings) -> SiteSettings:
    linked = {
        path: text.replace("ada-vale/index.md", "index.md") for path, text in GENERATED.items()
    }
    linked["actors/index.md"] = GENERATED["actors/index.md"].replace("ada-vale/", "")
    generate(settings, **{**linked, ADA: None})
    return settings


def rewrite_by_hand(settings: SiteSettings) -> SiteSettings:
    method = settings.docs / "method.md"
    method.write_text(method.read_text().replace("By hand", "By machine"))
    (settings.docs / "photo.txt").write_text("A bridge.")
    return settings


def retitle(settings: SiteSettings) -> SiteSettings:
    nav = tuple(entry for entry in settings.nav if entry[0] != "Claims")
    return replace(settings, title="The other harbour", nav=(*nav, ("Register", "claims/index.md")))


@pytest.mark.parametrize("change", [edit, edit_all, add, remove, rewrite_by_hand, retitle])
def test_equals_a_site_built_from_nothing(
    settings: SiteSettings, change: Callable[[SiteSettings], SiteSettings]
) -> None:
    first = edition(settings, "first")
    before = files_of(first.folder)
    settings = change(settings)

    second = edition(settings, "second", first)

    anew = edition(settings, "anew")
    assert site(second) == site(anew)
    assert files_of(second.folder) != before
    assert files_of(first.folder) == before, "the edition before is only read"


def test_builds_only_what_changed(settings: SiteSettings) -> None:
    first = edition(settings, "first")
    (first.folder / "method/index.html").write_text("as it was built")

    second = edition(edit(settings), "second", first)

    assert (second.folder / "method/index.html").read_text() == "as it was built"
    assert "of the harbour" in (second.folder / "actors/ada-vale/index.html").read_text()


def test_a_link_that_leads_nowhere_is_told_until_it_is_mended(settings: SiteSettings) -> None:
    method = settings.docs / "method.md"
    whole = method.read_text()
    method.write_text(f"{whole}\nSee [the actors](people.md).\n")
    first = edition(settings, "first")
    second = edition(edit(settings), "second", first)
    method.write_text(whole)
    third = edition(settings, "third", second)

    for built in (first, second):
        (problem,) = built.problems
        assert (problem.page, "people.md" in problem.message) == ("method.md", True)
    assert third.problems == ()


def test_a_link_is_mended_by_the_page_it_leads_to(settings: SiteSettings) -> None:
    method = settings.docs / "method.md"
    method.write_text(f"{method.read_text()}\nSee [Ben Rook](actors/ben-rook/index.md).\n")
    first = edition(settings, "first")

    second = edition(add(settings), "second", first)

    assert len(first.problems) == 1
    assert second.problems == ()
    assert 'href="../actors/ben-rook/"' in (second.folder / "method/index.html").read_text()


def test_a_handwritten_page_whose_target_is_gone_is_told_of(settings: SiteSettings) -> None:
    first = edition(add(settings), "first")
    method = settings.docs / "method.md"
    method.write_text(f"{method.read_text()}\nSee [Ben Rook](actors/ben-rook/index.md).\n")
    second = edition(settings, "second", first)
    generate(settings)

    third = edition(settings, "third", second)

    assert second.problems == ()
    assert [problem.page for problem in third.problems] == ["method.md"]


def test_nothing_is_built_of_docs_that_mkdocs_would_hang_on(settings: SiteSettings) -> None:
    (settings.docs / "link.md").symlink_to("/dev/null")

    built = build_edition(settings, None)

    assert isinstance(built, tuple)
    assert [problem.page for problem in built] == ["link.md"]
    assert not settings.site.exists()


def test_what_mkdocs_refuses_leaves_no_edition(settings: SiteSettings, tmp_path: Path) -> None:
    base = tmp_path / "base.yml"
    base.write_text(f"INHERIT: {settings.base}\nplugins: [no-such-plugin]\n")
    refused = replace(settings, base=base)

    built = build_edition(refused, None)

    assert isinstance(built, tuple)
    assert "no-such-plugin" in built[0].message


@pytest.mark.parametrize("change", [retitle, edit_all, edit])
def test_what_is_ahead_is_new_and_the_rest_follows(
    settings: SiteSettings, change: Callable[[SiteSettings], SiteSettings]
) -> None:
    first = edition(settings, "first")
    settings = change(settings)
    place = replace(settings, site=settings.site.with_name("ahead"))

    ahead = build_ahead(place, first, {"actors/ada-vale/", "nowhere/"})
    assert ahead
    rest = edition(settings, "rest", ahead)

    anew, now = site(edition(settings, "anew")), site(ahead)
    before = files_of(first.folder)
    pages = {path for path in anew if path.endswith("index.html")}
    assert {path for path in pages if now[path] != before[path]} == {"actors/ada-vale/index.html"}
    assert now["actors/ada-vale/index.html"] == anew["actors/ada-vale/index.html"]
    assert site(rest) == anew


def test_pages_that_come_are_ahead_with_those_that_lead_to_them(settings: SiteSettings) -> None:
    first = edition(settings, "first")
    linked = GENERATED["actors/index.md"].replace("ada-vale/", "ben-rook/")
    new = {"actors/index.md": linked, "actors/ben-rook/index.md": GENERATED[ADA]}
    write_tree(settings.docs, GENERATED | new)

    ahead = build_ahead(
        replace(settings, site=settings.site.with_name("ahead")), first, {"actors/"}
    )
    assert ahead
    rest = edition(settings, "rest", ahead)

    anew = site(edition(settings, "anew"))
    assert (ahead.folder / "actors/ben-rook/index.html").read_bytes() == anew[
        "actors/ben-rook/index.html"
    ]
    assert 'href="ben-rook/"' in (ahead.folder / "actors/index.html").read_text()
    assert not ahead.problems
    assert site(rest) == anew


def test_a_page_that_came_ahead_may_go_before_the_rest(settings: SiteSettings) -> None:
    first = edition(settings, "first")
    ahead = build_ahead(
        replace(add(settings), site=settings.site.with_name("ahead")), first, {"actors/"}
    )
    assert ahead
    generate(settings)

    rest = edition(settings, "rest", ahead)

    assert (ahead.folder / "actors/ben-rook/index.html").exists()
    assert site(rest) == site(first)


def test_nothing_is_ahead_where_many_pages_come(
    settings: SiteSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(increment, "MANY", 0)
    first = edition(settings, "first")

    assert build_ahead(add(settings), first, {"actors/ada-vale/"}) is None


def test_nothing_is_ahead_where_a_page_goes(settings: SiteSettings) -> None:
    first = edition(settings, "first")

    assert build_ahead(retitle(remove(settings)), first, {""}) is None


def test_compiled_templates_are_kept_for_the_next_edition(
    settings: SiteSettings, tmp_path: Path
) -> None:
    overrides = tmp_path / "overrides"
    overrides.mkdir()
    (overrides / "main.html").write_text("One. {{ page.content }}")
    settings = replace(settings, overrides=overrides)
    first = edition(settings, "first")
    kept = files_of(settings.site.with_name("templates"))
    folder = settings.site.with_name("templates")
    written = {file: file.stat().st_mtime_ns for file in folder.iterdir()}

    (overrides / "main.html").write_text("Two. {{ page.content }}")
    second = edition(edit(settings), "second", first)

    now = files_of(settings.site.with_name("templates"))
    assert (first.folder / "index.html").read_text().startswith("One.")
    assert (second.folder / "actors/ada-vale/index.html").read_text().startswith("Two.")
    changed = {path for path in kept.keys() | now.keys() if kept.get(path) != now.get(path)}
    assert len(changed) == 1 < len(kept)
    assert all(
        file.stat().st_mtime_ns == when
        for file, when in written.items()
        if file.name not in changed
    )


POINT = "\nSee [her](actors/ada-vale/index.md#office).\n"
OFFICE = "\n## Office\n"


def with_point(settings: SiteSettings, ada: str = GENERATED[ADA] + OFFICE) -> SiteSettings:
    """A handwritten page that leads to a point on a generated one."""
    generate(settings, **{ADA: ada})
    method = settings.docs / "method.md"
    method.write_text(method.read_text() + POINT)
    return settings


def lost(edition: Edition) -> list[str]:
    """The pages with a link to a point that is not there."""
    return [problem.page for problem in edition.problems if "#office" in problem.message]


def test_a_point_that_goes_is_told_of_the_page_that_leads_to_it(settings: SiteSettings) -> None:
    first = edition(with_point(settings), "first")
    generate(settings)

    ahead = build_ahead(
        replace(settings, site=settings.site.with_name("ahead")), first, {"actors/ada-vale/"}
    )
    assert ahead

    assert lost(first) == []
    assert lost(edition(settings, "second", first)) == ["method.md"]
    assert lost(edition(settings, "rest", ahead)) == ["method.md"]


def test_a_lost_point_is_told_until_it_is_there(settings: SiteSettings) -> None:
    first = edition(settings, "first")
    second = edition(with_point(settings, GENERATED[ADA]), "second", first)
    generate(settings, **{"claims/index.md": GENERATED["claims/index.md"] + "\nMore.\n"})
    third = edition(settings, "third", second)
    generate(settings, **{ADA: GENERATED[ADA] + OFFICE})

    assert [lost(one) for one in (second, third)] == [["method.md"], ["method.md"]]
    assert lost(edition(settings, "fourth", third)) == []


def test_a_page_called_readme_is_that_of_its_folder(settings: SiteSettings) -> None:
    page = settings.docs / "about" / "README.md"
    page.parent.mkdir()
    page.write_text("# About\n\nOne.\n")
    first = edition(settings, "first")
    page.write_text("# About\n\nTwo.\n")

    second = edition(settings, "second", first)

    assert "Two." in (second.folder / "about/index.html").read_text()
    assert site(second) == site(edition(settings, "anew"))


def test_an_edition_without_change_is_the_one_before(settings: SiteSettings) -> None:
    first = edition(settings, "first")

    assert edition(settings, "second", first) == first
    assert not settings.site.with_name("second").exists()


def test_nothing_is_ahead_that_nobody_looks_at(settings: SiteSettings) -> None:
    first = edition(settings, "first")

    assert build_ahead(retitle(settings), first, {"nowhere/"}) is None


def test_an_edition_ahead_keeps_the_problems_of_the_rest(settings: SiteSettings) -> None:
    method = settings.docs / "method.md"
    method.write_text(f"{method.read_text()}\nSee [the actors](people.md).\n")
    first = edition(settings, "first")

    ahead = build_ahead(retitle(settings), first, {"actors/ada-vale/"})

    assert ahead
    assert [problem.page for problem in ahead.problems] == ["method.md"]
