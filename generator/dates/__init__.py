"""Dates as far as they are known: Extended Date/Time Format (EDTF, ISO 8601-2).

`parse` reads what an editor wrote, `display` prints it as a newspaper would, `sort_key`
puts dates in one order and `surely_before` tells what the bounds alone prove.
Nothing here invents precision: a month stays a month, an unknown start has no day.
"""

from generator.dates.order import sort_key, surely_before
from generator.dates.reading import parse
from generator.dates.record import Day, EdtfDate, InvalidDate, Kind, Precision
from generator.dates.wording import display

__all__ = [
    "Day",
    "EdtfDate",
    "InvalidDate",
    "Kind",
    "Precision",
    "display",
    "parse",
    "sort_key",
    "surely_before",
]
