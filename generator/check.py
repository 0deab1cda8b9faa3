"""A sources folder read and checked: every finding, and what was checked.

Nothing here writes; `build` does nothing while a finding of severity error stands.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from shlex import quote

from generator import rules
from generator.derive import Facts, derive
from generator.diagnostics import Diagnostic, Location, Severity, has_errors
from generator.load import Loaded, load
from generator.model.briefing import Briefing
from generator.model.record import unwritten
from generator.model.vocabulary import Status
from generator.model.walk import FOLDERS
from generator.tree import Tree, Unread
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
    loaded: Loaded
    """Where everything stands that was read."""

    @property
    def drafts(self) -> tuple[str, ...]:
        """What is published nowhere: paths of records, and ids of claims that are drafts alone."""
        return tuple(sorted(_drafts(self.facts.briefing))) if self.facts else ()

    @property
    def failed(self) -> bool:
        """Whether anything forbids writing."""
        return self.facts is None or has_errors(self.findings)


def check(tree: Tree) -> Checked:
    """Read and check a sources folder. All findings, sorted, whatever is wrong."""
    loaded = load(tree.files)
    unwritten = (finding for node in loaded.unfinished for finding in _texts_to_do(node))
    findings = [*loaded.findings, *_not_read(tree), *unwritten]
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
    return Checked(facts, tuple(sorted(findings)), proof, tree.files, loaded)


def _drafts(briefing: Briefing) -> Iterator[str]:
    for kind, folder in FOLDERS.items():
        for id_, one in getattr(briefing, folder).items():
            if getattr(one, "record", one).status is Status.DRAFT:
                yield f"{folder}/{id_}"
            elif kind == "article":
                claims = one.annotations.claims
                yield from (f"{id_}/{c.id}" for c in claims if c.status is Status.DRAFT)
    for kind, id_ in briefing.unfinished:
        article = id_.partition("/")[0]
        if kind != "claim":
            yield f"{FOLDERS[kind]}/{id_}"
        elif article in {one.id for one in briefing.published().articles.values()}:
            yield id_


def _not_read(tree: Tree) -> Iterator[Diagnostic]:
    for unread in tree.unread:
        yield Diagnostic(
            Location(unread.path),
            "not-a-regular-file",
            Severity.ERROR,
            f"this {unread.reason}, so it was not read",
            _way_out(unread),
        )


def _texts_to_do(node: Node) -> Iterator[Diagnostic]:
    """What is to do by the texts of a draft that lacks something, and is therefore no record.

    Of records, the rule `left-to-do` says the same.
    """
    if isinstance(node, Scalar) and (message := unwritten(node.text or "")):
        yield Diagnostic(node.where, "left-to-do", Severity.WARNING, message)
    elif isinstance(node, Fields | Items):
        values = node.values.values() if isinstance(node, Fields) else node.values
        yield from (finding for value in values for finding in _texts_to_do(value))


_WAYS_OUT = {
    "is a symbolic link": "Put the file itself there, or the folder, in place of the link to it.",
    "is a submodule": "Put the files themselves there in place of the submodule.",
    "has a name that is not UTF-8": "Rename it, with the letters a-z, digits and hyphens alone.",
    "is larger than": "Take it out of the sources folder: only what is written or collected as "
    "text belongs there.",
    "cannot be read: Permission denied": "Allow yourself to read it: in the sources folder, "
    "`chmod u+r PATH`.",
    "cannot be listed: Permission denied": "Allow yourself to open it: in the sources "
    "folder, `chmod u+rx PATH`.",
    "cannot be": "Put a copy there that can be opened, or delete it.",
}
"""How the reason begins for which something was not read -> what to do; the first that fits."""


def _way_out(unread: Unread) -> str:
    for beginning, way in _WAYS_OUT.items():
        if unread.reason.startswith(beginning):
            return way.replace("PATH", quote(unread.path))
    return "Delete it, or put an ordinary file in its place."


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
