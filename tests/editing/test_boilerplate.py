"""Lines of a capture that are not the article, and why; doubtful lines stay."""

import pytest

from generator.editing.boilerplate import proposed_omissions
from generator.fs import read_tree
from generator.load import load
from tests.project import BRIEFINGS


def reasons(*lines: str, known: dict[str, str] | None = None) -> dict[int, str]:
    return {one.line: one.reason for one in proposed_omissions(lines, "en", known or {})}


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Read also: Ferry fares will rise in June", "link to another article"),
        ("Related – Who pays for the bridge?", "link to another article"),
        ("This website uses cookies to improve your experience.", "cookie banner"),
        ("© 2031 The Harbour Gazette", "copyright line"),
        ("The Gazette. All rights reserved.", "copyright line"),
        ("ADVERTISEMENT", "advertisement"),
        ("Sign up for our daily newsletter.", "invitation to subscribe"),
        ("Share on Facebook | Twitter", "buttons to share it"),
        ("Leave a comment", "comments"),
        ("Photo: The Port Authority", "credit of a picture"),
        ("Skip to content", "menu of the site"),
        ("Home | World | Politics | Sport", "menu of the site"),
        (">>> Read the rest <<<", "button of the site"),
        ("By our harbour correspondent", "byline, kept in the record as the author"),
        ("Related posts", "heading of a list of other articles"),
        ("More from Health", "heading of a list of other articles"),
        ("You may also like", "heading of a list of other articles"),
        ("Read more:", "heading of a list of other articles"),
        ("Source: https://gazette.example/bridge", "note of where the text was taken from"),
        (
            "• Mar 08 2031 11:13 Gmt+3",
            "dateline, kept in the record as the date of publication",
        ),
        (
            "Last Updated On: March 8, 2031 at 9:15 pm UTC",
            "dateline, kept in the record as the date of publication",
        ),
    ],
)
def test_what_newspapers_sites_print_around_an_article_is_known(line: str, reason: str) -> None:
    assert reasons("A headline", "", line, "", "It opened.") == {3: reason}


@pytest.mark.parametrize(
    "line",
    ["Evening Argus, June 15 2032", "Evening Argus | 15 June 2032", "VELLIS, June 15, 2032"],
)
def test_a_dateline_may_have_the_name_of_the_paper_or_of_a_place_at_the_top(line: str) -> None:
    reason = "dateline with a name, kept in the record as the date of publication"

    assert reasons("A headline", "", line, "", "It opened.") == {3: reason}
    assert reasons("A headline", "One.", "Two.", "Three.", "Four.", line, "Five.", "Six.") == {}


@pytest.mark.parametrize(
    "line",
    [
        "Nobody knows the Evening Argus of 15 June 2032",
        "The bridge opened on 8 March 2031.",
        "In 2019",
        "The cookies were sold by the ferrymen.",
        "Read also the small print: it says so.",
        "Related costs – those of the ferry – were not counted.",
        "By now, everybody knew. The mayor did not.",
        "“Share the cost,” the guild said, “or there will be no bridge at all, ever.”",
        "More than forty ferries ran.",
        "Related claims were heard in court.",
        "The Authority published it at 11:13.",
    ],
)
def test_sentences_of_an_article_stay(line: str) -> None:
    assert reasons("A headline", line, "It opened.") == {}


def test_a_line_at_the_top_and_at_the_foot_is_the_masthead() -> None:
    found = reasons("The Gazette", "A headline", "One.", "Two.", "Three.", "Four.", "The Gazette")

    assert found == {
        1: "masthead: the line stands at the top and at the foot",
        7: "masthead: the line stands at the top and at the foot",
    }


def test_titles_after_the_heading_of_a_list_are_other_articles() -> None:
    found = reasons(
        "A headline", "It opened.", "Related posts", "Ferry sold", "Mayor out", "The end."
    )

    assert found == {
        3: "heading of a list of other articles",
        4: "title of another article",
        5: "title of another article",
    }


def test_what_another_article_leaves_out_is_left_out_with_its_reason() -> None:
    assert reasons(
        "A headline", "Monitoring Desk", "One.", known={"Monitoring Desk": "byline"}
    ) == {2: "byline"}


def test_lines_are_counted_as_in_the_file_and_given_without_their_ends() -> None:
    (only,) = proposed_omissions(["", "A headline", "", "  Related posts "], "en", {})

    assert (only.line, only.text) == (4, "Related posts")


def test_of_the_collected_articles_no_line_is_proposed_that_an_editor_kept() -> None:
    """Precision is what matters: a line that is left out by mistake is lost to the briefing."""
    proposed = kept = 0
    for folder in BRIEFINGS:
        briefing = load(read_tree(folder).files).briefing
        assert briefing
        for article in briefing.articles.values():
            left_out = {one.line for one in article.record.capture.omitted}
            lines = article.capture.split("\n")
            found = {one.line for one in proposed_omissions(lines, article.record.language, {})}
            proposed += len(found)
            kept += len(found - left_out)

    assert kept == 0
    assert proposed >= 9
