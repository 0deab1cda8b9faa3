"""Single files of a sources folder, read as records and texts; what is wrong with them is kept."""

import hashlib
from collections.abc import Mapping

from pydantic import BaseModel

from generator.diagnostics import Diagnostic, Location, Severity
from generator.load.drafts import is_draft, left_out, own_ids, to_do
from generator.load.first_line import named_kind, schemas_folder, wanted_line
from generator.load.layout import Layout
from generator.load.paths import ARTICLE_FILES, ENTITY_FOLDERS, PAGE, is_id, slug
from generator.load.validation import RecordType, validate
from generator.model.article import ArticleRecord
from generator.model.briefing import FORMAT, Article, BriefingFile
from generator.model.claim import Annotations
from generator.model.entities import Actor, Event, Issue, Origin, Term
from generator.model.fields import ArticleId
from generator.yaml_nodes import (
    Fields,
    Node,
    Scalar,
    blanks,
    brief,
    control_characters,
    locate,
    read,
)

SCHEMA_KINDS: dict[str, type[BaseModel]] = {
    "briefing": BriefingFile,
    "record": ArticleRecord,
    "annotations": Annotations,
    "actor": Actor,
    "issue": Issue,
    "event": Event,
    "term": Term,
    "origin": Origin,
}
"""Each kind of YAML file and the record it holds."""


class Loader:
    """Reads single files and gathers what is wrong with them."""

    def __init__(self, files: Mapping[str, bytes], findings: list[Diagnostic]) -> None:
        self.files = files
        self.schemas = schemas_folder(files.get("briefing.yml", b"").decode("utf-8", "replace"))
        self.findings = findings
        self.nodes: dict[str, Node] = {}
        self.kept: dict[str, Node] = {}
        self.unread: set[str] = set()
        self.unfinished: list[Node] = []
        self.unfinished_ids: set[tuple[str, str]] = set()

    def error(self, where: Location, rule: str, message: str, hint: str = "") -> None:
        """Keep a finding."""
        self.findings.append(Diagnostic(where, rule, Severity.ERROR, message, hint))

    def text(self, path: str) -> str | None:
        """Decode a file, or report that it is not UTF-8."""
        data = self.files.get(path)
        if data is None:
            return None  # the layout has reported it
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError as error:
            before = data[: error.start]
            column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
            where = Location(path, before.count(b"\n") + 1, column)
            message = f"this file is not UTF-8 text: byte 0x{data[error.start]:02X} fits nowhere"
            hint = "Open it in an editor, and save it with the encoding UTF-8."
            self.error(where, "not-utf8", message, hint)
            return None

    def filled(self, path: str) -> str | None:
        """Decode a text, or report that there is nothing in it."""
        text = self.text(path)
        if text is None or text.removeprefix("\ufeff").strip():
            return text
        hint = "Save the article here as it was collected, or restore the file."
        if path.endswith("/article.txt"):
            hint = "Restore it, or copy capture.txt over it and delete the lines that are omitted."
        self.error(Location(path), "empty-text", "this file is empty", hint)
        return None

    def node(self, path: str, kind: str) -> Node | None:
        """Read a YAML file; None where it cannot be read, or says that it is of another kind."""
        text = self.text(path)
        if text is None:
            return None
        node, findings = read(path, text)
        self.findings.extend(findings)
        if node is not None:
            self.nodes[path] = node
        return node if self.schema_line(path, kind, text) else None

    def schema_line(self, path: str, kind: str, text: str) -> bool:
        """Report a first line that does not name the schema; whether the file may be of the kind.

        A record that is in the wrong place would lack every field of the kinds that belong there.
        """
        named = named_kind(text)
        if named == kind or not text.strip():
            return True
        message = "the first line must name the schema, so that editors can help"
        if named in SCHEMA_KINDS:
            message = f"this file is of the kind {named} by its first line, and {kind} by its place"
        for folder in (folder for folder, of in ENTITY_FOLDERS.items() if of == named):
            self.unread.add(f"{folder}/{path.rsplit('/', 1)[-1]}")
        hint = _way_to_schema(named or "", wanted_line(path, kind, self.schemas))
        self.error(Location(path), "schema-line", message, hint)
        return named not in SCHEMA_KINDS

    def record(
        self,
        path: str,
        kind: str,
        model: type[RecordType],
        extra: Mapping[str, str] | None = None,
        *,
        draft: bool = False,
    ) -> RecordType | None:
        """Read one YAML file as a record; mark it as unread where anything is wrong with it.

        `draft` says that what the file belongs to is a draft.
        """
        count = len(self.findings)
        node = self.node(path, kind)
        record = None
        if node is not None:
            self.id_key(node, extra)
            draft = draft or is_draft(node)
            validated = validate(model, node, extra, draft=draft)
            record, self.kept[path] = validated.record, validated.node
            # An alias reads as nothing; that it is an alias has been said.
            told = {finding.where for finding in self.findings[count:]}
            self.findings.extend(f for f in validated.findings if f.where not in told)
            self.blank_values(node, count, draft=draft)
            if record is None and draft:
                self.unfinished.append(node)
                self.unfinished_ids |= {(kind, id_) for id_ in (extra or {}).values()}
            else:
                out = [e for e in left_out(node, validated.node) if draft or is_draft(e)]
                self.unfinished += out
                if kind == "annotations":
                    article = path.split("/")[1]
                    self.unfinished_ids |= {("claim", f"{article}/{id_}") for id_ in own_ids(out)}
        if record is None or len(self.findings) > count:
            self.unread.add(path)
        return record

    def blank_values(self, node: Node, count: int, *, draft: bool) -> None:
        """Report keys with nothing behind them, where no finding since the `count`th has done so.

        For a field that may be absent, nothing is no value; but `show: ~` has a meaning.
        """
        told = {finding.where for finding in self.findings[count:]}
        for keys, where in blanks(node):
            if where not in told and locate(node, keys, on_key=True) not in told:
                hint = "Write a value, `~` if there is none, or leave the field out."
                if keys[-1] == "show":
                    hint = "Write the part to print, or `~` to print nothing of the quotation."
                message = f"`{brief(str(keys[-1]))}` has nothing behind it"
                finding = Diagnostic(where, "empty-text", Severity.ERROR, message, hint)
                self.findings.append(to_do(finding) if draft or is_draft(node, keys) else finding)

    def id_key(self, node: Node, extra: Mapping[str, str] | None) -> None:
        """Report an `id` in a file whose path is its id."""
        if extra and isinstance(node, Fields) and "id" in node.values:
            hint = "The path of the file is the id; leave the field out."
            self.error(node.keys["id"], "unknown-key", "there is no field `id` here", hint)

    def briefing_file(self, layout: Layout) -> BriefingFile | None:
        """Read `briefing.yml`; None where its format is not this generator's."""
        path = layout.briefing or "briefing.yml"
        record = self.record(path, "briefing", BriefingFile)
        node = self.nodes.get(path)
        if isinstance(node, Fields) and isinstance(node.values.get("format"), Scalar):
            given = node.values["format"]
            if isinstance(given, Scalar) and given.text not in (FORMAT, None):
                message = f"this generator reads format {FORMAT}, not format {given.text}"
                hint = "Use the release of the generator that this briefing was written for."
                if not given.text.isdecimal():
                    hint = f"Write `format: {FORMAT}`."
                self.findings.clear()
                self.error(given.where, "unknown-format", message, hint)
                return None
        return record or _nameless()

    def article(self, id_: ArticleId) -> Article | None:
        """Read an article's folder; None where it cannot be in the briefing."""
        folder = f"articles/{id_}"
        record = self.record(f"{folder}/record.yml", "record", ArticleRecord)
        draft = is_draft(self.nodes.get(f"{folder}/record.yml"))
        notes = self.record(f"{folder}/annotations.yml", "annotations", Annotations, draft=draft)
        capture, text = (self.filled(f"{folder}/{name}") for name in ARTICLE_FILES[:2])
        if text is not None:
            self.findings.extend(control_characters(f"{folder}/article.txt", text))
        if record is None or text is None or capture is None or not is_id(id_):
            self.unread.add(f"articles/{slug(id_)}")
            if draft:
                self.unfinished_ids.add(("article", id_))
            if draft and notes is not None:
                self.unfinished.append(self.kept[f"{folder}/annotations.yml"])
            return None
        sha256, page = (self._sha256(f"{folder}/{name}") for name in (ARTICLE_FILES[0], PAGE))
        return Article(id_, capture, sha256 or "", text, record, notes or Annotations(), page)

    def _sha256(self, path: str) -> str | None:
        """The SHA-256 of a file in lower-case hexadecimal; None for one that is not there."""
        data = self.files.get(path)
        return None if data is None else hashlib.sha256(data).hexdigest()


def _way_to_schema(named: str, line: str) -> str:
    """What to do about a first line that names another kind, "" for none, than it should."""
    for folder in (folder for folder, of in ENTITY_FOLDERS.items() if of == named):
        return f"Move it to `{folder}/`; or, if it is in its place, begin it with `{line}`"
    if named in SCHEMA_KINDS:
        return f"Was this `{named}.yml`? Then call it so again; or else begin it with `{line}`"
    return f"Begin the file with `{line}`"


def _nameless() -> BriefingFile:
    """Stand in for a `briefing.yml` that has findings, so that everything else is checked too."""
    return BriefingFile.model_validate(
        {"format": FORMAT, "title": "?", "scope": "?", "as_of": "XXXX", "bottom_line": []}
    )
