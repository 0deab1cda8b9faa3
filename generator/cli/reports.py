"""Findings as text for people, as JSON for programs, as workflow commands for GitHub.

Each report takes the findings and the sources folder as it is to be printed, and
returns text; none of them prints.
"""

import json
import re
import textwrap
from collections.abc import Callable, Mapping, Sequence

from generator.diagnostics import Diagnostic

Report = Callable[[Sequence[Diagnostic], str], str]


def text(findings: Sequence[Diagnostic], folder: str) -> str:
    """One finding a line, as compilers print them, with its hint below.

    What is said in the same words of several places, such as all that name one missing record,
    is said at the first of them and followed by the others.
    """
    alike: dict[tuple[str, ...], list[Diagnostic]] = {}
    for finding in findings:
        words = (finding.severity, finding.rule, finding.message, finding.hint)
        alike.setdefault(words, []).append(finding)
    return "".join(_text_lines(group, folder) for group in alike.values())


def _text_lines(alike: Sequence[Diagnostic], folder: str) -> str:
    finding, *others = alike
    first = f"{finding.severity}[{finding.rule}] {_sentence(finding.message)}"
    lines = f"{_place(finding, folder)}: {first}\n"
    if finding.hint:
        lines += textwrap.indent(_sentence(finding.hint), "    ") + "\n"
    return lines + "".join(f"    Also at {_place(other, folder)}\n" for other in others)


def _place(finding: Diagnostic, folder: str) -> str:
    return f"{_path(finding, folder)}:{finding.where.line}:{finding.where.column}"


def _sentence(words: str) -> str:
    """Begin with a capital and end with a full stop, whichever part of the program speaks."""
    begun = words[0].upper() + words[1:] if re.match(r"[a-z]+[ ,]", words) else words
    return begun if begun.endswith((".", "?", "!", "`")) or "\n" in begun else f"{begun}."


def as_json(findings: Sequence[Diagnostic], folder: str) -> str:
    """Return a list of objects with path, line, column, severity, rule, message and hint."""
    objects = [
        {
            "path": _path(finding, folder),
            "line": finding.where.line,
            "column": finding.where.column,
            "severity": finding.severity,
            "rule": finding.rule,
            "message": _sentence(finding.message),
            "hint": _sentence(finding.hint) if finding.hint else "",
        }
        for finding in findings
    ]
    return json.dumps(objects, ensure_ascii=False, indent=2) + "\n"


def github(findings: Sequence[Diagnostic], folder: str) -> str:
    """Workflow commands that put annotations on a diff.

    Sources are not trusted: an unescaped line break could begin a command of its own.
    """
    return "".join(
        f"::{finding.severity} file={_property(_path(finding, folder))},"
        f"line={finding.where.line},col={finding.where.column},"
        f"title={_property(finding.rule)}::"
        f"{_data(_both(finding))}\n"
        for finding in findings
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
