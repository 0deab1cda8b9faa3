from typing import Any

import pytest

from generator.model.fields import ArticleId
from generator.pages.passages import printed_paragraphs
from generator.pages.trust import trust
from tests.briefings import briefing
from tests.pages.writing import sheet_of

TEXT = "Bridge news\n\nThe bridge will open in May. Nobody was asked. Rain fell.\n"
"""Thirteen words."""


def sentences(**article: Any) -> list[str]:  # noqa: ANN401 - fields of any shape
    fields = {"text": TEXT, "rights": "excerpts", "wording": "altered", **article}
    sheet = sheet_of(briefing(articles={"gazette": fields}), "sources/gazette.md")
    return [*trust(sheet, sheet.desk.briefing.articles[ArticleId("gazette")])]


def damage(**article: Any) -> str:  # noqa: ANN401 - fields of any shape
    (sentence,) = [one for one in sentences(**article) if "restored" in one]
    return sentence


def extent(least: int, most: int) -> str:
    alteration = {"least": least, "most": most, "method": "By two counts"}
    (sentence,) = [one for one in sentences(alteration=alteration) if "estimated" in one]
    return sentence


def test_an_intact_source_has_no_damage() -> None:
    assert not [one for one in sentences() if "restored" in one or "estimated" in one]


def test_says_how_many_places_are_restored() -> None:
    assert damage(emendations=["May", "open"], claims=["open in May"]) == (
        "Two altered places are restored below."
    )
    assert damage(emendations=["May"], claims=["in May"]) == "One altered place is restored below."


def test_says_how_many_of_them_are_in_words_that_are_printed() -> None:
    assert damage(emendations=["May", "asked", "Rain"], claims=["open in May"]) == (
        "Three altered places are restored, one of them in words that are printed below. Of the "
        "others the [data](../data/index.md) say where they stand and why they are read otherwise."
    )


def test_says_where_none_of_them_is() -> None:
    found = damage(emendations=["asked"], claims=["open in May"])

    assert found.startswith("One altered place is restored, none of them in words that")


def test_says_how_many_turn_the_sense_whether_printed_or_not() -> None:
    inverted = {"reads": "Nobody", "sense": "inverted"}

    assert damage(emendations=["May", inverted], claims=["in May"]).endswith(
        "In one the meaning is turned into its opposite."
    )


@pytest.mark.parametrize(
    ("least", "most", "words"),
    [
        (3, 7, "Between three and seven of its 13 words (23% to 54%) are"),
        (7, 7, "Seven of its 13 words (54%) are"),
        (6, 12, "Between 6 and 12 of its 13 words (46% to 92%) are"),
        (0, 0, "0 of its 13 words (0%) are"),
        (0, 12, "Up to 12 of its 13 words (92%) are"),
        (12, 13, "Between 12 and 13 of its 13 words (92% to 100%) are"),
    ],
)
def test_says_how_much_is_not_the_authors(least: int, most: int, words: str) -> None:
    method = "How this was estimated: By two counts."

    assert extent(least, most) == f"{words} not the author’s. {method}"


def test_only_what_is_printed_is_restored_among_the_passages() -> None:
    fields = {"text": TEXT, "rights": "excerpts", "wording": "altered", "claims": ["open in May"]}
    fields |= {"emendations": ["May", "asked"]}
    sheet = sheet_of(briefing(articles={"gazette": fields}), "sources/gazette.md")

    (paragraph,) = printed_paragraphs(sheet, sheet.desk.briefing.articles[ArticleId("gazette")])

    assert [line.partition(".")[0] for line in paragraph.restored] == [
        "Restored, with medium certainty: “the words” for “May”"
    ]
    assert "asked" not in paragraph.reads
