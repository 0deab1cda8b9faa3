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

from generator.anchor import Empty, NotFound, normalise
from generator.anchor.shown import quoted
from generator.derive import Facts
from generator.diagnostics import Finding, Place
from generator.rules._failures import failures, is_show
from generator.rules.rule import Rule

_MESSAGE = "the words to show are not a part of the quotation"
_HINT = "Copy one unbroken part of `quote`, or write `show: ~` to print nothing of it."


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each `show` that is not within its `quote`."""
    written = {leaf.place: str(leaf.value) for leaf in facts.inventory.leaves}
    for found in failures(facts, NotFound, Empty):
        if is_show(found):
            quote = Place(found.place.path, (*found.place.keys[:-1], "quote"))
            hint = _nearly(normalise(written[found.place]), normalise(written.get(quote, "")))
            yield Finding(found.place, _MESSAGE, hint or _HINT)


def _nearly(show: str, quote: str) -> str:
    """What to do about words that are in the quotation but for capitals or marks; "" for others."""
    if show.strip("'\"") in quote:
        return "Leave out the quotation marks at its ends: `quote` does not have them."
    at = quote.casefold().find(show.casefold())
    if at < 0:
        return ""
    return f"`quote` has {quoted(quote[at : at + len(show)])}: upper and lower case count."


RULE = Rule(id="show-outside-quote", doc=__doc__ or "", check=check)
