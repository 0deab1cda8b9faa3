"""A sentence of the briefing does not say what it rests on.

Everything that editors write in their own words is a list of statements, and each statement
rests on one of three things: `claims`, which become its citations; `outside`, for what no
collected article says, with where it was seen; or `assessment`, for the editors' own
judgement, with what it is based on. A sentence without any of them is one that a reader must
simply believe.

`outside` and `assessment` exclude each other: a thing was either found somewhere or judged
here. Write two statements. Either may cite claims as well.

**Fails**

    summary:
      - says: The bridge is the port's largest project.

**Passes**

    summary:
      - says: The bridge is the port's largest project.
        claims: [gazette-2021-03-08/largest-project]
      - says: The bridge is likely to cost more than planned.
        assessment: Both earlier projects did, and the builder has given no final price.
"""

from collections.abc import Iterator

from generator.derive import Facts
from generator.diagnostics import Finding
from generator.model.record import Statement
from generator.rules.rule import Rule

_MISSING = (
    "Cite `claims`, or say in `outside` where it was seen, or in `assessment` what the judgement "
    "is based on."
)
_SPLIT = "Make two statements of it: what was seen elsewhere, and what the editors make of it."


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each statement that rests on nothing, or on two things at once."""
    for place, statement in facts.inventory.of_kind(Statement):
        if statement.outside is not None and statement.assessment is not None:
            message = "this statement has both `outside` and `assessment`"
            yield Finding(place / "assessment", message, _SPLIT)
        elif not (statement.claims or statement.outside or statement.assessment):
            yield Finding(place, "this statement does not say what it rests on", _MISSING)


RULE = Rule(id="statement-without-basis", doc=__doc__ or "", check=check, may_wait=True)
