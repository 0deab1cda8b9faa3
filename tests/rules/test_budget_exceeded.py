"""More of a source is printed than its rights allow."""

from collections.abc import Mapping

import pytest

from generator.derive import derive
from generator.model.briefing import Briefing
from generator.rules.budget_exceeded import check
from tests.briefings import briefing
from tests.sources import NOTES, RECORD, at, changed, hints, problems, sources

RULE = "budget-exceeded"
FOUND = "error[budget-exceeded]"
PRINTED = 7 + 9 + 3
"""The words of the three passages that the two claims show."""
TOTAL = 52
"""The words of the article, with its headline."""


_WORDS = ["one", "two", "three", "four", "five", "six"]


def test_points_at_the_number_of_words() -> None:
    files = changed(sources(), RECORD, "words: 60", "words: 15")

    assert problems(files, RULE) == [
        f"{at(files, RECORD, '15')}: {FOUND} pages print {PRINTED} words of this source, 4 too many"
    ]


def test_points_at_the_share() -> None:
    files = changed(sources(), RECORD, "share: 0.6", "share: 0.3")

    assert problems(files, RULE) == [
        (
            f"{at(files, RECORD, '0.3')}: {FOUND} pages print {PRINTED} of the {TOTAL} words of "
            "this source, 4 too many: a share of 0.3 is 15 words"
        )
    ]


def test_names_the_claims_that_show_most() -> None:
    files = changed(sources(), RECORD, "words: 60", "words: 15")

    assert hints(files, RULE) == [
        (
            "Show less, with `show`. The most is shown by "
            "gazette-2021-03-08/opens-in-may (16 words), gazette-2021-03-08/not-asked (3 words)."
        )
    ]


def test_the_limit_itself_may_be_reached() -> None:
    files = changed(sources(), RECORD, "words: 60", f"words: {PRINTED}")
    files = changed(files, RECORD, "share: 0.6", "share: 0.3654")

    assert PRINTED / TOTAL < 0.3654
    assert problems(files, RULE) == []


def test_what_is_not_shown_does_not_count() -> None:
    quote = "quote: The harbour bridge will open in May"
    files = changed(sources(), RECORD, "words: 60", "words: 15")
    files = changed(files, NOTES, quote, f"{quote}\n    show: ~")

    assert problems(files, RULE) == []


def test_names_the_three_that_show_most() -> None:
    claims = {f"c{n}": " ".join(_WORDS[:n]) for n in (2, 5, 4, 3)}

    (finding,) = check(derive(_gazette(claims, words=4)))

    assert finding.hint.endswith(
        "by gazette/c5 (5 words), gazette/c4 (4 words), gazette/c3 (3 words)."
    )


def test_names_equal_ones_by_id() -> None:
    claims = {"b": _WORDS[1], "c": _WORDS[2], "a": _WORDS[0]}

    (finding,) = check(derive(_gazette(claims, words=2)))

    assert finding.hint.endswith("by gazette/a (1 word), gazette/b (1 word), gazette/c (1 word).")


@pytest.mark.parametrize("hidden", [{"status": "draft"}, {"show": None}])
def test_names_no_claim_that_shows_nothing(hidden: dict[str, object]) -> None:
    claims = {"a": " ".join(_WORDS[:3]), "b": {"quote": " ".join(_WORDS), **hidden}}

    (finding,) = check(derive(_gazette(claims, words=2)))

    assert finding.hint.endswith("by gazette/a (3 words).")


def test_waits_for_a_quotation_that_is_not_found() -> None:
    claims = {"a": " ".join(_WORDS[:3]), "b": {"quote": "seven eight", "show": "eight"}}
    tiny = _gazette(claims, words=2)

    (finding,) = check(derive(tiny))

    assert finding.hint.endswith("by gazette/a (3 words).")


@pytest.mark.parametrize(
    "rights",
    [
        {"publish": "full", "budget": {"share": 0.1, "words": 1}},
        {"publish": "excerpts"},
    ],
)
def test_only_excerpts_with_a_budget_have_a_limit(rights: object) -> None:
    tiny = briefing(articles={"gazette": {"claims": [" ".join(_WORDS)], "rights": rights}})

    assert [*check(derive(tiny))] == []


def _gazette(claims: Mapping[str, object], words: int) -> Briefing:
    """An article of claims by their ids, of which so many words may be printed."""
    entries = [
        {"id": id_, **(claim if isinstance(claim, dict) else {"quote": claim})}
        for id_, claim in claims.items()
    ]
    rights = {"publish": "excerpts", "budget": {"share": 1, "words": words}}
    article: dict[str, object] = {"claims": entries, "rights": rights}
    return briefing(articles={"gazette": {**article, "text": " ".join(_WORDS)}})


def test_of_a_source_whose_rights_allow_nothing_no_word_is_printed() -> None:
    claim = {"quote": "Tolls rise", "said": {"edtf": "2021-05", "as_written": "in May"}}
    article = {"text": "A headline\n\nTolls rise in May.\n", "rights": "none", "claims": [claim]}
    (finding,) = check(derive(briefing(articles={"gazette": article})))

    assert "pages print two words of this source" in finding.message.replace("2 ", "two ")
    assert "`as_written`" in finding.hint
