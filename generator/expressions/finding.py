"""Words of an article that give a date, each with the EDTF date they most likely mean, and why.

Days, months and years are read in every language whose names CLDR has; what is relative to the
day of publication (`last week`, `two days ago`) in English, besides the days of the week. A
proposal is no more precise than the words, and none is made where they cannot be resolved.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.anchor import ArticleText, Passage, single_spaced
from generator.dates import EdtfDate
from generator.expressions.calendar_words import alternatives, calendar_words
from generator.expressions.resolution import Resolution, resolve


@dataclass(frozen=True, slots=True, order=True)
class TimeExpression:
    """Words that give a date."""

    passage: Passage
    as_written: str
    """The text's own characters, with single spaces."""
    resolution: Resolution


_GAP = "[ \N{NO-BREAK SPACE}\t]+"
_COUNTS = "a|an|one|two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,2}"
_UNITS = "days?|weeks?|months?|years?"
_SEASONS = "spring|summer|autumn|fall|winter"


def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """What is looked for, with the groups that `resolution` reads; `·` is white space."""
    names = calendar_words(language)
    month = rf"(?P<month>{alternatives(names.months)})"
    weekday = rf"(?P<weekday>{alternatives(names.weekdays)})"
    year = r"(?P<year>(?:1[89]|20)[0-9]{2})"
    day = r"(?P<day>0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th|º|er)?"
    of = r"(?:·of|·de|·d['’])?"
    expressions = [
        rf"{year}-(?P<mm>0[1-9]|1[0-2])-(?P<dd>0[1-9]|[12][0-9]|3[01])",
        rf"(?:{weekday},?·)?{day}\.?{of}·{month}(?:\.?{of},?·{year})?",
        rf"(?:{weekday},?·)?{month}\.?·{day}(?:,?·{year})?",
        rf"{month}\.?{of},?·{year}",
        rf"(?P<season>{_SEASONS})(?:·of)?·{year}",
        rf"(?P<about>about|around|circa|ca\.)·{year}",
        r"(?P<decade>(?:1[89]|20)[0-9]0)['’]?s",
        r"(?P<near>yesterday|today|tonight|tomorrow)",
        rf"(?P<which>last|this|next)·(?:(?P<unit>week|month|year)|{weekday})",
        rf"(?P<count>{_COUNTS})·(?P<units>{_UNITS})·(?P<way>ago|earlier|from·now)",
        weekday,
        rf"(?:in|by|since|until|last|next)·{month}(?!,?·[0-9])",
        year,
    ]
    return tuple(
        re.compile(rf"(?<![\w-]){one}(?![\w-])".replace("·", _GAP), re.IGNORECASE)
        for one in expressions
    )


def time_expressions(
    text: ArticleText, language: str, published: EdtfDate | None
) -> tuple[TimeExpression, ...]:
    """Every date that a text gives, in order; `published` is what relative ones are counted from.

    `language` is the BCP 47 tag of the text.
    """
    names = calendar_words(language)
    return tuple(
        TimeExpression(
            Passage(*found.span()), single_spaced(found[0]), resolve(found, names, published)
        )
        for found in _found(text.text, language)
    )


def _found(text: str, language: str) -> Iterator["re.Match[str]"]:
    """Matches that do not overlap: of those that do, the one that begins first, or the longest."""
    matches = [match for pattern in _patterns(language) for match in pattern.finditer(text)]
    end = 0
    for match in sorted(matches, key=lambda match: (match.start(), -match.end())):
        if match.start() >= end:
            end = match.end()
            yield match
