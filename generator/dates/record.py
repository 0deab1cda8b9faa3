"""What a date is once it has been read, and what is told when it cannot be."""

from dataclasses import dataclass
from enum import StrEnum

Day = tuple[int, int, int]
"""Year, month, day of the proleptic Gregorian calendar; year 0 is 1 BC, year -1 is 2 BC."""


class Kind(StrEnum):
    """What an expression says about the days it names."""

    DATE = "date"
    """One date, however precise."""
    INTERVAL = "interval"
    """A stretch of time, or an event somewhere in it: `START/END`."""
    ONE_OF = "one-of"
    """One of several dates: `[A,B]`."""
    ALL_OF = "all-of"
    """Each of several dates: `{A,B}`."""


class Precision(StrEnum):
    """The finest calendar unit that is known, from day to nothing at all."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    """A season, quarter, or another EDTF grouping of months."""
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class EdtfDate:
    """A valid EDTF expression and what follows from it.

    Where both bounds are known, `lower <= upper`, even for an interval written the wrong
    way round: its bounds enclose both ends, and `ends_before_start` tells of the slip.
    """

    text: str
    """The expression as written."""
    lower: Day | None
    """The earliest day the text allows; None where it sets no limit or does not know one."""
    upper: Day | None
    """The latest day the text allows; None where it sets no limit or does not know one."""
    kind: Kind
    precision: Precision
    """Of the coarsest part: a unit is known only where all of its digits and those before are."""
    approximate: bool = False
    """Some part is marked `~` or `%`. The bounds do not widen for it."""
    uncertain: bool = False
    """Some part is marked `?` or `%`. The bounds do not widen for it."""
    time: str = ""
    """The time of day as written, such as `11:13:00+03:00`; empty where there is none."""
    ends_before_start: bool = False
    """An interval or range whose last possible end is before its first possible start."""

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Slip:
    """Why a text is not EDTF, and what may have been meant."""

    reason: str
    """A clause without capital and full stop."""
    proposals: tuple[str, ...] = ()
    """Candidates, the likeliest first; not all of them need be valid."""
    note: str = ""
    """What else to do."""


@dataclass(frozen=True, slots=True)
class InvalidDate:
    """Text that is not EDTF: what is wrong, and what to write instead. One plain line each."""

    message: str
    hint: str
