"""The ids of records that somebody most likely meant who wrote another, or wrote a name."""

import difflib
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Final

from generator.load.paths import ENTITY_FOLDERS, slug

_NEAR: Final = 0.7
"""An id that resembles another by less is not taken for it."""
_SURELY: Final = 0.85
"""The same where a wrong one would be taken for evidence."""
_MOST: Final = 3
"""More ids with the same words say nothing of which is meant."""


def meant_ids(id_: str, names: Mapping[str, Iterable[str]]) -> list[str]:
    """Of records, by id with all their names: those called so, or else those with ids like it.

    Like it is the id that is spelt most like it; or those that have a part of its words, or more.
    """
    wanted = _without_article(id_)
    called = [one for one, all_ in names.items() if wanted in map(_name, all_)]
    return called[:_MOST] or nearest_ids(id_, names.keys())


def nearest_ids(id_: str, there: Collection[str]) -> list[str]:
    """The id that is spelt most like another; or those with a part of its words, or with more."""
    words = {*id_.split("-")}
    within = {one for one in there if {*one.split("-")} < words}
    related = sorted(within.union(_with_words(words, there)))
    return _spelt_most_like(id_, there) or (related if len(related) <= _MOST else [])


def surely_nearest_ids(id_: str, there: Collection[str]) -> list[str]:
    """The same, but spelt more like it, and without those that have but a part of its words."""
    related = _with_words({*id_.split("-")}, there)
    near = _spelt_most_like(id_, there, _SURELY)
    return near or (related if len(related) <= _MOST else [])


def _spelt_most_like(id_: str, there: Collection[str], cutoff: float = _NEAR) -> list[str]:
    return difflib.get_close_matches(id_, there, n=1, cutoff=cutoff)


def _with_words(words: set[str], there: Collection[str]) -> list[str]:
    return [one for one in sorted(there) if words <= {*one.split("-")}]


def did_you_mean(near: Sequence[str]) -> str:
    """Ask whether one of these ids was meant; "" where there is none."""
    return f"Did you mean {' or '.join(f'`{id_}`' for id_ in near)}?" if near else ""


def way_to_id(given: str, parts: int) -> tuple[str, str]:
    """The id that some words would be, of two parts perhaps but for the first; else ""; what to do.

    `parts` is how many the id has.
    """
    folder, slash, rest = given.partition("/")
    is_path = slash and folder in (*ENTITY_FOLDERS, "articles")
    slugs = [slug(part) for part in (rest if is_path else given).removesuffix(".yml").split("/")]
    if "," in given:
        return "", "A list stands in brackets: [one, another]."
    if len(slugs) == parts:
        return "/".join(slugs), did_you_mean(["/".join(slugs)])
    if len(slugs) < parts:
        way = "Such an id is that of its article or issue, a slash, and its own in there."
        return slugs[0] if len(slugs) == 1 else "", way
    return "", "Leave out the slash, and what does not belong to the id."


def _name(words: str) -> str:
    return _without_article(slug(words))


def _without_article(id_: str) -> str:
    """An id that is made of a name: the Gazette is called Gazette, too."""
    return id_.removeprefix("the-")
