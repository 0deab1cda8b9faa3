"""The quoted words stand in the article more than once."""

from tests.sources import ARTICLE, NOTES, at, changed, hints, problems, reworded, sources

RULE = "quote-ambiguous"
QUOTE = "quote: Nobody asked us"
TWICE = '"Port Authority"'


def test_points_at_the_quote() -> None:
    files = changed(sources(), NOTES, QUOTE, f"quote: {TWICE}")

    (found,) = problems(files, RULE)

    assert found.startswith(f"{at(files, NOTES, TWICE)}: error[quote-ambiguous] ")


def test_offers_words_to_paste() -> None:
    files = changed(sources(), NOTES, QUOTE, f"quote: {TWICE}")

    (hint,) = hints(files, RULE)

    assert "suffix: stands" in hint


def test_a_suffix_tells_one_place_from_the_others() -> None:
    files = changed(sources(), NOTES, QUOTE, f"quote: {TWICE}\n    suffix: stands by")

    assert problems(files, RULE) == []


def test_the_part_to_show_must_be_longer_because_it_can_have_no_prefix() -> None:
    quote = "Vale of the Port Authority said on Monday. The Harbour Act gives the Port Authority"
    files = changed(sources(), NOTES, QUOTE, f"quote: {quote}\n    show: {TWICE}")

    assert problems(files, RULE) == [
        (
            f"{at(files, NOTES, TWICE)}: error[quote-ambiguous] the words to show stand in the "
            "quotation twice: at line 3, column 54 and at line 3, column 111 of article.txt"
        )
    ]
    assert hints(files, RULE) == [
        "Put more of the quotation into `show`, so that it stands there once."
    ]


def test_many_places_are_counted() -> None:
    files = reworded(sources(), ARTICLE, "Nobody asked us", "no no no no no no")
    files = changed(files, NOTES, QUOTE, 'quote: no no no no no no\n    show: "no"')

    (found,) = problems(files, RULE)

    assert "in the quotation 6 times: at line 5, column 2 and at " in found
    assert found.endswith("column 11 and at 2 more of article.txt")
