"""Something rests on a claim that was withdrawn.

A withdrawn claim keeps its address, so that old links still find it and the reason why it no longer
stands. It proves nothing any more: a sentence, an event, a tension or another claim that cites it
would look better supported than it is. Cite another claim, or take out what the withdrawn
one alone carried. A claim that is itself withdrawn may name another.

**Fails**: the claim `opens-in-may` says `withdrawn: The paper corrected the month.`

    bottom_line:
      - says: The bridge opens in May.
        claims: [gazette-2021-03-08/opens-in-may]

**Passes**

    bottom_line:
      - says: The bridge opens in June.
        claims: [gazette-2021-03-15/opens-in-june]
"""

from collections.abc import Iterator

from generator.derive import Facts
from generator.diagnostics import Finding
from generator.model.fields import ClaimId
from generator.rules._references import in_withdrawn_claim
from generator.rules.rule import Rule

_HINT = "Cite a claim that stands, or take out what rests on this one alone."


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each reference to a withdrawn claim from what still stands."""
    for reference in facts.references:
        entry = facts.claims.get(ClaimId(reference.id)) if reference.kind == "claim" else None
        if (
            entry
            and entry.claim.withdrawn is not None
            and not in_withdrawn_claim(facts.briefing, reference.place)
        ):
            yield Finding(reference.place, f"{reference.target} was withdrawn", _HINT)


RULE = Rule(id="withdrawn-in-use", doc=__doc__ or "", check=check)
