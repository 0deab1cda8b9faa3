"""The home page: the bottom line first, then where each side stands, and the way in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.dates import display
from generator.model.briefing import Article
from generator.model.fields import ActorId, EventId
from generator.model.record import Statement
from generator.pages import addresses, labels, numerals, titles
from generator.pages.assurance import assurance
from generator.pages.desk import Desk, articles_by_date
from generator.pages.events import EventRow, event_rows
from generator.pages.frame import Foot, Head, foot, head
from generator.pages.issues import IssueState, issue_state
from generator.pages.lineages import descent
from generator.pages.markdown import Markdown
from generator.pages.phrases import NOTHING, joined, listed, phrase
from generator.pages.sheet import Sheet, plain
from generator.pages.standing import StandingRow, foremost, principals
from generator.pages.templating import rendered

WORDS_BEFORE_MORE = 450
"""So much can be read in two minutes; what is over goes under a heading of its own."""

EVENTS = 10
"""So many events of the timeline make its strip."""


POSITIONS = 4
"""So many positions of a key actor are on the home page; the others are on its own."""


@dataclass(frozen=True, slots=True)
class KeyActor:
    """One of the actors that the briefing names first, with positions of its own."""

    name: Markdown
    rows: tuple[StandingRow, ...]
    more: Markdown
    """Where the other positions are, if there are more."""


@dataclass(frozen=True, slots=True)
class HomePage:
    """Everything `home.md.jinja` may say."""

    head: Head
    sure: Markdown
    """Derived from the sources; empty while there are none."""
    brief: Markdown
    bottom_line: tuple[Markdown, ...]
    more: tuple[Markdown, ...]
    sides: str
    """The heading over the key actors; empty where the briefing names none."""
    actors: tuple[KeyActor, ...]
    others: tuple[Markdown, ...]
    """Key actors without a position of their own: for whom they speak, if for anybody."""
    issues: tuple[IssueState, ...]
    strip: str
    events: tuple[EventRow, ...]
    timeline: Markdown
    about: tuple[Markdown, ...]
    sources: tuple[Markdown, ...]
    questions: tuple[Markdown, ...]
    foot: Foot


def page(desk: Desk) -> str:
    """The Markdown of the home page."""
    return rendered("home", view(Sheet(desk, addresses.HOME)))


def view(sheet: Sheet) -> HomePage:
    """What the page says, in the order in which it is read."""
    desk = sheet.desk
    file = desk.briefing.file
    before_more, more = split(file.bottom_line)
    strip = foremost_events(desk)
    key_actors = [id_ for id_ in file.key_actors if id_ in desk.briefing.actors]
    standing = [id_ for id_ in key_actors if desk.facts.ledger.by_actor(id_)]
    return HomePage(
        head=head(
            sheet,
            file.title,
            description=file.scope,
            parents=(),
            lead=(phrase("{}", file.scope),),
            about=phrase("{}", counts(desk)),
        ),
        sure=assurance(sheet) if desk.briefing.articles else NOTHING,
        brief=sheet.link(titles.TO_HAND_ON, addresses.BRIEF),
        bottom_line=sheet.statements(before_more),
        more=sheet.statements(more),
        sides=titles.SIDES if key_actors else "",
        actors=tuple(_actor(sheet, id_) for id_ in standing),
        others=tuple(_without_position(sheet, id_) for id_ in key_actors if id_ not in standing),
        issues=tuple(issue_state(sheet, desk.briefing.issues[id_]) for id_ in desk.issue_order),
        strip=_strip(desk, strip),
        events=event_rows(sheet, strip),
        timeline=sheet.link("The whole timeline", addresses.TIMELINE),
        about=sheet.statements(file.about_the_sources),
        sources=tuple(source_line(sheet, one) for one in articles_by_date(desk.briefing)),
        questions=tuple(_questions(sheet)),
        foot=foot(sheet),
    )


def split(statements: Sequence[Statement]) -> tuple[Sequence[Statement], Sequence[Statement]]:
    """The statements that fit into the words before *more*, and the others."""
    words = 0
    for index, statement in enumerate(statements):
        words += len(plain(statement.says).split())
        if words > WORDS_BEFORE_MORE:
            return statements[:index], statements[index:]
    return statements, ()


def counts(desk: Desk) -> str:
    """What the briefing rests on, in a sentence."""
    claims = numerals.counted(len(desk.claims), "claim")
    articles = numerals.counted(len(desk.briefing.articles), "collected article")
    return f"It rests on {claims} from {articles}."


def foremost_events(desk: Desk) -> tuple[EventId, ...]:
    """The events that the briefing puts first, or that most claims speak of, by time."""
    return desk.facts.chronology.arrange(ranked_events(desk)[:EVENTS])


def ranked_events(desk: Desk) -> list[EventId]:
    """The events that the briefing puts first, then the others, those with most claims first."""
    named = [id_ for id_ in desk.briefing.file.key_events if id_ in desk.briefing.events]
    events = desk.facts.chronology.events
    ranked = sorted(events, key=lambda event: -len(desk.known(event.claims)))
    return list(dict.fromkeys([*named, *(event.id for event in ranked)]))


def _strip(desk: Desk, shown: Sequence[EventId]) -> str:
    """What the strip leaves out, where it leaves anything out."""
    if len(shown) == len(desk.briefing.events):
        return ""
    number = numerals.number(len(shown))
    if desk.briefing.file.key_events:
        return f"{numerals.capital(number)} of {numerals.number(len(desk.briefing.events))} events."
    return f"The {number} events that most claims speak of."


def _actor(sheet: Sheet, id_: ActorId) -> KeyActor:
    """The first positions in the order of the issues, and how many more there are."""
    name = sheet.actor(id_)
    rows = foremost(sheet, id_, POSITIONS)
    held = {entry.proposition for entry in sheet.desk.facts.ledger.by_actor(id_)}
    if len(held) == len(rows):
        return KeyActor(name, rows, NOTHING)
    more = f"{numerals.capital(numerals.number(len(held) - len(rows)))} more"
    return KeyActor(name, rows, phrase("{} on its page.", sheet.link(more, addresses.actor(id_))))


def _without_position(sheet: Sheet, id_: ActorId) -> Markdown:
    """For whom an actor speaks, or that no position of it is known."""
    if for_others := principals(sheet.desk, id_):
        spoken_for = listed(map(sheet.actor, for_others))
        return phrase("{} states positions for {}.", sheet.actor(id_), spoken_for)
    return phrase("{}: no position is known.", sheet.actor(id_))


def source_line(sheet: Sheet, article: Article) -> Markdown:
    """A source in two sentences: what it is and where its words come from, and its grade."""
    record = article.record
    return phrase(
        "{}, {}, {}. {} The source is {}.",
        sheet.article(article.id),
        record.publisher,
        display(record.published.edtf),
        descent(sheet, article),
        labels.RELIABILITY[record.reliability.grade],
    )


def _questions(sheet: Sheet) -> Iterator[Markdown]:
    """Those that the briefing puts first; where it names none, the first of each issue."""
    own = sheet.desk.briefing.file.open_questions
    if own:
        yield from sheet.statements(own)
        return
    for id_ in sheet.desk.issue_order:
        issue = sheet.desk.briefing.issues[id_]
        for question in issue.open_questions[:1]:
            yield joined([sheet.statement(question), phrase("({})", sheet.issue(id_))])
