"""The timeline: every event with how it is dated, how sure it is, and who says so."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from generator.model.entities import Event
from generator.model.fields import ActorId, IssueId
from generator.model.vocabulary import EventStatus
from generator.pages import addresses, filters, labels, numerals, titles
from generator.pages.datings import dated
from generator.pages.desk import Desk
from generator.pages.filters import Datum, Filters
from generator.pages.frame import Foot, Head, foot, head
from generator.pages.markdown import Markdown
from generator.pages.phrases import listed, phrase
from generator.pages.picture import Figure, figure
from generator.pages.picture.axis import year_in_words
from generator.pages.rows import ClaimRow, rows
from generator.pages.sheet import Sheet
from generator.pages.templating import rendered


@dataclass(frozen=True, slots=True)
class Entry:
    """One event."""

    anchor: str
    title: str
    data: tuple[Datum, ...]
    """What the list can be filtered by."""
    facts: tuple[Markdown, ...]
    """When, how that is known, whether it took place, what came of it, who and which issues."""
    count: str
    """What its claims are folded under; empty if it has none."""
    claims: tuple[ClaimRow, ...]


@dataclass(frozen=True, slots=True)
class Period:
    """The events of a year."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """Everything `timeline.md.jinja` may say."""

    head: Head
    figure: Figure | None
    filters: Filters | None
    entries: str
    """The fragment of the list."""
    periods: tuple[Period, ...]
    nothing: str
    foot: Foot


def page(desk: Desk) -> str:
    """The Markdown of the timeline."""
    return rendered("timeline", view(Sheet(desk, addresses.TIMELINE)))


def view(sheet: Sheet) -> TimelinePage:
    """What the page says, in the order in which it is read."""
    events = sheet.desk.facts.chronology.events
    periods = tuple(
        Period(title, tuple(_entry(sheet, event) for event in found))
        for title, found in groupby(events, key=_period)
    )
    return TimelinePage(
        head=head(
            sheet,
            titles.TIMELINE,
            description="What happened when, as far as is known, and how each date is known.",
            lead=(
                phrase(
                    "{}, no more precisely dated than its sources allow."
                    if len(events) == 1
                    else "{}, each no more precisely dated than its sources allow.",
                    numerals.capital(numerals.counted(len(events), "event")),
                ),
            ),
        ),
        figure=figure(sheet.desk),
        filters=_filters(sheet.desk, periods),
        entries=addresses.ENTRIES.fragment,
        periods=periods,
        nothing="" if events else "No event is recorded.",
        foot=foot(sheet),
    )


def _period(event: Event) -> str:
    """The year in which the event stands in the order of events."""
    day = event.when.edtf.lower or event.when.edtf.upper
    if day is None:
        return "Date unknown"
    return year_in_words(day[0])


def _filters(desk: Desk, periods: Iterable[Period]) -> Filters | None:
    kinds = ((status, labels.EVENT_STATUS_WORD[status]) for status in EventStatus)
    return filters.filters(
        "event",
        [entry.data for period in periods for entry in period.entries],
        {
            "issue": filters.issues(desk),
            "actor": filters.actors(desk, titles.ACTOR),
            "kind": (titles.KIND, kinds),
            "source": filters.sources(desk),
        },
    )


def _entry(sheet: Sheet, event: Event) -> Entry:
    known = sheet.desk.known(event.claims)
    return Entry(
        anchor=addresses.event(event.id).fragment,
        title=event.title,
        data=filters.data(
            {
                "issue": _issues(sheet, event),
                "actor": _actors(sheet, event),
                "kind": [event.event_status],
                "source": [sheet.desk.claims[id_].article.id for id_ in known],
            }
        ),
        facts=tuple(_facts(sheet, event)),
        count=f"{titles.SOURCES_SAY}: {numerals.counted(len(known), 'claim')}" if known else "",
        claims=rows(sheet, event.claims),
    )


def _status(sheet: Sheet, event: Event) -> str:
    """Whether it took place, by the sources; of what none reports, only if it is to come."""
    if sheet.desk.known(event.claims):
        return labels.EVENT_STATUS[event.event_status]
    word = labels.EVENT_STATUS_SHORT[event.event_status]
    return f"{numerals.capital(word)}." if word else ""


def _facts(sheet: Sheet, event: Event) -> Iterator[Markdown]:
    yield phrase("When: {}", dated(event.when, "**{}**"))
    if event.announced:
        yield phrase("Announced: {}", dated(event.announced))
    if status := _status(sheet, event):
        yield phrase("{}", status)
    if event.outcome:
        yield phrase("What came of it: {}", sheet.statement(event.outcome))
    if event.outside:
        marks = sheet.marks(outside=event.outside.basis)
        told = phrase("{}{}", sheet.prose(event.outside.says), marks)
        reported = sheet.desk.known(event.claims)
        yield told if reported else phrase("No collected article reports it. {}", told)
    if actors := _actors(sheet, event):
        yield phrase("Actors: {}", listed(map(sheet.actor, actors)))
    if issues := _issues(sheet, event):
        yield phrase("Issues: {}", listed(map(sheet.issue, issues)))


def _actors(sheet: Sheet, event: Event) -> list[ActorId]:
    return [actor for actor in event.actors if actor in sheet.desk.briefing.actors]


def _issues(sheet: Sheet, event: Event) -> list[IssueId]:
    return [issue for issue in event.issues if issue in sheet.desk.briefing.issues]
