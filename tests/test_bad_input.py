"""Whatever is wrong in a sources folder gives findings: never an exception, never silence."""

import os
import random
from pathlib import Path

import pytest

from generator.check import check
from generator.diagnostics import Severity
from generator.fs import Tree, read_tree
from generator.rules import by_id
from tests.project import SECOND, commanded

FILES = dict(read_tree(SECOND).files)
TEXT_OF_THE_ARTICLE = ("article.txt", "capture.txt")

CALAMITIES = {
    "empty": b"",
    "not UTF-8": b"\xff\xfe\x00name: x",
    "a NUL": b"name: a\x00b",
    "only a comment": b"# nothing here\n",
    "a list": b"- a\n- b\n",
    "a scalar": b"forty-two\n",
    "an open bracket": b"name: [a, b\n",
    "a tab": b"name:\n\t- a\n",
    "an alias bomb": b"a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n",
    "brackets ten thousand deep": b"[" * 10_000,
    "a key that is a mapping": b"? {a: b}\n: c\n",
    "another document": b"name: a\n---\nname: b\n",
    "a Python object": b"name: !!python/object/apply:os.system [id]\n",
    "a merge key": b"<<: {name: a}\n",
    "wrong shapes": b"name: {a: b}\nkind: [person]\nspellings: x\nclaims: 3\nformat: {}\n",
}


def errors(files: dict[str, bytes]) -> list[str]:
    found = check(Tree(files)).findings
    return [finding.rule for finding in found if finding.severity is Severity.ERROR]


@pytest.mark.parametrize("calamity", CALAMITIES.values(), ids=CALAMITIES.keys())
@pytest.mark.parametrize(
    "path",
    [
        "briefing.yml",
        "actors/ilse-marten.yml",
        "issues/cost.yml",
        "events/work-begins.yml",
        "terms/drawbridge.yml",
        "origins/courier-report.yml",
        "articles/vellis-courier-2031-05-04/record.yml",
        "articles/vellis-courier-2031-05-04/annotations.yml",
    ],
)
def test_a_file_with_it_is_an_error(path: str, calamity: bytes) -> None:
    assert errors({**FILES, path: calamity}) != []


@pytest.mark.parametrize("name", TEXT_OF_THE_ARTICLE)
@pytest.mark.parametrize("content", [b"", b"\xff", b"another text", b"\x00"])
def test_another_text_is_an_error(name: str, content: bytes) -> None:
    assert errors({**FILES, f"articles/vellis-courier-2031-05-04/{name}": content}) != []


@pytest.mark.parametrize("path", sorted(path for path in FILES if "/" in path))
def test_a_missing_file_is_an_error(path: str) -> None:
    assert errors({other: data for other, data in FILES.items() if other != path}) != []


def test_no_file_at_all_is_an_error() -> None:
    assert "missing-file" in errors({})
    assert "nothing-checked" in errors({})


@pytest.mark.parametrize("seed", range(150))
def test_random_damage_raises_nothing(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - damage, not secrets
    path = chance.choice(sorted(FILES))
    data = bytearray(FILES[path])
    for _ in range(chance.randint(1, 6)):
        start = chance.randrange(len(data) + 1)
        kind = chance.randrange(3)
        if kind == 0:
            del data[start : start + chance.randint(1, 40)]
        elif kind == 1:
            data[start:start] = chance.choice(
                [b"\n", b": ", b"- ", b"*", b"&a ", b"'", b"{", b"\xc4"]
            )
        else:
            end = chance.randrange(len(data) + 1)
            data[start:start] = data[end : end + 30]

    found = check(Tree({**FILES, path: bytes(data)})).findings

    assert {finding.rule for finding in found} <= by_id.keys()
    assert list(found) == sorted(found)


def test_what_is_no_regular_file_is_an_error_and_is_not_opened(tmp_path: Path) -> None:
    folder = tmp_path / "sources"
    folder.mkdir()
    os.mkfifo(folder / "briefing.yml")
    (folder / "actors").symlink_to(tmp_path)

    ran = commanded("check", "--sources", folder)

    assert ran.returncode == 1
    assert "briefing.yml:1:1: error[not-a-regular-file]" in ran.stdout
    assert "actors:1:1: error[not-a-regular-file]" in ran.stdout
    assert "Traceback" not in ran.stderr
