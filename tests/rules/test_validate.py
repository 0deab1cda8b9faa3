"""All rules together, whatever the sources."""

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.derive import derive
from generator.rules import RULES, validate
from tests.sources import Files, diagnostics, loading, problems, sources, two_articles

YAML = sorted(path for path in two_articles() if path.endswith(".yml"))

LINES = st.tuples(st.sampled_from(YAML), st.integers(1, 60), st.integers(1, 60))
"""A file, a line, and the line that takes its place."""


def spoilt(changes: list[tuple[str, int, int]]) -> Files:
    files = two_articles()
    for path, line, other in changes:
        lines = files[path].split("\n")
        lines[line % len(lines)] = lines[other % len(lines)]
        files[path] = "\n".join(lines)
    return files


def test_sources_in_order_have_no_findings() -> None:
    assert problems(sources()) == []
    assert problems(two_articles()) == []


@given(st.lists(LINES, min_size=1, max_size=4))
@settings(deadline=None, max_examples=40)
def test_whatever_the_records_say_every_finding_is_a_value(
    changes: list[tuple[str, int, int]],
) -> None:
    """No rule raises; each finding has a place in a file, a rule that is known, and words."""
    files = spoilt(changes)

    for found in diagnostics(files):
        assert found.where.path in files
        assert found.where.line <= files[found.where.path].count("\n") + 1
        assert found.rule in {rule.id for rule in RULES}
        assert found.message
        assert "\n" not in found.message


def test_findings_come_by_rule_and_in_its_order() -> None:
    briefing = loading({**sources(), "terms/quay.yml": sources()["terms/harbour-act.yml"]}).briefing
    assert briefing is not None

    found = validate(derive(briefing))

    assert [rule.id for rule, _ in found] == sorted(rule.id for rule, _ in found)
    assert {rule.id for rule, _ in found} == {"ambiguous-spelling"}


def test_severities_are_those_of_the_rules() -> None:
    """What reading emits has the severity that its page tells."""
    files = {
        **sources(),
        "notes.txt": "",
        "terms/con.yml": "",
        "actors/ada-vale.yml": "name: &x Ada Vale #1\nnmae: {<<: !t y}\n",
    }
    severities = {rule.id: rule.severity for rule in RULES}
    found = diagnostics(files)

    assert len({diagnostic.rule for diagnostic in found}) > 5
    assert all(diagnostic.severity is severities[diagnostic.rule] for diagnostic in found)
