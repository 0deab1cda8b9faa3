"""A claim does not say clearly whose position it gives.

`speaks_for` is for an authorised spokesperson: the claim then counts as the position of the actor
spoken for. `ascribes_to` is for what one actor says of another's views: it counts as nobody's
position. A claim cannot be both, so where one sentence does both, write two claims. Nor does an
actor speak for itself, or ascribe something to itself: it simply says so.

**Fails**

    - id: opens-in-may
      by: ada-vale
      speaks_for: port-authority
      ascribes_to: dockers-union

**Passes**

    - id: opens-in-may
      by: ada-vale
      speaks_for: port-authority
    - id: union-is-afraid
      by: ada-vale
      ascribes_to: dockers-union
"""

from collections.abc import Iterator

from generator.derive import Facts
from generator.diagnostics import Finding
from generator.rules.rule import Rule

_BOTH = "this claim gives a position by `speaks_for` and takes it back by `ascribes_to`"


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each claim that leaves open whose position it is."""
    for entry in facts.briefing.claims():
        claim = entry.claim
        speakers = {attribution.actor for attribution in claim.by}
        if claim.speaks_for in speakers:
            message = f"the actor `{claim.speaks_for}` is the speaker itself"
            yield Finding(entry.place / "speaks_for", message, "Leave `speaks_for` out.")
        if claim.ascribes_to in speakers:
            message = f"the actor `{claim.ascribes_to}` is the speaker itself"
            yield Finding(entry.place / "ascribes_to", message, "Leave `ascribes_to` out.")
        elif claim.speaks_for and claim.ascribes_to:
            hint = "Keep one of the two, or write two claims."
            yield Finding(entry.place / "ascribes_to", _BOTH, hint)


RULE = Rule(id="speaks-for-and-ascribes", doc=__doc__ or "", check=check)
