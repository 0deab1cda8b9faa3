"""A tension between claims names only one claim.

A contradiction, two numbers, two dates, two framings, two attributions: each needs two claims
that pull against each other, and pages show them side by side. With one claim there is
nothing to compare. Only `single-source` and `anonymous` say how little a claim rests on; they may
name one.

If one side is not in the collected articles, it is a statement from `outside`, or a silence
of the issue, and not a tension. A claim that is named twice counts once.

**Fails**

    tensions:
      - kind: number
        title: What the bridge costs
        claims: [gazette-2021-03-08/costs-ten-million]
        note: The other paper has another sum.

**Passes**

    tensions:
      - kind: number
        title: What the bridge costs
        claims: [gazette-2021-03-08/costs-ten-million, post-2021-03-10/costs-twelve-million]
        note: The two papers differ by a fifth.
"""

from collections.abc import Iterator

from generator.derive import Facts
from generator.diagnostics import Finding, Place
from generator.model.vocabulary import TensionKind
from generator.rules.rule import Rule

_ALONE = {TensionKind.SINGLE_SOURCE, TensionKind.ANONYMOUS}
_HINT = "Name the claim it is at odds with as well, or choose the kind single-source or anonymous."


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each tension that needs two claims and has one."""
    for id_, issue in facts.briefing.issues.items():
        for index, tension in enumerate(issue.tensions):
            if tension.kind not in _ALONE and len(set(tension.claims)) < 2:  # noqa: PLR2004 - two
                place = Place(f"issues/{id_}.yml") / "tensions" / index / "claims"
                message = f"a tension of the kind {tension.kind} needs two claims, and has one"
                yield Finding(place, message, _HINT)


RULE = Rule(id="tension-within-itself", doc=__doc__ or "", check=check)
