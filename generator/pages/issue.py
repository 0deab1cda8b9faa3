"""The page of an issue: the answer first, then who stands where, and all that bears on it."""

from dataclasses import dataclass

from generator.model.entities import Issue
from generator.model.fields import IssueId, PropositionId
from generator.pages import addresses, titles
from generator.pages.contested import Contest, contest
from generator.pages.desk import Desk
from generator.pages.events import EventRow, event_rows
from generator.pages.frame import Foot, Head, foot, head, neighbours
from generator.pages.markdown import Markdown
from generator.pages.phrases import NOTHING, joined
from generator.pages.rows import ClaimRow, rows
from generator.pages.sheet import Sheet, plain
from generator.pages.standing import StandingRow, latest_first, of_actors
from generator.pages.templating import rendered

WEIGHT = 3
"""A search for a dispute should find its page before the pages that mention it."""


@dataclass(frozen=True, slots=True)
class Stand:
    """A proposition and where each actor stands on it."""

    anchor: str
    says: Markdown
    rows: tuple[StandingRow, ...]
    unheard: str
    """What is said where no position is known; empty where one is."""


@dataclass(frozen=True, slots=True)
class IssuePage:
    """Everything `issue.md.jinja` may say."""

    head: Head
    brief: Markdown
    question: Markdown
    stands: tuple[Stand, ...]
    state: tuple[Markdown, ...]
    contests: tuple[Contest, ...]
    silences: tuple[Markdown, ...]
    questions: tuple[Markdown, ...]
    events: tuple[EventRow, ...]
    claims: tuple[ClaimRow, ...]
    foot: Foot


def page(desk: Desk, id_: IssueId) -> str:
    """The Markdown of an issue's page."""
    return rendered("issue", view(Sheet(desk, addresses.issue(id_)), desk.briefing.issues[id_]))


def view(sheet: Sheet, issue: Issue) -> IssuePage:
    """What the page says, in the order in which it is read."""
    desk = sheet.desk
    before, after = neighbours(desk.issue_order, issue.id)
    citations = desk.facts.citations
    return IssuePage(
        head=head(
            sheet,
            issue.title,
            description=plain(issue.summary[0].says),
            parents=((titles.HOME, addresses.HOME), (titles.ISSUES, addresses.ISSUES)),
            lead=(joined(sheet.statements(issue.summary)),),
            weight=WEIGHT,
        ),
        brief=sheet.link(titles.TO_HAND_ON, addresses.brief(issue.id)),
        question=sheet.prose(issue.question),
        stands=tuple(
            _stand(sheet, PropositionId(f"{issue.id}/{proposition.id}"))
            for proposition in issue.propositions
        ),
        state=sheet.statements(issue.state_of_play),
        contests=tuple(contest(sheet, entry) for entry in desk.tensions if entry.issue is issue),
        silences=sheet.statements(issue.silences),
        questions=sheet.statements(issue.open_questions),
        events=event_rows(sheet, citations.events_of_issue(issue.id)),
        claims=rows(sheet, citations.claims_of_issue(issue.id)),
        foot=foot(
            sheet,
            sheet.issue(IssueId(before)) if before else NOTHING,
            sheet.issue(IssueId(after)) if after else NOTHING,
        ),
    )


def _stand(sheet: Sheet, id_: PropositionId) -> Stand:
    desk = sheet.desk
    actors = latest_first(sheet, id_, desk.actor_order)
    return Stand(
        anchor=addresses.proposition(id_).fragment,
        says=sheet.prose(desk.proposition(id_)),
        rows=of_actors(sheet, actors, id_),
        unheard="" if actors else "No source shows where anyone stands on this.",
    )
