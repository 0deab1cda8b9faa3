"""A date ends before it starts.

An interval such as `2021-03-01/2021-03-08` runs from its first date to its second. Written
the wrong way round, it would stand in the wrong place of every list and make spans of
nothing. The same goes for an event that is still to come at the time of the sources: it is
announced before it takes place, so `announced` cannot be surely after `when`. An event that
has happened may well have been announced later.

"Surely" means by every day that the two dates allow: `announced: 2021` and `when: 2021-03` do
not contradict each other.

**Fails**

    when: {edtf: 2021-05-08/2021-05-01, as_written: in the first week of May, working: A week.}

**Passes**

    when: {edtf: 2021-05-01/2021-05-08, as_written: in the first week of May, working: A week.}
"""

from collections.abc import Iterator

from generator.dates import EdtfDate, display, surely_before
from generator.derive import Facts
from generator.diagnostics import Finding, Place
from generator.model.entities import Event
from generator.model.vocabulary import EventStatus
from generator.rules.rule import Rule

_ORDER = "Write the earlier of the two dates first."
_ANNOUNCED = "Check both dates; if it has taken place, its `event_status` is happened."


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each interval the wrong way round, and each late announcement."""
    for leaf in facts.inventory.leaves:
        if isinstance(leaf.value, EdtfDate) and leaf.value.ends_before_start:
            message = f"this date ends before it starts: {leaf.value.text}"
            yield Finding(leaf.place, message, _ORDER)
    for place, event in facts.inventory.of_kind(Event):
        yield from _announced_late(event, place)


def _announced_late(event: Event, top: Place) -> Iterator[Finding]:
    if event.announced is None or event.event_status is EventStatus.HAPPENED:
        return
    announced, when = event.announced.edtf, event.when.edtf
    if surely_before(when, announced):
        message = (
            f"this event was announced ({display(announced)}) after it was to take place "
            f"({display(when)})"
        )
        yield Finding(top / "announced" / "edtf", message, _ANNOUNCED)


RULE = Rule(id="end-before-start", doc=__doc__ or "", check=check)
