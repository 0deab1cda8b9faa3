"""A pull request that has been opened, as a runner has it checked out."""

from dataclasses import dataclass
from pathlib import Path

from tests.workflows.checkout import checkout, git
from tests.workflows.runner import Runner

NOTES = "sources/articles/vellis-courier-2031-05-04/annotations.yml"
BEFORE = "says: The ferry has run since about 1890."
AFTER = "says: A ferry has crossed the harbour since about 1890."


@dataclass(frozen=True)
class PullRequest:
    """A repository where main has moved on since a branch left it, and both are merged."""

    runner: Runner
    left: str
    """The commit where the branch left."""
    head: str
    """The last commit of the branch."""

    def diff(self, answer: str, status: int = 0) -> None:
        """Say what `diff` prints and returns."""
        (self.runner.folder.parent / "answer").write_text(answer, encoding="utf-8")
        self.runner.environment = {
            "ANSWER": str(self.runner.folder.parent / "answer"),
            "ASKED": str(self.runner.folder.parent / "asked"),
            "STATUS": str(status),
        }

    @property
    def asked(self) -> str:
        """The words that `diff` was called with."""
        return (self.runner.folder.parent / "asked").read_text(encoding="utf-8").strip()

    @property
    def change(self) -> str:
        """What the job hands on as the change in meaning."""
        return (self.runner.folder / "meaning" / "change.md").read_text(encoding="utf-8")


def pull_request(folder: Path, before: str, after: str, python: str = "") -> PullRequest:
    """Open a pull request that changes words of the annotations, and check it out merged.

    Main has called something else by another word in the meantime.
    """
    checkout(folder, python)
    git(folder, "init", "--quiet", "--initial-branch", "main")
    left = commit(folder, "Begin")
    git(folder, "switch", "--quiet", "--create", "article")
    replace(folder / NOTES, before, after)
    head = commit(folder, "Say it better")
    git(folder, "switch", "--quiet", "main")
    replace(folder / "sources/terms/drawbridge.yml", "can be raised", "can be lifted")
    base = commit(folder, "Call it by another word")
    git(folder, "switch", "--quiet", "--detach")
    git(folder, "merge", "--quiet", "--no-ff", "--no-edit", "article")
    event = {"pull_request": {"number": 12, "base": {"sha": base}, "head": {"sha": head}}}
    return PullRequest(Runner(folder, {"github": {"event": event}}), left, head)


def replace(path: Path, before: str, after: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after), encoding="utf-8")


def commit(folder: Path, message: str) -> str:
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", message)
    return git(folder, "rev-parse", "HEAD")
