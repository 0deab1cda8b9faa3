"""The comment on a pull request: what is fetched is not believed, and nobody is called by it."""

import json
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.workflows.runner import Runner, step, workflows

HEAD = "4f0c" * 10
MARK = "<!-- what changes in meaning -->"
BOT = "github-actions[bot]"
FETCH = "Fetch what the checks wrote"
STEPS = tuple(
    step("comment", name)
    for name in (
        FETCH,
        "Ask whether the pull request is still at that commit",
        "Write the comment, or renew it",
    )
)

# A `gh` that answers from a file, filters as `--jq` does, and writes down what is sent.
GH = """\
import json, os, pathlib, sys
import jq

words = sys.argv[1:]
world = json.loads(pathlib.Path(os.environ["GH_WORLD"]).read_text())
if words[:2] == ["run", "download"]:
    assert words[2:] == [world["run"], "--name", "meaning", "--dir", "meaning"], words
    os.symlink(world["meaning"], "meaning")
    sys.exit()
flags = {"--method": "GET", "--jq": ".", "-F": None}
assert words.pop(0) == "api"
rest = iter(words)
for word in rest:
    if word in flags:
        flags[word] = next(rest)
    elif not word.startswith("--"):
        path = word
if flags["--method"] == "GET":
    for answer in jq.compile(flags["--jq"]).input_value(world["answers"][path]).all():
        print(answer)
else:
    name, _, value = flags["-F"].partition("=@")
    sent = {"to": flags["--method"] + " " + path, name: pathlib.Path(value).read_text()}
    pathlib.Path(os.environ["GH_SENT"]).write_text(json.dumps(sent))
"""


@dataclass
class Conversation:
    """A finished run of the checks, and the pull request that it says it belongs to."""

    folder: Path
    answers: dict[str, Any]
    ran: list[str] = field(default_factory=list)
    """The steps that have run so far, by name."""

    def artifact(self, number: str = "12\n", change: str = "## One claim reworded\n") -> None:
        """Say what the checks have left."""
        (self.folder / "meaning").mkdir(exist_ok=True)
        (self.folder / "meaning" / "number").write_text(number, encoding="utf-8")
        (self.folder / "meaning" / "change.md").write_text(change, encoding="utf-8")

    def play(self) -> int:
        """Run the job as far as it goes; the exit status of the last step that ran."""
        world = {"run": "777", "meaning": str(self.folder / "meaning"), "answers": self.answers}
        (self.folder / "world.json").write_text(json.dumps(world))
        program = self.folder / "programs" / "gh"
        program.parent.mkdir()
        (self.folder / "gh.py").write_text(GH)
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{self.folder}/gh.py" "$@"\n')
        program.chmod(0o755)
        event = {"id": 777, "head_sha": HEAD, "html_url": "https://github.example/runs/777"}
        runner = Runner(
            self.folder / "work",
            {
                "github": {
                    "event": {"workflow_run": event},
                    "repository": "port/bridge",
                    "token": "a-token",
                }
            },
            programs=program.parent,
            environment={
                "GH_WORLD": str(self.folder / "world.json"),
                "GH_SENT": str(self.folder / "sent.json"),
            },
        )
        runner.folder.mkdir()
        status = 0
        for one in STEPS:
            if status == 0 and (not one.condition or runner.wants(one)):
                self.ran.append(one.name)
                status = runner.run(one).returncode
        return status

    @property
    def sent(self) -> dict[str, str] | None:
        """What was written on GitHub; None where nothing was."""
        path = self.folder / "sent.json"
        return json.loads(path.read_text()) if path.exists() else None


@pytest.fixture
def conversation(tmp_path: Path) -> Conversation:
    answers = {
        "repos/port/bridge/actions/runs/777/artifacts?name=meaning": {
            "artifacts": [{"size_in_bytes": 900}]
        },
        "repos/port/bridge/pulls/12": {"state": "open", "head": {"sha": HEAD}},
        "repos/port/bridge/issues/12/comments": [],
    }
    found = Conversation(tmp_path, answers)
    found.artifact()
    return found


def comment(number: int, login: str, body: str) -> dict[str, Any]:
    return {"id": number, "user": {"login": login}, "body": body}


def test_the_first_time_a_comment_is_written(conversation: Conversation) -> None:
    assert conversation.play() == 0

    sent = conversation.sent
    assert sent is not None
    assert sent["to"] == "POST repos/port/bridge/issues/12/comments"
    assert sent["body"].startswith(f"{MARK}\n## One claim reworded\n")
    assert f"[the checks of {HEAD[:12]}](https://github.example/runs/777)" in sent["body"]


def test_later_the_same_comment_is_renewed(conversation: Conversation) -> None:
    conversation.answers["repos/port/bridge/issues/12/comments"] = [
        comment(1, "a-reader", f"{MARK} I wrote this"),
        comment(2, BOT, f"Another workflow quotes {MARK}"),
        comment(3, BOT, f"{MARK}\nOf yesterday"),
        comment(4, BOT, f"{MARK}\nOf two runs at once"),
    ]

    assert conversation.play() == 0
    assert conversation.sent is not None
    assert conversation.sent["to"] == "PATCH repos/port/bridge/issues/comments/3"


def test_checks_that_came_to_no_text_are_no_fault(conversation: Conversation) -> None:
    artifacts = "repos/port/bridge/actions/runs/777/artifacts?name=meaning"
    conversation.answers[artifacts] = {"artifacts": []}

    assert conversation.play() == 0
    assert conversation.sent is None


def test_a_text_too_large_is_not_even_fetched(conversation: Conversation) -> None:
    artifacts = "repos/port/bridge/actions/runs/777/artifacts?name=meaning"
    conversation.answers[artifacts] = {"artifacts": [{"size_in_bytes": 1_000_001}]}

    assert conversation.play() == 1
    assert not (conversation.folder / "work" / "meaning").exists()


@pytest.mark.parametrize(
    "number", ["", "0", "-1", "12; id", "12/../13", "1" * 11, "$(id)", "a[$(id)]"]
)
def test_a_number_that_is_none_is_refused(conversation: Conversation, number: str) -> None:
    conversation.artifact(number=number)

    assert conversation.play() == 1
    assert conversation.ran == [FETCH]


@pytest.mark.parametrize(
    "answer",
    [{"state": "open", "head": {"sha": "0" * 40}}, {"state": "closed", "head": {"sha": HEAD}}],
    ids=["at another commit", "closed"],
)
def test_another_pull_request_gets_no_comment(
    conversation: Conversation, answer: dict[str, Any]
) -> None:
    conversation.answers["repos/port/bridge/pulls/12"] = answer

    assert conversation.play() == 0
    assert conversation.sent is None


@pytest.mark.parametrize("name", ["number", "change.md"])
def test_a_link_in_place_of_a_file_is_refused(conversation: Conversation, name: str) -> None:
    path = conversation.folder / "meaning" / name
    path.rename(path.with_suffix(".real"))
    path.symlink_to(path.with_suffix(".real"))

    assert conversation.play() == 1
    assert conversation.ran == [FETCH]


def test_what_is_missing_is_refused(conversation: Conversation) -> None:
    (conversation.folder / "meaning" / "change.md").unlink()

    assert conversation.play() == 1
    assert conversation.ran == [FETCH]


def test_the_text_runs_no_command_and_calls_nobody(conversation: Conversation) -> None:
    text = "`id` $(touch ran) \\ %s *@everybody* <@you>"
    conversation.artifact(change=text)

    assert conversation.play() == 0
    assert conversation.sent is not None
    assert text.replace("@", "@\u2060") in conversation.sent["body"]
    assert not (conversation.folder / "work" / "ran").exists()


def test_a_long_text_is_cut_between_letters(conversation: Conversation) -> None:
    conversation.artifact(change="ğ" * 70_000)

    assert conversation.play() == 0
    assert conversation.sent is not None
    body = conversation.sent["body"]
    assert body.count("ğ") == 60_000
    assert "\ufffd" not in body
    assert "Cut here" in body
    assert len(body) < 65_536


def test_nothing_of_the_pull_request_is_checked_out_or_run() -> None:
    (job,) = workflows()["comment"]["jobs"].values()

    assert [one for one in job["steps"] if "uses" in one] == []
    assert job["permissions"] == {"actions": "read", "pull-requests": "write"}


def test_it_follows_the_workflow_of_pull_requests() -> None:
    both = workflows()
    told = both["comment"]["on"]["workflow_run"]

    assert told["workflows"] == [both["pull-request"]["name"]]
    assert both["comment"]["jobs"]["comment"]["if"].endswith("workflow_run.event == 'pull_request'")
