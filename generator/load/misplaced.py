"""Files that seem to be meant for another place than where they are."""

import difflib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from generator.diagnostics import Diagnostic, Location, Severity
from generator.load.paths import ARTICLE_FILES, ENTITY_FOLDERS, PAGE, has_place, slug

_FOLDERS = (*ENTITY_FOLDERS, "articles")
_FILES = (*ARTICLE_FILES, PAGE)
_OTHER_ENDING = re.compile(r"\.(?:ya?ml\.txt|ya?ml)$", re.IGNORECASE)
"""What some programs, and some people, end the name of a YAML file with."""
_ANY_ENDING = re.compile(r"(?:\.[a-z]+)+$", re.IGNORECASE)
_NEAR = 0.75
"""A name that resembles another by less is not taken for it."""


def meant_places(paths: Iterable[str], named: Mapping[str, str]) -> Mapping[str, str]:
    """The files that have no place, and seem to be meant for one that is free: path -> place.

    `named` has the kind of record that a file's first line names, by path. Of several that may be
    meant for the same place, the first.
    """
    meant: dict[str, str] = {}
    taken = {*paths}
    for path in sorted(taken):
        place = "" if has_place(path) else _meant_place(path, named.get(path, ""))
        if place and place not in taken:
            meant[path] = place
            taken.add(place)
    return meant


def misplaced(meant: Mapping[str, str], paths: Iterable[str]) -> Iterator[Diagnostic]:
    """Report each of those files; of a folder that is meant as another, only the folder."""
    there = {path.rpartition("/")[0] for path in paths}
    there |= {path.partition("/")[0] for path in there}
    folders: dict[tuple[str, str], list[str]] = defaultdict(list)
    for path, place in meant.items():
        folder, wanted = _apart(path, place)
        if folder:
            folders[folder, wanted].append(path)
        else:
            message = f"this file is not read; it seems to be meant as `{place}`"
            yield _error(path, message, "Rename or move it, or delete it.")
    for (folder, wanted), inside in folders.items():
        message = f"nothing in the folder `{folder}` is read; it seems to be meant as `{wanted}`"
        way = "Move what is in it" if wanted in there else "Move or rename it"
        yield _error(inside[0], message, f"{way} to `{wanted}`.")


def _apart(path: str, place: str) -> tuple[str, str]:
    """The folders in which two paths part, all below them being the same; "" for other names."""
    ours, theirs = path.split("/"), place.split("/")
    same = 0
    while same < min(len(ours), len(theirs)) and ours[-1 - same] == theirs[-1 - same]:
        same += 1
    same = min(same, len(ours) - 1, len(theirs) - 1)
    return ("/".join(ours[:-same]), "/".join(theirs[:-same])) if same else ("", "")


def _error(path: str, message: str, hint: str) -> Diagnostic:
    return Diagnostic(Location(path), "misplaced-file", Severity.ERROR, message, hint)


def _meant_place(path: str, kind: str) -> str:
    """The place that a path seems to be meant for, "" for none.

    That is where a file of its kind belongs, or what it is when folder and name are spelt as they
    should be.
    """
    *folders, name = path.split("/")
    own = {of: folder for folder, of in ENTITY_FOLDERS.items()}
    if kind in own:
        return f"{own[kind]}/{slug(_ANY_ENDING.sub('', name))}.yml"
    place = ""
    match folders:
        case []:
            place = _nearest(name, ("briefing.yml",))
        case [folder] if name not in _FILES or _nearest(folder, _FOLDERS):
            place = f"{_nearest(folder, _FOLDERS)}/{_entity_file(name)}"
        case [folder, article] if _nearest(folder, _FOLDERS):
            place = f"{_nearest(folder, _FOLDERS)}/{article}/{_nearest(name, _FILES)}"
        case [*_, article] if name in _FILES:
            place = f"articles/{article}/{name}"  # too deep, or not in `articles`
    return place if has_place(place) else ""


def _nearest(name: str, candidates: Iterable[str]) -> str:
    near = difflib.get_close_matches(name.lower(), [*candidates], n=1, cutoff=_NEAR)
    return near[0] if near else ""


def _entity_file(name: str) -> str:
    ending = _OTHER_ENDING.search(name)
    return f"{slug(name[: ending.start()])}.yml" if ending else name
