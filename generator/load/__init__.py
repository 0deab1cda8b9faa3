"""From the bytes of a sources folder to a `Briefing`, or to findings that say why not."""

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import BaseModel

from generator.diagnostics import Diagnostic, Finding, Location, Place, Severity
from generator.load.article_folders import better_names, originals
from generator.load.directory import Directory
from generator.load.drafts import is_draft, to_do
from generator.load.first_line import SCHEMAS, named_kind, schemas_folder, wanted_line
from generator.load.ids.own import OwnId
from generator.load.ids.wanted import WantedId
from generator.load.layout import survey, unfit_id
from generator.load.loader import SCHEMA_KINDS, Loader
from generator.load.paths import has_place, is_id, slug
from generator.model.briefing import Briefing
from generator.model.entities import Actor, Event, Issue, Origin, Term
from generator.model.fields import ActorId, ArticleId, EventId, IssueId, OriginId, TermId
from generator.yaml_nodes import Node, locate

__all__ = ["SCHEMAS", "SCHEMA_KINDS", "Loaded", "load", "schemas_folder", "slug", "wanted_line"]


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
    unfinished: tuple[Node, ...] = ()
    """The records and entries that are not in the briefing because they are drafts that lack
    something; nothing else is wrong with some of them."""

    def resolve(self, where: Place | Location) -> Location:
        """Give a place its line and column."""
        if isinstance(where, Location):
            return where
        node = self.kept.get(where.path)
        if node is None:
            return Location(where.path)
        return locate(node, where.keys, on_key=where.on_key)

    def diagnose(
        self, rule: str, severity: Severity, finding: Finding, *, may_wait: bool = False
    ) -> Diagnostic:
        """Make a rule's finding a diagnostic, with a line and a column.

        `may_wait` says that in a draft it is a thing still to do.
        """
        where = self.resolve(finding.where)
        diagnostic = Diagnostic(where, rule, severity, finding.message, finding.hint)
        return to_do(diagnostic) if may_wait and self._in_draft(finding.where) else diagnostic

    def _in_draft(self, where: Place | Location) -> bool:
        """Whether a place is in a draft, or in the folder of an article that is one."""
        if isinstance(where, Location):
            return False
        folder = where.path.rpartition("/")[0]
        of_article = folder.startswith("articles/")
        return is_draft(self.kept.get(where.path), where.keys) or (
            of_article and is_draft(self.nodes.get(f"{folder}/record.yml"))
        )


def load(files: Mapping[str, bytes]) -> Loaded:
    """Read a sources folder: paths relative to it, and their bytes. Never raises for bad input."""
    layout = survey(files, _named(files))
    loader = Loader(files, list(layout.findings))
    loader.unread.update(layout.meant)
    own_file = loader.briefing_file(layout)
    if own_file is None:
        return Loaded(None, tuple(loader.findings), loader.nodes, loader.kept)
    directory = Directory(files, layout)
    copies = originals(layout.articles)
    for name, better in better_names(layout.articles, directory).items():
        original = f"articles/{copies[name]}" if name in copies else ""
        loader.findings.append(unfit_id(f"articles/{name}/record.yml", name, better, original))
        loader.unread.add(f"articles/{better}")
    articles = (loader.article(ArticleId(id_)) for id_ in sorted(layout.articles))
    entities: dict[str, dict[str, BaseModel]] = {kind: {} for kind in SCHEMA_KINDS}
    for kind, id_, path in sorted(layout.entities):
        entity = loader.record(path, kind, SCHEMA_KINDS[kind], {"id": id_})
        if not is_id(id_):
            loader.unread.add(path.replace(f"/{id_}.yml", f"/{slug(id_)}.yml"))
        elif entity is not None:
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
        unfinished=frozenset(loader.unfinished_ids),
    )
    told = (
        finding.told(directory) if isinstance(finding, OwnId | WantedId) else finding
        for finding in loader.findings
    )
    return Loaded(
        briefing,
        tuple(sorted(told)),
        loader.nodes,
        loader.kept,
        tuple(loader.unfinished),
    )


def _named(files: Mapping[str, bytes]) -> Mapping[str, str]:
    """The kinds of record that the first lines of files in no place name, by path."""
    stray = ((path, data) for path, data in files.items() if not has_place(path))
    kinds = ((path, named_kind(data.decode("utf-8", "replace"))) for path, data in stray)
    return {path: kind for path, kind in kinds if kind}
