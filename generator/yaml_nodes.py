"""YAML, kept with its positions and changed in nothing.

Every scalar stays text: `no` is Norway, `1.10` is a version, `2021-02-30` is text
until a date field refuses it. Only `~`, `null` and nothing at all mean *absent*.
Whatever makes one text mean another - anchors, aliases, merge keys, tags, repeated
keys, a second document - is a finding.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import yaml

from generator.diagnostics import Diagnostic, Key, Location, Severity

MAX_DEPTH = 20
"""Levels of nesting; the deepest record of the format has eight."""


class _Mark(Protocol):
    """A point in the text, counted from 0, as both of PyYAML's parsers give it."""

    line: int
    column: int


_ABSENT = frozenset({"", "~", "null", "Null", "NULL"})
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff\ud800-\udfff]")
_UNSEEN_IN_YAML = re.compile(rf"{_UNSEEN.pattern}|\ufeff")
"""Besides, a byte order mark anywhere but at the start of the file."""
_LINE_END = re.compile(r"\r\n|\r|\n")
_COMMENT = re.compile(r"[ \t]+(?=#)")


@dataclass(frozen=True, slots=True)
class Scalar:
    """A scalar as written: its text, or None where the file says `~`, `null` or nothing."""

    text: str | None
    where: Location


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    values: tuple["Node", ...]
    where: Location


@dataclass(frozen=True, slots=True)
class Fields:
    """A mapping; `keys` has the place of each key itself."""

    values: Mapping[str, "Node"]
    keys: Mapping[str, Location]
    where: Location


Node = Scalar | Items | Fields


def plain(node: Node) -> object:
    """Return the node as dicts, lists, text and None, without positions."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Items):
        return [plain(value) for value in node.values]
    return {key: plain(value) for key, value in node.values.items()}


def locate(node: Node, keys: Sequence[Key], *, on_key: bool = False) -> Location:
    """Return where the value at `keys` stands, or the nearest written thing above it."""
    where = node.where
    for depth, key in enumerate(keys, start=1):
        if isinstance(node, Fields) and isinstance(key, str) and key in node.values:
            where = node.keys[key]
            node = node.values[key]
            if not (on_key and depth == len(keys)):
                where = node.where
        elif isinstance(node, Items) and isinstance(key, int) and key < len(node.values):
            node = node.values[key]
            where = node.where
        elif key == 0:
            continue  # a single entry standing for a list of one
        else:
            break
    return where


def read(path: str, text: str) -> tuple[Node | None, tuple[Diagnostic, ...]]:
    """Parse one document. Returns no node when the text is not usable YAML; never raises."""
    text = text.removeprefix("\ufeff")  # editors do not count it as a column either
    unseen = tuple(_unseen(path, text, _UNSEEN_IN_YAML))
    if unseen:
        return None, unseen
    reader = _Reader(path, text)
    try:
        node = reader.document(yaml.parse(text, Loader=yaml.CBaseLoader))
    except yaml.MarkedYAMLError as error:
        reader.report("yaml-syntax", reader.at(error.problem_mark), _sentence(error), _SYNTAX_HINT)
        node = None
    except yaml.YAMLError as error:
        reader.report("yaml-syntax", Location(path), str(error).splitlines()[0], _SYNTAX_HINT)
        node = None
    return node, tuple(reader.findings)


def control_characters(path: str, text: str) -> Iterator[Diagnostic]:
    """Yield a finding for each line with a character that nobody sees and no renderer keeps."""
    yield from _unseen(path, text, _UNSEEN)


def _unseen(path: str, text: str, pattern: re.Pattern[str]) -> Iterator[Diagnostic]:
    if not pattern.search(text):
        return
    for number, line in enumerate(_LINE_END.split(text), start=1):
        if match := pattern.search(line):
            message = f"this line holds an invisible character, {_code_point(match[0])}"
            where = Location(path, number, match.start() + 1)
            yield Diagnostic(where, "control-character", Severity.ERROR, message, _RETYPE)


def _code_point(character: str) -> str:
    return f"U+{ord(character):04X} ({unicodedata.name(character, 'control character')})"


_RETYPE = "Delete it, or retype the text around it."


_SYNTAX_HINT = (
    "A value that contains `: ` or ` #`, or begins with a quotation mark, a dash or a bracket, "
    "needs quotation marks around it."
)


def _sentence(error: yaml.MarkedYAMLError) -> str:
    problem = error.problem or "this file cannot be read as YAML"
    context = f" {error.context}" if error.context else ""
    if context and error.context_mark:
        context += f" that begins in line {error.context_mark.line + 1}"
    return f"not valid YAML: {problem}{context}"


@dataclass
class _Open:
    """A list or mapping whose end has not been read yet."""

    where: Location
    is_mapping: bool
    items: list[Node] = field(default_factory=list)
    values: dict[str, Node] = field(default_factory=dict)
    keys: dict[str, Location] = field(default_factory=dict)
    key: str | None = None
    key_where: Location | None = None
    dropped_key: bool = False

    def node(self) -> Node:
        if self.is_mapping:
            return Fields(self.values, self.keys, self.where)
        return Items(tuple(self.items), self.where)


class _Reader:
    """Builds nodes from parser events, without recursion and without resolving anything."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.lines = _LINE_END.split(text)
        self.findings: list[Diagnostic] = []
        self.stack: list[_Open] = []
        self.root: Node | None = None
        self.documents = 0

    def at(self, mark: _Mark | None) -> Location:
        if mark is None:
            return Location(self.path)
        if mark.line >= len(self.lines):  # the end of the file counts as a line of its own
            return Location(self.path, len(self.lines), len(self.lines[-1]) + 1)
        return Location(self.path, mark.line + 1, mark.column + 1)

    def report(self, rule: str, where: Location, message: str, hint: str = "") -> None:
        self.findings.append(Diagnostic(where, rule, Severity.ERROR, message, hint))

    def document(self, events: Iterator[yaml.Event]) -> Node | None:
        for event in events:
            self.take(event)
            if len(self.stack) > MAX_DEPTH:  # reading on takes time that grows with the square
                message = f"this is nested more than {MAX_DEPTH} levels deep"
                hint = "No record needs that many levels; the file is not read any further."
                self.report("yaml-too-deep", self.stack[-1].where, message, hint)
                return None
        if self.documents == 0 or (self.root is None and not self.findings):
            self.report("yaml-documents", Location(self.path), "this file is empty")
        return self.root

    def take(self, event: yaml.Event) -> None:
        where = self.at(event.start_mark)
        if isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents == 2:  # noqa: PLR2004 - the second of what must be one
                self.report("yaml-documents", where, "this file holds a second YAML document")
        elif isinstance(event, yaml.AliasEvent):
            self.report("yaml-anchor", where, f"`*{event.anchor}` repeats another place", _ANCHOR)
            self.add(Scalar(None, where))
        elif isinstance(event, yaml.NodeEvent):
            self.opening(event, where)
        elif isinstance(event, yaml.CollectionEndEvent):
            self.end()

    def opening(self, event: yaml.NodeEvent, where: Location) -> None:
        if event.anchor:
            self.report("yaml-anchor", where, f"`&{event.anchor}` names this place", _ANCHOR)
        tag = getattr(event, "tag", None)
        if tag:
            short = tag.replace("tag:yaml.org,2002:", "!!")
            self.report("yaml-tag", where, f"the tag `{short}` changes what this value is", _TAG)
        if isinstance(event, yaml.ScalarEvent):
            unquoted = event.implicit[0]
            if unquoted:
                self.cut_short(event)
            elif escaped := _UNSEEN_IN_YAML.search(event.value):
                message = f"this value spells an invisible character, {_code_point(escaped[0])}"
                self.report("control-character", where, message, _RETYPE)
            absent = unquoted and event.value in _ABSENT
            self.add(Scalar(None if absent else event.value, where), raw=event.value)
            return
        self.stack.append(_Open(where, isinstance(event, yaml.MappingStartEvent)))

    def cut_short(self, event: yaml.ScalarEvent) -> None:
        """Report ` #` behind unquoted words: `We are #1` would be read as `We are`."""
        end = self.at(event.end_mark)
        comment = _COMMENT.match(self.lines[end.line - 1], end.column - 1)
        if event.value and comment:
            where = Location(self.path, end.line, comment.end() + 1)
            message = "from ` #` on, this line is a comment and not part of the value"
            hint = "Put the value in quotation marks, or the comment on a line of its own."
            self.report("comment-after-value", where, message, hint)

    def end(self) -> None:
        opened = self.stack.pop()
        self.add(opened.node())

    def add(self, node: Node, raw: str | None = None) -> None:
        if not self.stack:
            self.root = self.root or node
            return
        top = self.stack[-1]
        if not top.is_mapping:
            top.items.append(node)
        elif top.key is None and not top.dropped_key:
            self.key(top, node, raw)
        else:
            if top.key is not None and top.key_where is not None:
                top.values[top.key] = node
                top.keys[top.key] = top.key_where
            top.key, top.dropped_key = None, False

    def key(self, top: _Open, node: Node, raw: str | None) -> None:
        if raw is None:
            self.report("yaml-syntax", node.where, "a key must be a single word", _SYNTAX_HINT)
            top.dropped_key = True
        elif raw == "<<":
            message = "`<<` merges another mapping into this one"
            self.report("merge-key", node.where, message, "Write the fields out.")
            top.dropped_key = True
        elif raw in top.values:
            first = top.keys[raw].line
            message = f"the key `{raw}` stands here a second time; the first is in line {first}"
            self.report("duplicate-key", node.where, message, "Keep one of the two.")
            top.dropped_key = True
        else:
            top.key, top.key_where = raw, node.where


_ANCHOR = "Write the value out where it is needed."
_TAG = "Delete the tag: the schema decides what a value is."
