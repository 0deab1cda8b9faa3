"""What holds for every workflow, and that no shell step goes untried in silence."""

import re
import tomllib

import pytest

from tests.project import ROOT
from tests.workflows.runner import WORKFLOWS, steps, workflows

TRIED = {
    ("comment", "Fetch what the checks wrote"): "test_comment",
    ("comment", "Ask whether the pull request is still at that commit"): "test_comment",
    ("comment", "Write the comment, or renew it"): "test_comment",
    ("links", "Ask every address"): "test_links",
    ("publish", "Build the site"): "test_pull_request, where it is the same script",
    ("pull-request", "Check the sources"): "test_pull_request",
    ("pull-request", "Tell what changes in meaning"): "test_pull_request",
    ("pull-request", "Build the site"): "test_pull_request",
}
NOT_TRIED = {
    ("pull-request", "Check the code"): "what it runs is run before the tests, and takes as long",
    ("pull-request", "Test"): "it runs the tests, this one among them",
}
CONTENT = workflows()
JOBS = {
    f"{workflow}: {job}": details
    for workflow, content in CONTENT.items()
    for job, details in content["jobs"].items()
}


def test_every_shell_step_is_tried_or_named_with_a_reason() -> None:
    scripts = [(one.workflow, one.name) for one in steps() if one.script]

    assert len(scripts) == len(set(scripts))
    assert set(scripts) == TRIED.keys() | NOT_TRIED.keys()
    assert TRIED.keys().isdisjoint(NOT_TRIED)


def test_both_workflows_build_alike() -> None:
    builds = {one.script for one in steps() if one.name == "Build the site"}

    assert builds == {"make build"}


@pytest.mark.parametrize("workflow", CONTENT)
def test_nothing_is_allowed_but_what_a_job_says(workflow: str) -> None:
    assert CONTENT[workflow]["permissions"] == {}


@pytest.mark.parametrize("job", JOBS)
def test_a_job_says_what_it_may_and_how_long(job: str) -> None:
    assert JOBS[job]["permissions"]
    assert int(JOBS[job]["timeout-minutes"]) <= 60


def test_only_two_jobs_may_write() -> None:
    writing = {job for job, details in JOBS.items() if "write" in details["permissions"].values()}

    assert writing == {"comment: comment", "publish: publish"}


def test_a_job_that_may_write_runs_nothing_of_the_repository() -> None:
    for one in steps():
        if f"{one.workflow}: {one.job}" in {"comment: comment", "publish: publish"}:
            assert "actions/checkout" not in one.action
            assert not re.search(r"\bmake\b|python", one.script)


@pytest.mark.parametrize("workflow", CONTENT)
def test_no_pull_request_runs_with_rights(workflow: str) -> None:
    assert "pull_request_target" not in CONTENT[workflow]["on"]


def test_no_expression_stands_in_a_script() -> None:
    assert [one.name for one in steps() if "${{" in one.script] == []


def test_no_checkout_keeps_its_token() -> None:
    checkouts = [one for one in steps() if "actions/checkout@" in one.action]

    assert len(checkouts) == 5
    assert all(one.inputs["persist-credentials"] == "false" for one in checkouts)


def test_actions_are_pinned_by_commit_with_their_version_beside_it() -> None:
    pins: dict[str, set[str]] = {}
    for path in WORKFLOWS.glob("*"):
        for line in path.read_text(encoding="utf-8").splitlines():
            if "uses:" in line:
                found = re.search(r"uses: ([\w/-]+)@([0-9a-f]{40} # v\d+\.\d+\.\d+)$", line)
                assert found, line
                pins.setdefault(found[1], set()).add(found[2])

    assert set(pins) == {one.action.partition("@")[0] for one in steps() if one.action}
    assert all(len(versions) == 1 for versions in pins.values()), pins


def test_the_oldest_python_is_the_one_the_project_allows() -> None:
    told = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["requires-python"]
    oldest, newest = CONTENT["pull-request"]["jobs"]["tests"]["strategy"]["matrix"]["python"]

    assert told == f">={oldest}"
    used = {one.inputs["python-version"] for one in steps() if "setup-python" in one.action}
    assert used == {newest, "${{ matrix.python }}"}
