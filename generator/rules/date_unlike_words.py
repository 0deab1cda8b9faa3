"""A date is not the one that its words give.

`as_written` has the words of the source, `edtf` the date that they mean. Where the words name a
day, a month or a year outright, or a day of the week, the two can be held against each other: most
often one of them was mistyped. Where the source itself has a wrong date, `edtf` is the right one,
and `correction` says what the source states and how that is known to be wrong.

Only words that cannot mean anything else are looked at, in the languages of the articles; a day of
a month without its year (`5 July`) is held against a single day. Dates that are approximate or
uncertain are left alone, and so are those from outside the articles.

**Fails**: 21 March 2021 was a Sunday

    said:
      edtf: 2021-03-21
      as_written: on Monday
      working: The Monday before the day of the paper.
      basis: inferred

**Passes**

    said:
      edtf: 2021-03-22
      as_written: on Monday
      working: The Monday before the day of the paper.
      basis: inferred
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from generator.anchor import ArticleText
from generator.dates import EdtfDate, display, parse
from generator.derive import Facts
from generator.diagnostics import Finding
from generator.expressions import calendar_words, time_expressions
from generator.model.record import Dating
from generator.model.vocabulary import DateBasis
from generator.rules.rule import Rule

_HINT = (
    "Mend the one that is wrong. Where the source has it wrong, `edtf` is the right date and "
    "`correction` tells the source's."
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SHORTEST = 5
"""Letters: `Sun`, `sat` and `mar` are words of their own in some languages."""


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each date that its words contradict."""
    articles = facts.briefing.articles.values()
    languages = dict.fromkeys(article.record.language for article in articles)
    for place, dating in facts.inventory.of_kind(Dating):
        words, given = dating.as_written, dating.edtf
        is_exact = not (given.approximate or given.uncertain or dating.correction)
        if not words or not is_exact or dating.basis is DateBasis.OUTSIDE:
            continue
        message = _stated(words, given, languages) or _weekday(words, given, languages)
        if message:
            yield Finding(place / "edtf", message, _HINT)


def _stated(words: str, given: EdtfDate, languages: Iterable[str]) -> str:
    """What is wrong with a date where its words state others, and only others; "" for nothing."""
    for language in languages:
        stated = [parse(edtf) for edtf in _dates(words, given, language)]
        dates = [one for one in stated if isinstance(one, EdtfDate)]
        if dates and all(_disjoint(one, given) for one in dates):
            return f"the words say {display(dates[0])}, and this is {display(given)}"
    return ""


def _dates(words: str, given: EdtfDate, language: str) -> Iterator[str]:
    """The dates, in EDTF, that some words state: with their year, or else of the year that fits.

    Without a year only a day of a month is one, and only beside a single day is it resolved.
    """
    names = calendar_words(language)
    text = ArticleText(words)
    for found in time_expressions(text, language, None):
        if found.resolution.edtf:
            yield found.resolution.edtf
    for found in time_expressions(text, language, given):
        parts = re.findall(r"[0-9]+|[^\W\d]+", found.as_written.casefold())
        if (
            parts[1:]
            and any(map(str.isdecimal, parts))
            and not names.months.keys().isdisjoint(parts)
        ):
            yield found.resolution.edtf


def _disjoint(one: EdtfDate, other: EdtfDate) -> bool:
    """Whether no day may be both."""
    if None in (one.lower, one.upper, other.lower, other.upper):
        return False
    return one.upper < other.lower or other.upper < one.lower  # type: ignore[operator] # not None


def _weekday(words: str, given: EdtfDate, languages: Iterable[str]) -> str:
    """What is wrong with a day where its words name another day of the week; "" for nothing."""
    if (
        given.lower is None
        or given.lower != given.upper
        or not 1 <= given.lower[0] <= date.max.year
    ):
        return ""
    own = date(*given.lower).weekday()
    for language in languages:
        names = calendar_words(language).weekdays
        named = {
            names[word]
            for word in (one.strip(".,;:").casefold() for one in words.split())
            if word in names and len(word) >= _SHORTEST
        }
        if named and own not in named:
            return f"{display(given)} is a {_WEEKDAYS[own]}, and the words name another day"
    return ""


RULE = Rule(id="date-unlike-words", doc=__doc__ or "", check=check)
