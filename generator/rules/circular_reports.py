"""Claims report each other in a circle.

`reports` names the statement that a statement is about: the union's answer to what the director
said. Of two statements one came first, so a chain of reports ends somewhere; where it comes back to
its beginning, one of its links points the wrong way. Each circle is reported once, at the claim
whose id comes first.

**Fails**

    # in articles/gazette-2021-03-08/annotations.yml
    - id: director-regrets
      reports: gazette-2021-03-08/union-protests
    - id: union-protests
      reports: gazette-2021-03-08/director-regrets

**Passes**

    # in articles/gazette-2021-03-08/annotations.yml
    - id: director-regrets
      reports: gazette-2021-03-08/union-protests
    - id: union-protests
"""

from collections.abc import Iterator, Mapping

from generator.derive import Facts
from generator.diagnostics import Finding
from generator.model.fields import ClaimId
from generator.rules.rule import Rule

_HINT = "Take `reports` out of the claim that was made first."


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each circle of two claims or more; `self-reference` has those of one."""
    reports = {
        id_: entry.claim.reports
        for id_, entry in sorted(facts.claims.items())
        if entry.claim.reports and entry.claim.reports != id_
    }
    for start in reports:
        circle = _circle(reports, start)
        if circle and start == min(circle):
            way = ", which reports ".join(f"`{id_}`" for id_ in (*circle[1:], start))
            message = f"`{start}` reports {way}: a circle"
            yield Finding(facts.claims[start].place / "reports", message, _HINT)


def _circle(reports: Mapping[ClaimId, ClaimId], start: ClaimId) -> tuple[ClaimId, ...]:
    """The claims of the circle that a claim is part of, from it on; empty where it is in none."""
    way = [start]
    while (following := reports.get(way[-1])) and following not in way:
        way.append(following)
    return tuple(way) if following == start else ()


RULE = Rule(id="circular-reports", doc=__doc__ or "", check=check)
