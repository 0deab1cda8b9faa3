"""One order for dates that are only partly known, and what their bounds prove."""

import re
from typing import Final

from generator.dates.record import Day, EdtfDate

SortKey = tuple[bool, Day, bool, bool, Day, int, str]
"""Compares with any other; what its items mean is this module's business."""

_NO_DAY: Final[Day] = (0, 0, 0)
_TIME = re.compile(r"(\d\d):(\d\d):(\d\d)(?:Z|([+-])(\d\d)(?::(\d\d))?)?")
_BEFORE_ANY_TIME: Final = -1_000_000


def sort_key(date: EdtfDate) -> SortKey:
    """The place of a date in a list: total, stable, and never against its bounds.

    A date stands at the first day it may be (`2021` at 1 January 2021); where its start is
    open or unknown, at the last (`../2021-03-08` at 8 March 2021, before what is dated
    to that very day); where nothing is known, after all others. Dates with the same first day
    go by their last, the vaguer later; the same days by the time, then by the text.

    If `a.upper < b.lower` then `sort_key(a) < sort_key(b)`, for all pairs: the day p a
    date stands at is one of its bounds, so `lower <= p <= upper` wherever they are known
    (`EdtfDate` promises `lower <= upper`), and p(a) <= a.upper < b.lower <= p(b). A date
    without any bound is never on either side of such a pair.
    """
    place = date.lower or date.upper
    return (
        place is None,
        place or _NO_DAY,
        date.lower is not None,
        date.upper is None,
        date.upper or _NO_DAY,
        _seconds(date.time),
        date.text,
    )


def surely_before(a: EdtfDate, b: EdtfDate) -> bool:
    """Whether every day `a` may be is before every day `b` may be.

    The bounds are those of the text: a date marked approximate may in truth lie outside them.
    """
    return a.upper is not None and b.lower is not None and a.upper < b.lower


def _seconds(time: str) -> int:
    """Seconds since midnight, in UTC where the offset is known; no time comes first."""
    found = _TIME.fullmatch(time)
    if not found:
        return _BEFORE_ANY_TIME
    hours, minutes, seconds, zone_hours, zone_minutes = (
        int(found[group] or 0) for group in (1, 2, 3, 5, 6)
    )
    offset = (zone_hours * 60 + zone_minutes) * 60
    since_midnight = (hours * 60 + minutes) * 60 + seconds
    return since_midnight + offset if found[4] == "-" else since_midnight - offset
