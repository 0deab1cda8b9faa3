"""Pages at the addresses that records had before they were renamed; they lead to the new ones."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from generator.model.fields import ActorId, ArticleId, ClaimId, IssueId
from generator.pages import addresses
from generator.pages.addresses import Address
from generator.pages.desk import Desk
from generator.pages.frame import Foot, Head, foot, head
from generator.pages.markdown import Markdown
from generator.pages.sheet import Sheet
from generator.pages.templating import rendered

_TITLE = "This page has moved"


@dataclass(frozen=True, slots=True)
class MovedPage:
    """Everything `moved.md.jinja` may say."""

    head: Head
    link: Markdown
    foot: Foot


def pages(desk: Desk) -> Iterator[tuple[str, partial[str]]]:
    """The path of each page that has moved, and what writes its Markdown."""
    for old, new, name in _moved(desk):
        yield old.path, partial(page, desk, old, new, name)


def page(desk: Desk, old: Address, new: Address, name: str) -> str:
    """The Markdown of one page at an old address; `name` is what is at the new one."""
    return rendered("moved", view(Sheet(desk, old), new, name))


def view(sheet: Sheet, new: Address, name: str) -> MovedPage:
    """What the page says to those whom nothing takes on."""
    return MovedPage(
        head=head(
            sheet,
            _TITLE,
            description=f"{name} has another address now.",
            weight=None,
            redirect=_redirect(sheet.here, new.path),
        ),
        link=sheet.link(name, new),
        foot=foot(sheet),
    )


def _redirect(here: str, new: str) -> str:
    """How a browser at one page names the other, both as folders with an index."""
    old, target = (path.removesuffix(".md") for path in (here, new))
    return posixpath.relpath(target, old) + "/"


def _moved(desk: Desk) -> Iterator[tuple[Address, Address, str]]:
    """Old address, new address, and what is there."""
    for kind, old, new in desk.briefing.former_ids():
        if kind == "actor":
            actor = ActorId(new)
            name = desk.briefing.actors[actor].name
            yield addresses.actor(ActorId(old)), addresses.actor(actor), name
        elif kind == "issue":
            issue = IssueId(new)
            name = desk.briefing.issues[issue].title
            yield addresses.issue(IssueId(old)), addresses.issue(issue), name
            yield addresses.brief(IssueId(old)), addresses.brief(issue), f"Brief: {name}"
        else:
            article = ArticleId(new)
            name = desk.briefing.articles[article].record.title
            yield addresses.article(ArticleId(old)), addresses.article(article), name
            for claim in desk.briefing.articles[article].annotations.claims:
                before, after = (ClaimId(f"{one}/{claim.id}") for one in (old, new))
                yield addresses.claim(before), addresses.claim(after), f"A claim in {name}"
