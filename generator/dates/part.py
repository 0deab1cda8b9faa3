"""One calendar expression of EDTF, such as `2021-03-08`, `202X` or `2021-21`, and its bounds."""

import calendar
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from generator.dates.record import Day, Precision

_DECEMBER = 12
_LEAP = 2000

UNITS = ("year", "month", "day")

SPRING, SUMMER, AUTUMN, WINTER = (3, 5), (6, 8), (9, 11), (12, 14)
SEASON_MONTHS = dict(
    enumerate(
        (
            *(SPRING, SUMMER, AUTUMN, WINTER),  # 21-24: of no named hemisphere, read as northern
            *(SPRING, SUMMER, AUTUMN, WINTER),  # 25-28: northern
            *(AUTUMN, WINTER, SPRING, SUMMER),  # 29-32: southern, whose spring is in September
            *((1, 3), (4, 6), (7, 9), (10, 12)),  # 33-36: quarters
            *((1, 4), (5, 8), (9, 12)),  # 37-39: four months each
            *((1, 6), (7, 12)),  # 40-41: halves
        ),
        start=21,
    )
)
"""Number of the EDTF grouping -> its first and last month; 13 and 14 are in the next year.

Seasons are meteorological; the one that begins in December belongs to that year."""


@dataclass(frozen=True, slots=True)
class Part:
    """Year, month and day as digits, with `X` for each digit that is not known."""

    year: str
    """Signed decimal digits, four or more."""
    month: str = ""
    """`01` to `12`, a grouping `21` to `41`, digits with X, or nothing."""
    day: str = ""
    significant: int = 0
    """How many leading digits of the year are meant (`1950S2`); 0 where all are."""
    approximate: frozenset[str] = frozenset()
    """Which of `UNITS` are marked so."""
    uncertain: frozenset[str] = frozenset()

    @property
    def units(self) -> tuple[str, ...]:
        """The units that are written."""
        return UNITS[: 1 + bool(self.month) + bool(self.day)]

    @property
    def is_season(self) -> bool:
        """Whether the month stands for a season, quarter or another grouping."""
        return self.month.isdigit() and int(self.month) in SEASON_MONTHS

    @property
    def is_exact(self) -> bool:
        """Whether every written digit is known, meant and unmarked, and no grouping is used."""
        masked = "X" in self.year + self.month + self.day
        marked = self.approximate or self.uncertain or self.significant
        return not (masked or marked or self.is_season)

    @property
    def years(self) -> range:
        """The years from the first to the last that the digits allow."""
        digits = self.year.lstrip("-")
        unknown = 10 ** max(0, len(digits) - (self.significant or len(digits)))
        low = int(digits.replace("X", "0")) // unknown * unknown
        high = int(digits.replace("X", "9")) // unknown * unknown + unknown - 1
        return range(-high, -low + 1) if self.year.startswith("-") else range(low, high + 1)

    @property
    def lower(self) -> Day | None:
        """The earliest day allowed, or None where nothing of the year is known."""
        return None if self.year.endswith("XXXX") else self._first(self.years, last=False)

    @property
    def upper(self) -> Day | None:
        """The latest day allowed, or None where nothing of the year is known."""
        return None if self.year.endswith("XXXX") else self._first(reversed(self.years), last=True)

    @property
    def is_possible(self) -> bool:
        """Whether the calendar has such a day at all: 2021-02-29 and 2021-13 are not in it."""
        # Asked of one leap year first: to find no 30 February in ten thousand years takes long.
        in_some_year = self.is_season or any(self.days(_LEAP, month) for month in self.months())
        return in_some_year and self._first(self.years, last=False) is not None

    @property
    def precision(self) -> Precision:
        """The finest unit that is known together with all the coarser ones."""
        digits = self.year.lstrip("-")
        unknown = len(digits) - self.significant if self.significant else digits.count("X")
        if unknown > 0:
            tail = self.significant or digits.endswith("X" * unknown)
            coarse = {1: Precision.DECADE, 2: Precision.CENTURY}
            return coarse.get(unknown, Precision.UNKNOWN) if tail else Precision.UNKNOWN
        if self.is_season:
            return Precision.SEASON
        if not self.month or "X" in self.month:
            return Precision.YEAR
        return Precision.MONTH if not self.day or "X" in self.day else Precision.DAY

    def months(self) -> tuple[int, ...]:
        """The months of the year that the digits allow."""
        return _fitting(self.month, _DECEMBER)

    def days(self, year: int, month: int) -> tuple[int, ...]:
        """The days of that month that the digits allow."""
        return _fitting(self.day, days_in_month(year, month))

    def _first(self, years: Iterable[int], *, last: bool) -> Day | None:
        for year in years:
            if not _fits(self.year.lstrip("-"), abs(year)) and not self.significant:
                continue
            if self.is_season:
                return _season_edge(year, int(self.month), last=last)
            for month in reversed(self.months()) if last else self.months():
                if days := self.days(year, month):
                    return (year, month, days[-1] if last else days[0])
        return None


def days_in_month(year: int, month: int) -> int:
    """28 to 31; any year, by the Gregorian rule carried on both ways."""
    lengths = (31, 29 if calendar.isleap(year) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return lengths[month - 1]


def _fits(mask: str, number: int) -> bool:
    digits = str(number).zfill(len(mask))
    return all(m in ("X", d) for m, d in zip(mask, digits, strict=True))


@cache  # some hundred masks at most
def _fitting(mask: str, last: int) -> tuple[int, ...]:
    """The numbers from 1 to `last` that two digits, some perhaps unknown, allow."""
    return tuple(number for number in range(1, last + 1) if _fits(mask or "XX", number))


def _season_edge(year: int, season: int, *, last: bool) -> Day:
    """The first day of a grouping's first month, or the last day of its last."""
    month = SEASON_MONTHS[season][1 if last else 0]
    if month > _DECEMBER:
        year, month = year + 1, month - _DECEMBER
    return (year, month, days_in_month(year, month) if last else 1)
