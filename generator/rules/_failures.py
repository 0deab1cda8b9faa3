"""What the quote lock could not locate, as findings."""

from collections.abc import Iterator

from generator.anchor import Failure
from generator.derive import Facts
from generator.derive.quotations import QuoteFailure
from generator.diagnostics import Finding


def failures(facts: Facts, *kinds: type[Failure]) -> Iterator[QuoteFailure]:
    """The quotations that failed in one of these ways, in the order of the files."""
    for found in facts.quotations.failures:
        if isinstance(found.failure, kinds):
            yield found


def is_show(found: QuoteFailure) -> bool:
    """Whether it is the part to show that failed, which was looked for in the quotation alone."""
    return found.place.keys[-1:] == ("show",)


def finding(found: QuoteFailure) -> Finding:
    """The finding in the quote lock's own words."""
    return Finding(found.place, found.failure.message, found.failure.hint)
