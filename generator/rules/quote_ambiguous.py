"""The quoted words stand in the article more than once.

A quotation must lead to one place. Where the same words stand in an article twice, nothing
says which of the two a claim rests on, and sooner or later the wrong one would be shown.

The message lists the places and the hint offers a `prefix` or a `suffix` to paste: words that
stand directly before or after the one that is meant. They are not printed. Quoting a few
words more helps as well, and is the only way for the part to `show`, which must stand once in
the quotation.

**Fails**, given "The bridge is safe, said the builder. The bridge is safe, said the mayor."

    quote: The bridge is safe

**Passes**

    quote: The bridge is safe
    suffix: ", said the mayor"
"""

from collections.abc import Iterator

from generator.anchor import Ambiguous
from generator.derive import Facts
from generator.derive.quotations import QuoteFailure
from generator.diagnostics import Finding
from generator.rules._failures import failures, finding, is_show
from generator.rules.rule import Rule

_TWICE = 2
_LISTED = 4
"""More places than these are counted, not listed."""
_LONGER = "Put more of the quotation into `show`, so that it stands there once."


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each quotation that stands in several places."""
    for found in failures(facts, Ambiguous):
        yield _of_show(facts, found) if is_show(found) else finding(found)


def _of_show(facts: Facts, found: QuoteFailure) -> Finding:
    """Of the part to print, which is looked for in the quotation and can have no prefix."""
    text = facts.texts[found.article]
    passages = found.failure.passages if isinstance(found.failure, Ambiguous) else ()
    places = [text.place(passage.start) for passage in passages]
    listed = " and at ".join(f"line {line}, column {column}" for line, column in places[:_LISTED])
    more = f" and at {len(places) - _LISTED} more" if len(places) > _LISTED else ""
    times = "twice" if len(places) == _TWICE else f"{len(places)} times"
    message = f"the words to show stand in the quotation {times}: at {listed}{more} of article.txt"
    return Finding(found.place, message, _LONGER)


RULE = Rule(id="quote-ambiguous", doc=__doc__ or "", check=check)
