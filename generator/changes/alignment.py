"""Entries of two lists put beside each other: which entry became which."""

import difflib
from collections.abc import Callable, Hashable, Iterable, Sequence

from pydantic import BaseModel

_ALIKE = 0.5
"""Entries whose words have less in common are not one entry reworded."""

_KEYS = (
    ("id",),
    ("origin",),
    ("actor",),
    ("line",),
    ("kind", "to"),
    ("title",),
    ("reads",),
    ("says",),
    ("quote",),
    ("name",),
)
"""The fields by which an entry is known, the first that it has."""


def key(entry: object) -> tuple[str, ...]:
    """Return the words by which an entry of a list is known."""
    if not isinstance(entry, BaseModel):
        return (str(entry),)
    for names in _KEYS:
        if all(name in type(entry).model_fields for name in names):
            return tuple(" ".join(str(getattr(entry, name)).split()) for name in names)
    return (repr(entry),)


def aligned(
    before: Sequence[object], after: Sequence[object]
) -> list[tuple[int | None, int | None]]:
    """Pair the entries of a list before and after, by their numbers from 0.

    Paired are equal entries, then those known by the same words, then records whose words are
    alike or that name one record in the place of another. What is paired with nothing was removed
    (None on the right) or added. Pairs are in the order of `after`, what was removed behind them.
    """
    partners: dict[int, int] = {}
    for same in (repr, key):
        _match(before, after, partners, same)
    _match_alike(before, after, partners)
    taken = set(partners.values())
    pairs: list[tuple[int | None, int | None]] = [
        (partners.get(index), index) for index in range(len(after))
    ]
    return pairs + [(index, None) for index in range(len(before)) if index not in taken]


def is_reordered(pairs: Iterable[tuple[int | None, int | None]]) -> bool:
    """Whether the entries that both lists have stand in another order."""
    kept = [old for old, new in pairs if old is not None and new is not None]
    return kept != sorted(kept)


def _match(
    before: Sequence[object],
    after: Sequence[object],
    partners: dict[int, int],
    same: Callable[[object], Hashable],
) -> None:
    """Pair what is not paired yet and is the same by some measure, in order."""
    taken = set(partners.values())
    waiting: dict[Hashable, list[int]] = {}
    for index, entry in enumerate(before):
        if index not in taken:
            waiting.setdefault(same(entry), []).append(index)
    for index, entry in enumerate(after):
        if index not in partners and (found := waiting.get(same(entry))):
            partners[index] = found.pop(0)


def _match_alike(
    before: Sequence[object], after: Sequence[object], partners: dict[int, int]
) -> None:
    """Pair the records that are left, the most alike first."""
    taken = set(partners.values())
    candidates = sorted(
        (-_likeness(entry, other), index, number)
        for index, entry in enumerate(after)
        if index not in partners
        for number, other in enumerate(before)
        if number not in taken
    )
    for likeness, index, number in candidates:
        if -likeness >= _ALIKE and index not in partners and number not in partners.values():
            partners[index] = number


def _likeness(one: object, other: object) -> float:
    if not (isinstance(one, BaseModel) and isinstance(other, BaseModel)):
        return 0
    fields = type(one).model_fields
    if "id" in fields:  # another id is another record
        return 0
    if "actor" in fields or "origin" in fields:  # one named in the place of another
        return 1
    words, others = (" ".join(key(entry)).split() for entry in (one, other))
    return difflib.SequenceMatcher(None, words, others, autojunk=False).ratio()
