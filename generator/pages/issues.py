"""The list of issues, each with its question and its state in a sentence."""

from dataclasses import dataclass

from generator.model.entities import Issue
from generator.pages import addresses, numerals, titles
from generator.pages.desk import Desk
from generator.pages.frame import Foot, Head, foot, head
from generator.pages.markdown import Markdown
from generator.pages.phrases import phrase
from generator.pages.sheet import Sheet
from generator.pages.templating import rendered


@dataclass(frozen=True, slots=True)
class IssueState:
    """An issue in a sentence."""

    title: Markdown
    state: Markdown


@dataclass(frozen=True, slots=True)
class IssueEntry:
    """One issue."""

    question: Markdown
    state: IssueState


@dataclass(frozen=True, slots=True)
class IssuesPage:
    """Everything `issues.md.jinja` may say."""

    head: Head
    issues: tuple[IssueEntry, ...]
    foot: Foot


def page(desk: Desk) -> str:
    """The Markdown of the list of issues."""
    return rendered("issues", view(Sheet(desk, addresses.ISSUES)))


def view(sheet: Sheet) -> IssuesPage:
    """What the page says, in the order in which it is read."""
    briefing = sheet.desk.briefing
    count = numerals.capital(numerals.counted(len(briefing.issues), "issue"))
    return IssuesPage(
        head=head(
            sheet,
            titles.ISSUES,
            description="What is disputed, as questions, and where each dispute stands.",
            lead=(phrase("{}, each with the question it turns on and where it stands.", count),),
            weight=None,
        ),
        issues=tuple(
            IssueEntry(
                sheet.prose(briefing.issues[id_].question),
                issue_state(sheet, briefing.issues[id_]),
            )
            for id_ in sheet.desk.issue_order
        ),
        foot=foot(sheet),
    )


def issue_state(sheet: Sheet, issue: Issue) -> IssueState:
    """The state of play in its first sentence, else the first of the summary."""
    state = (*issue.state_of_play, *issue.summary)[0]
    return IssueState(sheet.issue(issue.id), sheet.statement(state))
