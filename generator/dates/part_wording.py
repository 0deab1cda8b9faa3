"""One calendar expression in English: "8 March 2021", "a day in March 2021", "about 2019"."""

from collections.abc import Sequence

from generator.dates.part import Part

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_SEASONS = {
    21: "spring {}",
    22: "summer {}",
    23: "autumn {}",
    24: "winter {}",
    **{
        number: f"{season} {{}} ({half} hemisphere)"
        for first, half in ((25, "northern"), (29, "southern"))
        for number, season in enumerate(("spring", "summer", "autumn", "winter"), first)
    },
    33: "the first quarter of {}",
    34: "the second quarter of {}",
    35: "the third quarter of {}",
    36: "the fourth quarter of {}",
    37: "the first four months of {}",
    38: "the middle four months of {}",
    39: "the last four months of {}",
    40: "the first half of {}",
    41: "the second half of {}",
}
_AD_WITHOUT_SAYING = 1000
_FOUR_DIGITS = 9999
_FEW = 3
"""So many months or days are listed; more, where they follow each other, are "from A to B"."""


def part_in_words(part: Part) -> str:
    """The expression with its marks: `~` is "about", `?` is "(uncertain)"."""
    words = _unmarked(part)
    notes = []
    if part.approximate.issuperset(part.units):
        words = f"about {words}"
    elif part.approximate:
        notes.append(f"{_units(part, part.approximate)} approximate")
    if part.uncertain.issuperset(part.units):
        notes.append("uncertain")
    elif part.uncertain:
        notes.append(f"{_units(part, part.uncertain)} uncertain")
    return f"{words} ({'; '.join(notes)})" if notes else words


def year_in_words(year: int) -> str:
    """The year as "2021", "AD 79", "45 BC" (the year -44) or "the year 12,000"."""
    if year <= 0:
        before = 1 - year
        return f"{before:,} BC" if before > _FOUR_DIGITS else f"{before} BC"
    if year > _FOUR_DIGITS:
        return f"the year {year:,}"
    return f"AD {year}" if year < _AD_WITHOUT_SAYING else str(year)


def joined(items: list[str], conjunction: str) -> str:
    """The items as English lists them, without a comma before the last: "8, 9 or 12"."""
    return f" {conjunction} ".join(filter(None, [", ".join(items[:-1]), items[-1]]))


def _unmarked(part: Part) -> str:
    if part.is_season:
        return _SEASONS[int(part.month)].format(_year(part))
    if not part.month:
        return _year(part)
    if "X" not in part.day + part.month:
        day = f"{int(part.day)} " if part.day else ""
        return f"{day}{MONTHS[int(part.month) - 1]}{_of_year(part)}"
    return _with_unknown_month(part) if "X" in part.month else _with_unknown_day(part)


def _with_unknown_day(part: Part) -> str:
    month = f"{MONTHS[int(part.month) - 1]}{_of_year(part)}"
    if part.day == "XX":
        return f"a day in {month}"
    days = _possible_days(part)
    return f"{_choice(days, [str(day) for day in days], one='a day')} {month}"


def _with_unknown_month(part: Part) -> str:
    wholly = part.month == "XX"
    month = f"a month in {_year(part)}" if wholly else f"{_months(part)}{_of_year(part)}"
    if part.day.isdigit():
        return f"the {_ordinal(int(part.day))} of {month}"
    if not part.day:
        return month
    if part.day == "XX":
        return f"a day in {_year(part)}" if wholly else f"a day in {month}"
    return f"a day that fits {part.year}-{part.month}-{part.day}"


def _months(part: Part) -> str:
    numbers = part.months()
    return _choice(numbers, [MONTHS[number - 1] for number in numbers], one="a month")


def _possible_days(part: Part) -> list[int]:
    # 400 years see every length that a month can have.
    return sorted({day for year in part.years[:400] for day in part.days(year, int(part.month))})


def _choice(numbers: Sequence[int], names: list[str], *, one: str) -> str:
    """The names as "5, 15 or 25"; where more than a few follow each other, "a day from 1 to 9"."""
    if len(numbers) > _FEW and numbers[-1] - numbers[0] == len(numbers) - 1:
        return f"{one} from {names[0]} to {names[-1]}"
    return joined(names, "or")


def _of_year(part: Part) -> str:
    """What follows the month: " 2021", or " of a year in the 2020s"."""
    year = _year(part)
    if len(part.years) == 1:
        return f" {year}"
    if year.startswith("the years "):
        return f" of a year from {year.removeprefix('the years ')}"
    return f" of a year in {year}" if year.startswith("the ") else f" of {year}"


def _year(part: Part) -> str:
    """The year or years as "2021", "the 2020s", "the years 2000 to 2099", "an unknown year"."""
    first, last = part.years[0], part.years[-1]
    if first == last:
        return year_in_words(first)
    if part.significant:
        return f"{year_in_words(int(part.year))} or so ({_span(first, last)})"
    if part.year.endswith("XXXX"):
        return "an unknown year"
    digits = part.year.lstrip("-")
    if not digits.endswith("X" * digits.count("X")):
        return f"a year that fits {part.year}"
    if digits.count("X") == 1 and first % 100 and first >= _AD_WITHOUT_SAYING:
        return f"the {first}s"
    return f"the years {_span(first, last)}"


def _span(first: int, last: int) -> str:
    """The years as "1900 to 1999" or "50 to 41 BC"."""
    start, end = year_in_words(first), year_in_words(last)
    return f"{start.removesuffix(' BC') if last <= 0 else start} to {end}"


def _units(part: Part, marked: frozenset[str]) -> str:
    return " and ".join(unit for unit in part.units if unit in marked)


def _ordinal(number: int) -> str:
    """The number as "1st", "22nd", "13th"."""
    teen = number // 10 == 1
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"
