import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.anchor import ArticleText, Selector
from generator.anchor.passages import Span
from generator.editing import Quotation, article_texts, quotation
from generator.yaml_nodes import Fields, Scalar, read

ARTICLE = ArticleText(
    "Harbour bridge to close\n\n"
    "The Port Authority’s bridge  will close.\n"
    "The bridge is old, it said. “No. 7” is older.\n"
)


def proposed(words: str, text: ArticleText = ARTICLE) -> list[str]:
    return [proposal.yaml for proposal in quotation(text, words).proposals]


def selector(yaml: str) -> Selector:
    """The proposal as annotations would have it."""
    node, findings = read("annotations.yml", yaml)
    assert not findings
    assert isinstance(node, Fields)
    fields = {k: v.text or "" for k, v in node.values.items() if isinstance(v, Scalar)}
    return Selector(
        fields["quote"],
        prefix=fields.get("prefix", ""),
        suffix=fields.get("suffix", ""),
        spans_paragraphs=fields.get("spans_paragraphs") == "true",
    )


def test_words_that_stand_once_need_no_more_than_themselves() -> None:
    assert quotation(ARTICLE, "is old") == Quotation(quotation(ARTICLE, "is old").proposals)
    assert proposed("is old") == ["# line 4, column 12\nquote: is old"]


def test_what_is_proposed_are_the_articles_own_characters_with_single_spaces() -> None:
    assert proposed("Authority's   bridge will") == [
        "# line 3, column 10\nquote: Authority’s bridge will"
    ]


def test_what_yaml_would_misread_stands_in_quotation_marks() -> None:
    assert proposed('"No. 7"') == ['# line 4, column 29\nquote: "“No. 7”"']


def test_words_that_stand_twice_are_proposed_with_what_tells_each_apart() -> None:
    found = quotation(ARTICLE, "bridge")

    assert found.problem.startswith("The quotation is in the article 3 times")
    assert "Paste the lines of the one that is meant." in found.hint
    assert len(found.proposals) == 3
    for proposal in found.proposals:
        assert ARTICLE.locate(selector(proposal.yaml)) == proposal.passage


def test_words_over_the_end_of_a_paragraph_say_so() -> None:
    assert proposed("close. The bridge")[0].endswith(
        "quote: close. The bridge\nspans_paragraphs: true"
    )


def test_words_that_stand_nowhere_lead_to_the_nearest_passage() -> None:
    found = quotation(ARTICLE, "The bridge was old, it said")

    assert found.problem.startswith("The quotation is not in the article")
    assert [proposal.yaml for proposal in found.proposals] == [
        '# the nearest passage, at line 4, column 1\nquote: "The bridge is old, it said"'
    ]


def test_words_that_are_cut_are_proposed_whole() -> None:
    found = quotation(ARTICLE, "uthority’s brid")

    assert "begins inside the word" in found.problem
    assert [proposal.yaml for proposal in found.proposals] == [
        "# in whole words, at line 3, column 10\nquote: Authority’s bridge"
    ]


def test_for_words_unlike_any_nothing_is_proposed() -> None:
    found = quotation(ARTICLE, "Ferrymen rejected everything yesterday")

    assert found.proposals == ()
    assert found.problem
    assert found.hint


def test_no_words_are_no_quotation() -> None:
    assert quotation(ARTICLE, " \n").problem == "The quotation is empty."


def test_places_that_a_dozen_words_do_not_tell_apart_are_said_to_need_more() -> None:
    text = ArticleText(" ".join(["again"] * 60))

    assert "# not to be told apart: quote more words" in proposed("again", text)[29]


def test_a_text_that_is_not_utf8_is_no_article_to_quote_from() -> None:
    files = {
        "articles/good/article.txt": "Brücke".encode(),
        "articles/bad/article.txt": b"Br\xfccke",
        "articles/good/capture.txt": b"More",
        "actors/good.yml": b"",
    }

    assert {id_: text.text for id_, text in article_texts(files).items()} == {"good": "Brücke"}


WORDS = st.lists(
    st.sampled_from(["the", "bridge", "“old”", "it's", "No.", "7", "#", "- x", "a:", "\n", "yes"]),
    min_size=3,
    max_size=30,
)


@given(WORDS, st.data())
def test_every_proposal_locates_the_passage_it_is_for(
    words: list[str], data: st.DataObject
) -> None:
    text = ArticleText(" ".join(words))
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))

    for proposal in quotation(text, " ".join(words[first : last + 1])).proposals:
        if "quote:" in proposal.yaml:
            assert text.locate(selector(proposal.yaml)) == proposal.passage


@given(WORDS, st.data())
def test_a_passage_widened_begins_and_ends_between_words(
    words: list[str], data: st.DataObject
) -> None:
    text = ArticleText(" ".join(words))
    last = len(text.normalised.text)
    start = data.draw(st.integers(0, last - 1))
    passage = text.normalised.passage(Span(start, data.draw(st.integers(start + 1, last))))
    wide = text.widened(passage)

    assert wide.start <= passage.start
    assert passage.end <= wide.end
    assert text.widened(wide) == wide


@pytest.mark.parametrize("words", ['"We will not be moved"', "“We will not be moved,”"])
def test_quotation_marks_around_the_words_are_left_out(words: str) -> None:
    text = ArticleText('They said: "We will not be moved," and stayed.\n')

    (found,) = quotation(text, words).proposals

    assert "quote: We will not be moved" in found.yaml.splitlines()


def test_quotation_marks_that_belong_to_the_words_stay() -> None:
    text = ArticleText('"Never," she said, "and nowhere," and left.\n')

    (found,) = quotation(text, '"Never," she said, "and nowhere,"').proposals

    assert r'quote: "\"Never,\" she said, \"and nowhere,\""' in found.yaml.splitlines()
