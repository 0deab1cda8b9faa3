"""An event is of no issue, and the claims that report it take stances in one.

The page of an issue lists the events that name it under `issues`. One that names none stands on
the timeline alone, so that a reader of the dispute would not learn what happened in it. This is a
warning, because what is reported in a dispute need not be a part of it.

**Fails**, where the claim takes a stance on `bridge/open`

    title: The bridge opens
    claims: [gazette-2021-03-08/opens-in-may]

**Passes**

    title: The bridge opens
    issues: [bridge]
    claims: [gazette-2021-03-08/opens-in-may]
"""

from collections.abc import Iterator

from generator.derive import Facts
from generator.diagnostics import Finding, Place, Severity
from generator.rules.rule import Rule


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each event without issues whose claims are of some."""
    for id_, event in facts.briefing.events.items():
        if event.issues:
            continue
        claims = (facts.claims[claim].claim for claim in event.claims if claim in facts.claims)
        issues = sorted({one.partition("/")[0] for claim in claims for one in claim.stances})
        if issues:
            named = " and ".join(f"`{issue}`" for issue in issues)
            message = f"this event is of no issue, and its claims take stances in {named}"
            hint = f"If it belongs there, write `issues: [{', '.join(issues)}]`."
            yield Finding(Place(f"events/{id_}.yml", ("title",)), message, hint)


RULE = Rule(
    id="event-of-no-issue", doc=__doc__ or "", check=check, severity=Severity.WARNING, may_wait=True
)
