"""A text is still to be written: it begins with the words To do, or only holds the place.

`python -m generator new` writes files in which everything that only a human can say stands as a
thing to do: how far a source can be trusted, what may be printed of it, who an actor is. In a draft
they are told as warnings until somebody has written what belongs there. What is published cannot
have them: a reader would meet them as the reason for a grade. `TODO`,
`TBD`, `???` and `...` are taken for the same. Nor can a briefing be published of which nobody has
said to which day it is true: `as_of: XXXX` is still to do.

**Fails**

    rights:
      holder: The Harbour Gazette
      publish: none
      basis: "To do: say what may be printed of it, and why."

**Passes**

    rights:
      holder: The Harbour Gazette
      publish: none
      basis: Nothing is known of a licence.
"""

from collections.abc import Iterator

from generator.derive import Facts
from generator.diagnostics import Finding, Place
from generator.model.fields import IsQuote
from generator.model.record import TO_DO, unwritten
from generator.rules._references import in_draft
from generator.rules.rule import Rule

_AS_OF = f"{TO_DO} say to which day the briefing is true."
_DAY = "Write the day in place of `XXXX`, such as `as_of: 2031-05-06`."
_HINT = "Write what it asks for in its place"


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each text that is not written yet, and for a day nobody has named."""
    briefing = facts.briefing
    if briefing.file.as_of.upper is None and "briefing.yml" not in briefing.unread:
        yield Finding(Place("briefing.yml", ("as_of",)), _AS_OF, _DAY)
    for leaf in facts.inventory.leaves:
        if not isinstance(leaf.value, str) or leaf.mark(IsQuote) is not None:
            continue
        if message := unwritten(leaf.value):
            waits = in_draft(facts.briefing, leaf.place)
            no_draft = leaf.place.path == "briefing.yml" or leaf.place.keys[:1] == ("no_claim",)
            hint = f"{_HINT}." if no_draft else f"{_HINT}, or make this a draft."
            yield Finding(leaf.place, message, "" if waits else hint)


RULE = Rule(id="left-to-do", doc=__doc__ or "", check=check, may_wait=True)
