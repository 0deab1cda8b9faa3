"""The workflows as records, and their shell steps run the way a runner runs them."""

import json
import os
import re
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from tests.project import ROOT

WORKFLOWS = ROOT / ".github" / "workflows"

Document = dict[str, Any]


def document(path: Path) -> Document:
    """A YAML file with every scalar as text: `on` is a word here, not a truth."""
    return parsed(path.read_text(encoding="utf-8"))


def parsed(text: str) -> Document:
    """The same of a text."""
    loaded = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - BaseLoader makes texts alone
    assert isinstance(loaded, dict)
    return loaded


def workflows() -> dict[str, Document]:
    """Every workflow, by the name of its file without `.yml`."""
    return {path.stem: document(path) for path in sorted(WORKFLOWS.glob("*"))}


@dataclass(frozen=True)
class Step:
    """One step of a job: a script for the shell, or an action."""

    workflow: str
    job: str
    name: str
    """Empty where an action needs none."""
    id: str
    condition: str
    script: str
    action: str
    inputs: Mapping[str, str]
    environment: Mapping[str, str]
    """The workflow's, the job's and its own, expressions not yet replaced."""


def steps() -> tuple[Step, ...]:
    """Every step of every workflow, in order."""
    return tuple(step for name, content in workflows().items() for step in steps_of(name, content))


def steps_of(workflow: str, content: Document) -> Iterator[Step]:
    """The steps of one workflow, of the name given."""
    for job, details in content["jobs"].items():
        for step in details["steps"]:
            yield Step(
                workflow=workflow,
                job=job,
                name=step.get("name", ""),
                id=step.get("id", ""),
                condition=step.get("if", ""),
                script=step.get("run", ""),
                action=step.get("uses", ""),
                inputs=step.get("with", {}),
                environment={
                    **content.get("env", {}),
                    **details.get("env", {}),
                    **step.get("env", {}),
                },
            )


def step(workflow: str, name: str) -> Step:
    """The one step of a workflow with that name."""
    (found,) = (one for one in steps() if (one.workflow, one.name) == (workflow, name))
    return found


@dataclass
class Runner:
    """The machine of one job: a folder to work in, what the expressions mean, what was put out."""

    folder: Path
    contexts: Document
    """What stands for `github`, with the event, and later for `steps`."""
    programs: Path | None = None
    """A folder of programs that go before those of the machine."""
    environment: Mapping[str, str] = field(default_factory=dict)
    """What the programs need besides what a runner gives."""

    def __post_init__(self) -> None:
        self._files = self.folder.parent / "runner"
        self._files.mkdir(exist_ok=True)
        event = self.contexts["github"]["event"]
        (self._files / "event.json").write_text(json.dumps(event), encoding="utf-8")

    @property
    def summary(self) -> str:
        """What the steps so far have written into the summary of the job."""
        path = self._files / "summary"
        return path.read_text(encoding="utf-8") if path.exists() else ""

    def wants(self, step: Step) -> bool:
        """Whether the step's condition holds, for conditions of the form `a.b == 'c'`."""
        matched = re.fullmatch(r"(\S+) (==|!=) '(.*)'", step.condition)
        assert matched, f"{step.name}: {step.condition} is a condition of another form"
        path, sign, value = matched.groups()
        return (self._value(path, missing="") == value) == (sign == "==")

    def run(self, step: Step) -> "subprocess.CompletedProcess[str]":
        """Run a step's script as `shell: bash` does, and remember its outputs."""
        output = self._files / "output"
        output.write_text("")
        ran = subprocess.run(
            ["/usr/bin/env", "bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step.script],
            cwd=self.folder,
            env=self._environment(step, output),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        told = dict(line.split("=", 1) for line in output.read_text().splitlines())
        self.contexts.setdefault("steps", {})[step.id] = {"outputs": told}
        return ran

    def _environment(self, step: Step, output: Path) -> dict[str, str]:
        path = os.environ["PATH"]
        return {
            "HOME": str(self._files),
            "PATH": f"{self.programs}:{path}" if self.programs else path,
            "CI": "true",
            "GITHUB_ACTIONS": "true",
            "GITHUB_EVENT_PATH": str(self._files / "event.json"),
            "GITHUB_OUTPUT": str(output),
            "GITHUB_STEP_SUMMARY": str(self._files / "summary"),
            "GITHUB_WORKSPACE": str(self.folder),
            "RUNNER_TEMP": str(self._files),
            **self.environment,
            **{name: self._filled(value) for name, value in step.environment.items()},
        }

    def _filled(self, text: str) -> str:
        return re.sub(r"\$\{\{\s*(\S+)\s*\}\}", lambda found: self._value(found[1]), text)

    def _value(self, path: str, missing: str | None = None) -> str:
        value: Any = self.contexts
        for key in path.split("."):
            if missing is not None and key not in value:
                return missing
            value = value[key]
        return str(value)
