"""What to say of an id that is there, and is that of another kind of record than belongs here."""

from collections.abc import Callable, Collection
from typing import Final

from generator.model.walk import FOLDERS, OWNERS

_FEW: Final = 6
"""So many ids are named."""


def a(kind: str) -> str:
    """A kind of record with its article, as a sentence has it."""
    return f"an {kind}" if kind[0] in "aeiou" else f"a {kind}"


def kind_that_has(
    id_: str, wanted: str, ids_of: Callable[[str], Collection[str]], *, with_parts: bool = True
) -> str:
    """The kind of record that has an id which none of the wanted kind has; "" where none has it.

    `ids_of` gives all ids of a kind; `with_parts` says that the kinds whose ids have two parts
    count too.
    """
    kinds = (*FOLDERS, *OWNERS) if with_parts else FOLDERS
    has = (kind for kind in kinds if kind != wanted and id_ in ids_of(kind))
    return "" if id_ in ids_of(wanted) else next(has, "")


def is_another(id_: str, has: str, wanted: str) -> str:
    """The message that an id is one of another kind."""
    return f"`{id_}` is {a(has)}; {a(wanted)} belongs here"


def way_to(wanted: str, ids: Collection[str]) -> str:
    """What to write instead: the ids of that kind, or where they are found."""
    if 0 < len(ids) <= _FEW:
        return f"Write one that is there: {listed(ids)}."
    if wanted in OWNERS:
        return f"Write the id of {a(OWNERS[wanted])}, a slash, and that of the {wanted} in there."
    return f"The ids of all {wanted}s are the names in `{FOLDERS[wanted]}/`."


def listed(ids: Collection[str]) -> str:
    """The first of some ids, and how many more there are."""
    first = ", ".join(f"`{id_}`" for id_ in [*ids][:_FEW])
    return f"{first} and {len(ids) - _FEW} more" if len(ids) > _FEW else first
