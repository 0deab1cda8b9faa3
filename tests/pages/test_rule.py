"""The page of a rule is the rule's help, unchanged, with links to the rules it names."""

import re

import pytest
from markdown_it import MarkdownIt

from generator import rules
from generator.derive import derive
from generator.pages import RuleHelp, Site, render
from tests.briefings import briefing
from tests.pages.reading import BLOCKS, Seen, body, front, seen
from tests.pages.rendering import html

INVITING = frozenset({"contributing/index.md"})
HELP = tuple(RuleHelp(rule.id, rule.severity, rule.doc) for rule in rules.RULES)
FACTS = derive(briefing(articles={"gazette": {"claims": ["It opens."]}}))
PAGES = render(FACTS, Site(INVITING, HELP))

each_rule = pytest.mark.parametrize("rule", HELP, ids=lambda rule: rule.id)


def page_of(rule: RuleHelp) -> str:
    return PAGES[f"contributing/rules/{rule.id}.md"]


def below_the_lead(page: str) -> str:
    lead, wrapped = html(body(page)).split('<div class="wrapped">')
    assert lead.count("</div>") == 1
    return wrapped.partition("</div>")[0]


def rest(rule: RuleHelp) -> str:
    return rule.doc.strip().partition("\n\n")[2]


@each_rule
def test_a_page_reads_as_its_help_does_elsewhere(rule: RuleHelp) -> None:
    """Another renderer of Markdown sees the same words and the same elements."""
    ours, theirs = Seen(below_the_lead(page_of(rule))), Seen(MarkdownIt().render(rest(rule)))
    kinds = (*BLOCKS, "ul", "ol", "pre", "code", "em", "strong")

    assert ours.words() == theirs.words()
    assert [tag for tag, _ in ours.elements if tag in kinds] == [
        tag for tag, _ in theirs.elements if tag in kinds
    ]
    assert {tag for tag, _ in ours.elements} <= {*kinds, "a"}


@each_rule
def test_an_example_keeps_every_character(rule: RuleHelp) -> None:
    """Blank lines within one, indentation, brackets, asterisks and backslashes."""
    printed = re.findall(r"<pre><code>(.*?)</code></pre>", below_the_lead(page_of(rule)), re.DOTALL)
    examples = re.findall(r"(?m)(?:^    .*\n(?:\n(?=    ))?)+", f"{rest(rule)}\n")
    texts = [Seen(f"<p>{code}</p>").text.lstrip(" ") for code in printed]

    assert texts
    assert texts == [re.sub(r"(?m)^    ", "", example) for example in examples]


@each_rule
def test_a_page_says_first_what_is_wrong_and_how_bad_it_is(rule: RuleHelp) -> None:
    words = seen(page_of(rule)).words()
    first = rules.by_id[rule.id].summary.replace("`", "")

    assert front(page_of(rule)) == {
        "title": rule.id,
        "description": first,
        "search": {"exclude": True},
    }
    assert words.startswith(f"Briefing › Contributing › Rules › {rule.id} {rule.id}")
    severity = {
        "error": "An error: nothing is built while it stands.",
        "warning": "A warning: it stops nothing, and is worth a look.",
    }[rule.severity]
    assert f"{severity} {first}" in words
    assert "As of" not in words


def test_a_rule_that_is_named_is_linked() -> None:
    page = PAGES["contributing/rules/quote-not-found.md"]

    assert "[`text-not-from-capture`](text-not-from-capture.md) says" in page


def test_a_page_links_neither_to_itself_nor_within_examples() -> None:
    one = RuleHelp("a-rule", HELP[0].severity, "One.\n\n`a-rule` and `b-rule`:\n\n    `b-rule`\n")
    other = RuleHelp("b-rule", HELP[0].severity, "Two.\n\nNothing.\n")
    page = render(FACTS, Site(INVITING, (one, other)))["contributing/rules/a-rule.md"]

    assert "\n\n`a-rule` and [`b-rule`](b-rule.md):\n\n    `b-rule`\n\n" in page


def test_a_page_leads_to_its_neighbours() -> None:
    page = PAGES["contributing/rules/quote-not-found.md"]

    assert "Previous: [quote-cuts-word](quote-cuts-word.md)" in page
    assert "Next: [quote-without-translation](quote-without-translation.md)" in page


def test_rules_have_pages_only_where_people_are_asked_to_contribute() -> None:
    bare = render(FACTS, Site(frozenset(), HELP))

    assert not [path for path in bare if "contributing" in path]
    assert {path for path in PAGES if path not in bare} == {
        "contributing/rules/index.md",
        *(f"contributing/rules/{rule.id}.md" for rule in HELP),
    }
