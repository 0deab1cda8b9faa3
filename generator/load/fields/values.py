"""The number or the date that a value was meant to be, written as the record wants it."""

import re
from dataclasses import replace
from decimal import Decimal

from generator.load.fault import Fault

_PERCENTAGE = re.compile(
    r"([0-9]+(?:[.,][0-9]+)?(?=\s*[%p])|[2-9]|[0-9]{2,3})(\s*(?:%|per ?cent|pct))?", re.IGNORECASE
)
"""A number with a sign or word for it, or a whole number from 2 on."""
_WITH_COMMA = re.compile(r"0?[.,]([0-9]{1,4})")
_DIGITS = 4
"""Behind the point of a share."""
_UNKNOWN = frozenset(
    {"", "na", "nd", "nil", "no date", "none", "not available", "not dated", "not given"}
    | {"not known", "not stated", "tba", "tbc", "tbd", "undated", "unknown", "unspecified", "uuuu"}
)
"""What people write for a date that nobody knows, without its stops and slashes."""


def way_to_share(fault: Fault) -> str:
    """How a share is written, such as one given in per cent or with a comma; "" for other numbers.

    A share is a number from 0 to 1.
    """
    bounds = fault.field.metadata if fault.field else ()
    if not any(getattr(bound, "le", None) == 1 for bound in bounds):
        return ""
    given = str(fault.given).strip()
    if found := _WITH_COMMA.fullmatch(given):
        return f"Write `{fault.name}: 0.{found[1]}`."
    percentage = _PERCENTAGE.fullmatch(given)
    share = _part(percentage[1]) if percentage else None
    if percentage is None or share is None:
        return f"Write the part of 1 that is meant: `{fault.name}: 0.35` is 35 per cent."
    doubt = "" if percentage[2] else f", if {given} per cent is meant"
    return f"Write `{fault.name}: {share}`{doubt}."


def _part(per_cent: str) -> str | None:
    """A number of hundredths as a part of 1; None for more than all."""
    share = Decimal(per_cent.replace(",", ".")) / 100
    return f"{round(share, _DIGITS).normalize():f}" if share <= 1 else None


def way_to_unknown_date(fault: Fault) -> str:
    """How it is written that nobody knows a date, for a value that says no more; "" for others."""
    words = re.sub(r"[.\s/?\u2013\u2014-]+", " ", str(fault.given or "").casefold()).strip()
    if words not in _UNKNOWN and words.replace(" ", "") not in _UNKNOWN:
        return ""
    within = fault.name == "edtf" and len(fault.loc) > 1
    whole = replace(fault, loc=fault.loc[:-1]) if within else fault
    if whole.field and not whole.field.is_required():
        way = f"Leave {whole.named} out if nothing is known of the date, or write"
    else:
        way = f"Write `{fault.name}: XXXX` if nothing is known of the date, or"
    return f"{way} as much as is known: the year alone will do."
