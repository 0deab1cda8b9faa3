"""The layout of a sources folder: which path is what, and which id it gives.

briefing.yml
articles/<id>/{capture.txt, article.txt, record.yml, annotations.yml}, perhaps capture.html
actors/<id>.yml   issues/<id>.yml   events/<id>.yml   terms/<id>.yml   origins/<id>.yml
"""

import difflib
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.diagnostics import Diagnostic, Location, Severity
from generator.model.fields import SLUG
from generator.yaml_nodes import brief

ENTITY_FOLDERS = {
    "actors": "actor",
    "issues": "issue",
    "events": "event",
    "terms": "term",
    "origins": "origin",
}
"""Folder of a kind of entity, and the kind."""

ARTICLE_FILES = ("capture.txt", "article.txt", "record.yml", "annotations.yml")
"""What every article folder holds."""
PAGE = "capture.html"
"""The saved web page that an article's capture was extracted from, where it was."""

_WHOLE = f"an article folder holds {', '.join(ARTICLE_FILES)}"
_BRING_BACK = {
    "article.txt": f"Bring it back, or copy capture.txt over it; {_WHOLE}.",
    "annotations.yml": f"Bring it back, or begin it anew with a line `claims: []`; {_WHOLE}.",
}
"""What to do about a file that is not there."""

_RESERVED = re.compile(r"index|con|prn|aux|nul|com[0-9]|lpt[0-9]")
"""`index` is a folder's own page; the others cannot be file names on Windows."""
_OTHER_ENDING = re.compile(r"\.(?:ya?ml\.txt|yaml)$", re.IGNORECASE)
"""What some programs, and some people, end the name of a YAML file with."""
_NEAR = 0.75
"""A name that resembles another by less is not taken for it."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The files that have a place in the format, by what they are."""

    briefing: str | None
    articles: tuple[str, ...]
    """Ids of the article folders."""
    entities: tuple[tuple[str, str, str], ...]
    """Kind, id and path of each entity file."""
    findings: tuple[Diagnostic, ...]


def survey(paths: Iterable[str]) -> Layout:
    """Sort the paths of a sources folder into what they are; report those that fit nowhere."""
    known = sorted(paths)
    articles: dict[str, set[str]] = defaultdict(set)
    entities: list[tuple[str, str, str]] = []
    findings: list[Diagnostic] = list(_collisions(known))
    briefing = None
    for path in known:
        match path.split("/"):
            case ["briefing.yml"]:
                briefing = path
            case ["articles", folder, name] if name in (*ARTICLE_FILES, PAGE):
                articles[folder].add(name)
            case [folder, name] if folder in ENTITY_FOLDERS and name.endswith(".yml"):
                entities.append((ENTITY_FOLDERS[folder], name.removesuffix(".yml"), path))
            case parts:
                findings.append(_unexpected(path, parts))
    if briefing is None:
        hint = "Is this the sources folder? Its briefing.yml says what the briefing is."
        findings.append(
            _error("briefing.yml", "missing-file", "there is no briefing.yml here", hint)
        )
    for folder, names in articles.items():
        findings.extend(_bad_id(f"articles/{folder}/record.yml", folder))
        findings.extend(
            _error(
                f"articles/{folder}/{name}",
                "missing-file",
                f"the article {folder} has no {name}",
                _BRING_BACK.get(name, f"Bring it back: {_WHOLE}."),
            )
            for name in ARTICLE_FILES
            if name not in names
        )
    for _, id_, path in entities:
        findings.extend(_bad_id(path, id_))
    return Layout(briefing, tuple(articles), tuple(entities), tuple(findings))


def _error(path: str, rule: str, message: str, hint: str = "") -> Diagnostic:
    return Diagnostic(Location(path), rule, Severity.ERROR, message, hint)


def _unexpected(path: str, parts: list[str]) -> Diagnostic:
    candidates = (*ENTITY_FOLDERS, "articles") if len(parts) > 1 else ("briefing.yml",)
    near = difflib.get_close_matches(parts[0], candidates, n=1, cutoff=_NEAR)
    if len(parts) == 3 and parts[0] == "articles":  # noqa: PLR2004 - articles/<id>/<file>
        near = difflib.get_close_matches(parts[2], ARTICLE_FILES, n=1, cutoff=_NEAR)
    if parts[0] in ENTITY_FOLDERS and (ending := _OTHER_ENDING.search(parts[-1])):
        near = [f"{parts[0]}/{slug(parts[-1][: ending.start()])}.yml"]
    hint = f"Did you mean `{near[0]}`?" if near and near[0] not in parts else ""
    if len(parts) == 2 and parts[1] in (*ARTICLE_FILES, PAGE):  # noqa: PLR2004 - <id>/<file>
        hint = (
            f"Put it into the folder of its article: `articles/ID/{parts[1]}`."
            if parts[0] == "articles"
            else f"Did you mean `articles/{path}`?"
        )
    to = "to the folder of its kind" if path.endswith(".yml") else "out of the sources folder"
    return Diagnostic(
        Location(path),
        "unexpected-file",
        Severity.WARNING,
        "this file has no place in a sources folder and is not read",
        hint or f"Delete it, or move it {to}.",
    )


def _bad_id(path: str, id_: str) -> Iterator[Diagnostic]:
    if not re.fullmatch(SLUG, id_):
        yield _error(
            path,
            "invalid-id",
            f"`{brief(id_)}` cannot be an id: "
            "lower-case letters a-z, digits and single hyphens only",
            f"Rename it to `{slug(id_)}`.",
        )
    elif _RESERVED.fullmatch(id_):
        message = f"`{id_}` is a reserved name: a page or a system has it already"
        yield _error(path, "reserved-id", message, "Choose a longer name.")


def slug(text: str) -> str:
    """Return the nearest id to some words."""
    letters = unicodedata.normalize("NFKD", text.replace("ı", "i").replace("ß", "ss").lower())
    ascii_only = "".join(ch for ch in letters if not unicodedata.combining(ch))
    return re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-") or "a-name"


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
