"""Entries in the wrong list, and entries that a dash too many has split."""

from tests.sources import BY_UNION, NOTES, changed, extended, loading, sources

PASTED = """\
  - id: second
    says: The union was not asked.
    kind: statement
    by: dockers-union
    quote: had not been asked
    credibility: {grade: 3, basis: It is reported.}
"""


def test_a_claim_among_the_passages_without_one() -> None:
    files = extended(sources(), NOTES, PASTED)
    (found,) = loading(files).findings

    assert (found.rule, found.message, found.hint) == (
        "unknown-key",
        "this is a claim, and stands under `no_claim`",
        "Move it up to the end of `claims`.",
    )
    assert found.where.line == files[NOTES][: files[NOTES].index("  - id: second")].count("\n") + 1


def test_a_passage_without_a_claim_among_the_claims() -> None:
    passage = "claims:\n  - {quote: in May, reason: Said above.}\n"
    files = changed(sources(), NOTES, "\nclaims:\n", f"\n{passage}")
    (found,) = loading(files).findings

    assert found.message == "this is a passage that carries no claim, and stands under `claims`"
    assert found.hint == "Move it down below `no_claim`."


def test_a_claim_that_a_dash_splits_in_two() -> None:
    files = changed(sources(), NOTES, "    by: ada-vale\n", "  - by: ada-vale\n")
    (found,) = loading(files).findings

    assert (found.message, found.hint) == (
        "the dash in this line begins a new claim",
        "What stands here is missing in the entry above: put a space in place of the dash.",
    )
    assert found.where.line == files[NOTES][: files[NOTES].index("  - by")].count("\n") + 1


def test_an_entry_within_a_claim_that_a_dash_splits() -> None:
    also = "    also:\n      - quote: Ada Vale\n      - role: speaker\n"
    files = changed(sources(), NOTES, f"    {BY_UNION}\n", f"    {BY_UNION}\n{also}")
    (found,) = loading(files).findings

    assert found.message == "the dash in this line begins a new entry of `also`"


def test_two_entries_that_lack_the_same_are_two_errors() -> None:
    also = "    also:\n      - quote: Ada Vale\n      - quote: Vale\n"
    files = changed(sources(), NOTES, f"    {BY_UNION}\n", f"    {BY_UNION}\n{also}")

    assert [found.rule for found in loading(files).findings] == ["missing-field"] * 2


def test_the_other_claims_stay_where_one_is_split() -> None:
    files = changed(sources(), NOTES, "    by: ada-vale\n", "  - by: ada-vale\n")
    briefing = loading(files).briefing

    assert briefing
    assert [len(article.annotations.claims) for article in briefing.articles.values()] == [1]
