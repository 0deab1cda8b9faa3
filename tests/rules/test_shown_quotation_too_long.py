"""A quotation shows more words than the briefing allows itself."""

import pytest

from generator.derive import derive
from generator.rules.shown_quotation_too_long import check
from tests.briefings import briefing
from tests.sources import BRIEFING, NOTES, Files, at, changed, extended, hints, problems, sources

RULE = "shown-quotation-too-long"
QUOTE = "quote: The harbour bridge will open in May\n"
ALSO = "Ada Vale of the Port Authority said on Monday"


def allowing(words: int, files: Files) -> Files:
    return extended(files, BRIEFING, f"settings:\n  shown_words: {words}\n")


def behind(files: Files, key: str, words: str = "") -> str:
    """Where the value of a key begins."""
    path, line, column = at(files, NOTES, key + words).split(":")
    return f"{path}:{line}:{int(column) + len(key)}"


def test_points_at_the_quotation_and_counts_its_words() -> None:
    files = changed(allowing(6, sources()), NOTES, ALSO, "Ada Vale")

    assert problems(files, RULE) == [
        (
            f"{behind(files, 'quote: ', 'The harbour')}: error[shown-quotation-too-long] "
            "this shows 7 words, and 6 are the most allowed"
        )
    ]


def test_so_many_words_may_be_shown() -> None:
    assert problems(allowing(9, sources()), RULE) == []


def test_is_silent_where_no_number_is_set() -> None:
    assert problems(sources(), RULE) == []


def test_none_at_all_is_a_number() -> None:
    assert len(problems(allowing(0, sources()), RULE)) == 3


def test_only_what_is_shown_counts() -> None:
    files = changed(allowing(4, sources()), NOTES, ALSO, "Ada Vale")
    shown = changed(files, NOTES, QUOTE, f"{QUOTE}    show: will open in May\n")
    hidden = changed(files, NOTES, QUOTE, f"{QUOTE}    show: ~\n")

    assert problems(shown, RULE) == []
    assert problems(hidden, RULE) == []


def test_points_at_a_part_to_show_that_is_too_long() -> None:
    files = changed(allowing(3, sources()), NOTES, ALSO, "Ada Vale")
    files = changed(files, NOTES, QUOTE, f"{QUOTE}    show: bridge will open in May\n")

    (problem,) = problems(files, RULE)

    assert problem.startswith(f"{behind(files, 'show: ')}: error")


def test_a_further_passage_is_held_to_it_by_itself() -> None:
    files = allowing(8, sources())

    (problem,) = problems(files, RULE)

    assert problem.startswith(f"{at(files, NOTES, ALSO)}: error")
    assert "shows 9 words" in problem
    assert hints(files, RULE) == [
        "Quote less of this passage; only the claim's own quotation can show a part."
    ]


@pytest.mark.parametrize("article", [{"rights": "none"}, {"claims": [{"quote": "No such words"}]}])
def test_what_is_not_printed_is_not_too_long(article: dict[str, object]) -> None:
    fields = {"text": "News\n\nThe bridge will open.\n", "claims": ["The bridge will open."]}
    tiny = briefing(articles={"gazette": {**fields, **article}}, settings={"shown_words": 2})

    assert [*check(derive(tiny))] == []
