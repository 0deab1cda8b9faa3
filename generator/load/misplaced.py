"""Files that seem to be meant for another place than where they are."""

import difflib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from generator.diagnostics import Diagnostic, Location, Severity
from generator.load.paths import ARTICLE_FILES, ENTITY_FOLDERS, PAGE, has_place, slug

_FOLDERS = (*ENTITY_FOLDERS, "articles")
_OTHER_ENDING = re.compile(r"\.(?:ya?ml\.txt|ya?ml)$", re.IGNORECASE)
"""What some programs, and some people, end the name of a YAML file with."""
_NEAR = 0.75
"""A name that resembles another by less is not taken for it."""


def meant_places(paths: Iterable[str]) -> Mapping[str, str]:
    """The files that have no place, and seem to be meant for one that is free: path -> place.

    Of several that may be meant for the same place, the first.
    """
    meant: dict[str, str] = {}
    taken = {*paths}
    for path in sorted(taken):
        place = "" if has_place(path) else _meant_place(path)
        if place and place not in taken:
            meant[path] = place
            taken.add(place)
    return meant


def misplaced(meant: Mapping[str, str], paths: Iterable[str]) -> Iterator[Diagnostic]:
    """Report each of those files; of a folder that has another name, only the folder."""
    there = {path.split("/")[0] for path in paths}
    folders: dict[tuple[str, str], list[str]] = defaultdict(list)
    for path, place in meant.items():
        folder, wanted = path.split("/")[0], place.split("/")[0]
        if "/" in path and path.partition("/")[2] == place.partition("/")[2]:
            folders[folder, wanted].append(path)
        else:
            message = f"this file is not read; it seems to be meant as `{place}`"
            yield _error(path, message, "Rename or move it, or delete it.")
    for (folder, wanted), inside in folders.items():
        message = f"nothing in the folder `{folder}` is read; it seems to be meant as `{wanted}`"
        way = "Move what is in it" if wanted in there else "Rename it"
        yield _error(inside[0], message, f"{way} to `{wanted}`.")


def _error(path: str, message: str, hint: str) -> Diagnostic:
    return Diagnostic(Location(path), "misplaced-file", Severity.ERROR, message, hint)


def _meant_place(path: str) -> str:
    """The place of a path whose folder and name are spelt as they should be; "" for none."""
    *folders, name = path.split("/")
    match folders:
        case []:
            place = _nearest(name, ("briefing.yml",))
        case [folder] if name in (*ARTICLE_FILES, PAGE) and not _nearest(folder, _FOLDERS):
            place = f"articles/{path}"  # the folder of an article
        case [folder]:
            place = f"{_nearest(folder, _FOLDERS)}/{_entity_file(name)}"
        case [folder, article]:
            file = _nearest(name, (*ARTICLE_FILES, PAGE))
            place = f"{_nearest(folder, _FOLDERS)}/{article}/{file}"
        case _:
            place = ""
    return place if has_place(place) else ""


def _nearest(name: str, candidates: Iterable[str]) -> str:
    near = difflib.get_close_matches(name.lower(), [*candidates], n=1, cutoff=_NEAR)
    return near[0] if near else ""


def _entity_file(name: str) -> str:
    ending = _OTHER_ENDING.search(name)
    return f"{slug(name[: ending.start()])}.yml" if ending else name
