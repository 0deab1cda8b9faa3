"""What the words of a date mean: the EDTF date, and how the words lead to it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from generator.dates import EdtfDate
from generator.expressions.calendar_words import CalendarWords
from generator.model.vocabulary import DateBasis

_SEASONS: Mapping[str, int] = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
"""The numbers that EDTF gives to the seasons."""
_NEAR: Mapping[str, int] = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
_WHICH: Mapping[str, int] = {"last": -1, "this": 0, "next": 1}
_COUNTS: Mapping[str, int] = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
}
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEK = 7
_YEAR = 12
_FIRST_YEAR, _LAST_YEAR = 1800, 2199
"""Outside these no article was published that the words of a newspaper are about."""


@dataclass(frozen=True, slots=True, order=True)
class Resolution:
    """A date that an editor may write, and its working."""

    edtf: str
    """"" where the words do not lead to a date."""
    working: str = ""
    """How the words lead to it; "" where they state it."""

    @property
    def basis(self) -> DateBasis:
        """Corpus where the words state the date, inferred where something was added."""
        return DateBasis.INFERRED if self.working else DateBasis.CORPUS


def resolve(found: "re.Match[str]", names: CalendarWords, published: EdtfDate | None) -> Resolution:
    """The date of a match of `time_expressions`, counted from the day of publication."""
    words = {key: value.casefold() for key, value in found.groupdict().items() if value}
    if "year" in words or "decade" in words:
        return _stated(words, names)
    day = _day(published)
    if day is None:
        return Resolution("", "It is relative, and the day of publication is not known.")
    if "month" in words:
        return _without_year(words, names, day)
    return _relative(words, names, day)


def _stated(words: Mapping[str, str], names: CalendarWords) -> Resolution:
    """A date with its year."""
    if "decade" in words:
        return Resolution(words["decade"][:3] + "X")
    year = words["year"]
    if "season" in words:
        return Resolution(f"{year}-{_SEASONS[words['season']]}")
    if "about" in words:
        return Resolution(f"{year}~")
    if "mm" in words:
        return _checked(int(year), int(words["mm"]), int(words["dd"]))
    if "month" not in words:
        return Resolution(year)
    month = names.months[words["month"]]
    return (
        _checked(int(year), month, int(words["day"]))
        if "day" in words
        else Resolution(f"{year}-{month:02}")
    )


def _checked(year: int, month: int, day: int) -> Resolution:
    try:
        return Resolution(date(year, month, day).isoformat())
    except ValueError:
        return Resolution("", "There is no such day.")


def _without_year(words: Mapping[str, str], names: CalendarWords, day: date) -> Resolution:
    """A day or month of the year in which it is nearest to the publication."""
    month = names.months[words["month"]]
    candidates = []
    for year in (day.year - 1, day.year, day.year + 1):
        try:
            candidates.append(date(year, month, int(words.get("day", "15"))))
        except ValueError:  # 29 February
            continue
    if not candidates:
        return Resolution("", "There is no such day.")
    nearest = min(candidates, key=lambda one: abs(one - day))
    working = f"No year is given; this is the nearest to the publication on {day}."
    return Resolution(nearest.isoformat() if "day" in words else f"{nearest:%Y-%m}", working)


def _relative(words: Mapping[str, str], names: CalendarWords, day: date) -> Resolution:
    """A date that is counted from the publication."""
    from_day = f"Counted from the publication on {_named(day)}."
    if "near" in words:
        return Resolution(_plus(day, _NEAR[words["near"]]).isoformat(), from_day)
    if "weekday" in words:
        return _weekday(names.weekdays[words["weekday"]], words.get("which", ""), day)
    if "unit" in words:
        return Resolution(_period(words["unit"], _WHICH[words["which"]], day), from_day)
    count = _COUNTS.get(words["count"]) or int(words["count"])
    steps = count if words["way"] == "from now" else -count
    return Resolution(_steps(words["units"].rstrip("s"), steps, day), from_day)


def _weekday(weekday: int, which: str, day: date) -> Resolution:
    """The day of the week on or before the publication; after it, where the words say `next`."""
    back = (day.weekday() - weekday) % _WEEK
    if which == "next":
        return Resolution(
            _plus(day, _WEEK - back).isoformat(),
            f"The first after the publication on {day:%A}, {day}.",
        )
    if which == "last" and back == 0:
        back = _WEEK
    return Resolution(
        _plus(day, -back).isoformat(),
        f"The last on or before the publication on {_named(day)}.",
    )


def _period(unit: str, which: int, day: date) -> str:
    """The week, from Monday to Sunday, the month or the year before, at or after a day."""
    if unit == "week":
        monday = _plus(day, which * _WEEK - day.weekday())
        return f"{monday}/{_plus(monday, _WEEK - 1)}"
    if unit == "month":
        return _month(day, which)
    return f"{day.year + which:04}"


def _steps(unit: str, steps: int, day: date) -> str:
    """A number of units from a day, as precise as the unit: weeks ago are about a day."""
    if unit == "day":
        return _plus(day, steps).isoformat()
    if unit == "week":
        return f"{_plus(day, steps * _WEEK)}~"
    return _month(day, steps) + "~" if unit == "month" else f"{day.year + steps:04}~"


def _month(day: date, steps: int) -> str:
    months = day.year * _YEAR + day.month - 1 + steps
    return f"{months // _YEAR:04}-{months % _YEAR + 1:02}"


def _named(day: date) -> str:
    """A day with its name, in English whatever the machine's language."""
    return f"{_WEEKDAYS[day.weekday()]}, {day}"


def _plus(day: date, days: int) -> date:
    return day + timedelta(days=days)


def _day(published: EdtfDate | None) -> date | None:
    """The day of publication, if it is known to the day."""
    if published is None or published.lower is None or published.lower != published.upper:
        return None
    year, month, number = published.lower
    return date(year, month, number) if _FIRST_YEAR <= year <= _LAST_YEAR else None
