"""A word of probability stands where nobody is named who judges so."""

import json

import pytest

from generator.pages.scales import ESTIMATES
from generator.rules import estimative_word
from tests.sources import (
    ARTICLE,
    BRIEFING,
    ISSUE,
    NOTES,
    RECORD,
    Files,
    at,
    changed,
    extended,
    problems,
    reworded,
    sources,
)

RULE = "estimative-word"
FOUND = "error[estimative-word]"
SAYS = "says: The dockers' union was not asked."
QUOTE = "quote: Nobody asked us"
WORDS = [
    "almost no chance",
    "very unlikely",
    "highly improbable",
    "unlikely",
    "improbable",
    "roughly even chance",
    "even odds",
    "likely",
    "probable",
    "probably",
    "very likely",
    "highly probable",
    "almost certain",
    "almost certainly",
    "nearly certain",
]


@pytest.mark.parametrize("word", WORDS)
def test_points_at_the_statement_and_names_the_whole_estimate(word: str) -> None:
    says = f"The bridge is {word} to open."
    files = _stating(says)

    assert problems(files, RULE) == [
        (
            f"{at(files, ISSUE, says)}: {FOUND} “{word}” is an estimate, "
            "and this statement has no `assessment`"
        )
    ]


@pytest.mark.parametrize(
    "says", ["Likely to open.", "It is UNLIKELY to open.", "A likely\n      delay."]
)
def test_capitals_and_line_ends_make_no_difference(says: str) -> None:
    assert len(problems(_stating(says), RULE)) == 1


@pytest.mark.parametrize(
    "says",
    [
        "There is a remote chance of it.",
        "The chance is remote.",
        "The prospect of it is remote and far.",
    ],
)
def test_remote_is_an_estimate_of_a_chance(says: str) -> None:
    assert len(problems(_stating(says), RULE)) == 1


@pytest.mark.parametrize(
    "says",
    [
        "The bridge leads to a remote island.",
        "The likelihood was not discussed.",
        "An unlikeliness of that sort is rare.",
        "It is a [bridge](term:harbour-act) of the likely-minded.",
    ],
)
def test_only_whole_words_of_the_scale_count(says: str) -> None:
    assert problems(_stating(says), RULE) == []


def test_an_assessment_may_estimate() -> None:
    assessed = "The bridge will probably open.\n    assessment: The piers stand."

    assert problems(_stating(assessed), RULE) == []


def test_points_at_a_claim_that_estimates_more_than_its_quotation() -> None:
    files = changed(sources(), NOTES, SAYS, "says: Probably nobody asked the union.")

    assert problems(files, RULE) == [
        (
            f"{at(files, NOTES, 'Probably nobody')}: {FOUND} "
            "“probably” is an estimate that the quotation does not make"
        )
    ]


def test_a_claim_may_estimate_as_its_quotation_does() -> None:
    files = _quoting("Probably nobody asked us")

    assert problems(files, RULE) == []


def test_a_stronger_estimate_is_another() -> None:
    files = changed(
        _quoting("It is likely nobody asked us"), NOTES, "says: Probably", "says: Very likely"
    )

    assert len(problems(files, RULE)) == 1


def test_a_further_passage_is_a_part_of_the_quotation() -> None:
    files = changed(sources(), NOTES, SAYS, "says: Probably nobody asked the union.")
    files = reworded(files, ARTICLE, "in a letter", "probably in a letter")
    also = "also: [{quote: probably in a letter, role: continues}]"

    assert problems(changed(files, NOTES, QUOTE, f"{QUOTE}\n    {also}"), RULE) == []


def test_a_translation_says_what_the_quotation_says() -> None:
    files = changed(sources(), NOTES, SAYS, "says: Probably nobody asked the union.")
    fields = "lang: de\n    translation: Probably we were not asked"

    assert problems(changed(files, NOTES, QUOTE, f"{QUOTE}\n    {fields}"), RULE) == []


@pytest.mark.parametrize("reads", ["Nobody asked", "asked us", '"Nobody', 'us,"'])
def test_a_restored_wording_is_what_the_quotation_said(reads: str) -> None:
    files = changed(sources(), NOTES, SAYS, "says: Probably nobody asked the union.")

    assert problems(_emended(files, reads, f"probably {reads}"), RULE) == []


@pytest.mark.parametrize(
    "elsewhere", ["the last word", '"', '," the', "The city council did not answer"]
)
def test_an_emendation_elsewhere_in_the_article_is_not(elsewhere: str) -> None:
    files = changed(sources(), NOTES, SAYS, "says: Probably nobody asked the union.")
    files = _emended(files, elsewhere, f"probably {elsewhere}")

    assert len(problems(files, RULE)) == 1


def test_waits_for_a_quotation_that_is_not_found() -> None:
    files = changed(sources(), NOTES, SAYS, "says: Nobody asked the union.")
    files = changed(_emended(files, "Nobody asked", "We asked"), NOTES, QUOTE, "quote: No one")

    assert problems(files, RULE) == []


def test_the_words_are_english() -> None:
    files = changed(_stating("La date est probable."), BRIEFING, "language: en", "language: fr")

    assert problems(files, RULE) == []


def _stating(says: str) -> Files:
    claims = "claims: [gazette-2021-03-08/opens-in-may]"
    return extended(sources(), ISSUE, f"state_of_play:\n  - {claims}\n    says: {says}\n")


def _quoting(words: str) -> Files:
    files = changed(sources(), NOTES, SAYS, "says: Probably nobody asked the union.")
    files = changed(files, NOTES, QUOTE, f"quote: {words}")
    return reworded(files, ARTICLE, "Nobody asked us", words)


def _emended(files: Files, reads: str, restored: str) -> Files:
    suffix = "Nobody" if reads == '"' else ""
    return extended(
        files,
        RECORD,
        f"""\
emendations:
  - reads: {json.dumps(reads)}
    suffix: {json.dumps(suffix)}
    restored: {json.dumps(restored)}
    certainty: medium
    sense: same
    basis: A word is missing.
""",
    )


@pytest.mark.parametrize("words", [word for words, _ in ESTIMATES for word in words.split(", ")])
def test_every_word_of_the_scale_that_pages_explain_is_known(words: str) -> None:
    sentence = f"The chance that it opens is {words}."

    assert estimative_word._WORDS.search(sentence)  # noqa: SLF001 - the list itself is the fact
