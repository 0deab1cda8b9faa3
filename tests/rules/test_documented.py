"""A rule without a page, a page without a rule, a rule without a test: each is a bug."""

import ast
import pkgutil
import re
from pathlib import Path

import pytest

from generator import load, rules, yaml_nodes
from generator.rules import RULES, Rule, by_id
from generator.yaml_nodes import read

HERE = Path(__file__).parent
KEBAB = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)+")
NOT_RULES = {"utf-8", "a-name"}
"""Words with hyphens in the reading stage that are no ids of rules."""

BY_BUILD = {"not-a-regular-file"}
"""Found where the folder is read from disk, before there is text."""

MODULES = sorted(
    module.name
    for module in pkgutil.iter_modules(rules.__path__)
    if not module.name.startswith("_") and module.name != "rule"
)
READING = sorted(rule.id for rule in RULES if rule.check is None)

each_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)


def module_of(rule: Rule) -> str:
    return rule.id.replace("-", "_")


def blocks(rule: Rule, word: str) -> list[str]:
    """The indented examples below each `**Fails**` or `**Passes**`, without their indentation."""
    found = re.findall(rf"\*\*{word}\*\*[^\n]*\n(?:[^\n]+\n)*\n((?:(?:    [^\n]*)?\n)+)", rule.doc)
    return [re.sub(r"(?m)^    ", "", block).strip("\n") + "\n" for block in found]


def test_every_module_is_registered() -> None:
    assert sorted(module_of(rule) for rule in RULES) == MODULES


def test_rules_are_sorted_and_unique() -> None:
    ids = [rule.id for rule in RULES]

    assert ids == sorted(set(ids))
    assert list(by_id) == ids
    assert all(by_id[rule.id] is rule for rule in RULES)


@each_rule
def test_a_module_has_its_rule(rule: Rule) -> None:
    module = __import__(f"generator.rules.{module_of(rule)}", fromlist=["RULE"])

    assert module.RULE is rule
    assert module.__doc__ == rule.doc


@each_rule
def test_a_rule_has_its_tests(rule: Rule) -> None:
    """In a file of its own, which tells the rule's findings by id."""
    tests = (HERE / f"test_{module_of(rule)}.py").read_text("utf-8")

    assert rule.id in tests
    assert "def test_" in tests


@each_rule
def test_a_page_begins_with_a_sentence(rule: Rule) -> None:
    assert re.fullmatch(r"[A-Z][^\n]*[^.]\.", rule.summary)
    assert len(rule.summary) < 100
    assert rule.doc.split("\n")[1] == ""


@each_rule
def test_a_page_says_why(rule: Rule) -> None:
    """Between the first sentence and the first example there is a paragraph of prose."""
    why = rule.doc.split("**Fails**")[0].split("\n", 1)[1].strip()

    assert len(why.split()) > 15


@each_rule
def test_a_page_says_what_fails_and_what_passes(rule: Rule) -> None:
    assert blocks(rule, "Fails")
    assert blocks(rule, "Passes")


@each_rule
def test_what_passes_is_read_without_a_finding(rule: Rule) -> None:
    """Examples that begin with a path and end in one are folders; the others are YAML."""
    for block in blocks(rule, "Passes"):
        for part in block.split("\n\n"):
            assert [found.rule for found in read("example.yml", part)[1]] == []


@pytest.mark.parametrize(
    "id_",
    [
        "comment-after-value",
        "duplicate-key",
        "merge-key",
        "yaml-anchor",
        "yaml-documents",
        "yaml-syntax",
        "yaml-tag",
        "yaml-too-deep",
    ],
)
def test_what_fails_fails_for_that_reason(id_: str) -> None:
    for block in blocks(by_id[id_], "Fails"):
        assert {found.rule for found in read("example.yml", block)[1]} == {id_}


def test_what_reading_finds_is_documented() -> None:
    """Each word with a hyphen in those modules is the id of a rule without a check."""
    folders = [Path(str(module.__file__)).parent for module in (load, yaml_nodes)]
    words = {
        node.value
        for folder in folders
        for path in sorted(folder.glob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and KEBAB.fullmatch(node.value)
    }

    assert sorted((words - NOT_RULES) | BY_BUILD) == READING
