"""The briefing's own words repeat a source word for word."""

import pytest

from tests.sources import (
    ARTICLE,
    EVENT,
    ISSUE,
    NOTES,
    RECORD,
    TERM,
    TEXT,
    Files,
    at,
    changed,
    extended,
    problems,
    sources,
)

RULE = "prose-repeats-source"
FOUND = "error[prose-repeats-source]"
SAYS = "says: The dockers' union was not asked."


def test_points_at_the_words_and_at_the_article() -> None:
    says = "It told the Gazette in a letter; the city council did."
    files = changed(sources(), NOTES, SAYS, f"says: {says}")

    assert problems(files, RULE) == [
        (
            f"{at(files, NOTES, says)}: {FOUND} 10 consecutive words, from “told the "
            f"gazette …”, are those of {TEXT}:5:39"
        )
    ]


def test_a_headline_of_other_words_is_for_its_own_rule_to_tell() -> None:
    words = "told the Gazette in a long letter the city council did"
    title = next(line for line in sources()[RECORD].splitlines() if line.startswith("title:"))
    files = changed(sources(), RECORD, title, f"title: It {words}")

    assert problems(files, RULE) == []
    assert problems(files, "headline-not-first") != []


def test_reads_prose_as_readers_see_it() -> None:
    says = "*Told* the [Gazette in a](actor:port-authority) letter the city council."

    assert len(problems(_stating(says), RULE)) == 1


@pytest.mark.parametrize("field", ["working", "basis"])
def test_looks_at_every_text_that_editors_write(field: str) -> None:
    words = "It told the Gazette in a letter the city council."
    dating = f"announced: {{edtf: 2021, as_written: May, basis: inferred, working: {words}}}\n"
    outside = f"outside: {{says: It opens., basis: {words}}}\n"
    more = {"working": dating, "basis": outside}[field]

    assert len(problems(extended(sources(), EVENT, more), RULE)) == 1


def test_looks_at_titles_that_are_the_briefings_own() -> None:
    title = "title: Told the Gazette in a letter the city council"
    files = changed(sources(), EVENT, "title: The bridge opens", title)

    assert len(problems(files, RULE)) == 1


def test_seven_words_may_be_the_same() -> None:
    assert problems(_stating("the Gazette in a letter the city is new"), RULE) == []
    assert len(problems(_stating("the Gazette in a letter the city council"), RULE)) == 1


@pytest.mark.parametrize("start", range(8))
def test_finds_eight_words_wherever_they_begin(start: int) -> None:
    words = [
        "will",
        "open",
        "in",
        "May",
        "Ada",
        "said",
        "on",
        "Monday",
        "The",
        "Act",
        "gives",
        "the",
        "the",
        "last",
        "word",
        "Nobody",
        "asked",
        "us",
    ]
    source = " ".join(words[start : start + 8])
    files = changed(sources(), TEXT, "Nobody asked us", f"{' '.join(words)}. Nobody asked us")

    assert len(problems(_stating(source, files), RULE)) == 1


def test_a_name_counts_as_one_word() -> None:
    with_name = "open in May, Ada Vale of the Port Authority"

    assert problems(_stating(with_name), RULE) == []
    assert len(problems(_stating(f"will {with_name} said"), RULE)) == 1


def test_a_long_name_may_be_given_in_full() -> None:
    name = "told the Gazette in a letter The city council did not answer"
    files = changed(sources(), TERM, "[Harbour Act]", f"[Harbour Act, {name}]")

    assert problems(_stating(f"The {name}.", files), RULE) == []


def test_a_headline_may_be_given_in_full() -> None:
    title = "Port Authority stands by the bridge that it has promised us"
    old = "Port Authority stands by the harbour bridge"
    files = changed(changed(sources(), RECORD, old, title), TEXT, old, title)

    assert problems(_stating(f"The article is called {title}.", files), RULE) == []


def test_words_that_are_the_sources_own_are_left_alone() -> None:
    quote = "told the Gazette in a letter. The city council did not answer"
    files = changed(
        sources(), NOTES, "quote: Nobody asked us", f"quote: {quote}\n    spans_paragraphs: true"
    )
    files = changed(files, NOTES, "as_written: on Monday", f"as_written: {quote}")

    assert problems(files, RULE) == []


def test_a_source_that_may_be_printed_whole_may_be_repeated() -> None:
    files = _stating("the Gazette in a letter the city council")
    budget = "  budget:\n    share: 0.6\n    words: 60\n"
    files = changed(files, RECORD, budget, "")

    assert problems(changed(files, RECORD, "publish: excerpts", "publish: full"), RULE) == []
    assert len(problems(changed(files, RECORD, "publish: excerpts", "publish: none"), RULE)) == 1


def test_tells_the_longest_repetition_of_a_text() -> None:
    short = "the Gazette in a letter the city council"
    longer = "asked us the dockers' union told the Gazette in a letter the city"

    (found,) = problems(_stating(f"{short}. {longer}."), RULE)

    assert "from “asked us the …”" in found
    assert ARTICLE in found


def _stating(says: str, files: Files | None = None) -> Files:
    statement = f'silences:\n  - {{says: "{says}", outside: It was heard.}}\n'
    return extended(files or sources(), ISSUE, statement)
