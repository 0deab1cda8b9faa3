"""The pages of a briefing: facts in, Markdown files for the docs folder out.

One page kind is one module with a typed view and one template that decides nothing. A view
says everything that its page may say; `sheet` keeps the notes of a page while its view is
built, `evidence` prints them at its foot, `addresses` knows where everything is, `labels`
and `titles` hold the words. Nothing here touches a disk or knows a theme.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TypeAlias

from generator.derive import Facts
from generator.pages import (
    actor,
    actors,
    addresses,
    brief,
    claim,
    claims,
    corrections,
    data,
    glossary,
    home,
    issue,
    issues,
    method,
    moved,
    positions,
    rule,
    rules,
    source,
    sources,
    tensions,
    timeline,
)
from generator.pages.contents import FOR_CONTRIBUTORS, NavItem, navigation
from generator.pages.desk import RuleHelp, Site, desk

__all__ = [
    "FOR_CONTRIBUTORS",
    "NavItem",
    "Page",
    "RuleHelp",
    "Site",
    "navigation",
    "outline",
    "render",
]

Page: TypeAlias = Callable[[], str]
"""A page that is written when it is called; it returns Markdown."""


def render(facts: Facts, site: Site) -> Mapping[str, str]:
    """Write every page of an outline: the docs-relative path and the Markdown of each."""
    return {path: page() for path, page in outline(facts, site).items()}


def outline(facts: Facts, site: Site) -> Mapping[str, Page]:
    """Every page that there is to be by its docs-relative path, sorted; nothing is written yet.

    The facts are those of a published briefing (`Briefing.published`) without findings of
    severity error: what cannot be located or read is refused by the rules, not here.
    """
    table = desk(facts, site)
    briefing = facts.briefing
    pages = {address.path: partial(page, table) for address, page in _SINGLE}
    pages |= {addresses.issue(id_).path: partial(issue.page, table, id_) for id_ in briefing.issues}
    pages |= {
        addresses.brief(id_).path: partial(brief.issue_page, table, id_) for id_ in briefing.issues
    }
    pages |= {addresses.actor(id_).path: partial(actor.page, table, id_) for id_ in briefing.actors}
    pages |= {
        addresses.article(id_).path: partial(source.page, table, id_) for id_ in briefing.articles
    }
    pages |= {addresses.claim(id_).path: partial(claim.page, table, id_) for id_ in facts.claims}
    pages |= moved.pages(table)
    if site.invites and site.rules:
        pages[addresses.RULES.path] = partial(rules.page, table)
        pages |= {addresses.rule(one.id).path: partial(rule.page, table, one) for one in site.rules}
    return {path: pages[path] for path in sorted(pages)}


_SINGLE = (
    (addresses.HOME, home.page),
    (addresses.BRIEF, brief.page),
    (addresses.ISSUES, issues.page),
    (addresses.ACTORS, actors.page),
    (addresses.TIMELINE, timeline.page),
    (addresses.POSITIONS, positions.page),
    (addresses.TENSIONS, tensions.page),
    (addresses.CLAIMS, claims.page),
    (addresses.SOURCES, sources.page),
    (addresses.GLOSSARY, glossary.page),
    (addresses.METHOD, method.page),
    (addresses.DATA, data.page),
    (addresses.CORRECTIONS, corrections.page),
)
