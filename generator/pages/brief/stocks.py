"""What could stand on a brief, section by section, the most important of each first."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from generator.model.briefing import Article
from generator.model.entities import Issue
from generator.model.fields import EventId
from generator.model.record import Statement
from generator.model.vocabulary import TensionKind
from generator.pages import addresses, titles
from generator.pages.brief.room import Line, Part
from generator.pages.brief.sides import by_actor, by_proposition
from generator.pages.desk import Desk, TensionEntry, articles_by_date
from generator.pages.events import event_rows
from generator.pages.home import ranked_events, source_line
from generator.pages.markdown import Markdown
from generator.pages.phrases import joined, phrase
from generator.pages.sheet import Sheet

WHOLE = 1000
"""A section with such a turn is taken whole before the next, as far as it fits."""

SEVERAL = 6
"""So many events of the whole briefing are taken before the next section has its turn."""

FEW = 3
"""So many positions or events are taken before the next section has its turn."""

KINDS = tuple(TensionKind)
"""What is contradicted comes before what is thin."""


@dataclass(frozen=True, slots=True)
class Stock:
    """A section and what could stand in it, with the words for what is left out."""

    part: Part
    noun: str
    """What is counted, for one of it."""
    where: Markdown
    """The page that has all, linked."""
    total: int


def of_briefing(sheet: Sheet) -> tuple[Stock, ...]:
    """The sections of the brief of the whole briefing."""
    desk = sheet.desk
    file = desk.briefing.file
    home = sheet.link("the page of the briefing", addresses.HOME)
    positions = sheet.link("the page of positions", addresses.POSITIONS)
    tensions = sheet.link("the page of tensions", addresses.TENSIONS)
    timeline = sheet.link("the timeline", addresses.TIMELINE)
    held = len({(entry.actor, entry.proposition) for entry in desk.facts.ledger.entries})
    events = [event.id for event in desk.facts.chronology.events]
    about = _statements(file.about_the_sources) or _sources(articles_by_date(desk.briefing))
    return (
        _stock(titles.BOTTOM_LINE, _statements(file.bottom_line), ("sentence", home), turn=WHOLE),
        _stock(titles.SIDES, by_actor(sheet), ("position", positions), turn=FEW, total=held),
        _stock(titles.CONTESTED, _tensions(desk.tensions), ("point", tensions), turn=2),
        _stock(titles.OPEN, _questions(desk), ("open question", home)),
        _stock(titles.EVENTS, _events(desk, events), ("event", timeline), turn=SEVERAL),
        _stock(titles.ABOUT_SOURCES, about, ("sentence", home), turn=WHOLE),
    )


def of_issue(sheet: Sheet, issue: Issue) -> tuple[Stock, ...]:
    """The sections of the brief of an issue."""
    desk = sheet.desk
    page = sheet.link("the page of the issue", addresses.issue(issue.id))
    sources = sheet.link("the page of sources", addresses.SOURCES)
    citations = desk.facts.citations
    tensions = [entry for entry in desk.tensions if entry.issue is issue]
    used = {desk.claims[id_].article.id for id_ in citations.claims_of_issue(issue.id)}
    articles = [article for article in articles_by_date(desk.briefing) if article.id in used]
    events = citations.events_of_issue(issue.id)
    return (
        _stock(titles.BOTTOM_LINE, _statements(issue.summary), ("sentence", page), turn=WHOLE),
        _stock(titles.SIDES, by_proposition(sheet, issue), ("position", page), turn=FEW),
        _stock(titles.STATE, _statements(issue.state_of_play), ("sentence", page)),
        _stock(titles.CONTESTED, _tensions(tensions), ("point", page), turn=2),
        _stock(titles.SILENCES, _statements(issue.silences), ("point", page)),
        _stock(titles.OPEN, _statements(issue.open_questions), ("open question", page)),
        _stock(titles.EVENTS, _events(desk, events), ("event", page), turn=FEW),
        _stock(titles.ABOUT_SOURCES, _sources(articles), ("source", sources), turn=FEW),
    )


def _stock(
    title: str,
    lines: Sequence[Line],
    counted: tuple[str, Markdown],
    *,
    turn: int = 1,
    total: int = 0,
) -> Stock:
    noun, where = counted
    return Stock(Part(title, lines, turn), noun, where, max(total, len(lines)))


def _statements(statements: Iterable[Statement]) -> tuple[Line, ...]:
    return tuple(Line(partial(_statement, one), place) for place, one in enumerate(statements))


def _statement(statement: Statement, sheet: Sheet) -> Markdown:
    return sheet.statement(statement)


def _tensions(entries: Iterable[TensionEntry]) -> tuple[Line, ...]:
    """What is contradicted before what is thin; each with its claims as notes."""
    ranked = sorted(entries, key=lambda entry: KINDS.index(entry.tension.kind))
    return tuple(Line(_tension(entry), place) for place, entry in enumerate(ranked))


def _tension(entry: TensionEntry) -> Callable[[Sheet], Markdown]:
    def write(sheet: Sheet) -> Markdown:
        title = sheet.link(entry.tension.title, entry.address)
        note = sheet.prose(entry.tension.note)
        return phrase("**{}.** {}{}", title, note, sheet.marks(entry.tension.claims))

    return write


def _questions(desk: Desk) -> tuple[Line, ...]:
    """Those that the briefing puts first; where it names none, the first of each issue."""
    issues = [desk.briefing.issues[id_] for id_ in desk.issue_order]
    first = [issue.open_questions[0] for issue in issues if issue.open_questions]
    return _statements(desk.briefing.file.open_questions or first)


def _events(desk: Desk, ids: Sequence[EventId]) -> tuple[Line, ...]:
    """Those that the briefing puts first come first; they are read in the order of time."""
    ranked = [id_ for id_ in ranked_events(desk) if id_ in ids]
    return tuple(Line(_event(desk, id_), ids.index(id_)) for id_ in ranked)


def _event(desk: Desk, id_: EventId) -> Callable[[Sheet], Markdown]:
    event = desk.briefing.events[id_]
    known = desk.known(event.claims)
    basis = event.outside.basis if event.outside and not known else None

    def write(sheet: Sheet) -> Markdown:
        (row,) = event_rows(sheet, [id_])
        badges = joined(phrase("({})", badge) for badge in row.badges)
        told = joined([phrase("**{}:** {}", row.when, row.title), badges])
        return phrase("{}{}", told, sheet.marks(known[:1], outside=basis))

    return write


def _sources(articles: Iterable[Article]) -> tuple[Line, ...]:
    return tuple(Line(_source(article), place) for place, article in enumerate(articles))


def _source(article: Article) -> Callable[[Sheet], Markdown]:
    """A source, and the first of what a careful editor tells the reader of it."""

    def write(sheet: Sheet) -> Markdown:
        first = sheet.statements(article.record.must_know[:1])
        return joined([source_line(sheet, article), *first])

    return write
