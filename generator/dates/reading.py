"""From the text an editor wrote to a date, or to what is wrong with it."""

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
from generator.dates.problems import explain
from generator.dates.record import Day, EdtfDate, InvalidDate, Kind, Precision


@lru_cache(maxsize=4096)  # the same days come again and again
def parse(text: str) -> EdtfDate | InvalidDate:
    """Read an EDTF expression (levels 0 to 2, without white space); never raises.

    An interval without a known start (`/2021`) or end has no bound on that side; `X` digits
    bound the date by the days they allow; `~` and `?` leave the bounds as they are.
    """
    expression = read_expression(text)
    return explain(text) if expression is None else _date(text, expression)


def _date(text: str, expression: Expression) -> EdtfDate:
    spans = _spans(expression)
    parts = [part for span in spans for part in (span.first, span.last) if part]
    backwards = any(_is_backwards(span) for span in spans)
    if backwards:
        # Enclose both ends, so that the bounds stay bounds and every order stays sound.
        spans = [Span(part, part) for part in parts]
    return EdtfDate(
        text=text,
        lower=_least([span.first.lower if span.first else None for span in spans]),
        upper=_greatest([span.last.upper if span.last else None for span in spans]),
        kind=_kind(expression),
        precision=max((part.precision for part in parts), key=list(Precision).index),
        approximate=any(part.approximate for part in parts),
        uncertain=any(part.uncertain for part in parts),
        time=expression.time if isinstance(expression, Single) else "",
        ends_before_start=backwards,
    )


def _kind(expression: Expression) -> Kind:
    if isinstance(expression, Group):
        return expression.kind
    return Kind.INTERVAL if isinstance(expression, Interval) else Kind.DATE


def _spans(expression: Expression) -> list[Span]:
    if isinstance(expression, Group):
        return list(expression.spans)
    if isinstance(expression, Interval):
        return [Span(_known(expression.start), _known(expression.end))]
    return [Span(expression.part, expression.part)]


def _known(end: Part | Edge) -> Part | None:
    return end if isinstance(end, Part) else None


def _is_backwards(span: Span) -> bool:
    start = span.first.lower if span.first else None
    end = span.last.upper if span.last else None
    return start is not None and end is not None and end < start


def _least(days: list[Day | None]) -> Day | None:
    known = [day for day in days if day is not None]
    return min(known) if len(known) == len(days) else None


def _greatest(days: list[Day | None]) -> Day | None:
    known = [day for day in days if day is not None]
    return max(known) if len(known) == len(days) else None
