"""The positions of all actors on all issues; a list without empty cells."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.pages import addresses, numerals, titles
from generator.pages.desk import Desk
from generator.pages.frame import Foot, Head, foot, head
from generator.pages.markdown import Markdown
from generator.pages.phrases import phrase
from generator.pages.sheet import Sheet
from generator.pages.standing import IssueStand, stands_of
from generator.pages.templating import rendered


@dataclass(frozen=True, slots=True)
class ActorStands:
    """An actor and where it stands on each issue."""

    actor: Markdown
    stands: tuple[IssueStand, ...]


@dataclass(frozen=True, slots=True)
class PositionsPage:
    """Everything `positions.md.jinja` may say."""

    head: Head
    actors: tuple[ActorStands, ...]
    nothing: str
    foot: Foot


def page(desk: Desk) -> str:
    """The Markdown of the page of positions."""
    return rendered("positions", view(Sheet(desk, addresses.POSITIONS)))


def view(sheet: Sheet) -> PositionsPage:
    """What the page says, in the order in which it is read."""
    desk = sheet.desk
    holders = {entry.actor for entry in desk.facts.ledger.entries}
    issues = {entry.proposition.partition("/")[0] for entry in desk.facts.ledger.entries}
    return PositionsPage(
        head=head(
            sheet,
            titles.POSITIONS,
            description="Who was seen to stand where on what, and when.",
            lead=(
                phrase(
                    "{} on {}. Each position is what one actor was seen to hold on one day; "
                    "of the time in between nothing is known.",
                    numerals.capital(numerals.counted(len(holders), "actor")),
                    numerals.counted(len(issues), "issue"),
                ),
            ),
            weight=None,
        ),
        actors=tuple(_actors(sheet)),
        nothing="" if holders else "No position is known.",
        foot=foot(sheet),
    )


def _actors(sheet: Sheet) -> Iterator[ActorStands]:
    for id_ in sheet.desk.actor_order:
        stands = tuple(stands_of(sheet, id_, brief=True))
        if stands:
            yield ActorStands(sheet.actor(id_), stands)
