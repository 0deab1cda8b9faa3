"""The job that reads a pull request's sources, on a repository where one has been opened."""

from pathlib import Path

import pytest

from tests.workflows.opened import AFTER, BEFORE, NOTES, PullRequest, pull_request
from tests.workflows.runner import step

CHECK = step("pull-request", "Check the sources")
TELL = step("pull-request", "Tell what changes in meaning")
BUILD = step("pull-request", "Build the site")

# Python answers `diff` here as the test says, and everything else as it is.
DIFF = """\
case "$*" in
  "-m generator diff "*) echo "$*" > "$ASKED"; cat "$ANSWER"; exit "$STATUS" ;;
esac
"""


@pytest.fixture
def reworded(tmp_path: Path) -> PullRequest:
    return pull_request(tmp_path / "a checkout", BEFORE, AFTER, DIFF)


def test_sources_without_errors_are_told_and_built(reworded: PullRequest) -> None:
    runner = reworded.runner
    reworded.diff("## One claim reworded\n")
    checked, told, built = (runner.run(one) for one in (CHECK, TELL, BUILD))

    assert checked.returncode == told.returncode == built.returncode == 0, built.stderr
    assert "0 errors" in checked.stderr
    assert reworded.change == runner.summary == "## One claim reworded\n"
    assert (runner.folder / "site" / "index.html").is_file()
    claim = runner.folder / "site/claims/vellis-courier-2031-05-04/ferry-since/index.html"
    assert "A ferry has crossed the harbour" in claim.read_text(encoding="utf-8")


def test_the_change_is_counted_from_where_the_branch_left(reworded: PullRequest) -> None:
    reworded.diff("")
    reworded.runner.run(TELL)

    words = f"diff {reworded.left} {reworded.head} --format markdown"
    assert reworded.asked == f"-m generator {words}"


def test_the_number_is_handed_on(reworded: PullRequest) -> None:
    reworded.diff("")
    reworded.runner.run(TELL)

    assert (reworded.runner.folder / "meaning" / "number").read_text() == "12\n"


def test_a_long_change_is_cut_in_the_summary_alone(reworded: PullRequest) -> None:
    reworded.diff("x" * 1_100_000)
    ran = reworded.runner.run(TELL)

    assert ran.returncode == 0
    assert len(reworded.runner.summary) < 1024 * 1024
    assert len(reworded.change) == 1_100_000


def test_sources_with_errors_are_told_so(reworded: PullRequest) -> None:
    reworded.diff("## What could be read\n", status=1)
    ran = reworded.runner.run(TELL)

    assert ran.returncode == 0
    assert reworded.change.startswith("**The sources have errors**")
    assert reworded.change.endswith("\n\n## What could be read\n")
    assert reworded.runner.summary == reworded.change


def test_what_cannot_be_compared_fails_the_job_and_is_told(reworded: PullRequest) -> None:
    reworded.diff("", status=2)

    assert reworded.runner.run(TELL).returncode != 0
    assert reworded.change.startswith("What changes in meaning could not be told")
    assert reworded.runner.summary == reworded.change


def test_errors_stand_beside_their_lines(tmp_path: Path) -> None:
    words = "quote: Work on the bridge is to begin in spring 2032"
    wrong = words.replace("begin", "start")
    opened = pull_request(tmp_path / "checkout", words, wrong)
    before, found, _ = (opened.runner.folder / NOTES).read_text("utf-8").partition(wrong)
    ran = opened.runner.run(CHECK)

    assert found
    assert ran.returncode != 0
    line = before.count("\n") + 1
    assert f"::error file={NOTES},line={line},col=12,title=quote-not-found::" in ran.stdout


def test_the_change_is_told_where_the_sources_have_errors_too() -> None:
    assert CHECK.condition == BUILD.condition == ""
    assert TELL.condition == "${{ !cancelled() }}"
