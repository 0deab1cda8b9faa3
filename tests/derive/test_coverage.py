import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.anchor import ArticleText
from generator.derive import Coverage, Facts, derive
from generator.derive.coverage import sentences
from generator.model.briefing import Briefing
from generator.model.fields import ArticleId
from tests.briefings import briefing
from tests.derive.strategies import FEW, briefings

TEXT = "A bridge\n\n“It will open,” said Mr. Quay. Tolls are due. Nobody asked.\n"


def coverage(**article: object) -> Coverage:
    return facts(**article).coverage[ArticleId("gazette")]


def facts(**article: object) -> Facts:
    return derive(briefing(articles={"gazette": {"text": TEXT, **article}}))


def split(text: str, language: str = "en") -> list[str]:
    article = ArticleText(text)
    return [article.slice(passage) for _, passage in sentences(article, language)]


def test_finds_the_sentences_of_each_paragraph() -> None:
    assert split(TEXT) == [
        "A bridge",
        "“It will open,” said Mr. Quay.",
        "Tolls are due.",
        "Nobody asked.",
    ]
    assert [number for number, _ in sentences(ArticleText(TEXT), "en")] == [1, 2, 2, 2]


@pytest.mark.parametrize("language", ["en", "tr", "pt-BR", "xx", "zh-Hant"])
def test_takes_any_language(language: str) -> None:
    assert split("Uno. Due.", language) == ["Uno.", "Due."]


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("It opens on 1 May. Seven members came.", "en", 2),
        ("It opens in May. “Seven” came. In May. Nobody came.", "en", 4),
        ("Sie kommt am 1. Mai. Niemand wartet.", "de", 2),
        ("It opens on 1 May 2031. Nobody came.", "en", 2),
        ("They may. be late.", "en", 1),
        ("It came on 1 May. and left.", "en", 1),
        ("It opens on 1 Jan. Nobody came.", "en", 1),
    ],
)
def test_a_month_that_is_never_shortened_may_end_a_sentence(
    text: str, language: str, count: int
) -> None:
    assert len(split(text, language)) == count
    assert "".join(split(text, language)).replace(" ", "") == text.replace(" ", "")


def test_counts_code_points_beyond_the_basic_plane() -> None:
    assert split("🚢🚢 sail. İki e\u0301t\u00a0al. Three.")[-1] == "Three."


def test_takes_a_no_break_space_before_a_full_stop() -> None:
    assert split("Open\u00a0. Tolls\u2009! Due.") == ["Open\u00a0.", "Tolls\u2009!", "Due."]


def test_a_line_without_a_word_is_no_sentence() -> None:
    assert split("* * *\n\nA word.\n\n—\n") == ["A word."]


def test_tells_which_claims_stand_in_a_sentence() -> None:
    found = coverage(claims=["Tolls are due", "Tolls", "Nobody asked."])

    assert [s.claims for s in found.sentences] == [
        (),
        (),
        ("gazette/c1", "gazette/c2"),
        ("gazette/c3",),
    ]


def test_counts_what_is_covered() -> None:
    found = coverage(claims=["Tolls are due"], no_claim=["A bridge"])

    assert (found.covered, found.total) == (2, 4)
    assert [s.paragraph for s in found.uncovered] == [2, 2]


def test_one_passage_may_cover_several_sentences() -> None:
    assert coverage(claims=["Quay. Tolls are due. Nobody"]).covered == 3


def test_further_passages_cover() -> None:
    assert coverage(claims=[{"quote": "Tolls", "also": ["It will open"]}]).covered == 2


def test_white_space_and_marks_alone_do_not_cover() -> None:
    found = coverage(claims=["Tolls are due. “"], text="Tolls are due. “Nobody asked.”")

    assert [bool(sentence.claims) for sentence in found.sentences] == [True, False]


def test_withdrawn_claims_do_not_cover() -> None:
    assert coverage(claims=[{"quote": "Tolls", "withdrawn": "It was misread."}]).covered == 0


def test_failed_quotations_do_not_cover() -> None:
    assert coverage(claims=["No such words"]).covered == 0


def test_an_empty_article_has_nothing_to_cover() -> None:
    assert coverage(text="\n").sentences == ()


PIECES = st.sampled_from(["a", "B", ". ", "! ", "”", "\n", "\u00a0", "Mr. ", "🚢", "é"])


@given(st.lists(PIECES).map("".join))
@example("B\u00a0. ")
def test_every_word_stands_in_one_sentence(text: str) -> None:
    article = ArticleText(text)
    found = [passage for _, passage in sentences(article, "en")]

    for offset, character in enumerate(text):
        if character.isalpha():
            assert sum(1 for p in found if p.start <= offset < p.end) == 1
    assert found == sorted(found)


@FEW
@given(briefings())
def test_the_counts_agree_with_the_sentences(sample: Briefing) -> None:
    for found in derive(sample).coverage.values():
        covered = [s for s in found.sentences if s.claims or s.no_claim]
        assert found.covered == len(covered)
        assert found.total == found.covered + len(found.uncovered) == len(found.sentences)
