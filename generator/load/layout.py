"""The layout of a sources folder: what is in it, and which ids that gives."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from generator.diagnostics import Diagnostic, Location, Severity
from generator.load.misplaced import meant_places, misplaced
from generator.load.paths import ARTICLE_FILES, ENTITY_FOLDERS, has_place, is_id, slug, uncopied
from generator.yaml_nodes import brief

_WHOLE = f"an article folder holds {', '.join(ARTICLE_FILES)}"
_BRING_BACK = {
    "article.txt": "Bring it back; or copy capture.txt over it, and delete the lines that "
    f"`capture: omitted` in record.yml lists; {_WHOLE}.",
    "annotations.yml": f"Bring it back, or begin it anew with a line `claims: []`; {_WHOLE}.",
}
"""What to do about a file that is not there."""

_RESERVED = re.compile(r"index|con|prn|aux|nul|com[0-9]|lpt[0-9]")
"""`index` is a folder's own page; the others cannot be file names on Windows."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The files that have a place in the format, by what they are."""

    briefing: str | None
    articles: tuple[str, ...]
    """Ids of the article folders."""
    entities: tuple[tuple[str, str, str], ...]
    """Kind, id and path of each entity file."""
    meant: frozenset[str]
    """What may be there under other names: paths of files, and of the folders of articles."""
    findings: tuple[Diagnostic, ...]


def survey(paths: Iterable[str], named: Mapping[str, str] = MappingProxyType({})) -> Layout:
    """Sort the paths of a sources folder into what they are; report those that fit nowhere.

    `named` has the kind of record that a file's first line names, by path.
    """
    known = sorted(paths)
    meant = meant_places(known, named)
    articles: dict[str, set[str]] = defaultdict(set)
    entities: list[tuple[str, str, str]] = []
    findings = [*_collisions(known), *misplaced(meant, known)]
    briefing = None
    for path in known:
        match path.split("/") if has_place(path) else []:
            case ["briefing.yml"]:
                briefing = path
            case [_, folder, name]:
                articles[folder].add(name)
            case [folder, name]:
                entities.append((ENTITY_FOLDERS[folder], name.removesuffix(".yml"), path))
            case _ if path not in meant:
                findings.append(_unexpected(path))
    findings += _missing(briefing, articles, {*meant.values()})
    findings += _unfit(articles, entities)
    folders = {path.rpartition("/")[0] for path in meant.values() if path.startswith("articles/")}
    return Layout(
        briefing,
        tuple(articles),
        tuple(entities),
        frozenset({*meant.values(), *folders}),
        tuple(findings),
    )


def _missing(
    briefing: str | None, articles: Mapping[str, Collection[str]], meant: Collection[str]
) -> Iterator[Diagnostic]:
    """Report the files that must be there and are not, by their names or others."""
    if briefing is None and "briefing.yml" not in meant:
        hint = "Is this the sources folder? Its briefing.yml says what the briefing is."
        yield _error("briefing.yml", "missing-file", "there is no briefing.yml here", hint)
    for folder, names in articles.items():
        for name in ARTICLE_FILES:
            path = f"articles/{folder}/{name}"
            if name not in names and path not in meant:
                message = f"the article {folder} has no {name}"
                hint = _BRING_BACK.get(name, f"Bring it back: {_WHOLE}.")
                yield _error(path, "missing-file", message, hint)


def _unfit(
    articles: Iterable[str], entities: Iterable[tuple[str, str, str]]
) -> Iterator[Diagnostic]:
    """Report names that cannot be ids; those of articles' folders only where they are reserved."""
    for folder in articles:
        if _RESERVED.fullmatch(folder):
            yield _reserved(f"articles/{folder}/record.yml", folder)
    paths = {path for _, _, path in entities}
    for _, id_, path in entities:
        original = f"{path.partition('/')[0]}/{uncopied(id_)}.yml"
        if original in paths and not is_id(id_):
            yield unfit_id(path, id_, slug(id_), original)
        elif not is_id(id_):
            yield unfit_id(path, id_, slug(id_))
        elif _RESERVED.fullmatch(id_):
            yield _reserved(path, id_)


def _error(path: str, rule: str, message: str, hint: str = "") -> Diagnostic:
    return Diagnostic(Location(path), rule, Severity.ERROR, message, hint)


def _unexpected(path: str) -> Diagnostic:
    folder, _, name = path.partition("/")
    to = "to the folder of its kind" if path.endswith(".yml") else "out of the sources folder"
    hint = f"Delete it, or move it {to}."
    if folder == "articles" and has_place(f"articles/ID/{name}"):
        hint = f"Put it into the folder of its article: `articles/ID/{name}`."
    return Diagnostic(
        Location(path),
        "unexpected-file",
        Severity.WARNING,
        "this file has no place in a sources folder and is not read",
        hint,
    )


def unfit_id(path: str, name: str, better: str, original: str = "") -> Diagnostic:
    """Report the name of a file or folder that cannot be an id, with one that can.

    `original` is what it seems to be a copy of.
    """
    message = (
        f"`{brief(name)}` cannot be an id: lower-case letters a-z, digits and single hyphens only"
    )
    hint = f"Rename it to `{better}`."
    if original:
        hint = f"Is it a copy of `{original}`? Then delete it, or else give it an id of its own."
    return _error(path, "invalid-id", message, hint)


def _reserved(path: str, id_: str) -> Diagnostic:
    message = f"`{id_}` is a reserved name: a page or a system has it already"
    return _error(path, "reserved-id", message, "Choose a longer name.")


def _collisions(paths: list[str]) -> Iterator[Diagnostic]:
    first: dict[str, str] = {}
    for path in paths:
        folded = unicodedata.normalize("NFC", path).casefold()
        other = first.setdefault(folded, path)
        if other != path:
            yield _error(
                path,
                "colliding-id",
                f"this path differs from {other} only in case or in how its letters are encoded",
                "Some systems cannot keep the two apart. Rename one.",
            )
