"""What the YAML parser could not read, in the words of somebody who writes YAML by hand.

The parser says what its grammar lacks, where it noticed. An editor needs the slip: a colon
forgotten in the line above, a bracket left open five lines before. Every text of libyaml's that
an editor can meet is turned round here; what is left is told in the parser's own words.
"""

import re
from collections.abc import Callable, Mapping, Sequence

import yaml

from generator.yaml_nodes.dash_slips import dash, no_dash
from generator.yaml_nodes.fault import GENERAL, Fault, Mark, Point, Slip
from generator.yaml_nodes.spacing import bare_dash, misspaced_line

_CLOSE = "Close it at the end of its value."
_MARKS = "\"'"
_CURLY = re.compile(r": +[\u2018-\u201f\u00ab\u2039]")
"""A value that begins with a quotation mark which is none in YAML."""
_CLOSING = {"[": "]", "{": "}"}


def slip(error: yaml.MarkedYAMLError, lines: Sequence[str]) -> Slip:
    """Say what an error of the parser's comes from. `lines` are those of the whole text."""
    fault = Fault(error, lines)
    if "tab character" in (error.problem or "") or fault.rest(fault.mark).startswith("\t"):
        return Slip(fault.mark, "a tab stands where the line is indented", "Indent with spaces.")
    if (error.context or "").endswith((" a tag", " an alias", " an anchor")):
        return _beginning(fault)
    told = _SLIPS.get(error.problem or "", _as_the_parser_says)
    misspaced = misspaced_line(fault) if told in _OF_LINES else None
    return misspaced or told(fault)


def _no_colon(fault: Fault) -> Slip:
    line = fault.rest(fault.begun)
    if line.startswith("<<<<<<<"):
        hint = "Keep one of the two versions, and delete the lines with `<`, `=` and `>`."
        return Slip(fault.begun, "a merge has left its marks here", hint)
    if line.startswith("-"):
        return bare_dash(fault.begun)
    hint = "Write `key: value`. A text that goes on in a further line is indented there."
    return Slip(fault.begun, "this line has no colon with a space behind it", hint)


def _colon(fault: Fault) -> Slip:
    if _CURLY.search(fault.before(fault.mark)):
        hint = (
            'Write straight ones, "...", around the value: to YAML others are no quotation marks.'
        )
        return Slip(fault.mark, "a colon cannot stand between curly quotation marks", hint)
    hint = (
        "A value that contains `: ` needs quotation marks around it. If this is a key, it is "
        "indented too deeply, or the line above lacks its colon and space."
    )
    return Slip(fault.mark, "a colon cannot stand here", hint)


def _no_key(fault: Fault) -> Slip:
    before = fault.before(fault.mark).rstrip()
    if fault.rest(fault.mark).startswith("-") and not before:
        return dash(fault)
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
    if before[-1] == "'":
        message = "the value has ended before this, at an apostrophe or a single quotation mark"
        return Slip(
            fault.mark, message, 'Put double quotation marks, "...", around the whole value.'
        )
    hint = "Put quotation marks around the whole value: single ones, '...', if it has double ones."
    return Slip(fault.mark, "the value has ended before this", hint)


def _not_closed(fault: Fault) -> Slip:
    bracket = fault.rest(fault.begun)[:1]
    if _CLOSING.get(bracket, bracket) in fault.rest(fault.mark):
        message = "a comma or the closing bracket is missing before this"
        return Slip(fault.mark, message, GENERAL)
    return _open_bracket(fault.begun, bracket)


def _open_bracket(mark: Mark | None, bracket: str) -> Slip:
    hint = f"Close it, or put quotation marks around a value that begins with `{bracket}`."
    return Slip(mark, f"the bracket `{bracket}` is not closed", hint)


def _at_the_end(fault: Fault) -> Slip:
    """Of a file that ends where a value was to come: behind a bracket, or a comma in it."""
    number, line = fault.above(fault.mark)
    for opening, closing in _CLOSING.items():
        if line.count(opening) > line.count(closing):
            return _open_bracket(Point(number - 1, line.rfind(opening)), opening)
    return _as_the_parser_says(fault)


def _open_quotation(fault: Fault) -> Slip:
    return Slip(fault.begun, "this quotation mark is not closed", _CLOSE)


def _beginning(fault: Fault) -> Slip:
    mark = fault.begun if fault.rest(fault.begun)[:1] in ("*", "&", "!") else fault.mark
    character = fault.rest(mark)[:1]
    if fault.rest(mark).startswith("```"):
        hint = "Delete this line: it frames examples in a page, and is not YAML."
        return Slip(mark, "three backticks stand here", hint)
    if not character:
        return _at_the_end(fault)
    named = "a backtick" if character == "`" else f"`{character}`"
    hint = "Put quotation marks around the whole value."
    return Slip(mark, f"a value cannot begin with {named}", hint)


def _escape(fault: Fault) -> Slip:
    hint = "Put single quotation marks, '...', around the value: a backslash means nothing there."
    message = "between double quotation marks, this backslash stands for nothing"
    return Slip(fault.mark, message, hint)


def _after_marker(fault: Fault) -> Slip:
    hint = "Begin the text in the next line, indented; or put quotation marks around the value."
    return Slip(fault.mark, "after `>` or `|` no text can stand in this line", hint)


def _after_the_end(fault: Fault) -> Slip:
    hint = "Every key of the record begins in the first column."
    return Slip(fault.mark, "the record has ended before this", hint)


def _as_the_parser_says(fault: Fault) -> Slip:
    problem = fault.error.problem or "this file cannot be read as YAML"
    context = f" {fault.error.context}{fault.since}" if fault.error.context else ""
    return Slip(fault.mark, f"not valid YAML: {problem}{context}", GENERAL)


_SLIPS: Mapping[str, Callable[[Fault], Slip]] = {
    "could not find expected ':'": _no_colon,
    "mapping values are not allowed in this context": _colon,
    "did not find expected key": _no_key,
    "did not find expected '-' indicator": no_dash,
    "did not find expected ',' or ']'": _not_closed,
    "did not find expected ',' or '}'": _not_closed,
    "found unexpected end of stream": _open_quotation,
    "found unexpected document indicator": _open_quotation,
    "found character that cannot start any token": _beginning,
    "did not find expected node content": _beginning,
    "mapping keys are not allowed in this context": _beginning,
    "block sequence entries are not allowed in this context": dash,
    "found unknown escape character": _escape,
    "did not find expected hexdecimal number": _escape,
    "did not find expected comment or line break": _after_marker,
    "did not find expected <document start>": _after_the_end,
}
"""libyaml's texts -> the slip behind each."""
_OF_LINES = frozenset({_no_colon, _colon, _no_key, no_dash, dash, _after_the_end})
"""Slips in how lines belong together, which may come from a space that is none."""
