"""The files for GitHub, against the schemas of their kinds and a linter of their security."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.project import ROOT

PROGRAMS = Path(sys.executable).parent
GITHUB = ROOT / ".github"
KINDS = {
    "vendor.github-workflows": tuple(GITHUB.glob("workflows/*")),
    "custom.github-workflows-require-timeout": tuple(GITHUB.glob("workflows/*")),
    "vendor.github-issue-forms": tuple(
        path for path in GITHUB.glob("ISSUE_TEMPLATE/*") if path.name != "config.yml"
    ),
    "vendor.github-issue-config": (GITHUB / "ISSUE_TEMPLATE" / "config.yml",),
    "vendor.dependabot": (GITHUB / "dependabot.yml",),
}


def ran(program: str, *words: str | Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [PROGRAMS / program, *words], cwd=ROOT, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("kind", KINDS)
def test_follows_the_schema_of_its_kind(kind: str) -> None:
    assert KINDS[kind]
    checked = ran("check-jsonschema", "--builtin-schema", kind, *KINDS[kind])

    assert checked.returncode == 0, checked.stdout


def test_no_weakness_is_known_in_workflows_and_hooks() -> None:
    words = ("--offline", "--pedantic", "--strict-collection", "--collect=all", "--no-progress")
    linted = ran("zizmor", *words, ".github", ".pre-commit-config.yaml")

    assert linted.returncode == 0, linted.stdout
    assert "No findings" in linted.stdout


def test_a_weakness_would_be_found(tmp_path: Path) -> None:
    path = tmp_path / ".github" / "workflows" / "weak.yml"
    path.parent.mkdir(parents=True)
    script = "      - run: echo ${{ github.event.pull_request.title }}\n"
    path.write_text(f"on: pull_request_target\njobs:\n  a:\n    runs-on: x\n    steps:\n{script}")

    assert "template-injection" in ran("zizmor", "--offline", path).stdout


def test_scripts_of_the_shell_can_be_read() -> None:
    for path in (ROOT / ".ci").iterdir():
        assert subprocess.run(["/usr/bin/env", "bash", "-n", path], check=False).returncode == 0
        assert path.stat().st_mode & 0o111
