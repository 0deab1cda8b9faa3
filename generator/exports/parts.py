"""The parts that many exported records share: dates and statements."""

from collections.abc import Iterable

from generator.exports import records
from generator.model.record import Dating
from generator.model.record import Statement as Written
from generator.prose import plain


def statements(written: Iterable[Written]) -> tuple[records.Statement, ...]:
    """Export statements in order."""
    return tuple(statement(one) for one in written)


def statement(written: Written) -> records.Statement:
    """Export one statement."""
    return records.Statement(
        says=plain(written.says),
        claims=written.claims,
        outside=written.outside,
        assessment=written.assessment,
    )


def date(dating: Dating) -> records.Date:
    """Export a date with its working."""
    wrong = dating.correction
    return records.Date(
        edtf=str(dating.edtf),
        as_written=dating.as_written,
        working=dating.working,
        basis=dating.basis,
        stated=str(wrong.stated) if wrong else None,
        correction=wrong.basis if wrong else None,
    )


def date_or_none(dating: Dating | None) -> records.Date | None:
    """Export a date that may be absent."""
    return date(dating) if dating else None
