"""The pages of a briefing: facts in, Markdown files for the docs folder out.

One page kind is one module with a typed view and one template that decides nothing. A view
says everything that its page may say; `sheet` keeps the notes of a page while its view is
built, `evidence` prints them at its foot, `addresses` knows where everything is, `labels`
and `titles` hold the words. Nothing here touches a disk or knows a theme.
"""

from collections.abc import Mapping

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

__all__ = ["FOR_CONTRIBUTORS", "NavItem", "RuleHelp", "Site", "navigation", "render"]


def render(facts: Facts, site: Site) -> Mapping[str, str]:
    """Write every page: the docs-relative path and the Markdown of each, sorted by path.

    The facts are those of a published briefing (`Briefing.published`) without findings of
    severity error: what cannot be located or read is refused by the rules, not here.
    """
    table = desk(facts, site)
    briefing = facts.briefing
    pages = {module_address.path: page(table) for module_address, page in _SINGLE}
    pages |= {addresses.issue(id_).path: issue.page(table, id_) for id_ in briefing.issues}
    pages |= {addresses.brief(id_).path: brief.issue_page(table, id_) for id_ in briefing.issues}
    pages |= {addresses.actor(id_).path: actor.page(table, id_) for id_ in briefing.actors}
    pages |= {addresses.article(id_).path: source.page(table, id_) for id_ in briefing.articles}
    pages |= {addresses.claim(id_).path: claim.page(table, id_) for id_ in facts.claims}
    pages |= moved.pages(table)
    if site.invites and site.rules:
        pages[addresses.RULES.path] = rules.page(table)
        pages |= {addresses.rule(one.id).path: rule.page(table, one) for one in site.rules}
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
