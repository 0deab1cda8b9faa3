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
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")


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
    unseen = tuple(control_characters(path, text))
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
    """Yield a finding for each character that nobody can see and no renderer keeps."""
    for match in _UNSEEN.finditer(text):
        before = text[: match.start()]
        line = before.count("\n") + 1
        column = match.start() - (before.rfind("\n") + 1) + 1
        code = ord(match[0])
        name = unicodedata.name(match[0], "control character")
        yield Diagnostic(
            Location(path, line, column),
            "control-character",
            Severity.ERROR,
            f"this line holds an invisible character, U+{code:04X} ({name})",
            "Delete it, or retype the text around it.",
        )


_SYNTAX_HINT = (
    "A value that contains `: ` or ` #`, or begins with a quotation mark, a dash or a bracket, "
    "needs quotation marks around it."
)


def _sentence(error: yaml.MarkedYAMLError) -> str:
    problem = error.problem or "this file cannot be read as YAML"
    context = f" {error.context}" if error.context else ""
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
        self.lines = re.split(r"\r\n|\r|\n", text)
        self.findings: list[Diagnostic] = []
        self.stack: list[_Open] = []
        self.root: Node | None = None
        self.documents = 0
        self.too_deep = 0

    def at(self, mark: _Mark | None) -> Location:
        return Location(self.path, mark.line + 1, mark.column + 1) if mark else Location(self.path)

    def report(self, rule: str, where: Location, message: str, hint: str = "") -> None:
        self.findings.append(Diagnostic(where, rule, Severity.ERROR, message, hint))

    def document(self, events: Iterator[yaml.Event]) -> Node | None:
        for event in events:
            self.take(event)
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
            self.report("yaml-tag", where, f"the tag `{tag}` changes what this value is", _TAG)
        if isinstance(event, yaml.ScalarEvent):
            unquoted = event.implicit[0]
            if unquoted:
                self.cut_short(event)
            absent = unquoted and event.value in _ABSENT
            self.add(Scalar(None if absent else event.value, where), raw=event.value)
            return
        if len(self.stack) >= MAX_DEPTH:
            self.too_deep += 1
            if self.too_deep == 1:
                message = f"this is nested more than {MAX_DEPTH} levels deep"
                self.report("yaml-too-deep", where, message, "No record needs that many levels.")
        self.stack.append(_Open(where, isinstance(event, yaml.MappingStartEvent)))

    def cut_short(self, event: yaml.ScalarEvent) -> None:
        """Report ` #` behind unquoted words: `We are #1` would be read as `We are`."""
        end = self.at(event.end_mark)
        rest = self.lines[end.line - 1][end.column - 1 :] if end.line <= len(self.lines) else ""
        if event.value and rest.lstrip().startswith("#"):
            column = end.column + len(rest) - len(rest.lstrip())
            where = Location(self.path, end.line, column)
            message = "from ` #` on, this line is a comment and not part of the value"
            hint = "Put the value in quotation marks, or the comment on a line of its own."
            self.report("comment-after-value", where, message, hint)

    def end(self) -> None:
        opened = self.stack.pop()
        if len(self.stack) < MAX_DEPTH:
            self.add(opened.node())
        else:  # nodes below the limit are dropped: nothing walks them
            self.add(Scalar(None, opened.where))

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
