"""What stands on a brief, of the whole briefing or of an issue.

The answer comes first and the notes last. What is on it is the most important of each section,
taken in turns until two sides are full (`room`); of the rest every section says how much there
is, and where.
"""

from dataclasses import dataclass
from itertools import groupby

from generator.model.fields import IssueId
from generator.pages import addresses, numerals, titles
from generator.pages.assurance import assurance
from generator.pages.brief import stocks
from generator.pages.brief.footnotes import Footnote, caution, footnotes
from generator.pages.brief.room import BODY, REST, TITLE, Line, Room
from generator.pages.brief.stocks import Stock
from generator.pages.desk import Desk
from generator.pages.frame import Head, head
from generator.pages.home import counts
from generator.pages.markdown import Markdown
from generator.pages.phrases import NOTHING, joined, phrase
from generator.pages.sheet import Sheet, plain
from generator.pages.templating import rendered


@dataclass(frozen=True, slots=True)
class Group:
    """Lines of a section, with what stands over them."""

    label: Markdown
    lines: tuple[Markdown, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A section, and where the rest of it is."""

    title: str
    groups: tuple[Group, ...]
    rest: Markdown


@dataclass(frozen=True, slots=True)
class BriefPage:
    """Everything `brief.md.jinja` may say."""

    head: Head
    sure: Markdown
    """How sure the briefing can be; empty for an issue."""
    sections: tuple[Section, ...]
    caution: Markdown
    notes: tuple[Footnote, ...]
    others: str
    """The heading over the other briefs."""
    links: tuple[Markdown, ...]
    """The other briefs, or the way back to the one of the whole briefing."""


def page(desk: Desk) -> str:
    """The Markdown of the brief of the whole briefing."""
    return rendered("brief", view(Sheet(desk, addresses.BRIEF)))


def issue_page(desk: Desk, id_: IssueId) -> str:
    """The Markdown of the brief of an issue."""
    return rendered("brief", issue_view(Sheet(desk, addresses.brief(id_)), id_))


def view(sheet: Sheet) -> BriefPage:
    """What the brief of the whole briefing says, in the order in which it is read."""
    desk = sheet.desk
    file = desk.briefing.file
    top = head(
        sheet,
        titles.brief(file.title),
        description=f"Two pages to hand on. {file.scope}",
        lead=(phrase("{}", file.scope),),
        about=phrase("{}", counts(desk)),
        weight=None,
    )
    links = tuple(
        sheet.link(desk.briefing.issues[id_].title, addresses.brief(id_))
        for id_ in desk.issue_order
    )
    sure = assurance(sheet) if desk.briefing.articles else NOTHING
    others = titles.BRIEFS if links else ""
    return _view(sheet, top, stocks.of_briefing(sheet), others, links, sure=sure)


def issue_view(sheet: Sheet, id_: IssueId) -> BriefPage:
    """What the brief of an issue says."""
    desk = sheet.desk
    issue, file = desk.briefing.issues[id_], desk.briefing.file
    top = head(
        sheet,
        titles.brief(issue.title),
        description=f"Two pages to hand on. {plain(issue.question)}",
        parents=((titles.HOME, addresses.HOME), (titles.BRIEF, addresses.BRIEF)),
        lead=(sheet.prose(issue.question),),
        about=phrase(
            "From the briefing {}: {}", sheet.link(file.title, addresses.HOME), file.scope
        ),
        weight=None,
    )
    links = (
        phrase("The page of the issue: {}", sheet.issue(id_)),
        phrase("The whole briefing on two pages: {}", sheet.link(file.title, addresses.BRIEF)),
    )
    return _view(sheet, top, stocks.of_issue(sheet, issue), titles.FURTHER, links)


def _view(
    sheet: Sheet,
    top: Head,
    stocks: tuple[Stock, ...],
    others: str,
    links: tuple[Markdown, ...],
    *,
    sure: Markdown = NOTHING,
) -> BriefPage:
    desk, address = sheet.desk, addresses.Address(sheet.here)
    used = TITLE.height(top.title) + BODY.height(joined([top.as_of, *top.lead]))
    used += BODY.height(sure) + REST * len(stocks)
    taken = Room(lambda: Sheet(desk, address), used).fill([stock.part for stock in stocks])
    sections = tuple(
        _section(sheet, stock, lines)
        for stock, lines in zip(stocks, taken, strict=True)
        if stock.total
    )
    return BriefPage(top, sure, sections, caution(sheet), footnotes(sheet), others, links)


def _section(sheet: Sheet, stock: Stock, lines: tuple[Line, ...]) -> Section:
    groups = tuple(
        Group(label, tuple(line.write(sheet) for line in under))
        for label, under in groupby(lines, key=lambda line: line.label)
    )
    return Section(stock.part.title, groups, _rest(stock, len(lines)))


def _rest(stock: Stock, taken: int) -> Markdown:
    """How much is left out, and where it is."""
    left_out = stock.total - taken
    if not left_out:
        return NOTHING
    number = numerals.capital(numerals.number(left_out))
    noun, verb = (stock.noun, "is") if left_out == 1 else (f"{stock.noun}s", "are")
    pattern = "{} more {} {} on {}." if taken else "{} {} {} on {}."
    return phrase(pattern, number, noun, verb, stock.where)
