from pathlib import Path

import pytest

from generator.fs import Obstructed
from generator.serve.rounds import Round, Rounds, served_url
from tests.project import files_of
from tests.sources import BRIEFING, SPEAKER, sources

ADDRESS = "127.0.0.1:8000"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for path, text in sources().items():
        write(tmp_path / "sources" / path, text)
    (tmp_path / "docs").mkdir()
    (tmp_path / "work").mkdir()
    return tmp_path


@pytest.fixture
def rounds(folder: Path) -> Rounds:
    return Rounds(folder / "sources", folder / "docs", folder / "work", ADDRESS)


def only(rounds: Rounds) -> Round | None:
    """The one round that is made while nobody looks; None if there is none."""
    made = [*rounds.next()]
    assert len(made) <= 1
    return made[0] if made else None


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def change(folder: Path, path: str, old: str, new: str) -> None:
    file = folder / "sources" / path
    text = file.read_text(encoding="utf-8")
    assert old in text
    write(file, text.replace(old, new, 1))


@pytest.mark.parametrize(
    ("site_url", "address", "expected"),
    [
        ("", "127.0.0.1:8000", "http://127.0.0.1:8000/"),
        ("https://example.org/briefing/", "localhost:80", "http://localhost:80/briefing/"),
        ("https://example.org/a/b", "[::1]:8000", "http://[::1]:8000/a/b/"),
    ],
)
def test_keeps_the_sub_path_and_changes_the_host(
    site_url: str, address: str, expected: str
) -> None:
    assert served_url(site_url, address) == expected


def test_the_first_round_makes_a_site(rounds: Rounds) -> None:
    made = only(rounds)

    assert made
    assert made.edition
    assert (made.path, made.problems, made.failure) == ("/", (), None)
    assert "Ada Vale" in (made.edition.folder / "actors/ada-vale/index.html").read_text()


def test_there_is_no_round_without_an_edit(rounds: Rounds) -> None:
    assert only(rounds)
    assert only(rounds) is None, "what the generator writes is no edit"


def test_errors_leave_everything_as_it_was(folder: Path, rounds: Rounds) -> None:
    assert only(rounds)
    before = files_of(folder / "work"), files_of(folder / "docs")
    change(folder, SPEAKER, "kind: person", "kind: persn")

    made = only(rounds)

    assert made
    assert made.checked
    assert made.checked.failed
    assert made.edition is None
    assert (files_of(folder / "work"), files_of(folder / "docs")) == before


def test_what_was_mended_is_in_the_next_edition(folder: Path, rounds: Rounds) -> None:
    change(folder, SPEAKER, "kind: person", "kind: persn")
    broken = only(rounds)
    change(folder, SPEAKER, "kind: persn", "kind: person")
    mended = only(rounds)

    assert broken
    assert broken.edition is None
    assert mended
    assert mended.edition


def test_the_edition_before_stays_for_those_who_read_it(folder: Path, rounds: Rounds) -> None:
    folders = []
    for title in ("One", "Two", "Three"):
        change(folder, SPEAKER, "title: ", f"title: {title} ")
        made = only(rounds)
        assert made
        assert made.edition
        folders.append(made.edition.folder)

    assert [one.exists() for one in folders] == [False, True, True]


def test_what_mkdocs_keeps_between_editions_stays(folder: Path, rounds: Rounds) -> None:
    assert only(rounds)
    first = {path for path in files_of(folder / "work") if path.startswith("templates/")}
    for title in ("One", "Two"):
        change(folder, SPEAKER, "title: ", f"title: {title} ")
        assert only(rounds)

    assert first
    assert first <= files_of(folder / "work").keys()


def test_the_address_of_the_site_may_change(folder: Path, rounds: Rounds) -> None:
    assert only(rounds)
    change(folder, BRIEFING, "language: en", "language: en\nsite_url: https://example.org/bridge/")

    made = only(rounds)

    assert made
    assert made.edition
    assert made.path == "/bridge/"
    assert f"http://{ADDRESS}/bridge/" in (made.edition.folder / "sitemap.xml").read_text()


def test_a_page_in_the_way_is_a_failure_until_it_is_gone(folder: Path, rounds: Rounds) -> None:
    assert only(rounds)
    write(folder / "docs/actors/ben-rook.md", "# Mine\n")
    write(
        folder / "sources/actors/ben-rook.yml", sources()[SPEAKER].replace("Ada Vale", "Ben Rook")
    )

    blocked = only(rounds)
    (folder / "docs/actors/ben-rook.md").unlink()
    free = only(rounds)

    assert blocked
    assert blocked.edition is None
    assert isinstance(blocked.failure, Obstructed)
    assert free
    assert free.edition


def test_a_folder_that_is_gone_is_a_failure_until_it_is_back(folder: Path, rounds: Rounds) -> None:
    assert only(rounds)
    (folder / "sources").rename(folder / "away")
    gone = only(rounds)
    (folder / "away").rename(folder / "sources")
    back = only(rounds)

    assert gone
    assert isinstance(gone.failure, OSError)
    assert back
    assert back.edition


def test_a_page_that_a_link_leads_past_is_shown_with_its_problem(
    folder: Path, rounds: Rounds
) -> None:
    write(folder / "docs/notes.md", "---\ntitle: Notes\n---\n# Notes\n\n[Where?](nowhere.md)\n")

    made = only(rounds)

    assert made
    assert made.edition
    assert [problem.page for problem in made.problems] == ["notes.md"]


def test_front_matter_that_mkdocs_stumbles_over_keeps_the_site(
    folder: Path, rounds: Rounds
) -> None:
    assert only(rounds)
    (folder / "docs/notes.md").write_bytes(b"# Notes \xff\xfe\n")

    made = only(rounds)

    assert made
    assert made.edition is None
    assert made.problems or made.failure


def test_what_is_looked_at_comes_ahead_of_the_rest(folder: Path, rounds: Rounds) -> None:
    assert only(rounds)
    change(folder, BRIEFING, "title: The harbour bridge", "title: The new bridge")

    ahead, rest = rounds.next({"actors/ada-vale/"})

    assert (ahead.ahead, rest.ahead) == (True, False)
    assert ahead.edition
    assert rest.edition
    titles = [
        "The new bridge" in (edition.folder / path).read_text()
        for edition in (ahead.edition, rest.edition)
        for path in ("actors/ada-vale/index.html", "index.html")
    ]
    assert titles == [True, False, True, True]


def retitle(folder: Path, title: str) -> None:
    text = sources()[BRIEFING].replace("title: The harbour bridge", f"title: {title}")
    write(folder / "sources" / BRIEFING, text)


@pytest.mark.parametrize("later", ["Another bridge", "The harbour bridge"])
def test_a_round_ends_with_what_is_ahead_where_another_edit_came(
    folder: Path, rounds: Rounds, later: str
) -> None:
    """A third title, or the first again."""
    assert only(rounds)
    retitle(folder, "The new bridge")
    made = rounds.next({"actors/ada-vale/"})

    assert next(made).ahead
    retitle(folder, later)

    assert next(made, None) is None
    assert pages_of(only(rounds)) == pages_of(anew(folder))


def test_what_was_ahead_is_whole_after_an_edit_there_and_back(folder: Path, rounds: Rounds) -> None:
    assert only(rounds)
    retitle(folder, "The new bridge")
    made = rounds.next({"actors/ada-vale/"})
    assert next(made).ahead
    retitle(folder, "Another bridge")
    assert next(made, None) is None

    retitle(folder, "The new bridge")

    assert pages_of(only(rounds)) == pages_of(anew(folder))


def test_what_was_ahead_is_whole_after_the_sources_were_away(folder: Path, rounds: Rounds) -> None:
    assert only(rounds)
    retitle(folder, "The new bridge")
    made = rounds.next({"actors/ada-vale/"})
    assert next(made).ahead
    (folder / "sources").rename(folder / "away")
    assert next(made).failure
    (folder / "away").rename(folder / "sources")

    assert pages_of(only(rounds)) == pages_of(anew(folder))


def test_a_new_page_that_was_ahead_is_whole_when_it_is_looked_at_after_a_round_cut_short(
    folder: Path, rounds: Rounds
) -> None:
    """A page that people wrote leads to a point on it, which MkDocs looks for in both at once."""
    to_a_point = "---\ntitle: Notes\n---\n# Notes\n\n[x](actors/ben-rook.md#nowhere)\n"
    write(folder / "docs/notes.md", to_a_point)
    assert only(rounds)
    new = sources()[SPEAKER].replace("Ada Vale", "Ben Rook").replace("Vale, Ada", "Rook, Ben")
    write(folder / "sources/actors/ben-rook.yml", new)
    made = rounds.next({"actors/"})
    assert next(made).ahead
    write(folder / "sources/actors/ben-rook.yml", new.replace("Rook, Ben", "Rook, B"))
    assert next(made, None) is None

    ahead, rest = rounds.next({"actors/ben-rook/"})

    assert ahead.ahead
    assert pages_of(rest) == pages_of(anew(folder))
    assert [problem.page for problem in rest.problems] == ["notes.md"]


def anew(folder: Path) -> Round | None:
    """A round that knows of none before it."""
    work = folder / "anew"
    work.mkdir()
    return only(Rounds(folder / "sources", folder / "docs", work, ADDRESS))


def pages_of(made: Round | None) -> dict[str, bytes]:
    assert made
    assert made.edition
    files = files_of(made.edition.folder)
    return {path: content for path, content in files.items() if path.endswith(".html")}


def test_one_page_that_is_looked_at_is_the_whole_edit(folder: Path, rounds: Rounds) -> None:
    assert only(rounds)
    write(folder / "docs/notes.md", "---\ntitle: Notes\n---\n# Notes\n")
    assert only(rounds)
    write(folder / "docs/notes.md", "---\ntitle: Notes\n---\n# Notes\n\nOne line.\n")

    ahead, rest = rounds.next({"notes/"})

    assert rest.edition == ahead.edition
    assert rest.edition
    assert "One line." in (rest.edition.folder / "notes/index.html").read_text()


def test_only_files_that_pages_load_are_assets(folder: Path, rounds: Rounds) -> None:
    write(folder / "docs/photo.svg", "<svg/>")
    first = only(rounds)
    write(folder / "docs/notes.md", "---\ntitle: Notes\n---\n# Notes\n")
    second = only(rounds)
    write(folder / "docs/photo.svg", "<svg></svg>")
    third = only(rounds)

    assert first
    assert second
    assert third
    assert first.assets == second.assets != third.assets
