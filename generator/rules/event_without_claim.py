"""An event rests on nothing: no claim, and nothing from outside.

An event stands on the timeline because a source reports, announces or predicts it. `claims`
names those passages; readers follow them to the words. An event that no collected article
reports can still be needed to understand the others; then `outside` says what is known and
where it was seen, and pages mark it as such.

Nothing is said of a file that has findings of its own: what it names as a claim may be among them.

An event may have both: what the articles report, and beside it, marked, what they leave out.

**Fails**

    title: The bridge opens
    when: {edtf: 2021-05, as_written: in May}
    event_status: announced

**Passes**

    title: The bridge opens
    when: {edtf: 2021-05, as_written: in May}
    event_status: announced
    claims: [gazette-2021-03-08/opens-in-may]
"""

from collections.abc import Iterator

from generator.derive import Facts
from generator.diagnostics import Finding, Place
from generator.rules.rule import Rule

_HINT = "Name the claims that report it in `claims`, or say in `outside` where it was seen."


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each event with neither claims nor an outside basis."""
    for id_, event in facts.briefing.events.items():
        path = f"events/{id_}.yml"
        is_without = not event.claims and event.outside is None
        if is_without and path not in facts.briefing.unread:
            yield Finding(
                Place(path) / "claims", "this event has neither `claims` nor `outside`", _HINT
            )


RULE = Rule(id="event-without-claim", doc=__doc__ or "", check=check, may_wait=True)
