"""The structure of an EDTF text: one date, an interval, or a set of dates."""

import re
from dataclasses import dataclass
from enum import Enum

from generator.dates.part import Part
from generator.dates.part_reading import read_part
from generator.dates.record import Kind

MAX_LENGTH = 200
"""Characters. The longest expression anyone means is a set of a few dates."""

_HOUR_AND_ON = r"(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|24:00:00)"
# ISO 8601 has no offset of minus nothing; the library lacks +00:00 too, which London prints.
_ZONE = r"(?:Z|(?!-00(?::00)?$)[+-](?:(?:0[0-9]|1[0-3])(?::[0-5][0-9])?|14(?::00)?))"
_WITH_TIME = re.compile(
    rf"(?P<date>-?[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})T(?P<time>{_HOUR_AND_ON}{_ZONE}?)"
)
_SET = re.compile(r"\[(?P<one_of>[^\[\]{}]+)\]|\{(?P<all_of>[^\[\]{}]+)\}")


class Edge(Enum):
    """An end of an interval that is no date."""

    OPEN = ".."
    """Without limit, or none is meant."""
    UNKNOWN = ""
    """There is one, and it is not known."""


@dataclass(frozen=True, slots=True)
class Single:
    """One date, with its time of day where there is one."""

    part: Part
    time: str = ""


@dataclass(frozen=True, slots=True)
class Interval:
    """`START/END`; at least one of the two is a date."""

    start: Part | Edge
    end: Part | Edge


@dataclass(frozen=True, slots=True)
class Span:
    """A member of a set: one date (`first` is `last`), or a range that None leaves open."""

    first: Part | None
    last: Part | None


@dataclass(frozen=True, slots=True)
class Group:
    """`[A,B..C]` or `{A,B..C}`."""

    kind: Kind
    spans: tuple[Span, ...]


Expression = Single | Interval | Group


def read_expression(text: str) -> Expression | None:
    """The structure of the text, or None where it is not EDTF (white space included)."""
    if len(text) > MAX_LENGTH or not text.isascii():
        return None
    if found := _SET.fullmatch(text):
        return _group(found)
    if "/" in text:
        return _interval(text)
    if found := _WITH_TIME.fullmatch(text):
        part = read_part(found["date"])
        return Single(part, found["time"]) if part else None
    part = read_part(text)
    return Single(part) if part else None


def _interval(text: str) -> Interval | None:
    start_text, _, end_text = text.partition("/")
    start, end = _end(start_text), _end(end_text)
    if start is None or end is None or (isinstance(start, Edge) and isinstance(end, Edge)):
        return None
    return Interval(start, end)


def _end(text: str) -> Part | Edge | None:
    return Edge(text) if text in ("", "..") else read_part(text)


def _group(found: re.Match[str]) -> Group | None:
    kind = Kind.ONE_OF if found["one_of"] else Kind.ALL_OF
    texts = (found["one_of"] or found["all_of"]).split(",")
    spans = [_span(text) for text in texts]
    if len(spans) == 1 and ".." not in texts[0]:
        return None
    read = tuple(span for span in spans if span is not None)
    return Group(kind, read) if len(read) == len(spans) else None


def _span(text: str) -> Span | None:
    first_text, dots, last_text = text.partition("..")
    first, last = read_part(first_text), read_part(last_text)
    if not dots:
        return Span(first, first) if first else None
    if bool(first_text) != bool(first) or bool(last_text) != bool(last) or not (first or last):
        return None
    if first and last and not _same_exact_precision(first, last):
        return None
    return Span(first, last)


def _same_exact_precision(first: Part, last: Part) -> bool:
    return first.is_exact and last.is_exact and first.units == last.units
