"""The positions of all actors on all issues: a table, and on narrow screens and paper a list."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.model.fields import ActorId, IssueId
from generator.pages import addresses, numerals, titles
from generator.pages.desk import Desk
from generator.pages.frame import Foot, Head, foot, head
from generator.pages.markdown import Markdown
from generator.pages.phrases import phrase
from generator.pages.readings import reading
from generator.pages.sheet import Sheet
from generator.pages.standing import on_issue
from generator.pages.templating import rendered


@dataclass(frozen=True, slots=True)
class Stand:
    """An actor on one proposition."""

    latest: Markdown
    words: tuple[Markdown, ...]
    """The words in which it was seen, or what is printed in place of them."""
    earlier: tuple[Markdown, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """An actor on an issue; without `stands` if it has no known position there."""

    actor: Markdown
    """Named in the cell for the list, which has no heading over it."""
    stands: tuple[Stand, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """An issue, with one cell for each actor of the page."""

    issue: Markdown
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class PositionsPage:
    """Everything `positions.md.jinja` may say."""

    head: Head
    actors: tuple[Markdown, ...]
    rows: tuple[Row, ...]
    nothing: str
    foot: Foot


def page(desk: Desk) -> str:
    """The Markdown of the page of positions."""
    return rendered("positions", view(Sheet(desk, addresses.POSITIONS)))


def view(sheet: Sheet) -> PositionsPage:
    """What the page says, in the order in which it is read."""
    desk = sheet.desk
    issues = _issues(desk)
    actors = {id_: sheet.actor(id_) for id_ in _actors(desk)}
    return PositionsPage(
        head=head(
            sheet,
            titles.POSITIONS,
            description="Who was seen to stand where on what, and when.",
            lead=(
                phrase(
                    "{} on {}. Each position is what one actor was seen to hold on one day; "
                    "of the time in between nothing is known.",
                    numerals.capital(numerals.counted(len(actors), "actor")),
                    numerals.counted(len(issues), "issue"),
                ),
            ),
            weight=None,
        ),
        actors=tuple(actors.values()),
        rows=tuple(_row(sheet, issue, actors) for issue in issues),
        nothing="" if actors else "No position is known.",
        foot=foot(sheet),
    )


def _issues(desk: Desk) -> tuple[IssueId, ...]:
    """The issues that anybody has a position on, in their order."""
    held = {entry.proposition.partition("/")[0] for entry in desk.facts.ledger.entries}
    return tuple(id_ for id_ in desk.issue_order if id_ in held)


def _actors(desk: Desk) -> tuple[ActorId, ...]:
    """The actors with a position: those that the briefing names first, then the others by name."""
    holders = {entry.actor for entry in desk.facts.ledger.entries}
    order = dict.fromkeys((*desk.briefing.file.key_actors, *desk.actor_order))
    return tuple(id_ for id_ in order if id_ in holders)


def _row(sheet: Sheet, issue: IssueId, actors: Mapping[ActorId, Markdown]) -> Row:
    cells = (Cell(name, tuple(_stands(sheet, id_, issue))) for id_, name in actors.items())
    return Row(sheet.issue(issue), tuple(cells))


def _stands(sheet: Sheet, actor: ActorId, issue: IssueId) -> Iterator[Stand]:
    for row in on_issue(sheet, actor, issue):
        yield Stand(row.latest, tuple(reading(sheet.desk, row.claim)), row.earlier)
