"""The steps in order: read the sources, check them, write the docs, build the site.

Nothing is written while a finding of severity error stands.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator import changes, exports, pages, rules
from generator.changes import Changes
from generator.check import Checked, check
from generator.derive import Facts, derive
from generator.fs import Tree, add_to_tree, manifest, read_tree, write_tree
from generator.site import SiteReport, SiteSettings, build_site, check_places, leaf_patterns


@dataclass(frozen=True)
class Comparison:
    """Two states of a sources folder, and what changed between them."""

    before: Checked
    after: Checked
    changes: Changes | None
    """None where one of them could not be read at all."""


def compare(before: Tree, after: Tree) -> Comparison:
    """Check two states of a sources folder and compare what they mean.

    What has errors is left out of its side; pages are compared only if neither side has any.
    """
    old, new = check(before), check(after)
    found = None
    if old.facts and new.facts:
        found = changes.compare(old.facts, new.facts, _rendered(old), _rendered(new))
    return Comparison(old, new, found)


def _rendered(checked: Checked) -> Mapping[str, str] | None:
    """The pages that readers would see; None where errors forbid them."""
    if checked.facts is None or checked.failed:
        return None
    public = derive(checked.facts.briefing.published())
    return pages.render(public, pages.Site(frozenset()))


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
    """What a docs folder is to hold: the pages and data of a briefing, beside what people wrote."""

    folder: Path
    public: Facts
    """What follows from the briefing without its drafts."""
    files: Mapping[str, Callable[[], str]]
    """What is generated: path below the folder, and what writes the text."""
    by_hand: frozenset[str]
    """The Markdown pages there that people wrote, by path below the folder."""


def outline_docs(checked: Checked, folder: Path) -> Docs:
    """Say what the docs of a briefing are, without writing any.

    Raises `ValueError` for sources with errors, `OSError` as the disk does and `Obstructed`
    where the list of what was generated is not one.
    """
    if checked.facts is None or checked.failed:
        raise ValueError("docs are written only from sources without errors")
    briefing = checked.facts.briefing
    published = briefing.published()
    public = checked.facts if published == briefing else derive(published)  # mostly no drafts
    by_hand = handwritten(folder)
    help_ = tuple(pages.RuleHelp(rule.id, rule.severity, rule.doc) for rule in rules.RULES)
    files = {**pages.outline(public, pages.Site(by_hand, help_)), **exports.outline(public)}
    return Docs(folder, public, files, by_hand - files.keys())


def write_docs(docs: Docs) -> None:
    """Write all pages and data files, and delete those that there are no more.

    Raises `OSError` as the disk does and `Obstructed` where somebody else's file is in the way.
    """
    write_tree(docs.folder, {path: text() for path, text in docs.files.items()})


def write_docs_ahead(docs: Docs, wanted: Callable[[str], bool]) -> bool:
    """Write the files whose paths are wanted, and those that are new, ahead of the others.

    Whether it was done. It is not where some are to go: pages that lead to them are to go with
    them, or to change. Raises what `write_docs` raises.
    """
    listed = manifest(docs.folder)
    if listed - docs.files.keys():
        return False
    paths = [path for path in docs.files if path not in listed or wanted(path)]
    add_to_tree(docs.folder, {path: docs.files[path]() for path in paths})
    return True


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
    listed = docs.by_hand | (pages.FOR_CONTRIBUTORS & docs.files.keys())
    nav = pages.navigation(docs.public, listed)
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
    check_places(places.docs, places.site)  # before a page is written
    docs = outline_docs(checked, places.docs)
    write_docs(docs)
    report = build_site(settings(docs, places.site))
    return Outcome(checked, report)
