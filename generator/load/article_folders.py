"""Folders of articles whose names cannot be ids, and what to call them."""

import re
from collections.abc import Iterable, Mapping

from generator.load.directory import Directory
from generator.load.paths import is_id, slug, uncopied

_DATE = re.compile(r"(?<![0-9]-)[0-9]{4}(?:-[0-9]{2}){0,2}")
"""Not the year at the end of a day that is written the other way round."""


def better_names(articles: Iterable[str], directory: Directory) -> Mapping[str, str]:
    """What to call each folder whose name cannot be an id, by the name it has."""
    return {name: _better(name, directory) for name in articles if not is_id(name)}


def originals(articles: Iterable[str]) -> Mapping[str, str]:
    """The folders that are named as file managers name copies: name -> that of the original."""
    known = {*articles}
    meant = {name: uncopied(name) for name in known if not is_id(name)}
    return {name: original for name, original in meant.items() if original in known}


def _better(name: str, directory: Directory) -> str:
    """The nearest id; where publisher and date are known and it does not say them, those.

    Else one would be told to rename the folder twice: `id-unlike-path` asks for them.
    """
    publisher, outlet, published = directory.imprint(name)
    nearest, begins = slug(name), slug(publisher).removeprefix("the-")
    forms = "|".join(filter(None, (begins, f"the-{begins}", outlet)))
    ends = re.search(rf"{_DATE.pattern}$", nearest) or _DATE.match(published)
    if not (publisher and ends) or re.fullmatch(rf"(?:{forms})-{_DATE.pattern}", nearest):
        return nearest
    return f"{begins}-{ends[0]}"
