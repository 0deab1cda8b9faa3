"""What holds for every text, not only for the texts that somebody thought of."""

import unicodedata

from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from generator.anchor import Ambiguous, ArticleText, CrossesParagraphs, Passage, Selector, normalise
from generator.anchor.words import is_inside_word
from tests.mutations import mutations

# Letters, digits and marks that are near to one another, or trouble, so that chance finds it.
ALPHABET = (
    "abABiıIİsşŞgğ12'’‘\"“”«-\u2011–.,: \n\u00a0\u00ad\u200b"
    "\u0301\u0307\u0323é한\u1100\u1161\u11a8大"
)
TEXTS = st.text(ALPHABET, max_size=60)
WORDS = st.lists(
    st.sampled_from(
        ["the", "harbour-master", "bridge’s", "A-12", "1.5", "Işık", "cafe\u0301", "x"]
    ),
    min_size=4,
    max_size=20,
)

# How long a machine takes is no property of the lock.
untimed = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


@st.composite
def slices(draw: st.DrawFn) -> tuple[ArticleText, Passage]:
    """An article and a stretch of it that begins and ends between words, not at white space."""
    article = ArticleText(draw(TEXTS))
    text = article.normalised
    edges = [at for at in range(len(text.text) + 1) if not is_inside_word(text, at)]
    assume(len(edges) > 1)
    start, end = sorted(draw(st.lists(st.sampled_from(edges), min_size=2, max_size=2, unique=True)))
    start += text.text.startswith(" ", start)
    end -= text.text.endswith(" ", start, end)
    assume(start < end)
    return article, Passage(text.starts[start], text.ends[end - 1])


def _formed(text: str, *, composed: bool) -> str:
    return unicodedata.normalize("NFC" if composed else "NFD", text)


@untimed
@given(slices())
def test_whole_words_are_found_where_they_stand_or_stand_there_twice(
    cut: tuple[ArticleText, Passage],
) -> None:
    article, passage = cut
    found = article.locate(Selector(article.slice(passage), spans_paragraphs=True))

    if isinstance(found, Ambiguous):
        assert passage in found.passages
        assert len(found.passages) > 1
    else:
        assert found == passage


@untimed
@given(cut=slices(), stored_composed=st.booleans(), typed_composed=st.booleans())
def test_words_are_found_in_either_unicode_form(
    cut: tuple[ArticleText, Passage], *, stored_composed: bool, typed_composed: bool
) -> None:
    article, passage = cut
    other = ArticleText(_formed(article.text, composed=stored_composed))
    words = _formed(article.slice(passage), composed=typed_composed)
    here = article.locate(Selector(article.slice(passage), spans_paragraphs=True))
    there = other.locate(Selector(words, spans_paragraphs=True))

    assert type(there) is type(here)
    if isinstance(here, Passage) and isinstance(there, Passage):
        assert normalise(other.slice(there)) == normalise(article.slice(here))


@untimed
@given(TEXTS, TEXTS)
@example("a\u0301", "a")
@example("\u0301a", "a")
def test_what_is_found_is_equal_unique_and_whole_words(text: str, words: str) -> None:
    article = ArticleText(text)
    found = article.locate(Selector(words, spans_paragraphs=True))

    if isinstance(found, Passage):
        assert 0 <= found.start < found.end <= len(text)
        assert normalise(article.slice(found)) == normalise(words)
        assert not unicodedata.combining(text[found.end : found.end + 1] or " ")
        elsewhere = text[: found.start] + "\N{MIDDLE DOT}" * len(text[found.start : found.end])
        others = ArticleText(elsewhere + text[found.end :])
        assert not isinstance(others.locate(Selector(words, spans_paragraphs=True)), Passage)


@untimed
@given(WORDS, WORDS, st.data())
def test_falsified_words_are_never_found_at_the_same_place(
    before: list[str], after: list[str], data: st.DataObject
) -> None:
    article = ArticleText(" ".join(before) + "\n" + " ".join(after))
    first, last = sorted(data.draw(st.lists(st.integers(0, len(before)), min_size=2, max_size=2)))
    assume(first < last)
    words = " ".join(before[first:last])
    found = article.locate(Selector(words))
    assume(isinstance(found, Passage))
    for kind, falsified in mutations(words, data.draw(st.integers(0, 50))):
        assert article.locate(Selector(falsified)) != found, kind


@untimed
@given(slices(), st.integers(0, 50))
def test_falsified_slices_are_never_found_at_the_same_place(
    cut: tuple[ArticleText, Passage], seed: int
) -> None:
    article, passage = cut
    found = article.locate(Selector(article.slice(passage), spans_paragraphs=True))
    assume(isinstance(found, Passage))
    for kind, falsified in mutations(article.slice(passage), seed):
        assert article.locate(Selector(falsified, spans_paragraphs=True)) != found, kind


@untimed
@given(TEXTS)
def test_normalising_is_nfc_single_spaces_and_one_kind_of_marks(text: str) -> None:
    levelled = "".join(
        " " if c.isspace() else '"' if c in '"“”«' else "'" if c in "'’‘" else c
        for c in unicodedata.normalize("NFC", text)
    )

    assert normalise(text) == " ".join(part for part in levelled.split(" ") if part)


@untimed
@given(st.text(max_size=40))
def test_normalising_twice_is_normalising_once(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@untimed
@given(st.text(max_size=40), st.text(max_size=10), st.text(max_size=5), st.text(max_size=5))
def test_no_text_makes_the_lock_fail(text: str, exact: str, prefix: str, suffix: str) -> None:
    article = ArticleText(text)
    found = article.locate(Selector(exact, prefix, suffix))

    assert isinstance(found, Passage) or (found.message and found.hint)


@untimed
@given(st.text(ALPHABET, max_size=40), st.text(ALPHABET, max_size=4))
def test_a_message_never_points_outside_the_article(text: str, exact: str) -> None:
    found = ArticleText(text).locate(Selector(exact))

    for name in ("nearest", "passage"):
        passage = getattr(found, name, None)
        if passage is not None:
            assert 0 <= passage.start < passage.end <= len(text)


@untimed
@given(st.lists(st.sampled_from("ab\n"), min_size=2, max_size=12))
def test_a_suggested_prefix_or_suffix_tells_the_place(words: list[str]) -> None:
    article = ArticleText(" ".join(words))
    found = article.locate(Selector("a"))
    assume(isinstance(found, Ambiguous))
    assert isinstance(found, Ambiguous)
    for passage, line in zip(found.passages, found.hint.splitlines()[1:], strict=True):
        advice = line.split(": ", 1)[1]
        if advice.startswith("quote more words"):
            continue
        pasted = dict(part.split(": ", 1) for part in advice.split(" and "))
        beside = (pasted.get("prefix", ""), pasted.get("suffix", ""))
        assert article.locate(Selector("a", *beside)) == passage


@untimed
@given(TEXTS)
def test_paragraphs_are_the_lines_that_are_not_blank(text: str) -> None:
    article = ArticleText(text)
    lines = text.split("\n")

    assert [p.number for p in article.paragraphs] == [*range(1, len(article.paragraphs) + 1)]
    assert [p.line for p in article.paragraphs] == [
        number for number, line in enumerate(lines, start=1) if line.strip()
    ]
    for paragraph in article.paragraphs:
        assert article.text[paragraph.start : paragraph.end] == lines[paragraph.line - 1].strip()
        assert article.paragraph_at(paragraph.start) == paragraph
        assert article.paragraph_at(paragraph.end) == paragraph


@untimed
@given(slices())
def test_only_a_passage_in_one_paragraph_passes_unannounced(
    cut: tuple[ArticleText, Passage],
) -> None:
    article, passage = cut
    words = article.slice(passage)
    announced = article.locate(Selector(words, spans_paragraphs=True))
    assume(isinstance(announced, Passage))
    unannounced = article.locate(Selector(words))

    assert isinstance(unannounced, CrossesParagraphs) == ("\n" in words)


@untimed
@given(slices())
def test_a_found_passage_cuts_no_word(cut: tuple[ArticleText, Passage]) -> None:
    article, passage = cut
    text = article.normalised
    found = article.locate(Selector(article.slice(passage), spans_paragraphs=True))
    assume(isinstance(found, Passage))

    assert not is_inside_word(text, text.starts.index(passage.start))
    assert not is_inside_word(text, len(text.ends) - text.ends[::-1].index(passage.end))
