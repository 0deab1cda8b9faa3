"""The register of tensions, by issue: where claims pull against each other or rest on little."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from generator.pages import addresses, labels, numerals, titles
from generator.pages.desk import Desk, TensionEntry
from generator.pages.frame import Foot, Head, foot, head
from generator.pages.markdown import Markdown
from generator.pages.phrases import phrase
from generator.pages.rows import ClaimRow, rows
from generator.pages.sheet import Sheet
from generator.pages.templating import rendered


@dataclass(frozen=True, slots=True)
class TensionItem:
    """One tension; its full account is on the page of its issue."""

    title: Markdown
    kind: str
    note: Markdown
    claims: tuple[ClaimRow, ...]


@dataclass(frozen=True, slots=True)
class IssueTensions:
    """The tensions of an issue."""

    issue: Markdown
    tensions: tuple[TensionItem, ...]


@dataclass(frozen=True, slots=True)
class TensionsPage:
    """Everything `tensions.md.jinja` may say."""

    head: Head
    issues: tuple[IssueTensions, ...]
    foot: Foot


def page(desk: Desk) -> str:
    """The Markdown of the register."""
    return rendered("tensions", view(Sheet(desk, addresses.TENSIONS)))


def view(sheet: Sheet) -> TensionsPage:
    """What the page says, in the order in which it is read."""
    count = len(sheet.desk.tensions)
    return TensionsPage(
        head=head(
            sheet,
            titles.TENSIONS,
            description="Where the sources contradict each other, differ, or rest on little.",
            lead=(
                phrase(
                    "{} between claims, or in how little they rest on.",
                    numerals.capital(numerals.counted(count, "tension")),
                ),
            ),
            weight=None,
        ),
        issues=tuple(_issues(sheet)),
        foot=foot(sheet),
    )


def _issues(sheet: Sheet) -> Iterator[IssueTensions]:
    for id_, entries in groupby(sheet.desk.tensions, key=lambda entry: entry.issue.id):
        yield IssueTensions(sheet.issue(id_), tuple(_item(sheet, entry) for entry in entries))


def _item(sheet: Sheet, entry: TensionEntry) -> TensionItem:
    return TensionItem(
        title=sheet.link(entry.tension.title, entry.address),
        kind=labels.TENSION_KIND[entry.tension.kind],
        note=sheet.prose(entry.tension.note),
        claims=rows(sheet, entry.tension.claims),
    )
