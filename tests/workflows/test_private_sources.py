"""A site from sources in a private repository, built as docs/contributing/publishing.md says.

Nothing of that repository is in the site but what is to be shown.
"""

import hashlib
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.project import ROOT, SECOND, files_of, generator
from tests.workflows.checkout import checkout
from tests.workflows.runner import Runner, Step, parsed, steps, steps_of, workflows

PAGE = (ROOT / "docs" / "contributing" / "publishing.md").read_text(encoding="utf-8")
(SKETCH,) = re.findall(r"^```yaml\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)

FOLDER = "vault-of-the-harbour-desk"
COMMENT = "Ask Quillfeather before this goes out"
UNSHOWN = "Vespertine cormorants heard the midnight gavel"
DRAFT = "Commissioner Threnody"
ARTICLE = "vellis-courier-2031-05-04"


def sketch() -> tuple[Step, ...]:
    """The steps of the workflow that the page shows."""
    return tuple(steps_of("sketch", parsed(SKETCH)))


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A private repository of sources, and the site that the workflow of the page makes of it."""
    folder = tmp_path_factory.mktemp("private") / FOLDER
    shutil.copytree(SECOND, folder / "sources")
    for path in (folder / "sources").rglob("*.yml"):
        with path.open("a", encoding="utf-8") as file:
            file.write(f"# {COMMENT}\n")
    add_a_sentence(folder / "sources" / "articles" / ARTICLE)
    add_a_draft(folder / "sources")
    shutil.rmtree(checkout(folder / ".generator") / "sources")
    (build,) = (one for one in sketch() if one.script)
    ran = Runner(folder, {"github": {"event": {}}}).run(build)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return folder


def add_a_sentence(article: Path) -> None:
    """Let the article end with words that no claim shows."""
    capture, record = article / "capture.txt", article / "record.yml"
    before = hashlib.sha256(capture.read_bytes()).hexdigest()
    for name in ("article.txt", "capture.txt"):
        with (article / name).open("a", encoding="utf-8") as file:
            file.write(f"\n{UNSHOWN}.\n")
    after = hashlib.sha256(capture.read_bytes()).hexdigest()
    record.write_text(record.read_text(encoding="utf-8").replace(before, after), encoding="utf-8")
    with (article / "annotations.yml").open("a", encoding="utf-8") as file:
        file.write(f"  - {{quote: {UNSHOWN}, reason: An ornament.}}\n")


def add_a_draft(sources: Path) -> None:
    """Add a term that is not ready."""
    first = (sources / "terms" / "drawbridge.yml").read_text(encoding="utf-8").splitlines()[0]
    lines = (
        first,
        "status: draft",
        f"name: {DRAFT}",
        "kind: concept",
        "definition:",
        "  - {says: Nobody yet., assessment: A test.}",
    )
    text = "\n".join(lines) + "\n"
    (sources / "terms" / "commissioner.yml").write_text(text, encoding="utf-8")


def written(desk: Path) -> Iterator[tuple[str, str]]:
    """Path and text of all that was written, the Markdown included."""
    for path, content in files_of(desk / "built").items():
        yield path, content.decode("utf-8", "replace")


def test_no_path_of_the_repository_is_published(desk: Path) -> None:
    telling = (FOLDER, ".generator", str(desk.parent), str(ROOT), f"{Path.home()}/")

    found = [(path, word) for path, text in written(desk) for word in telling if word in text]
    assert found == []


@pytest.mark.parametrize("words", [COMMENT, UNSHOWN, "Vespertine", DRAFT, "commissioner"])
def test_no_word_is_published_that_is_not_to_be_shown(desk: Path, words: str) -> None:
    within = (path for path in (desk / "sources").rglob("*") if path.is_file())

    assert any(words in path.name + path.read_text(encoding="utf-8") for path in within)
    assert [path for path, text in written(desk) if words in path + text] == []


def test_no_page_leads_to_where_it_could_be_edited(desk: Path) -> None:
    telling = ("/edit/", "/raw/", "/blob/", 'title="Edit', "annotations.yml", "capture.txt")
    pages = [(path, text) for path, text in written(desk) if path.endswith((".html", ".md"))]

    assert len(pages) > 50
    assert [(path, word) for path, text in pages for word in telling if word in text] == []


def test_no_source_lies_in_the_site(desk: Path) -> None:
    kept = set(files_of(desk / "sources").values())

    assert [path for path, content in files_of(desk / "built").items() if content in kept] == []


def test_nothing_is_written_into_the_sources(desk: Path) -> None:
    added = set(files_of(desk / "sources")) - set(files_of(SECOND))

    assert added == {"terms/commissioner.yml"}
    assert {path.name for path in desk.iterdir()} == {"sources", "built", ".generator"}


def test_errors_name_files_as_their_repository_does(desk: Path, tmp_path: Path) -> None:
    shutil.copytree(desk / "sources", tmp_path / "sources")
    (tmp_path / "sources" / "terms" / "drawbridge.yml").write_text("name: [\n")
    ran = generator("check", "--sources", "sources", "--format", "github", cwd=tmp_path)

    assert ran.returncode == 1
    assert "::error file=sources/terms/drawbridge.yml," in ran.stdout
    assert str(tmp_path) not in ran.stdout + ran.stderr


def test_the_workflow_of_the_page_can_be_trusted(tmp_path: Path) -> None:
    path = tmp_path / ".github" / "workflows" / "publish.yml"
    path.parent.mkdir(parents=True)
    path.write_text(SKETCH, encoding="utf-8")
    programs = Path(sys.executable).parent
    schema = ("check-jsonschema", "--builtin-schema", "vendor.github-workflows")
    for program, *words in (schema, ("zizmor", "--offline", "--no-progress")):
        ran = subprocess.run(
            [programs / program, *words, path], capture_output=True, text=True, check=False
        )
        assert ran.returncode == 0, ran.stdout


def test_the_workflow_of_the_page_pins_what_ours_pin() -> None:
    ours = {one.action for one in steps() if one.action}

    assert {one.action for one in sketch() if one.action} <= ours


def test_the_page_names_every_workflow_and_every_job_that_must_pass() -> None:
    content = workflows()
    checks = [job["name"].partition(" on ")[0] for job in content["pull-request"]["jobs"].values()]

    for name in (*(one["name"] for one in content.values()), *checks):
        assert f"*{name}*" in PAGE
