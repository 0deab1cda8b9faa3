"""The list of the rules."""

import re

from generator.rules import RULES
from tests.pages.reading import front, seen
from tests.pages.test_rule import PAGES

LIST = PAGES["contributing/rules/index.md"]


def listed(part: str) -> list[str]:
    return re.findall(r"(?m)^- \[`([a-z0-9-]+)`\]\(\1\.md\)<br>[A-Z].*\.$", part)


def test_every_rule_is_listed_once_under_its_severity() -> None:
    errors, warnings = LIST.split("## Warnings")

    assert listed(errors) == [rule.id for rule in RULES if rule.severity == "error"]
    assert listed(warnings) == [rule.id for rule in RULES if rule.severity == "warning"]
    assert listed(warnings)


def test_each_stands_beside_what_it_says() -> None:
    words = seen(LIST).words()

    assert all(rule.summary.replace("`", "") in words for rule in RULES)


def test_the_list_is_not_searched() -> None:
    assert front(LIST)["search"] == {"exclude": True}
