"""From text to nodes, over the events of PyYAML's C parser."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

import yaml

from generator.diagnostics import Diagnostic, Location, Severity
from generator.yaml_nodes.colons import bare_colon
from generator.yaml_nodes.fault import GENERAL, Mark, Slip
from generator.yaml_nodes.invisible import LINE_END, RETYPE, UNSEEN_IN_YAML, code_point, unseen
from generator.yaml_nodes.nodes import Node, Scalar, brief
from generator.yaml_nodes.open_node import OpenNode
from generator.yaml_nodes.quotation_marks import way_to_quote
from generator.yaml_nodes.repeated_keys import lost_line, way_out, way_out_of_entry
from generator.yaml_nodes.slips import slip
from generator.yaml_nodes.spacing import misspaced_key

MAX_DEPTH = 20
"""Levels of nesting; the deepest record of the format has eight."""

_ABSENT = frozenset({"", "~", "null", "Null", "NULL"})
_COMMENT = re.compile(r"[ \t]+(?=#)")
_ANCHOR = (
    "Write the value out where it is needed; a text that begins so needs quotation marks around it."
)
_TAG = "Delete it; a text that begins so needs quotation marks around it"


@lru_cache(maxsize=2**12)  # for a preview: an edit changes one file of a briefing's hundreds
def read(path: str, text: str) -> tuple[Node | None, tuple[Diagnostic, ...]]:
    """Parse one document. Returns no node when the text is not usable YAML; never raises."""
    text = text.removeprefix("\ufeff")  # editors do not count it as a column either
    invisible = tuple(unseen(path, text, UNSEEN_IN_YAML))
    if invisible:
        return None, invisible
    reader = _Reader(path, text)
    try:
        node = reader.document(yaml.parse(text, Loader=yaml.CBaseLoader))
    except yaml.MarkedYAMLError as error:
        reader.tell(slip(error, reader.lines, reader.last))
        node = None
    except yaml.YAMLError as error:
        reader.report("yaml-syntax", Location(path), str(error).splitlines()[0], GENERAL)
        node = None
    return node, tuple(reader.findings)


class _Reader:
    """Builds nodes from parser events, without recursion and without resolving anything."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.lines = LINE_END.split(text)
        self.findings: list[Diagnostic] = []
        self.stack: list[OpenNode] = []
        self.root: Node | None = None
        self.last: yaml.ScalarEvent | None = None
        self.documents = 0

    def at(self, mark: Mark | None) -> Location:
        if mark is None:
            return Location(self.path)
        if mark.line >= len(self.lines):  # the end of the file counts as a line of its own
            return Location(self.path, len(self.lines), len(self.lines[-1]) + 1)
        return Location(self.path, mark.line + 1, mark.column + 1)

    def report(self, rule: str, where: Location, message: str, hint: str = "") -> None:
        self.findings.append(Diagnostic(where, rule, Severity.ERROR, message, hint))

    def tell(self, found: Slip) -> None:
        self.report("yaml-syntax", self.at(found.mark), found.message, found.hint)

    def document(self, events: Iterator[yaml.Event]) -> Node | None:
        for event in events:
            if isinstance(event, yaml.ScalarEvent):  # as most are
                self.last = event
                if misspaced := self.misspaced(event):
                    self.tell(misspaced)  # what is below it would be read as something else
                    return None
                self.scalar(event)
                continue
            self.take(event)
            if len(self.stack) > MAX_DEPTH:  # reading on takes time that grows with the square
                message = f"this is nested more than {MAX_DEPTH} levels deep"
                hint = "No record needs that many levels; the file is not read any further."
                self.report("yaml-too-deep", self.stack[-1].where, message, hint)
                return None
        if self.root is None and not self.findings:
            hint = "Write its fields, or bring back what it held."
            self.report("yaml-documents", Location(self.path), "this file is empty", hint)
        return self.root

    def take(self, event: yaml.Event) -> None:
        if isinstance(event, yaml.CollectionEndEvent):
            self.end()
        elif isinstance(event, yaml.CollectionStartEvent):
            where = self.opening(event)
            self.stack.append(OpenNode(where, isinstance(event, yaml.MappingStartEvent)))
        elif isinstance(event, yaml.AliasEvent):
            where = self.at(event.start_mark)
            self.report("yaml-anchor", where, f"`*{event.anchor}` repeats another place", _ANCHOR)
            self.add(Scalar(None, where))
        elif isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents == 2:  # noqa: PLR2004 - the second of what must be one
                message = "this file holds a second YAML document"
                hint = "Delete the line `---`, or what stands below it."
                self.report("yaml-documents", self.at(event.start_mark), message, hint)

    def misspaced(self, event: yaml.ScalarEvent) -> Slip | None:
        top = self.stack[-1] if self.stack else None
        is_key = top and top.is_mapping and top.key is None and not top.dropped_key
        return misspaced_key(event, self.lines) or (
            bare_colon(event, self.lines) if is_key and ":" in event.value else None
        )

    def opening(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> Location:
        """Report what stands before a value and is not wanted; return where the value begins."""
        where = self.at(event.start_mark)
        if event.anchor:
            self.report("yaml-anchor", where, f"`&{event.anchor}` names this place", _ANCHOR)
        if event.tag:
            short = event.tag.replace("tag:yaml.org,2002:", "!!")
            form = "" if short.startswith("!!") else way_to_quote(self.lines, event.start_mark)
            message = f"the tag `{short}` changes what this value is"
            self.report("yaml-tag", where, message, f"{_TAG}{form}.")
        return where

    def scalar(self, event: yaml.ScalarEvent) -> None:
        where = self.opening(event)
        unquoted = event.implicit[0]
        if unquoted:
            self.cut_short(event)
        elif escaped := UNSEEN_IN_YAML.search(event.value):
            message = f"this value spells an invisible character, {code_point(escaped[0])}"
            self.report("control-character", where, message, RETYPE)
        absent = unquoted and event.value in _ABSENT
        blank = unquoted and not event.value
        self.add(Scalar(None if absent else event.value, where, blank), raw=event.value)

    def cut_short(self, event: yaml.ScalarEvent) -> None:
        """Report ` #` behind unquoted words: `We are #1` would be read as `We are`."""
        end = event.end_mark
        if end is None or end.line >= len(self.lines):
            return
        if comment := _COMMENT.match(self.lines[end.line], end.column):
            where = Location(self.path, end.line + 1, comment.end() + 1)
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

    def key(self, top: OpenNode, node: Node, raw: str | None) -> None:
        if raw is None:
            self.report(
                "yaml-syntax", node.where, "a list or a block of fields cannot be a key", GENERAL
            )
            top.dropped_key = True
        elif raw == "<<":
            message = "`<<` merges another block of fields into this one"
            self.report("merge-key", node.where, message, "Write the fields out.")
            top.dropped_key = True
        elif raw in top.values:
            self.repeated_key(top, node, raw)
            top.dropped_key = True
        else:
            top.key, top.key_where, top.repeated = raw, node.where, None

    def repeated_key(self, top: OpenNode, node: Node, key: str) -> None:
        """Report a key that stands twice; of an entry that has lost its dash, only the first."""
        in_list = len(self.stack) > 1 and not self.stack[-2].is_mapping
        if top.lost_dash:
            return
        where = node.where
        if in_list and top.repeated is not None and where.column == top.where.column:
            top.lost_dash = True
            message, hint = lost_line(top)
            first = self.findings[top.repeated]
            self.findings[top.repeated] = replace(first, message=message, hint=hint)
            return
        above = top.keys[key].line
        message = f"the key `{brief(key)}` stands here a second time; the first is in line {above}"
        way = way_out_of_entry if in_list else way_out
        top.lost_dash = in_list and key == next(iter(top.values))
        hint = way(top, key, where.line)
        top.repeated = len(self.findings)
        self.report("duplicate-key", where, message, hint)
