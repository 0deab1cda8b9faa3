"""The field that a key nobody knows was most likely meant to be."""

import re
from collections.abc import Sequence
from typing import Final

from generator.load.fields.values_in_words import way_to_flag
from generator.load.fields.words import MEANT, MEANT_IN, NO_FIELD, OF_DRAFTS

_LONG: Final = 5
"""In words of so many letters two may be wrong, in shorter ones one, and in two letters none."""


def meant(key: str, fields: Sequence[str], record: str = "") -> str | None:
    """The one of these fields that is written in another form, or means what a key says.

    `record` is the name of the class whose fields they are.
    """
    word = _word(key)
    told = (*MEANT_IN.get(record, {}).get(word, ()), *MEANT.get(word, ()))
    same = (field for field in fields if _letters(field) == _letters(key))
    return next(same, None) or next((field for field in told if field in fields), None)


def alike(key: str, fields: Sequence[str]) -> str | None:
    """The one of these fields that is spelt most like a key, or is one of its words."""
    word = _word(key)
    near = [(_distance(word, field), field) for field in fields if _may_be(word, field)]
    most = min(near, default=None)
    return most[1] if most else next((f for f in fields if f in word.split("_")), None)


def instead(key: str) -> str:
    """What to do in place of a field, for a word that means none; "" for others."""
    return NO_FIELD.get(_word(key), "")


def is_about_draft(key: str, given: object) -> bool:
    """Whether a key and its value say that something is published, or is not."""
    return _word(key) in OF_DRAFTS and bool(way_to_flag(str(given)))


def _word(key: str) -> str:
    return re.sub(r"[\s-]+", "_", key.strip()).casefold()


def _letters(key: str) -> str:
    return re.sub(r"[\s_-]+", "", key).casefold()


def _may_be(word: str, field: str) -> bool:
    shorter, longer = sorted((len(word), len(field)))
    wrong = 2 if shorter >= _LONG else min(1, longer - 2)
    return longer - shorter <= wrong and _distance(word, field) <= wrong


def _distance(one: str, other: str) -> int:
    """How many letters to change, to add, to leave out or to swap with the next."""
    before: list[int] = []
    last: list[int] = [*range(len(other) + 1)]
    for row, letter in enumerate(one, start=1):
        line = [row]
        for column, wanted in enumerate(other, start=1):
            cost = min(last[column] + 1, line[-1] + 1, last[column - 1] + (letter != wanted))
            swapped = row > 1 and column > 1
            if swapped and (letter, one[row - 2]) == (other[column - 2], wanted):
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        before, last = last, line
    return last[-1]
