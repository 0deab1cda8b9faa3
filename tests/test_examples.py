"""The examples for contributors: no finding, every field, and each of them explained."""

import re
from collections import defaultdict
from collections.abc import Iterator

import pytest
from pydantic import BaseModel

from generator.check import check
from generator.cli.reports import Run, text
from generator.derive import derive
from generator.diagnostics import Key
from generator.fs import read_tree
from generator.load import SCHEMA_KINDS
from generator.load.first_line import named_kind
from generator.load.schema import fields_of, model_at
from generator.pages import Site, render
from generator.yaml_nodes import Fields, Items, Node, read
from tests.model.records import all_records
from tests.project import ROOT

FOLDER = ROOT / "docs" / "contributing" / "examples"
PAGE = ROOT / "docs" / "contributing" / "examples.md"

Field = tuple[type[BaseModel], str]
Use = tuple[str, int]
"""A path and a line, from 1."""


def on_page() -> list[str]:
    """The YAML files in the order in which the page shows them."""
    return re.findall(r"(?m)^`([\w/-]+\.yml)`$", PAGE.read_text(encoding="utf-8"))


def uses(files: dict[str, str]) -> dict[Field, list[Use]]:
    """Where each field of each record is written, in the order of the files."""
    found: defaultdict[Field, list[Use]] = defaultdict(list)
    for path, content in files.items():
        node, findings = read(path, content)
        assert findings == ()
        assert node is not None
        model = SCHEMA_KINDS[str(named_kind(content))]
        for owner, key, line in _keys(model, node, ()):
            found[owner, key].append((path, line))
    return found


def _keys(
    model: type[BaseModel], node: Node, loc: tuple[Key, ...]
) -> Iterator[tuple[type[BaseModel], str, int]]:
    owner = model_at(model, loc)
    if isinstance(node, Fields):
        for key, value in node.values.items():
            if owner is not None and key in fields_of(owner):
                yield owner, key, node.keys[key].line
            yield from _keys(model, value, (*loc, key))
    elif isinstance(node, Items):
        for index, value in enumerate(node.values):
            yield from _keys(model, value, (*loc, index))


def comment_above(content: str, line: int) -> str:
    """The comment that stands directly above a line and says something to people."""
    lines = content.split("\n")[: line - 1]
    comment: list[str] = []
    while lines and lines[-1].lstrip().startswith("# ") and "yaml-language-server" not in lines[-1]:
        comment.insert(0, lines.pop().lstrip()[2:])
    return " ".join(comment)


def unexplained(files: dict[str, str]) -> list[str]:
    """The fields that have no comment where they stand first, and those that stand nowhere."""
    found = uses(files)
    names = []
    for model in all_records():
        for key in fields_of(model):
            (path, line), *_ = found.get((model, key), [("", 0)])
            if not path or len(comment_above(files[path], line).split()) < 1:
                names.append(f"{model.__name__}.{key}")
    return names


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    return {path: (FOLDER / path).read_text(encoding="utf-8") for path in on_page()}


def test_the_checks_find_nothing() -> None:
    checked = check(read_tree(FOLDER))

    assert text(Run(checked.findings, "")) == ""
    assert checked.proof.quotations == checked.proof.checked > 30


def test_pages_can_be_made_of_them() -> None:
    facts = check(read_tree(FOLDER)).facts
    assert facts is not None

    pages = render(derive(facts.briefing.published()), Site())

    assert "fixed bridge" in pages["index.md"]


def test_every_field_of_every_record_is_there_and_explained(files: dict[str, str]) -> None:
    assert len(uses(files)) > 150
    assert unexplained(files) == []


def test_a_field_without_a_comment_is_seen(files: dict[str, str]) -> None:
    path = "terms/harbour-act.yml"
    bare = files[path].replace("# The usual short form, if there is one.\n", "")
    gone = files[path].replace("abbreviation: HA\n", "")

    assert unexplained({**files, path: bare}) == ["Term.abbreviation"]
    assert unexplained({**files, path: gone}) == ["Term.abbreviation"]


def test_comments_are_short_lines_and_whole_sentences(files: dict[str, str]) -> None:
    found = uses(files)
    comments = {
        comment_above(files[path], line) for places in found.values() for path, line in places
    } - {""}

    assert [
        line
        for content in files.values()
        for line in content.split("\n")
        if line.lstrip().startswith("# ") and "yaml-language-server" not in line and len(line) > 64
    ] == []
    assert [
        one for one in comments if not re.fullmatch(r"(?:[A-Z]|\.\.\.|[a-z]+[ :,]).*[.)]", one)
    ] == []


def test_every_kind_of_file_is_among_them(files: dict[str, str]) -> None:
    assert {named_kind(content) for content in files.values()} == set(SCHEMA_KINDS)
    assert list(FOLDER.rglob("capture.html"))


def test_they_are_about_nothing_real() -> None:
    """Addresses are of names that nobody can register."""
    texts = [path.read_text(encoding="utf-8") for path in FOLDER.rglob("*") if path.is_file()]
    hosts = {host for found in texts for host in re.findall(r"https://([^/\s]+)", found)}

    assert hosts
    assert all(host.endswith(".example") for host in hosts)


def test_the_folder_holds_nothing_else(files: dict[str, str]) -> None:
    texts = {"capture.txt", "article.txt", "capture.html"}

    assert {
        path.relative_to(FOLDER).as_posix()
        for path in FOLDER.rglob("*")
        if path.is_file() and path.name not in texts
    } == set(files)
