"""Reading one calendar expression of EDTF, such as `2021-03-08`, `202X` or `2021-03~-08`.

The grammar is EDTF's (levels 0 to 2) for one date. The `edtf` library, which the tests
hold it against, is not asked at run time: it takes 5 ms a date, prints to standard output and
fails on `2021-1X`, lets 29 February be in 2021, and turns the bounds of `-019X` round.
"""

import re

from generator.dates.part import UNITS, Part

_MARK = "[?~%]"
_PART = re.compile(
    rf"""
    (?P<year_before>{_MARK})? (?P<year>(?!-0000)-?[0-9X]{{4}}) (?P<year_after>{_MARK})?
    (?:-
      (?P<month_before>{_MARK})? (?P<month>[0-9X]{{2}}) (?P<month_after>{_MARK})?
      (?:- (?P<day_before>{_MARK})? (?P<day>[0-9X]{{2}}) (?P<day_after>{_MARK})? )?
    )?
    """,
    re.VERBOSE,
)
_YEAR_ALONE = re.compile(
    r"(?P<year>-?[0-9]{4}|Y(?P<base>-?[1-9][0-9]{0,11})(?:E(?P<exponent>[1-9]))?)"
    rf"(?:S(?P<significant>[1-9][0-9]?))?(?P<mark>{_MARK})?"
)
"""A year with significant digits, or one of more than four digits."""
_FOUR_DIGITS = 9999


def read_part(text: str) -> Part | None:
    """The expression, or None where it is not EDTF or no such day exists."""
    part = shape(text)
    return part if part and part.is_possible else None


def shape(text: str) -> Part | None:
    """The digits and marks of the expression, whether or not the calendar has such a day."""
    if found := _YEAR_ALONE.fullmatch(text):
        return _year_alone(found)
    found = _PART.fullmatch(text)
    if not found:
        return None
    part = Part(
        year=found["year"],
        month=found["month"] or "",
        day=found["day"] or "",
        approximate=_marked(found, "~%"),
        uncertain=_marked(found, "?%"),
    )
    return None if part.is_season and part.day else part


def _year_alone(found: re.Match[str]) -> Part | None:
    year, mark = found["year"], found["mark"] or "-"
    if found["base"]:
        number = int(found["base"]) * 10 ** int(found["exponent"] or 0)
        if abs(number) <= _FOUR_DIGITS:
            return None
        year = str(number)
    return (
        None
        if year == "-0000"
        else Part(
            year=year,
            significant=int(found["significant"] or 0),
            approximate=frozenset({"year"} if mark in "~%" else ()),
            uncertain=frozenset({"year"} if mark in "?%" else ()),
        )
    )


def _marked(found: re.Match[str], marks: str) -> frozenset[str]:
    """A mark before a unit concerns that unit; one after it also all units to its left."""
    units: set[str] = set()
    for position, unit in enumerate(UNITS):
        if (found[f"{unit}_before"] or "-") in marks:
            units.add(unit)
        if (found[f"{unit}_after"] or "-") in marks:
            units.update(UNITS[: position + 1])
    return frozenset(units)
