"""The quotation runs over the end of a paragraph and does not say so."""

from tests.sources import NOTES, at, changed, problems, sources

RULE = "quote-crosses-paragraphs"
QUOTE = "quote: Nobody asked us"
CROSSING = "told the Gazette in a letter. The city council"


def test_points_at_the_quote() -> None:
    files = changed(sources(), NOTES, QUOTE, f"quote: {CROSSING}")

    (found,) = problems(files, RULE)

    assert found.startswith(f"{at(files, NOTES, CROSSING)}: error[quote-crosses-paragraphs] ")


def test_it_may_be_said() -> None:
    files = changed(sources(), NOTES, QUOTE, f"quote: {CROSSING}\n    spans_paragraphs: true")

    assert problems(files, RULE) == []
