"""How sure a briefing says it is: by its articles, and by the grades of their sources."""

from collections.abc import Mapping

import pytest

from generator.pages.assurance import assurance
from tests.briefings import briefing
from tests.pages.writing import sheet_of

LINK = "[About the sources](sources/index.md)."


def article(relation: str, wording: str, grade: str) -> Mapping[str, object]:
    return {
        "lineage": [{"relation": relation, "origin": "report", "basis": "It says so."}],
        "wording": wording,
        "reliability": {"grade": grade, "basis": "It says so."},
        "claims": [],
    }


def told(*articles: tuple[str, str, str]) -> str:
    named = {f"a{number}": article(*one) for number, one in enumerate(articles)}
    origins = {"report": {"kind": "report"}}
    return assurance(sheet_of(briefing(articles=named, origins=origins)))


ORIGINAL = ("original", "intact", "B")


@pytest.mark.parametrize(
    ("articles", "words"),
    [
        ([ORIGINAL], "Its one article is an original. The sources are usually reliable."),
        ([ORIGINAL] * 2, "Both articles are originals. The sources are usually reliable."),
        (
            [ORIGINAL, ("reprint", "unknown", "C"), ("altered-copy", "altered", "E")],
            (
                "One of the three articles is an original; one is an altered copy; one is a copy "
                "whose wording is not verified. The sources are usually reliable at best and "
                "unreliable at worst."
            ),
        ),
        (
            [("reprint", "intact", "F"), ("reprint", "intact", "C")],
            (
                "None of the two articles is an original. The sources are fairly reliable, "
                "some of a reliability that cannot be judged."
            ),
        ),
        (
            [("reprint", "altered", "F"), ("reprint", "altered", "F")],
            (
                "None of the two articles is an original; two are each an altered copy. "
                "The sources are of a reliability that cannot be judged."
            ),
        ),
    ],
)  # fmt: skip
def test_says_what_the_articles_are_and_how_far_they_can_be_trusted(
    articles: list[tuple[str, str, str]], words: str
) -> None:
    assert told(*articles) == f"{words} {LINK}"
