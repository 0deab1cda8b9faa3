"""Dates in English, as a newspaper prints them, and never more precise than the text.

Names are spelled here and not asked of the locale: the same date reads alike everywhere.
An interval is joined by "to", which reads well aloud, and says a month or year that both
ends share once: "6 to 8 May 2019", "6 May to 8 June 2019".
"""

import re
from functools import lru_cache

from generator.dates.expression import (
    Edge,
    Expression,
    Group,
    Interval,
    Single,
    Span,
    read_expression,
)
from generator.dates.part import Part
from generator.dates.part_wording import MONTHS, joined, part_in_words
from generator.dates.record import EdtfDate, Kind


@lru_cache(maxsize=4096)
def display(date: EdtfDate) -> str:
    """The date in words: "8 March 2021", "by March 2021", "about 2019", "the 2020s".

    A text that is not EDTF (no result of `parse` has one) is returned as it is.
    """
    expression = read_expression(date.text)
    return date.text if expression is None else in_words(expression)


def in_words(expression: Expression) -> str:
    """The expression in words, without a full stop."""
    if isinstance(expression, Single):
        return part_in_words(expression.part) + _time(expression.time)
    if isinstance(expression, Interval):
        return _interval(expression.start, expression.end)
    return _group(expression)


def _interval(start: Part | Edge, end: Part | Edge) -> str:
    if isinstance(start, Part) and isinstance(end, Part):
        return _from_to(start, end)
    if isinstance(start, Part):
        note = " (end unknown)" if end is Edge.UNKNOWN else ""
        return f"from {part_in_words(start)}{note}"
    if isinstance(end, Part):
        known = f"by {part_in_words(end)}"
        return f"until {part_in_words(end)} (start unknown)" if start is Edge.UNKNOWN else known
    return ""


def _from_to(start: Part, end: Part) -> str:
    if start == end:
        return part_in_words(start)
    if _are_alike(start, end) and start.year == end.year and start.month:
        if start.month != end.month:
            return f"{_without_year(start)} to {part_in_words(end)}"
        if start.day:
            return f"{int(start.day)} to {part_in_words(end)}"
    return f"{part_in_words(start)} to {part_in_words(end)}"


def _group(group: Group) -> str:
    conjunction = "or" if group.kind is Kind.ONE_OF else "and"
    lone = len(group.spans) == 1 and None in (group.spans[0].first, group.spans[0].last)
    prefix = "one of " if group.kind is Kind.ONE_OF and not lone else ""
    return prefix + joined(_members(group.spans, conjunction), conjunction)


def _members(spans: tuple[Span, ...], conjunction: str) -> list[str]:
    singles = [span.last for span in spans if span.first == span.last and span.last]
    last = singles[-1] if singles else None
    if last and last.month and len(singles) == len(spans):
        alike = all(_are_alike(part, last) and part.year == last.year for part in singles)
        if alike and last.day and all(part.month == last.month for part in singles):
            return [*(str(int(part.day)) for part in singles[:-1]), part_in_words(last)]
        if alike:
            return [*(_without_year(part) for part in singles[:-1]), part_in_words(last)]
    return [_span(span, conjunction) for span in spans]


def _span(span: Span, conjunction: str) -> str:
    if span.first and span.last:
        return _from_to(span.first, span.last)
    if span.first:
        return f"{part_in_words(span.first)} {conjunction} later"
    return f"{part_in_words(span.last)} {conjunction} earlier" if span.last else ""


def _are_alike(a: Part, b: Part) -> bool:
    return a.is_exact and b.is_exact and a.units == b.units


def _without_year(part: Part) -> str:
    month = MONTHS[int(part.month) - 1]
    return f"{int(part.day)} {month}" if part.day else month


def _time(time: str) -> str:
    """The time as ", 11:13 (UTC+3)": seconds where not nought, the offset where it is given."""
    found = re.fullmatch(r"(\d\d:\d\d)(:\d\d)(Z|[+-]\d\d(?::\d\d)?)?", time)
    if not found:
        return ""
    seconds = "" if found[2] == ":00" else found[2]
    return f", {found[1]}{seconds}{_offset(found[3])}"


def _offset(zone: str | None) -> str:
    if not zone:
        return ""
    hours, _, minutes = zone.removeprefix("Z").partition(":")
    if not hours or not int(hours[1:] + (minutes or "0")):
        return " (UTC)"
    sign = "−" if hours[0] == "-" else "+"
    return f" (UTC{sign}{int(hours[1:])}{':' + minutes if int(minutes or 0) else ''})"
