"""A draft may lack things; what is wrong in it is an error there as anywhere else."""

import pytest

from generator.check import check
from generator.fs import Tree
from generator.load.drafts import LACKING
from generator.rules import RULES
from tests.sources import NOTES, RECORD, SPEAKER, Files, changed, problems, sources

CLAIM = """  - id: unfinished
    status: draft
    by: ada-vale
    quote: The harbour bridge
"""


def severities(files: Files) -> list[str]:
    """Severity and rule of each finding."""
    return sorted(problem.split(": ", 1)[1].split(" ", 1)[0] for problem in problems(files))


def proof(files: Files) -> str:
    return str(check(Tree({path: text.encode() for path, text in files.items()}, ())).proof)


def draft(path: str) -> Files:
    """The sources with one file a draft."""
    first, rest = sources()[path].split("\n", 1)
    return {**sources(), path: f"{first}\nstatus: draft\n{rest}"}


def test_what_a_draft_lacks_is_a_warning_that_says_what_is_to_do() -> None:
    files = changed(draft("terms/harbour-act.yml"), "terms/harbour-act.yml", "kind: law\n", "")

    found = [problem for problem in problems(files) if "missing-field" in problem]

    assert len(found) == 1
    assert "warning[missing-field] To do: " in found[0]


def test_the_same_is_an_error_in_what_is_published() -> None:
    files = changed(sources(), "terms/harbour-act.yml", "kind: law\n", "")

    assert "error[missing-field]" in severities(files)


def test_a_claim_may_be_a_draft_beside_others_that_are_not() -> None:
    files = sources()
    files[NOTES] = files[NOTES].replace("claims:\n", f"claims:\n{CLAIM}", 1)

    assert set(severities(files)) == {"warning[missing-field]"}


def test_a_key_without_a_value_is_still_to_do_in_a_draft() -> None:
    files = changed(draft(SPEAKER), SPEAKER, "sort_name: Vale, Ada", "sort_name:")

    assert "warning[empty-text]" in severities(files)
    assert "error[empty-text]" not in severities(files)


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("kind: person", "kind: persn", "unknown-word"),
        ("kind: person", "kind: person\nknid: x", "unknown-key"),
    ],
)
def test_what_is_wrong_in_a_draft_is_an_error(old: str, new: str, rule: str) -> None:
    assert f"error[{rule}]" in severities(changed(draft(SPEAKER), SPEAKER, old, new))


def test_a_quotation_in_a_draft_is_locked_like_any_other() -> None:
    files = changed(draft(RECORD), NOTES, "quote: The harbour", "quote: The harbor")

    assert any(one.startswith("error[quote-") for one in severities(files))


def test_quotations_of_unfinished_drafts_are_counted_as_waiting_and_none_as_skipped() -> None:
    files = sources()
    files[NOTES] = files[NOTES].replace("claims:\n", f"claims:\n{CLAIM}", 1)

    assert ", 0 skipped" in proof(sources())
    assert "waiting" not in proof(sources())
    assert ", 0 skipped, 1 waiting in unfinished drafts;" in proof(files)


def test_quotations_of_an_article_whose_record_is_unfinished_are_waiting() -> None:
    files = draft(RECORD)
    files[RECORD] = "".join(
        line for line in files[RECORD].splitlines(keepends=True) if not line.startswith("wording:")
    )

    assert ", 0 skipped, " in proof(files)
    assert "waiting in unfinished drafts" in proof(files)


def test_what_reading_lets_wait_are_the_rules_that_say_so() -> None:
    assert {rule.id for rule in RULES if rule.may_wait and rule.check is None} == LACKING
