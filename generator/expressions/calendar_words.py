"""What months and days of the week are called in a language, by Unicode's CLDR as Babel has it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from babel import Locale, UnknownLocaleError


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """Names in lower case, long and short, and what they name; empty for an unknown language."""

    months: Mapping[str, int]
    """From 1 for January."""
    weekdays: Mapping[str, int]
    """From 0 for Monday."""
    never_shortened: frozenset[str]
    """Months whose short name is the long one, such as May: a full stop behind it is one."""


@cache
def calendar_words(language: str) -> CalendarWords:
    """The names in a language, by its BCP 47 tag."""
    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return CalendarWords(MappingProxyType({}), MappingProxyType({}), frozenset())
    names = locale.months["format"]
    whole = {*names["wide"].values()} & {*names["abbreviated"].values()}
    return CalendarWords(
        months=_names(locale.months),
        weekdays=_names(locale.days),
        never_shortened=frozenset(name for name in whole if not name.isdigit()),
    )


def _names(tables: Mapping[str, Mapping[str, Mapping[int, str]]]) -> Mapping[str, int]:
    names = {
        name.casefold().rstrip("."): number
        for use in ("stand-alone", "format")
        for width in ("abbreviated", "wide")
        for number, name in tables[use][width].items()
        if not name.isdigit()
    }
    return MappingProxyType(names)


def alternatives(names: Iterable[str]) -> str:
    """A regular expression for any of some names, the longest first; one that never matches."""
    words = sorted(names, key=lambda name: (-len(name), name))
    return "|".join(map(re.escape, words)) or r"(?!)"
