"""Something is dated after the day to which the briefing is true.

`as_of` in `briefing.yml` tells readers up to which day the articles were read. An article that
was published later, or an event that is said to have happened or to have been announced later,
contradicts it: mostly `as_of` was left as it was when an article was added, or a year was
mistyped. Events that the sources only announce or predict may well lie after it.

Only a sure contradiction is an error: by every day that the two dates allow. Where every article
is later, `as_of` itself is told.

**Fails**, with `as_of: 2021-03-08` in `briefing.yml`

    publisher: The Gazette
    published: {edtf: 2021-03-10}

**Passes**, with `as_of: 2021-03-31` in `briefing.yml`

    publisher: The Gazette
    published: {edtf: 2021-03-10}
"""

from collections.abc import Iterator

from generator.dates import display, surely_before
from generator.derive import Facts
from generator.diagnostics import Finding, Place
from generator.model.briefing import Briefing
from generator.model.record import Dating
from generator.model.vocabulary import EventStatus
from generator.rules.rule import Rule


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each date that is surely later than `as_of`, and should not be."""
    as_of = facts.briefing.file.as_of
    day = display(as_of)
    published = [article.record.published.edtf for article in facts.briefing.articles.values()]
    if published[1:] and all(surely_before(as_of, date) for date in published):
        message = f"every article is later than this: {day}"
        yield Finding(Place("briefing.yml", ("as_of",)), message, "Mend it.")
        return
    for place, dating, what, mend in _past(facts.briefing):
        if surely_before(as_of, dating.edtf):
            date = display(dating.edtf)
            message = f"this {what} is dated {date}, later than `as_of` in briefing.yml: {day}"
            yield Finding(place / "edtf", message, f"Mend this date, {mend}`as_of`.")


def _past(briefing: Briefing) -> Iterator[tuple[Place, Dating, str, str]]:
    """What is past when the briefing is written: where, when, how to say it, how else to mend."""
    for article in briefing.articles.values():
        place = Place(article.path("record.yml"), ("published",))
        yield place, article.record.published, "article", "or "
    for id_, event in briefing.events.items():
        top = Place(f"events/{id_}.yml")
        if event.event_status is EventStatus.HAPPENED:
            yield top / "when", event.when, "event, which happened,", "`event_status` or "
        if event.announced:
            yield top / "announced", event.announced, "announcement", "or "


RULE = Rule(id="after-as-of", doc=__doc__ or "", check=check, may_wait=True)
