"""Findings as text for people, as JSON for programs, as workflow commands for GitHub.

Each report takes a `Run` and returns text; none of them prints.
"""

import json
import re
import textwrap
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from itertools import groupby

from generator.check import counted
from generator.cli.excerpts import excerpt
from generator.cli.withholding import withheld
from generator.derive import Facts
from generator.diagnostics import Diagnostic


@dataclass(frozen=True)
class Run:
    """What a check found, and what it read."""

    findings: Sequence[Diagnostic]
    """Sorted."""
    folder: str
    """The sources folder as it is to be printed."""
    files: Mapping[str, bytes] = field(default_factory=dict)
    """What was read: path below the folder, and bytes."""
    facts: Facts | None = None
    """What was derived, where anything was."""


Report = Callable[[Run], str]

_OTHERS = 10
"""Places besides the first that are listed where the same is wrong in many."""


def text(run: Run) -> str:
    """The findings by file, as compilers print them: each with its line, a caret and its hint.

    What is said in the same words of several places, such as all that name one missing record,
    is said at the first of them and followed by the others.
    """
    alike: dict[tuple[str, ...], list[Diagnostic]] = {}
    for finding in run.findings:
        words = (finding.severity, finding.rule, finding.message, finding.hint)
        alike.setdefault(words, []).append(finding)
    by_file = groupby(alike.values(), key=lambda group: group[0].where.path)
    return "\n".join("".join(_text_lines(one, run) for one in group) for _, group in by_file)


def _text_lines(alike: Sequence[Diagnostic], run: Run) -> str:
    finding, *others = alike
    first = f"{finding.severity}[{finding.rule}] {_sentence(finding.message)}"
    lines = [f"{_place(finding, run.folder)}: {first}", *excerpt(run.files, finding.where)]
    if finding.hint:
        lines.append(textwrap.indent(_sentence(finding.hint), "    "))
    lines += [f"    Also at {_place(other, run.folder)}" for other in others[:_OTHERS]]
    if more := len(others[_OTHERS:]):
        lines.append(f"    And at {counted(more, 'other place')}")
    return "\n".join(lines) + "\n"


def _place(finding: Diagnostic, folder: str) -> str:
    return f"{_path(finding, folder)}:{finding.where.line}:{finding.where.column}"


def _sentence(words: str) -> str:
    """Begin with a capital and end with a full stop, whichever part of the program speaks."""
    begun = words[0].upper() + words[1:] if re.match(r"[a-z]+[ ,]", words) else words
    return begun if begun.endswith((".", "?", "!")) or "\n" in begun else f"{begun}."


@dataclass(frozen=True, slots=True)
class Told:
    """A finding in whole sentences, with the path as people would type it."""

    path: str
    line: int
    column: int
    severity: str
    rule: str
    message: str
    hint: str


def told(run: Run) -> list[Told]:
    """The findings as they are told."""
    return [
        Told(
            _path(finding, run.folder),
            finding.where.line,
            finding.where.column,
            finding.severity,
            finding.rule,
            _sentence(finding.message),
            _sentence(finding.hint) if finding.hint else "",
        )
        for finding in run.findings
    ]


def as_json(run: Run) -> str:
    """Return a list of objects with path, line, column, severity, rule, message and hint."""
    return json.dumps([asdict(one) for one in told(run)], ensure_ascii=False, indent=2) + "\n"


def github(run: Run) -> str:
    """Workflow commands that put annotations on a diff.

    Sources are not trusted: an unescaped line break could begin a command of its own. Nor is a
    diff a place for articles: of their words, `…` is left where rights do not give the whole.
    """
    kept_back = withheld(run.files, run.facts)
    return "".join(
        f"::{finding.severity} file={_property(_path(finding, run.folder))},"
        f"line={finding.where.line},col={finding.where.column},"
        f"title={_property(finding.rule)}::"
        f"{_data(kept_back.without(_both(finding)))}\n"
        for finding in run.findings
    )


def _both(finding: Diagnostic) -> str:
    return " ".join(_sentence(words) for words in (finding.message, finding.hint) if words)


def _path(finding: Diagnostic, folder: str) -> str:
    return f"{folder}/{finding.where.path}" if folder else finding.where.path


def _data(value: str) -> str:
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")


FORMATS: Mapping[str, Report] = {"text": text, "json": as_json, "github": github}
"""The reports by the name that `--format` takes."""
