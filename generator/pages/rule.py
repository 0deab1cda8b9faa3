"""The page of a rule of the checks: its help, as `explain` prints it."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from generator.pages import addresses, labels, titles
from generator.pages.desk import Desk, RuleHelp
from generator.pages.frame import Foot, Head, foot, head, neighbours
from generator.pages.markdown import Markdown
from generator.pages.phrases import NOTHING, phrase
from generator.pages.sheet import Sheet
from generator.pages.templating import rendered

_CODE = re.compile(r"`([a-z0-9-]+)`")


@dataclass(frozen=True, slots=True)
class RulePage:
    """Everything `rule.md.jinja` may say."""

    head: Head
    help: Markdown
    foot: Foot


def page(desk: Desk, rule: RuleHelp) -> str:
    """The Markdown of the page."""
    return rendered("rule", view(Sheet(desk, addresses.rule(rule.id)), rule))


def view(sheet: Sheet, rule: RuleHelp) -> RulePage:
    """What the page says. Readers of the briefing do not search for it."""
    first, _, rest = rule.doc.strip().partition("\n\n")
    others = {one.id for one in sheet.desk.site.rules} - {rule.id}
    return RulePage(
        head=head(
            sheet,
            rule.id,
            description=first.replace("`", ""),
            parents=(
                (titles.HOME, addresses.HOME),
                (titles.CONTRIBUTING, addresses.CONTRIBUTING),
                (titles.RULES, addresses.RULES),
            ),
            lead=(Markdown(first),),
            weight=None,
            about=phrase("{}", labels.SEVERITY[rule.severity]),
            dated=False,
        ),
        help=_linked(sheet, rest, others),
        foot=_foot(sheet, rule.id),
    )


def _foot(sheet: Sheet, id_: str) -> Foot:
    """The rules before and after this one."""
    before, after = neighbours([rule.id for rule in sheet.desk.site.rules], id_)
    links = (sheet.link(one, addresses.rule(one)) if one else NOTHING for one in (before, after))
    return foot(sheet, *links)


def _linked(sheet: Sheet, text: str, ids: Collection[str]) -> Markdown:
    """The text with the rules that it names linked; examples, which are indented, stay."""

    def link(found: re.Match[str]) -> str:
        code = Markdown(found[0])
        return sheet.link(code, addresses.rule(found[1])) if found[1] in ids else code

    lines = text.split("\n")
    return Markdown(
        "\n".join(line if line.startswith("    ") else _CODE.sub(link, line) for line in lines)
    )
