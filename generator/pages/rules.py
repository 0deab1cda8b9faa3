"""The list of the rules of the checks: what can be wrong with the sources."""

from dataclasses import dataclass

from generator.diagnostics import Severity
from generator.pages import addresses, titles
from generator.pages.desk import Desk
from generator.pages.frame import Foot, Head, foot, head
from generator.pages.markdown import Markdown
from generator.pages.phrases import phrase
from generator.pages.sheet import Sheet
from generator.pages.templating import rendered


@dataclass(frozen=True, slots=True)
class RuleEntry:
    """A rule in the list."""

    link: Markdown
    summary: Markdown


@dataclass(frozen=True, slots=True)
class RuleGroup:
    """The rules of one severity."""

    title: str
    meaning: str
    rules: tuple[RuleEntry, ...]


@dataclass(frozen=True, slots=True)
class RulesPage:
    """Everything `rules.md.jinja` may say."""

    head: Head
    groups: tuple[RuleGroup, ...]
    foot: Foot


def page(desk: Desk) -> str:
    """The Markdown of the page."""
    return rendered("rules", view(Sheet(desk, addresses.RULES)))


def view(sheet: Sheet) -> RulesPage:
    """What the page says: errors first, each group by id."""
    return RulesPage(
        head=head(
            sheet,
            titles.RULES,
            description="What the checks find in the sources, and what to do about it.",
            parents=(
                (titles.HOME, addresses.HOME),
                (titles.CONTRIBUTING, addresses.CONTRIBUTING),
            ),
            lead=(
                phrase(
                    "What the checks can find in the sources. Every finding names its rule; "
                    "the page of a rule says why it is there, what fails and what passes."
                ),
            ),
            weight=None,
            dated=False,
        ),
        groups=(
            _group(
                sheet, Severity.ERROR, titles.ERRORS, "Nothing is built while one of these stands."
            ),
            _group(
                sheet,
                Severity.WARNING,
                titles.WARNINGS,
                "These stop nothing, and are worth a look.",
            ),
        ),
        foot=foot(sheet),
    )


def _group(sheet: Sheet, severity: Severity, title: str, meaning: str) -> RuleGroup:
    return RuleGroup(
        title,
        meaning,
        tuple(
            RuleEntry(
                sheet.link(Markdown(f"`{rule.id}`"), addresses.rule(rule.id)),
                Markdown(rule.doc.strip().partition("\n\n")[0]),
            )
            for rule in sheet.desk.site.rules
            if rule.severity is severity
        ),
    )
