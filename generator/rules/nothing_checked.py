"""Not one quotation of the whole briefing was checked.

A briefing without quotations promises what it does not keep, and one whose quotations all got
lost - in a bad merge, in a folder of the wrong name - looks just the same. So a run that had
nothing to check is never a success.

Add the first claim to the `annotations.yml` of an article. While a file that holds claims
cannot be read at all, this rule waits for that to be mended.

**Fails**, if no article has more than this

    claims: []

**Passes**

    claims:
      - id: opens-in-may
        says: The bridge is to open in May.
        kind: announcement
        by: minister
        quote: The bridge will open in May
        credibility: {grade: 2, basis: It was said in public.}
"""

from collections.abc import Iterator

from generator.derive import Facts
from generator.diagnostics import Finding, Place
from generator.rules.rule import Rule

_HINT = "Add a claim with its `quote` to the annotations.yml of an article."


def check(facts: Facts) -> Iterator[Finding]:
    """Yield one finding if no quotation was looked for, though every article could be read."""
    unread = any(path.startswith("articles/") for path in facts.briefing.unread)
    if facts.quotations.checked == 0 and not unread:
        yield Finding(Place("briefing.yml"), "this briefing has no quotation to check", _HINT)


RULE = Rule(id="nothing-checked", doc=__doc__ or "", check=check)
