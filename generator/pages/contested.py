"""Tensions side by side: what is at odds, what it may mean, and who says what."""

from dataclasses import dataclass

from generator.model.fields import ClaimId
from generator.pages import labels
from generator.pages.desk import TensionEntry
from generator.pages.markdown import Markdown
from generator.pages.phrases import listed, phrase
from generator.pages.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Contest:
    """One tension."""

    anchor: str
    title: str
    kind: str
    note: Markdown
    sides: tuple[Markdown, ...]
    """Who says what, each with the mark that leads to the words."""


def contest(sheet: Sheet, entry: TensionEntry) -> Contest:
    """A tension as the page of its issue prints it."""
    return Contest(
        anchor=entry.address.fragment,
        title=entry.tension.title,
        kind=labels.TENSION_KIND[entry.tension.kind],
        note=sheet.prose(entry.tension.note),
        sides=tuple(_side(sheet, id_) for id_ in sheet.desk.known(entry.tension.claims)),
    )


def _side(sheet: Sheet, id_: ClaimId) -> Markdown:
    names = listed(sheet.actor(by.actor) for by in sheet.desk.claims[id_].claim.by)
    pattern = "**{}:** {}{}" if sheet.desk.is_intact(id_) else "**Attributed to {}:** {}{}"
    return phrase(pattern, names, sheet.claim(id_), sheet.marks([id_]))
