"""`new`, as an editor calls it: what is told, what is written, what is left alone."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.model.walk import FOLDERS
from tests.editing.test_intake import CAPTURE, COURIER
from tests.editing.test_webpage import PAGE
from tests.project import ROOT, SECOND, commanded, files_of

ID = "evening-star-2031-05-06"
TITLE = "Ferry to be sold"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the second briefing, and a saved article beside it."""
    shutil.copytree(SECOND, tmp_path / "sources")
    (tmp_path / "saved.txt").write_bytes(CAPTURE.encode())
    return tmp_path


def new(folder: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    return commanded("new", *words, "--sources", "sources", cwd=folder)


def test_an_article_becomes_a_folder_and_an_origin(folder: Path) -> None:
    before = files_of(folder / "sources")

    ran = new(folder, "article", "saved.txt")

    after = files_of(folder / "sources")
    assert ran.returncode == 0
    assert {path: data for path, data in after.items() if path in before} == before
    assert sorted(after.keys() - before.keys()) == [
        *(f"articles/{ID}/{name}" for name in ("annotations.yml", "article.txt")),
        *(f"articles/{ID}/{name}" for name in ("capture.txt", "record.yml")),
        f"origins/{ID}-report.yml",
    ]
    assert after[f"articles/{ID}/capture.txt"] == CAPTURE.encode()


def test_it_tells_what_it_proposes_why_and_what_is_still_to_do(folder: Path) -> None:
    told = new(folder, "article", "saved.txt").stdout

    assert f"id: {ID}\n    the publisher and the day\n" in told
    assert "line 8 left out: This website uses cookies.\n    cookie banner\n" in told
    assert f"Wrote sources/articles/{ID}/record.yml\n" in told
    assert "Still to do:\n" in told
    assert "To do: say how far this source can be trusted, and why." in told
    assert "error" not in told


def test_what_is_written_passes_the_check_with_warnings(folder: Path) -> None:
    new(folder, "article", "saved.txt")

    ran = commanded("check", "--sources", "sources", cwd=folder)

    assert ran.returncode == 0
    assert "0 errors, 4 warnings." in ran.stderr


def test_nothing_is_overwritten(folder: Path) -> None:
    assert new(folder, "article", "saved.txt", "--id", ID).returncode == 0
    (folder / "other.txt").write_bytes(CAPTURE.encode() + b"More.\n")
    before = files_of(folder)

    ran = new(folder, "article", "other.txt", "--id", ID)

    assert (ran.returncode, files_of(folder)) == (2, before)
    assert "is there already, and nothing is overwritten" in ran.stderr


def test_an_article_may_come_by_standard_input(folder: Path) -> None:
    words = [sys.executable, "-m", "generator", "new", "article", "-", "--sources", "sources"]
    ran = subprocess.run(
        words, cwd=folder, input=PAGE.encode(), capture_output=True, check=False,
        env={"PYTHONPATH": str(ROOT)},
    )  # fmt: skip

    assert ran.returncode == 0, ran.stderr
    written = folder / "sources" / "articles" / "harbour-gazette-2031-05-04"
    assert (written / "capture.html").read_bytes() == PAGE.encode()
    assert b"Bridge to close in May\n\nThe harbour bridge" in (written / "article.txt").read_bytes()


def test_a_copy_of_an_article_is_told_and_given_its_origin(folder: Path) -> None:
    article = folder / "sources" / "articles" / "vellis-courier-2031-05-04"
    spun = (article / "article.txt").read_text("utf-8").replace("bridge", "crossing")
    (folder / "spun.txt").write_text(spun, encoding="utf-8")

    ran = new(folder, "article", "spun.txt", "--publisher", "Spinner", "--published", "2031-05-09")

    assert "like vellis-courier-2031-05-04: a copy\n" in ran.stdout
    record = (folder / "sources/articles/spinner-2031-05-09/record.yml").read_text("utf-8")
    assert "relation: altered-copy" in record
    assert "vellis-courier-2031-05-04 says the same in other words: one of the two is alt" in record
    assert "say which of the two is altered" in ran.stdout
    assert not (folder / "sources/origins/spinner-2031-05-09-report.yml").exists()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("article", "nowhere.txt"), "nowhere.txt: No such file"),
        (("article", "sources"), "sources: Is a directory; name a file in it"),
        (("article", "saved.txt/x"), "Not a directory; a file stands where a folder is needed"),
        (("article", "empty.txt"), "empty.txt is empty: save the article again"),
        (("article", "menu.txt"), "there is no article in menu.txt"),
        (
            ("article", "https://courier.example/bridge"),
            "https://courier.example/bridge is an address: save the page from a browser",
        ),
        (
            ("article", "saved.txt", "--title", f"{TITLE}!"),
            f"is the headline `{TITLE}!`; did you mean `{TITLE}`?",
        ),
        (("article", "latin.txt"), "latin.txt is not UTF-8 text"),
        (("article", "bare.html"), "no article was found on the page bare.html"),
        (("article", "saved.txt", "--published", "8 March"), "is not an EDTF date"),
        (
            ("article", "saved.txt", "--title", "No such line"),
            "no line of saved.txt is the headline",
        ),
        (
            ("article", "sources/articles/vellis-courier-2031-05-04/capture.txt"),
            "already: to take it in anew, delete articles/vellis-courier-2031-05-04/ first",
        ),
        (("article", "saved.pdf"), "saved.pdf is a PDF: save its text as a file .txt"),
        (("article", "saved.docx"), "saved.docx is a document of an office program: save its text"),
        (
            ("article", "saved.txt", "--id", "crier"),
            "the folder's name `crier` is not a publisher and a date: give another --id, or none",
        ),
        (("actor", "Ilse Marten"), "`Ilse Marten` cannot be an id; `ilse-marten` can"),
        (("actor", "actors/mara-lind.yml"), "cannot be an id; `mara-lind` can"),
        *(
            ((kind, "index"), "`index` is a reserved name: a page or a system has it already")
            for kind in ("actor", "issue", "event", "term", "origin")
        ),
        (("term", "con"), "`con` is a reserved name"),
        (("article", "saved.txt", "--id", "index"), "`index` is a reserved name"),
        (("actor", "ilse-marten"), "is there already"),
        (("briefing", "The ferry"), "briefing.yml is there already"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_line(
    folder: Path, words: tuple[str, ...], message: str
) -> None:
    (folder / "empty.txt").write_bytes(b"\n")
    (folder / "menu.txt").write_bytes(b"Home | News | Sport | Weather\n")
    (folder / "saved.pdf").write_bytes(b"%PDF-1.7\n")
    (folder / "saved.docx").write_bytes(b"PK\x03\x04\x14\0")
    (folder / "latin.txt").write_bytes(b"Br\xfccke\n")
    (folder / "bare.html").write_bytes(b"<!doctype html><html><body></body></html>")
    before = files_of(folder)

    ran = new(folder, *words)

    assert (ran.returncode, ran.stdout, files_of(folder)) == (2, "", before)
    assert message in ran.stderr
    assert ran.stderr.count("\n") == 1


def test_a_file_in_place_of_the_folder_of_a_new_briefing_is_told(folder: Path) -> None:
    ran = commanded("new", "briefing", "The ferry", "--sources", "saved.txt", cwd=folder)

    assert ran.returncode == 2
    assert ran.stderr.endswith("a file stands where a folder is needed: name another folder\n")


@pytest.mark.parametrize("begun", ["", "articles", "actors"])
def test_an_article_comes_after_the_briefing(tmp_path: Path, begun: str) -> None:
    (tmp_path / "ferry" / begun).mkdir(parents=True)
    (tmp_path / "saved.txt").write_bytes(CAPTURE.encode())
    sources = "ferry" if begun else "ferry/sources"

    ran = commanded("new", "article", "saved.txt", "--sources", sources, cwd=tmp_path)

    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr == (
        f"generator: there is no briefing in {sources} yet: begin with `new briefing`\n"
    )


def test_to_take_an_article_in_anew_its_own_origin_is_to_be_deleted_too(folder: Path) -> None:
    new(folder, "article", "saved.txt")

    ran = new(folder, "article", "saved.txt")

    gone = f"articles/{ID}/ and origins/{ID}-report.yml"
    assert ran.returncode == 2
    assert ran.stderr.endswith(f"already: to take it in anew, delete {gone} first\n")


@pytest.mark.parametrize("kind", ["actor", "term"])
def test_a_name_that_an_article_has_is_filled_in(folder: Path, kind: str) -> None:
    file = folder / f"sources/{kind}s/harbour-master.yml"
    article = folder / f"sources/articles/{COURIER}/article.txt"
    article.write_text(article.read_text("utf-8") + "\nThe Harbour Master was there.\n", "utf-8")

    ran = new(folder, kind, "harbour-master")

    line = article.read_text("utf-8").count("\n")
    place = f"sources/articles/{COURIER}/article.txt:{line}:5"
    assert ran.stdout.startswith(f"name: Harbour Master\n    so it is spelt in {place}\nWrote ")
    assert "\nname: Harbour Master\n" in file.read_text("utf-8")
    assert "\nspellings: [Harbour Master]\n" in file.read_text("utf-8")


def test_an_actor_who_published_an_article_is_named_as_its_record_does(folder: Path) -> None:
    told = new(folder, "actor", "bay-digest").stdout

    record = "sources/articles/bay-digest-2031-05/record.yml"
    why = f"add `outlet: bay-digest` to {record}: it published the article"
    assert told.startswith(f"name: Bay Digest\n    so the publisher is called; {why}\nWrote ")
    assert "\nname: Bay Digest\n" in (folder / "sources/actors/bay-digest.yml").read_text("utf-8")


def test_of_a_publisher_whom_an_article_names_both_are_told(folder: Path) -> None:
    article = folder / f"sources/articles/{COURIER}/article.txt"
    article.write_text(article.read_text("utf-8") + "\nThe Bay Digest was there.\n", "utf-8")

    told = new(folder, "actor", "bay-digest").stdout

    assert told.startswith(f"name: Bay Digest\n    so it is spelt in sources/articles/{COURIER}/")
    assert (
        "; add `outlet: bay-digest` to sources/articles/bay-digest-2031-05/record.yml: it" in told
    )
    written = (folder / "sources/actors/bay-digest.yml").read_text("utf-8")
    assert "\nspellings: [Bay Digest]\n" in written


@pytest.mark.parametrize("kind", ["actor", "term"])
def test_a_name_that_no_article_has_is_asked_for_with_its_spellings(
    folder: Path, kind: str
) -> None:
    told = new(folder, kind, "toll-collector").stdout

    unnamed = "; whoever has no name has `described_as` and `article` instead"
    assert told.startswith(
        "name: (nothing)\n    no article has these words: say under `spellings` which it has, "
        f"or it is found in none{unnamed if kind == 'actor' else ''}\n"
    )
    assert "To do: the " in told
    assert "`kind` has nothing behind it" in told


def test_a_briefing_begins_in_a_folder_that_is_not_there_yet(tmp_path: Path) -> None:
    words = ("--sources", "ferry/sources")

    ran = commanded("new", "briefing", "The new ferry", *words, cwd=tmp_path)
    article = tmp_path / "saved.txt"
    article.write_bytes(CAPTURE.encode())
    then = commanded("new", "article", "saved.txt", *words, cwd=tmp_path)
    checked = commanded("check", *words, cwd=tmp_path)

    path = tmp_path / "ferry/sources/briefing.yml"
    text = path.read_text("utf-8")
    for begun in (path, *(tmp_path / "ferry/sources").rglob("record.yml")):
        schema = begun.read_text("utf-8").splitlines()[0].partition("$schema=")[2]
        assert (begun.parent / schema).resolve().parent == ROOT / "generator/schemas"
    assert ran.returncode == 0
    assert 'format: "1"\n' in text
    assert "title: The new ferry\n" in text
    assert "status: draft" not in text
    assert "Still to do:" in ran.stdout
    assert then.returncode == 0
    assert "briefing.yml" not in then.stdout
    told = {line.split("error", 1)[1] for line in checked.stdout.splitlines() if ": error" in line}
    assert told == {
        "[left-to-do] To do: what the briefing covers and from what, in a sentence.",
        "[left-to-do] To do: say to which day the briefing is true.",
        "[left-to-do] To do: the sentence, in the briefing's own words.",
        "[nothing-checked] This briefing has no quotation to check.",
        "[statement-without-basis] This statement does not say what it rests on.",
    }


@pytest.mark.parametrize("kind", ["actor", "issue", "event", "term", "origin"])
def test_other_kinds_become_a_commented_draft(folder: Path, kind: str) -> None:
    ran = new(folder, kind, "new-one")

    assert ran.returncode == 0
    text = (folder / "sources" / f"{kind}s" / "new-one.yml").read_text("utf-8")
    assert text.startswith("# yaml-language-server: $schema=")
    assert "\nstatus: draft\n" in text
    assert "Still to do:" in ran.stdout


def test_without_the_packages_for_web_pages_it_says_how_to_get_them(folder: Path) -> None:
    (folder / "saved.html").write_bytes(PAGE.encode())
    hidden = "import sys; sys.modules['trafilatura'] = None; from generator.cli import main; "
    asked = f"{hidden}sys.exit(main(['new', 'article', 'saved.html', '--sources', 'sources']))"

    ran = subprocess.run(
        [sys.executable, "-c", asked], cwd=folder, capture_output=True, text=True, check=False,
        env={"PYTHONPATH": str(ROOT)},
    )  # fmt: skip

    assert ran.returncode == 2
    assert "say `make html` once" in ran.stderr


@pytest.mark.parametrize("kind", ["briefing", "article", *FOLDERS])
def test_every_kind_has_its_own_help_with_an_example(kind: str) -> None:
    ran = commanded("new", kind, "--help")

    assert ran.returncode == 0
    assert f"example: python -m generator new {kind} " in ran.stdout
    assert "exit status:\n  0  fine\n  1  " in ran.stdout
    assert ("--published EDTF" in ran.stdout) is (kind == "article")


def test_the_sources_may_be_named_before_the_kind(folder: Path) -> None:
    ran = commanded("new", "--sources", "sources", "term", "harbour-wall", cwd=folder)

    assert ran.returncode == 0
    assert (folder / "sources/terms/harbour-wall.yml").is_file()
