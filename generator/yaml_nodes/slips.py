"""What the YAML parser could not read, in the words of somebody who writes YAML by hand.

The parser says what its grammar lacks, where it noticed. An editor needs the slip: a colon
forgotten in the line above, a bracket left open five lines before. Every text of libyaml's that
an editor can meet is turned round here; what is left is told in the parser's own words.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import yaml

_CLOSE = "Close it at the end of its value."
GENERAL = (
    "A value that contains `: ` or ` #`, or begins with a quotation mark, a dash or a bracket, "
    "needs quotation marks around it."
)
"""What to look for where the slip is not known."""
_MARKS = "\"'"
_CLOSING = {"[": "]", "{": "}"}
_SAYS = re.compile(r"\s*[^#\s]")
_EMPTY_LIST = re.compile(r":\s+\[\s*\]\s*(?:#.*)?$")


class Mark(Protocol):
    """A point in the text, counted from 0, as both of PyYAML's parsers give it."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Slip:
    """What is wrong in which place, and what to do about it."""

    mark: Mark | None
    message: str
    hint: str


@dataclass(frozen=True, slots=True)
class _Fault:
    """The parser's report, with the text it is about."""

    error: yaml.MarkedYAMLError
    lines: Sequence[str]

    @property
    def mark(self) -> Mark | None:
        """Where the parser gave up."""
        return self.error.problem_mark

    @property
    def begun(self) -> Mark | None:
        """Where that began which the parser was reading."""
        return self.error.context_mark or self.error.problem_mark

    @property
    def since(self) -> str:
        """The same in words."""
        return f" that begins in line {self.begun.line + 1}" if self.begun else ""

    def before(self, mark: Mark | None) -> str:
        """What stands before a mark in its line."""
        return self._line(mark)[: mark.column] if mark else ""

    def rest(self, mark: Mark | None) -> str:
        """The rest of the line from a mark on."""
        return self._line(mark)[mark.column :] if mark else ""

    def above(self, mark: Mark | None) -> tuple[int, str]:
        """The nearest line above a mark that says something, with its number; or 0 and ""."""
        numbers = range(mark.line, 0, -1) if mark else ()
        lines = ((number, self.lines[number - 1]) for number in numbers)
        return next((one for one in lines if _SAYS.match(one[1])), (0, ""))

    def first_beside(self, mark: Mark | None) -> int:
        """The number of the first line below a key that is indented as a mark is, or more; or 0."""
        first = 0
        for number in range(mark.line, 0, -1) if mark else ():
            line = self.lines[number - 1]
            if _SAYS.match(line) and mark:
                if len(line) - len(line.lstrip(" ")) < mark.column:
                    return first if line.rstrip().endswith(":") else 0
                first = number
        return 0

    def _line(self, mark: Mark | None) -> str:
        return self.lines[mark.line] if mark and mark.line < len(self.lines) else ""


def slip(error: yaml.MarkedYAMLError, lines: Sequence[str]) -> Slip:
    """Say what an error of the parser's comes from. `lines` are those of the whole text."""
    fault = _Fault(error, lines)
    if "tab character" in (error.problem or "") or fault.rest(fault.mark).startswith("\t"):
        return Slip(fault.mark, "a tab stands where the line is indented", "Indent with spaces.")
    if (error.context or "").endswith((" a tag", " an alias", " an anchor")):
        return _beginning(fault)
    return _SLIPS.get(error.problem or "", _as_the_parser_says)(fault)


def _no_colon(fault: _Fault) -> Slip:
    line = fault.rest(fault.begun)
    if line.startswith("<<<<<<<"):
        hint = "Keep one of the two versions, and delete the lines with `<`, `=` and `>`."
        return Slip(fault.begun, "a merge has left its marks here", hint)
    if line.startswith("-"):
        return Slip(fault.begun, "this dash has no space behind it", "Write `- ` before an entry.")
    hint = "Write `key: value`. A text that goes on in a further line is indented there."
    return Slip(fault.begun, "this line has no colon with a space behind it", hint)


def _colon(fault: _Fault) -> Slip:
    hint = (
        "A value that contains `: ` needs quotation marks around it. If this is a key, it is "
        "indented too deeply, or the line above lacks its colon and space."
    )
    return Slip(fault.mark, "a colon cannot stand here", hint)


def _no_key(fault: _Fault) -> Slip:
    before = fault.before(fault.mark).rstrip()
    if fault.rest(fault.mark).startswith("-") and not before:
        return _dash(fault)
    if not before:
        line = fault.begun.line + 1 if fault.begun else 1
        message = f"this line is not indented like the keys that begin in line {line}"
        return Slip(
            fault.mark, message, "The keys that belong together all begin in the same column."
        )
    if before[-1] in _MARKS and before.count(before[-1]) % 2:  # it closes, and was to open
        message = "a quotation mark is not closed in one of the lines above this"
        return Slip(fault.mark, message, _CLOSE)
    if fault.before(fault.mark).endswith("'") and fault.rest(fault.mark)[:1].isalnum():
        message = "an apostrophe has ended the value before this"
        hint = 'Put double quotation marks, "...", around the value, or write the apostrophe twice.'
        return Slip(fault.mark, message, hint)
    hint = "Put quotation marks around the whole value: single ones, '...', if it has double ones."
    return Slip(fault.mark, "the value has ended before this", hint)


def _no_dash(fault: _Fault) -> Slip:
    hint = (
        "An entry begins with a dash and a space, below the dash of the one before; its further "
        "keys begin below its first."
    )
    return Slip(fault.mark, f"this line does not fit the list{fault.since}", hint)


def _not_closed(fault: _Fault) -> Slip:
    bracket = fault.rest(fault.begun)[:1]
    if _CLOSING.get(bracket, bracket) in fault.rest(fault.mark):
        message = "a comma or the closing bracket is missing before this"
        return Slip(fault.mark, message, GENERAL)
    hint = f"Close it, or put quotation marks around a value that begins with `{bracket}`."
    return Slip(fault.begun, f"the bracket `{bracket}` is not closed", hint)


def _open_quotation(fault: _Fault) -> Slip:
    return Slip(fault.begun, "this quotation mark is not closed", _CLOSE)


def _beginning(fault: _Fault) -> Slip:
    mark = fault.begun if fault.rest(fault.begun)[:1] in ("*", "&", "!") else fault.mark
    character = fault.rest(mark)[:1]
    if not character:
        return _as_the_parser_says(fault)
    named = "a backtick" if character == "`" else f"`{character}`"
    hint = "Put quotation marks around the whole value."
    return Slip(mark, f"a value cannot begin with {named}", hint)


def _dash(fault: _Fault) -> Slip:
    number, above = fault.above(fault.mark)
    if _EMPTY_LIST.search(above):
        message = f"an entry begins here, and line {number} says that the list is empty"
        return Slip(fault.mark, message, f"Take `[]` out of line {number}.")
    first = fault.first_beside(fault.mark)
    if first and not fault.before(fault.mark).strip():
        message = f"an entry begins here, and what begins in line {first} is none"
        hint = (
            f"Put a dash and a space before line {first}, below this one, if the list begins there."
        )
        return Slip(fault.mark, message, hint)
    hint = "Begin the list in a line of its own, or put quotation marks around the value."
    return Slip(fault.mark, "an entry of a list cannot begin here", hint)


def _escape(fault: _Fault) -> Slip:
    hint = "Put single quotation marks, '...', around the value: a backslash means nothing there."
    message = "between double quotation marks, this backslash stands for nothing"
    return Slip(fault.mark, message, hint)


def _after_marker(fault: _Fault) -> Slip:
    hint = "Begin the text in the next line, indented; or put quotation marks around the value."
    return Slip(fault.mark, "after `>` or `|` no text can stand in this line", hint)


def _after_the_end(fault: _Fault) -> Slip:
    hint = "Every key of the record begins in the first column."
    return Slip(fault.mark, "the record has ended before this", hint)


def _as_the_parser_says(fault: _Fault) -> Slip:
    problem = fault.error.problem or "this file cannot be read as YAML"
    context = f" {fault.error.context}{fault.since}" if fault.error.context else ""
    return Slip(fault.mark, f"not valid YAML: {problem}{context}", GENERAL)


_SLIPS: Mapping[str, Callable[[_Fault], Slip]] = {
    "could not find expected ':'": _no_colon,
    "mapping values are not allowed in this context": _colon,
    "did not find expected key": _no_key,
    "did not find expected '-' indicator": _no_dash,
    "did not find expected ',' or ']'": _not_closed,
    "did not find expected ',' or '}'": _not_closed,
    "found unexpected end of stream": _open_quotation,
    "found unexpected document indicator": _open_quotation,
    "found character that cannot start any token": _beginning,
    "did not find expected node content": _beginning,
    "mapping keys are not allowed in this context": _beginning,
    "block sequence entries are not allowed in this context": _dash,
    "found unknown escape character": _escape,
    "did not find expected hexdecimal number": _escape,
    "did not find expected comment or line break": _after_marker,
    "did not find expected <document start>": _after_the_end,
}
"""libyaml's texts -> the slip behind each."""
