"""The steps in order: read the sources, check them, write the docs, build the site.

Nothing is written while a finding of severity error stands.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator import exports, pages, rules
from generator.derive import Facts, derive
from generator.diagnostics import Diagnostic, Location, Severity, has_errors
from generator.fs import Tree, manifest, read_tree, write_tree
from generator.load import load
from generator.site import SiteReport, SiteSettings, build_site, leaf_patterns
from generator.yaml_nodes import Fields, Items, Node, Scalar


@dataclass(frozen=True, slots=True)
class Proof:
    """What a run has checked: its proof of work."""

    articles: int
    claims: int
    quotations: int
    """Quotations written in the files, counted apart from those that were checked."""
    checked: int
    rules: int
    waiting: int = 0
    """Quotations in drafts that lack something, and are checked once they are whole."""

    def __str__(self) -> str:
        skipped = self.quotations - self.checked - self.waiting
        waiting = f", {self.waiting} waiting in unfinished drafts" if self.waiting else ""
        return (
            f"{counted(self.articles, 'article')}, {counted(self.claims, 'claim')}, "
            f"{counted(self.quotations, 'quotation')}, {self.checked} checked, {skipped} skipped"
            f"{waiting}; {counted(self.rules, 'rule')}"
        )


def counted(number: int, noun: str) -> str:
    """Return a number with its noun, in the plural unless it is one."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


@dataclass(frozen=True)
class Checked:
    """A sources folder after every check."""

    facts: Facts | None
    """None where there is nothing to derive from, such as an unknown format."""
    findings: tuple[Diagnostic, ...]
    proof: Proof
    files: Mapping[str, bytes]
    """What was read: path below the sources folder, and bytes."""

    @property
    def failed(self) -> bool:
        """Whether anything forbids writing."""
        return self.facts is None or has_errors(self.findings)


def check(tree: Tree) -> Checked:
    """Read and check a sources folder. All findings, sorted, whatever is wrong."""
    loaded = load(tree.files)
    findings = [*loaded.findings, *_not_read(tree)]
    facts = derive(loaded.briefing) if loaded.briefing else None
    if facts:
        findings += [
            loaded.diagnose(rule.id, rule.severity, finding, may_wait=rule.may_wait)
            for rule, finding in rules.validate(facts)
        ]
    proof = Proof(
        articles=len(facts.briefing.articles) if facts else 0,
        claims=sum(1 for _ in facts.briefing.claims()) if facts else 0,
        quotations=sum(_quotations(node) for node in loaded.nodes.values()),
        checked=facts.quotations.checked if facts else 0,
        rules=len(rules.RULES),
        waiting=sum(_quotations(node) for node in loaded.unfinished),
    )
    return Checked(facts, tuple(sorted(findings)), proof, tree.files)


def _not_read(tree: Tree) -> Iterator[Diagnostic]:
    for unread in tree.unread:
        yield Diagnostic(
            Location(unread.path),
            "not-a-regular-file",
            Severity.ERROR,
            f"this {unread.reason}, so it was not read",
            "A sources folder holds regular files only.",
        )


_QUOTATION_KEYS = frozenset({"quote", "show", "reads"})


def _quotations(node: Node, *, in_witness: bool = False) -> int:
    """Count the quotations written in a document: each `quote`, `show` and `reads` with words."""
    if isinstance(node, Items):
        return sum(_quotations(value) for value in node.values)
    if not isinstance(node, Fields):
        return 0
    count = 0
    for key, value in node.values.items():
        if isinstance(value, Scalar):
            count += key in _QUOTATION_KEYS and value.text is not None and not in_witness
        else:
            count += _quotations(value, in_witness=key == "witness")
    return count


@dataclass(frozen=True, slots=True)
class Places:
    """Where a build reads and writes."""

    sources: Path
    docs: Path
    site: Path


@dataclass(frozen=True)
class Outcome:
    """What a build did."""

    checked: Checked
    report: SiteReport | None = None
    """What the checker of the built site says; None where nothing was built."""


@dataclass(frozen=True)
class Docs:
    """A docs folder that the pages and data of a briefing have been written to."""

    folder: Path
    public: Facts
    """What follows from the briefing without its drafts."""
    files: Mapping[str, str]
    """What was written: path below the folder, and text."""
    by_hand: frozenset[str]
    """The Markdown pages there that people wrote, by path below the folder."""


def write_docs(checked: Checked, folder: Path) -> Docs:
    """Write the pages and data files of a briefing.

    Raises `ValueError` for sources with errors, `OSError` as the disk does and `Obstructed`
    where somebody else's file is in the way.
    """
    if checked.facts is None or checked.failed:
        raise ValueError("docs are written only from sources without errors")
    public = derive(checked.facts.briefing.published())
    by_hand = handwritten(folder)
    files = {**pages.render(public, pages.Site(by_hand)), **exports.render(public)}
    write_tree(folder, files)
    return Docs(folder, public, files, by_hand - files.keys())


def handwritten(docs: Path) -> frozenset[str]:
    """Return the Markdown pages in the docs folder that people wrote, by path below it."""
    if not docs.is_dir():
        return frozenset()
    generated = manifest(docs)
    found = (path.relative_to(docs) for path in docs.rglob("*.md") if path.is_file())
    paths = (path.as_posix() for path in found if not any(p.startswith(".") for p in path.parts))
    return frozenset(path for path in paths if path not in generated)


def settings(docs: Docs, site: Path) -> SiteSettings:
    """Return what MkDocs is told about this briefing. `site` is the folder to build."""
    own = docs.public.briefing.file
    nav = pages.navigation(docs.public, docs.by_hand)
    return SiteSettings(
        title=own.title,
        description=own.scope,
        docs=docs.folder,
        site=site,
        nav=nav,
        leaves=leaf_patterns({*docs.files, *docs.by_hand}, nav),
        site_url=own.site_url or "",
        language=own.language,
    )


def build(places: Places) -> Outcome:
    """Read, check, write the docs and build the site.

    Raises `OSError` as the disk does, `Obstructed` where somebody else's file is in the way
    and `BuildFailed` where MkDocs does not run.
    """
    checked = check(read_tree(places.sources))
    if checked.failed:
        return Outcome(checked)
    docs = write_docs(checked, places.docs)
    report = build_site(settings(docs, places.site))
    return Outcome(checked, report)
