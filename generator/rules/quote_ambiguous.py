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
from dataclasses import replace

from generator.anchor import Ambiguous
from generator.derive import Facts
from generator.diagnostics import Finding
from generator.rules._failures import failures, finding, is_show
from generator.rules.rule import Rule

_LONGER = "Put more of the quotation into `show`, so that it stands there once."


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each quotation that stands in several places."""
    for found in failures(facts, Ambiguous):
        if is_show(found):
            yield replace(finding(found), hint=_LONGER)
        else:
            yield finding(found)


RULE = Rule(id="quote-ambiguous", doc=__doc__ or "", check=check)
