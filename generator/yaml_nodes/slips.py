"""What the YAML parser could not read, in the words of somebody who writes YAML by hand.

The parser says what its grammar lacks, where it noticed. An editor needs the slip: a colon
forgotten in the line above, a bracket left open five lines before. Every text of libyaml's that
an editor can meet is turned round here; what is left is told in the parser's own words.
"""

from collections.abc import Callable, Mapping, Sequence

import yaml

from generator.yaml_nodes.brackets import not_closed, open_at_the_end
from generator.yaml_nodes.bullets import bold, bullet
from generator.yaml_nodes.colons import colon
from generator.yaml_nodes.dash_slips import dash, no_dash
from generator.yaml_nodes.fault import GENERAL, Fault, Point, Slip
from generator.yaml_nodes.field_lines import fields_above
from generator.yaml_nodes.indents import first_is_deeper, out_of_place
from generator.yaml_nodes.quotation_marks import ended, open_quotation, run_on, way_to_quote
from generator.yaml_nodes.spacing import bare_dash, misspaced_line

_QUOTED = frozenset("\"'")


def slip(
    error: yaml.MarkedYAMLError, lines: Sequence[str], last: yaml.ScalarEvent | None = None
) -> Slip:
    """Say what an error of the parser's comes from.

    `lines` are those of the whole text, `last` is what the parser read last of its values.
    """
    quoted = (last.start_mark, last.end_mark) if last and last.style in _QUOTED else (None, None)
    fault = Fault(error, lines, quoted)
    if "tab character" in (error.problem or "") or fault.rest(fault.mark).startswith("\t"):
        return Slip(fault.mark, "a tab stands where the line is indented", "Indent with spaces.")
    if found := run_on(fault):
        return found
    if (error.context or "").endswith((" a tag", " an alias", " an anchor")):
        return bold(fault) or bullet(fault) or _beginning(fault)
    told = _SLIPS.get(error.problem or "", _as_the_parser_says)
    of_lines = (misspaced_line(fault) or bullet(fault)) if told in _OF_LINES else None
    return of_lines or told(fault)


def _no_colon(fault: Fault) -> Slip:
    line = fault.rest(fault.begun)
    if line.startswith("<<<<<<<"):
        hint = "Keep one of the two versions, and delete the lines with `<`, `=` and `>`."
        return Slip(fault.begun, "a merge has left its marks here", hint)
    if line.startswith("-"):
        return bare_dash(fault.begun)
    hint = "Write `key: value`. A text that goes on in a further line is indented there."
    return Slip(fault.begun, "this line has no colon with a space behind it", hint)


def _no_key(fault: Fault) -> Slip:
    before = fault.before(fault.mark).rstrip()
    if fault.rest(fault.mark).startswith("-") and not before:
        return dash(fault)
    if not before:
        if found := _comment(fault) or out_of_place(fault):
            return found
        line = fault.begun.line + 1 if fault.begun else 1
        message = f"this line is not indented like the keys that begin in line {line}"
        return Slip(
            fault.mark, message, "The keys that belong together all begin in the same column."
        )
    if found := ended(fault):
        return found
    if fault.rest(fault.mark).strip() == ",":
        hint = "Delete it: every field has a line of its own, without a comma behind it."
        return Slip(fault.mark, "a comma stands behind the value", hint)
    form = way_to_quote(fault.lines, fault.mark) or ": single ones, '...', if it has double ones"
    hint = f"Put quotation marks around the whole value{form}."
    return Slip(fault.mark, "the value has ended before this", hint)


def _comment(fault: Fault) -> Slip | None:
    """Of a comment in the line above, between two lines of a text."""
    line = fault.mark.line - 1 if fault.mark else -1
    if not fault.mark or not fault.line(max(line, 0)).lstrip(" ").startswith("#"):
        return None
    owner = next(fields_above(fault.lines, line), None)
    if not owner or not owner.value or owner.column >= fault.mark.column:
        return None
    message = f"this comment ends the text that begins in line {owner.line + 1}"
    hint = f"Delete it, or move it above line {owner.line + 1}."
    column = len(fault.line(line)) - len(fault.line(line).lstrip(" "))
    return Slip(Point(line, column), message, hint)


def _beginning(fault: Fault) -> Slip:
    mark = fault.begun if fault.rest(fault.begun)[:1] in ("*", "&", "!") else fault.mark
    character = fault.rest(mark)[:1]
    if fault.rest(mark).startswith("```"):
        hint = "Delete this line: it frames examples in a page, and is not YAML."
        return Slip(mark, "three backticks stand here", hint)
    if not character:
        return open_at_the_end(fault) or _as_the_parser_says(fault)
    named = "a backtick" if character == "`" else f"`{character}`"
    hint = f"Put quotation marks around the whole value{way_to_quote(fault.lines, mark)}."
    return Slip(mark, f"a value cannot begin with {named}", hint)


def _escape(fault: Fault) -> Slip:
    hint = "Put single quotation marks, '...', around the value: a backslash means nothing there."
    message = "between double quotation marks, this backslash stands for nothing"
    return Slip(fault.mark, message, hint)


def _after_marker(fault: Fault) -> Slip:
    form = way_to_quote(fault.lines, fault.mark)
    hint = (
        f"Begin the text in the next line, indented; or put quotation marks around the value{form}."
    )
    return Slip(fault.mark, "after `>` or `|` no text can stand in this line", hint)


def _after_the_end(fault: Fault) -> Slip:
    if found := first_is_deeper(fault):
        return found
    hint = "Every key of the record begins in the first column."
    return Slip(fault.mark, "the record has ended before this", hint)


def _as_the_parser_says(fault: Fault) -> Slip:
    problem = fault.error.problem or "this file cannot be read as YAML"
    context = f" {fault.error.context}{fault.since}" if fault.error.context else ""
    return Slip(fault.mark, f"not valid YAML: {problem}{context}", GENERAL)


_SLIPS: Mapping[str, Callable[[Fault], Slip]] = {
    "could not find expected ':'": _no_colon,
    "mapping values are not allowed in this context": colon,
    "did not find expected key": _no_key,
    "did not find expected '-' indicator": no_dash,
    "did not find expected ',' or ']'": not_closed,
    "did not find expected ',' or '}'": not_closed,
    "found unexpected end of stream": open_quotation,
    "found unexpected document indicator": open_quotation,
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
_OF_LINES = frozenset({_no_colon, colon, _no_key, no_dash, dash, _after_the_end})
"""Slips in how lines belong together, which may come from a space that is none."""
