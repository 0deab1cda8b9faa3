"""From the bytes of a sources folder to a `Briefing`, or to findings that say why not."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import BaseModel

from generator.diagnostics import Diagnostic, Finding, Location, Place, Severity
from generator.load.layout import ARTICLE_FILES, Layout, survey
from generator.load.validation import RecordType, validate
from generator.model.article import Annotations, ArticleRecord
from generator.model.briefing import FORMAT, Article, Briefing, BriefingFile
from generator.model.entities import Actor, Event, Issue, Origin, Term
from generator.model.fields import ActorId, ArticleId, EventId, IssueId, OriginId, TermId
from generator.yaml_nodes import Fields, Node, Scalar, control_characters, locate, read

__all__ = ["SCHEMA_KINDS", "Loaded", "load"]

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


@dataclass(frozen=True)
class Loaded:
    """What a sources folder says."""

    briefing: Briefing | None
    """None where the folder is of an unknown format."""
    findings: tuple[Diagnostic, ...]
    nodes: Mapping[str, Node]
    """Each YAML file that could be read, whole."""
    kept: Mapping[str, Node]
    """The same without the entries that are too faulty to be in the briefing."""

    def resolve(self, where: Place | Location) -> Location:
        """Give a place its line and column."""
        if isinstance(where, Location):
            return where
        node = self.kept.get(where.path)
        if node is None:
            return Location(where.path)
        return locate(node, where.keys, on_key=where.on_key)

    def diagnose(self, rule: str, severity: Severity, finding: Finding) -> Diagnostic:
        """Make a rule's finding a diagnostic, with a line and a column."""
        where = self.resolve(finding.where)
        return Diagnostic(where, rule, severity, finding.message, finding.hint)


def load(files: Mapping[str, bytes]) -> Loaded:
    """Read a sources folder: paths relative to it, and their bytes. Never raises for bad input."""
    layout = survey(files)
    loader = _Loader(files, list(layout.findings))
    own_file = loader.briefing_file(layout)
    if own_file is None:
        return Loaded(None, tuple(loader.findings), loader.nodes, loader.kept)
    articles = (loader.article(ArticleId(id_)) for id_ in sorted(layout.articles))
    entities: dict[str, dict[str, BaseModel]] = {kind: {} for kind in SCHEMA_KINDS}
    for kind, id_, path in sorted(layout.entities):
        entity = loader.record(path, kind, SCHEMA_KINDS[kind], {"id": id_})
        if entity is not None:
            entities[kind][id_] = entity
    briefing = Briefing(
        file=own_file,
        articles={article.id: article for article in articles if article},
        actors={ActorId(k): v for k, v in entities["actor"].items() if isinstance(v, Actor)},
        issues={IssueId(k): v for k, v in entities["issue"].items() if isinstance(v, Issue)},
        events={EventId(k): v for k, v in entities["event"].items() if isinstance(v, Event)},
        terms={TermId(k): v for k, v in entities["term"].items() if isinstance(v, Term)},
        origins={OriginId(k): v for k, v in entities["origin"].items() if isinstance(v, Origin)},
        unread=frozenset(loader.unread),
    )
    return Loaded(briefing, tuple(sorted(loader.findings)), loader.nodes, loader.kept)


class _Loader:
    """Reads single files and gathers what is wrong with them."""

    def __init__(self, files: Mapping[str, bytes], findings: list[Diagnostic]) -> None:
        self.files = files
        self.findings = findings
        self.nodes: dict[str, Node] = {}
        self.kept: dict[str, Node] = {}
        self.unread: set[str] = set()

    def error(self, where: Location, rule: str, message: str, hint: str = "") -> None:
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
            self.error(where, "not-utf8", message, "Save it as UTF-8.")
            return None

    def node(self, path: str, kind: str) -> Node | None:
        text = self.text(path)
        if text is None:
            return None
        node, findings = read(path, text)
        self.findings.extend(findings)
        self.schema_line(path, kind, text)
        if node is not None:
            self.nodes[path] = node
        return node

    def schema_line(self, path: str, kind: str, text: str) -> None:
        first = text.removeprefix("\ufeff").split("\n", 1)[0].rstrip()
        mark, _, schema = first.partition("$schema=")
        wanted = f"{kind}.schema.json"
        named = schema.rsplit("/", 1)[-1]
        if mark != "# yaml-language-server: " or named != wanted:
            up = "../" * (path.count("/") + 1)
            line = f"# yaml-language-server: $schema={up}generator/schemas/{wanted}"
            message = "the first line must name the schema, so that editors can help"
            self.error(Location(path), "schema-line", message, f"Begin the file with `{line}`")

    def record(
        self, path: str, kind: str, model: type[RecordType], extra: Mapping[str, str] | None = None
    ) -> RecordType | None:
        """Read one YAML file as a record; mark it as unread where anything is wrong with it."""
        count = len(self.findings)
        node = self.node(path, kind)
        record = None
        if node is not None:
            self.id_key(node, extra)
            validated = validate(model, node, extra)
            record, self.kept[path] = validated.record, validated.node
            # An alias reads as nothing; that it is an alias has been said.
            told = {finding.where for finding in self.findings[count:]}
            self.findings.extend(f for f in validated.findings if f.where not in told)
        if record is None or len(self.findings) > count:
            self.unread.add(path)
        return record

    def id_key(self, node: Node, extra: Mapping[str, str] | None) -> None:
        """Report an `id` in a file whose path is its id."""
        if extra and isinstance(node, Fields) and "id" in node.values:
            hint = "The path of the file is the id; leave the key out."
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
                self.findings.clear()
                self.error(given.where, "unknown-format", message, hint)
                return None
        return record or _nameless()

    def article(self, id_: ArticleId) -> Article | None:
        folder = f"articles/{id_}"
        record = self.record(f"{folder}/record.yml", "record", ArticleRecord)
        notes = self.record(f"{folder}/annotations.yml", "annotations", Annotations)
        texts = {name: self.text(f"{folder}/{name}") for name in ARTICLE_FILES[:2]}
        text, capture = texts["article.txt"], texts["capture.txt"]
        if text is not None:
            self.findings.extend(control_characters(f"{folder}/article.txt", text))
        if record is None or text is None or capture is None:
            self.unread.add(folder)
            return None
        sha256 = hashlib.sha256(self.files[f"{folder}/capture.txt"]).hexdigest()
        return Article(id_, capture, sha256, text, record, notes or Annotations())


def _nameless() -> BriefingFile:
    """Stand in for a `briefing.yml` that has findings, so that everything else is checked too."""
    return BriefingFile.model_validate(
        {"format": FORMAT, "title": "?", "scope": "?", "as_of": "XXXX", "bottom_line": []}
    )
