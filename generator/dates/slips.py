"""The slips people make in one date: another order, names of months, older EDTF, times.

Each recogniser takes the text of one date (no interval, no set) and returns the slip it
knows, or None. The first that knows the text speaks.
"""

import re

from generator.dates.part import days_in_month
from generator.dates.part_reading import read_part, shape
from generator.dates.part_wording import MONTHS
from generator.dates.record import Slip
from generator.dates.worded_slips import of_words

_COMPACT = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_THREE_NUMBERS = re.compile(r"([0-9]{1,4})([-/. ])([0-9]{1,2})\2([0-9]{1,4})")
_TWO_NUMBERS = re.compile(r"([0-9]{1,4})([-/. ])([0-9]{1,4})")
_TIME = re.compile(
    r"(?P<date>[0-9]{4}(?:-[0-9]{2}){0,2})[Tt ]\s*(?P<hour>[0-9]{1,2})[:.](?P<minute>[0-9]{2})"
    r"(?:[:.](?P<second>[0-9]{2}))?(?:[.,][0-9]+)?\s*(?P<zone>[^/]*)"
)
_ZONE = re.compile(
    r"(?P<name>Z|GMT|UTC)?\s*(?:(?P<sign>[+-])(?P<hours>[0-9]{1,2}):?(?P<minutes>[0-9]{2})?)?"
)
_DECEMBER = 12
_YEAR_DIGITS = 4
_DAY_DIGITS = 2
_LAST_HOUR = 24
_LAST_MINUTE = 59


def slip_of(text: str) -> Slip | None:
    """The slip in the text, or None where none of these is recognised."""
    for recognise in (of_words, _of_order, _of_month_order, _of_time, _of_calendar, _of_old_forms):
        if slip := recognise(text):
            return _not_in_calendar(slip) or slip
    return None


def _not_in_calendar(slip: Slip) -> Slip | None:
    """Of a proposal in the right form that no calendar has (31 April), what is wrong with it."""
    if not slip.proposals or any(read_part(proposal) for proposal in slip.proposals):
        return None
    return _of_calendar(slip.proposals[0])


def _of_order(text: str) -> Slip | None:
    """Day, month and year as numbers, in any order but the standard's, or without zeros."""
    if found := _COMPACT.fullmatch(text):
        return Slip("hyphens stand between year, month and day", (_iso(*found.groups()),))
    found = _THREE_NUMBERS.fullmatch(text)
    if not found:
        return None
    first, separator, middle, last = found.groups()
    if len(first) == _YEAR_DIGITS and len(last) <= _DAY_DIGITS:
        return _of_year_first(first, middle, last, separator)
    if len(last) == _YEAR_DIGITS and len(first) <= _DAY_DIGITS:
        readings = (_iso(last, middle, first), _iso(last, first, middle))
        return Slip("the order is year, month, day", tuple(dict.fromkeys(readings)))
    note = "write the year with four digits, then month and day: YYYY-MM-DD"
    return Slip("a year has four digits", (), note)


def _of_year_first(year: str, middle: str, last: str, separator: str) -> Slip | None:
    if int(middle) > _DECEMBER >= int(last) > 0:
        return Slip(
            "there is no such month; if it is the day, the month comes before it",
            (_iso(year, last, middle),),
        )
    if separator != "-":
        return Slip("hyphens stand between year, month and day", (_iso(year, middle, last),))
    if len(middle) < _DAY_DIGITS or len(last) < _DAY_DIGITS:
        return Slip("month and day have two digits each", (_iso(year, middle, last),))
    return None


def _of_month_order(text: str) -> Slip | None:
    """Year and month as numbers, or two years."""
    found = _TWO_NUMBERS.fullmatch(text)
    if not found:
        return None
    first, separator, last = found.groups()
    if len(first) == len(last) == _YEAR_DIGITS:
        return Slip("years of an interval are joined by a slash", (f"{first}/{last}",))
    if len(first) == _YEAR_DIGITS and len(last) <= _DAY_DIGITS:
        if 0 < int(last) <= _DECEMBER:
            hyphen = (
                "a month has two digits" if separator == "-" else "a hyphen comes before a month"
            )
            return Slip(hyphen, (f"{first}-{int(last):02}",))
        if separator == "/" and len(last) == _DAY_DIGITS:
            return Slip("the end of an interval is a whole date", (f"{first}/{first[:2]}{last}",))
    if len(last) == _YEAR_DIGITS and 0 < int(first) <= _DECEMBER:
        return Slip("the year comes before the month", (f"{last}-{int(first):02}",))
    return None


def _of_time(text: str) -> Slip | None:
    """A time without seconds, or with a zone in words."""
    found = _TIME.fullmatch(text)
    if not found:
        return None
    if len(found["date"]) < len("YYYY-MM-DD"):
        return Slip("a time belongs to a whole date", (found["date"],))
    if int(found["hour"]) > _LAST_HOUR or int(found["minute"]) > _LAST_MINUTE:
        return Slip("there is no such time of day", (found["date"],))
    date, clock = found["date"], f"{int(found['hour']):02}:{found['minute']}"
    zone = _zone(found["zone"])
    if found["second"]:
        reason = "a time is THH:MM:SS, then Z or an offset such as +03:00 if the zone is known"
        return Slip(reason, (f"{date}T{clock}:{found['second']}{zone}",))
    note = (
        f"leave the time off, or, only if the source gives the seconds SS, "
        f"write {date}T{clock}:SS{zone}"
    )
    return Slip("a time needs its seconds, and they are not to be invented", (date,), note)


def _of_calendar(text: str) -> Slip | None:
    """Months and days that no calendar has."""
    part = shape(text.partition("T")[0])
    if part is None or part.is_possible:
        return None
    whole = part.month.isdigit() and part.day.isdigit() and "X" not in part.year
    if not part.months():
        note = "months run from 01 to 12 (21 to 41 are seasons and other groups of months)"
        return Slip(f"there is no month {part.month}", (part.year,) * (part.month == "00"), note)
    if not whole:
        return Slip("no day fits these digits", ())
    if part.day == "00":
        return Slip("there is no day 00", (f"{part.year}-{part.month}",))
    year, month = int(part.year), int(part.month)
    last = days_in_month(year, month)
    reason = f"{MONTHS[month - 1]} {year} ends on day {last}"
    return Slip(reason, (f"{part.year}-{part.month}-{last}", f"{part.year}-{part.month}"))


def _of_old_forms(text: str) -> Slip | None:
    """Forms of the drafts before ISO 8601-2:2019, and letters of the wrong case."""
    proposal = text.replace("?~", "%").replace("~?", "%")
    proposal = re.sub(r"\(([^()]*)\)", r"\1", proposal).upper().replace("U", "X")
    if proposal == text or not shape(proposal):
        return None
    reason = (
        "unknown digits are X" if re.search("[ux]", text) else "this is an older or looser form"
    )
    return Slip(reason, (proposal,))


def _iso(year: str, month: str, day: str) -> str:
    return f"{year}-{int(month):02}-{int(day):02}"


def _zone(text: str) -> str:
    """`Gmt+3` -> `+03:00`: an offset as printed, ahead of UTC if positive."""
    found = _ZONE.fullmatch(text.strip().upper())
    if not found or not text.strip():
        return ""
    if not found["sign"]:
        return "Z"
    zone = f"{found['sign']}{int(found['hours']):02}:{found['minutes'] or '00'}"
    return "Z" if zone == "-00:00" else zone
