"""What a reviewer is told of a pull request, by the generator itself."""

from pathlib import Path

import pytest

from tests.workflows.opened import AFTER, BEFORE, PullRequest, pull_request
from tests.workflows.runner import step

TELL = step("pull-request", "Tell what changes in meaning")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "checkout"


def told(opened: PullRequest) -> str:
    ran = opened.runner.run(TELL)
    assert ran.returncode == 0, ran.stderr
    assert opened.runner.summary == opened.change
    return opened.change


def test_a_claim_in_other_words_is_told_with_both(folder: Path) -> None:
    change = told(pull_request(folder, BEFORE, AFTER))

    assert BEFORE.removeprefix("says: ").rstrip(".") in change
    assert AFTER.removeprefix("says: ").rstrip(".") in change
    assert "vellis-courier-2031-05-04/ferry-since" in change


def test_what_main_has_changed_since_is_not_told(folder: Path) -> None:
    change = told(pull_request(folder, BEFORE, AFTER))

    assert "lifted" in (folder / "sources" / "terms" / "drawbridge.yml").read_text()
    assert "drawbridge" not in change


def test_another_form_of_the_same_is_no_change(folder: Path) -> None:
    quoted = BEFORE.replace("says: ", 'says: "') + '"'
    change = told(pull_request(folder, BEFORE, quoted))

    assert "Nothing changes in meaning" in change


def test_errors_do_not_hide_what_could_be_read(folder: Path) -> None:
    change = told(pull_request(folder, BEFORE, f"{AFTER}\n    kind: rumour"))

    assert change.startswith("**The sources have errors**")
    assert "vellis-courier-2031-05-04/ferry-since" in change
