"""The words to show are not a part of the quotation.

`quote` is what a claim rests on; `show` is the part of it that pages may print, for sources
of which little may be printed. It is looked for in the quotation and nowhere else, so that
what readers see is always part of what was checked.

Copy into `show` one unbroken part of `quote`. Without `show` the whole quotation is printed;
`show: ~` prints nothing of it.

**Fails**

    quote: The bridge will open in May, the minister said
    show: the bridge opens in May

**Passes**

    quote: The bridge will open in May, the minister said
    show: will open in May
"""

from collections.abc import Iterator

from generator.anchor import Empty, NotFound
from generator.derive import Facts
from generator.diagnostics import Finding
from generator.rules._failures import failures, is_show
from generator.rules.rule import Rule

_MESSAGE = "the words to show are not a part of the quotation"
_HINT = "Copy one unbroken part of `quote`, or write `show: ~` to print nothing of it."


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each `show` that is not within its `quote`."""
    for found in failures(facts, NotFound, Empty):
        if is_show(found):
            yield Finding(found.place, _MESSAGE, _HINT)


RULE = Rule(id="show-outside-quote", doc=__doc__ or "", check=check)
