"""A claim is graded as confirmed, and fewer than two independent origins have it.

Grade 1 means that independent sources confirm each other. Two articles are not two sources if both
draw on the same interview, readout or agency report: reprints, rewrites, translations and altered
copies all belong to their origin. Unnamed speakers are never independent of each other either,
since they may be one person; claims that were withdrawn do not count.

What corroborates a claim is named under `corroborates`, on either of the two claims. If one claim
corroborates a second, and the second a third, then the first and the third corroborate each other
too. While some article cannot be read, nothing is said, because that article may have the second
origin.

**Fails**

    - id: opens-in-may
      credibility: {grade: 1, basis: Two papers have it.}

**Passes**: the other claim's article goes back to another origin

    - id: opens-in-may
      corroborates: [evening-post-2021-03-10/may]
      credibility: {grade: 1, basis: She told two papers independently.}
"""

from collections.abc import Iterator

from generator.derive import Facts
from generator.diagnostics import Finding
from generator.model.vocabulary import Credibility
from generator.rules.rule import Rule

ENOUGH = 2
"""Independent origins that confirm a claim (design promise 6)."""

_HINT = "Grade it 2, or name under `corroborates` a claim that has it from another origin."


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each claim of grade 1 that stands on one origin."""
    if any(path.startswith("articles/") for path in facts.briefing.unread):
        return
    for entry in facts.briefing.claims():
        claim = entry.claim
        if claim.credibility.grade is not Credibility.CONFIRMED or claim.withdrawn is not None:
            continue
        found = facts.lineage.corroboration(entry.id)
        if found.independent < ENOUGH:
            place = entry.place / "credibility" / "grade"
            yield Finding(place, _message(len(found.claims), found.origins), _HINT)


def _message(claims: int, origins: tuple[str, ...]) -> str:
    grade = "grade 1 (confirmed) needs two independent origins"
    named = " and ".join(f"`{origin}`" for origin in origins)
    if claims == 1:
        return f"{grade}; this claim stands alone on {named}"
    if len(origins) == 1:
        every = "both" if claims == 2 else f"all {claims}"  # noqa: PLR2004 - both are two
        return f"{grade}; {every} claims go back to {named}"
    return f"{grade}; the speakers behind {named} are unnamed and may be one"


RULE = Rule(id="confirmed-by-one-origin", doc=__doc__ or "", check=check, may_wait=True)
