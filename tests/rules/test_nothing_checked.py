"""Not one quotation of the whole briefing was checked."""

from generator.derive import derive
from generator.rules.nothing_checked import check
from tests.briefings import briefing
from tests.sources import BRIEFING, NOTES, changed, problems, sources

RULE = "nothing-checked"


def test_points_at_the_briefing() -> None:
    (schema_line, _) = sources()[NOTES].split("\n", 1)
    files = {**sources(), NOTES: f"{schema_line}\nclaims: []\n"}

    assert problems(files, RULE) == [
        f"{BRIEFING}:2:1: error[nothing-checked] this briefing has no quotation to check"
    ]


def test_a_briefing_without_articles_has_nothing_to_check() -> None:
    assert len([*check(derive(briefing()))]) == 1


def test_one_quotation_is_something() -> None:
    assert problems(sources(), RULE) == []


def test_a_quotation_that_fails_was_checked() -> None:
    tiny = briefing(articles={"gazette": {"text": "Nothing.", "claims": ["Something."]}})

    assert [*check(derive(tiny))] == []


def test_waits_until_the_claims_can_be_read() -> None:
    files = changed(sources(), NOTES, "claims:", "claims: [")

    assert problems(files, RULE) == []
