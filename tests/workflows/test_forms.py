"""What people meet before a reviewer does: forms, templates, the container, the hook."""

import json
import re
import subprocess

import pytest

from tests.project import ROOT
from tests.workflows.runner import document

GITHUB = ROOT / ".github"
TEMPLATES = GITHUB / "PULL_REQUEST_TEMPLATE"
FORMS = {
    path.stem: document(path)
    for path in sorted((GITHUB / "ISSUE_TEMPLATE").glob("*.yml"))
    if path.name != "config.yml"
}


def test_there_is_a_form_for_each_matter() -> None:
    assert set(FORMS) == {"article", "claim", "fault"}


def test_who_disputes_a_claim_names_it_and_the_words() -> None:
    required = {
        field["id"]
        for field in FORMS["claim"]["body"]
        if field.get("validations", {}).get("required") == "true"
    }

    assert {"claim", "words"} <= required


@pytest.mark.parametrize("form", FORMS)
def test_a_form_asks_for_what_it_cannot_do_without(form: str) -> None:
    asked = [field for field in FORMS[form]["body"] if field["type"] != "markdown"]

    assert any("validations" in field for field in asked)
    assert all(field["attributes"]["label"] for field in asked)


def test_each_kind_of_pull_request_has_a_template_that_can_be_reached() -> None:
    text = (GITHUB / "pull_request_template.md").read_text(encoding="utf-8")
    linked = re.findall(r"\(\?expand=1&template=([\w.-]+)\)", text)

    assert set(linked) == {path.name for path in TEMPLATES.iterdir()}
    assert len(linked) == 3


def test_what_templates_and_forms_name_is_there() -> None:
    texts = [path.read_text(encoding="utf-8") for path in GITHUB.rglob("*.[my]*") if path.is_file()]
    named = set(re.findall(r"\b((?:docs|generator)/[\w/.-]+\w/?|[A-Z]{5,}\.md)", "\n".join(texts)))

    assert {"CONTRIBUTING.md", "SECURITY.md", "docs/contributing/publishing.md"} <= named
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_owners_are_asked_by_folders_that_are_there() -> None:
    lines = (GITHUB / "CODEOWNERS").read_text(encoding="utf-8").splitlines()
    folders = [line.removeprefix("#").split()[0] for line in lines if re.match("#?/", line)]

    assert {"/sources/", "/generator/", "/.github/"} <= set(folders)
    assert [folder for folder in folders if not (ROOT / folder.strip("/")).is_dir()] == []


def test_owners_are_nobody_until_somebody_is_named() -> None:
    lines = (GITHUB / "CODEOWNERS").read_text(encoding="utf-8").splitlines()

    assert [line for line in lines if line and not line.startswith("#")] == []


def test_the_container_sets_up_and_shows_the_site() -> None:
    text = (ROOT / ".devcontainer" / "devcontainer.json").read_text(encoding="utf-8")
    container = json.loads(re.sub(r"^\s*//.*$", "", text, flags=re.MULTILINE))
    serving = (ROOT / "generator" / "cli" / "commands" / "serve.py").read_text(encoding="utf-8")

    image, _, tag = container["image"].partition(":")
    assert image == "mcr.microsoft.com/devcontainers/python"
    assert re.fullmatch(r"\d+-3\.\d+-\w+", tag)
    assert f":{container['forwardPorts'][0]}" in serving
    assert "redhat.vscode-yaml" in container["customizations"]["vscode"]["extensions"]
    assert is_target(container["postCreateCommand"])


def test_the_hook_calls_make() -> None:
    (repository,) = document(ROOT / ".pre-commit-config.yaml")["repos"]
    (hook,) = repository["hooks"]

    assert repository["repo"] == "local"
    assert hook["entry"] == "make check"
    assert is_target(hook["entry"])


def is_target(command: str) -> bool:
    """Whether make knows what it is asked for; nothing is run."""
    words = command.split()
    ran = subprocess.run(
        [*words, "--dry-run"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return words[0] == "make" and ran.returncode == 0
