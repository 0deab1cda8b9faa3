"""Dates in words: "8 March 2021", "the 1560s", "spring 2021", "about 2021", "open"."""

import re

from generator.dates.part_wording import MONTHS
from generator.dates.record import Slip

_NUMBER_OF_MONTH = {
    **{name.lower(): number for number, name in enumerate(MONTHS, 1)},
    **{name[:3].lower(): number for number, name in enumerate(MONTHS, 1)},
    "sept": 9,
}
_NUMBER_OF_SEASON = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}

_MONTH = rf"(?P<month>{'|'.join(sorted(_NUMBER_OF_MONTH, key=len, reverse=True))})\.?"
_DAY = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>[0-9]{4})"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
_CLOCK = r"(?P<clock>,?\s+(?:at\s+)?[0-9]{1,2}[:.][0-9]{2}.*)?"
_GAP = r"[\s,-]+"
_NAMED_MONTH = tuple(
    re.compile(_WEEKDAY + form + _CLOCK)
    for form in (
        rf"{_DAY}{_GAP}(?:of\s+)?{_MONTH}{_GAP}{_YEAR}",
        rf"{_MONTH}{_GAP}{_DAY}{_GAP}{_YEAR}",
        rf"{_YEAR}{_GAP}{_MONTH}{_GAP}{_DAY}",
        rf"(?P<day>){_MONTH}{_GAP}(?:of\s+)?{_YEAR}",
    )
)
_NAMED_SEASON = re.compile(
    rf"(?:the\s+)?(?P<season>{'|'.join(_NUMBER_OF_SEASON)})\s+(?:of\s+)?{_YEAR}"
)
_DECADE = re.compile(r"(?:the\s+)?(?P<decade>[0-9]{3})0['\N{RIGHT SINGLE QUOTATION MARK}]?s")
_CENTURY = re.compile(r"(?:the\s+)?(?P<number>[0-9]{1,2})(?:st|nd|rd|th)\s+century")
_ABOUT = re.compile(r"(?:(?:circa|about|around|ca?)\s+|ca?\.\s*)(?P<rest>.+)")
_BOUNDED = re.compile(r"(?P<word>by|until|till|since|from)\s+(?P<rest>.+)")


def of_words(text: str) -> Slip | None:
    """The slip in a date written in English words, or None."""
    said = " ".join(text.lower().split())
    for recognise in (_of_month, _of_season, _of_decade, _of_old_words, _of_hedge):
        if slip := recognise(said):
            return slip
    return None


def _of_month(said: str) -> Slip | None:
    found = next(filter(None, (form.fullmatch(said) for form in _NAMED_MONTH)), None)
    if not found:
        return None
    month = f"{found['year']}-{_NUMBER_OF_MONTH[found['month']]:02}"
    date = f"{month}-{int(found['day']):02}" if found["day"] else month
    note = "leave the time off unless the source gives its seconds" if found["clock"] else ""
    return Slip("months are numbers and the year comes first", (date,), note)


def _of_season(said: str) -> Slip | None:
    found = _NAMED_SEASON.fullmatch(said)
    if not found:
        return None
    number = _NUMBER_OF_SEASON[found["season"]]
    return Slip("seasons are numbers, 21 spring to 24 winter", (f"{found['year']}-{number}",))


def _of_decade(said: str) -> Slip | None:
    if found := _CENTURY.fullmatch(said):
        digits = f"{int(found['number']) - 1:02}"
        return Slip("a century is two digits and XX", (f"{digits}XX",) * (digits != "-1"))
    found = _DECADE.fullmatch(said)
    if not found:
        return None
    decade = found["decade"]
    proposals = (f"{decade}X", f"{decade[:2]}XX") if decade.endswith("0") else (f"{decade}X",)
    return Slip("digits that are not known are X", proposals)


def _of_old_words(said: str) -> Slip | None:
    if said == "open":
        note = "an open end belongs to an interval: DATE/.. is from that date, ../DATE by it"
        return Slip("an open end is two dots", ("..",), note)
    if said in ("unknown", "uuuu"):
        note = (
            "an unknown end of an interval is left empty, DATE/ or /DATE; "
            "where nothing is known, leave the whole field out"
        )
        return Slip("what is not known is left empty", ("",), note)
    return None


def _of_hedge(said: str) -> Slip | None:
    """A date after "about", "by" or "since"."""
    if found := _ABOUT.fullmatch(said):
        rest = of_words(found["rest"])
        dates = rest.proposals if rest else (found["rest"],)
        return Slip("a date that is approximate ends in ~", tuple(f"{date}~" for date in dates[:1]))
    found = _BOUNDED.fullmatch(said)
    if not found:
        return None
    rest = of_words(found["rest"])
    date = rest.proposals[0] if rest and rest.proposals else found["rest"]
    if found["word"] in ("since", "from"):
        return Slip("an interval with an open end is DATE/..", (f"{date}/..",))
    return Slip("an interval with an open start is ../DATE", (f"../{date}",))
