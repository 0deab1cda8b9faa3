import pytest

from generator.anchor import (
    Ambiguous,
    ArticleText,
    CrossesParagraphs,
    CutsWord,
    Empty,
    NotFound,
    Passage,
    Selector,
)

ARTICLE = ArticleText(
    "Harbour bridge to close\n\n"
    "The Port Authority’s bridge will close.\n"
    "The bridge is old, it said."
)


def test_a_passage_is_where_the_words_stand() -> None:
    found = ARTICLE.locate(Selector("Authority's bridge"))

    assert found == Passage(34, 52)
    assert isinstance(found, Passage)
    assert ARTICLE.slice(found) == "Authority’s bridge"


def test_passages_are_ordered_by_place() -> None:
    assert Passage(1, 2) < Passage(1, 9) < Passage(4, 5)


def test_ambiguous_gives_all_passages() -> None:
    found = ARTICLE.locate(Selector("bridge"))

    assert isinstance(found, Ambiguous)
    assert found.passages == (Passage(8, 14), Passage(46, 52), Passage(69, 75))


def test_not_found_gives_the_nearest_passage_and_where_it_differs() -> None:
    found = ARTICLE.locate(Selector("The Port Autority"))

    assert isinstance(found, NotFound)
    assert found.nearest
    assert ARTICLE.slice(found.nearest) == "The Port Authority’s"
    assert found.differs_at == 37


def test_cuts_word_gives_the_passage_and_the_words() -> None:
    found = ARTICLE.locate(Selector("ort Author"))

    assert isinstance(found, CutsWord)
    assert found.passage == Passage(30, 40)
    assert found.words == ("Port", "Authority’s")


def test_of_several_cuts_the_lesser_is_told() -> None:
    found = ArticleText("unsafely; safely").locate(Selector("safe"))

    assert isinstance(found, CutsWord)
    assert found.words == ("safely",)


def test_crosses_paragraphs_gives_the_passage() -> None:
    found = ARTICLE.locate(Selector("will close. The bridge"))

    assert isinstance(found, CrossesParagraphs)
    assert ARTICLE.slice(found.passage) == "will close.\nThe bridge"


@pytest.mark.parametrize("exact", ["", " ", "\n\u00a0\u2003"])
def test_nothing_but_white_space_is_empty(exact: str) -> None:
    assert ARTICLE.locate(Selector(exact)) == Empty()


def test_an_article_is_asked_many_times() -> None:
    first = ARTICLE.locate(Selector("will close"))

    assert ARTICLE.locate(Selector("never was")) != first
    assert ARTICLE.locate(Selector("will close")) == first


def test_a_word_of_the_article_that_is_part_of_another_is_found_once() -> None:
    assert ArticleText("an artful art").locate(Selector("art")) == Passage(10, 13)


def test_a_long_list_of_places_is_cut_short_and_says_so() -> None:
    found = ArticleText("no\n" * 20).locate(Selector("no"))

    assert isinstance(found, Ambiguous)
    assert "20 times" in found.message
    assert found.message.endswith("; and at 8 more.")
    assert len(found.passages) == 20


def test_a_passage_contains_what_lies_within_it_itself_included() -> None:
    whole = Passage(2, 6)

    assert whole.contains(Passage(2, 6))
    assert whole.contains(Passage(3, 5))
    assert not whole.contains(Passage(1, 5))
    assert not whole.contains(Passage(3, 7))


def test_passages_meet_where_they_share_a_character() -> None:
    assert Passage(2, 6).meets(Passage(5, 9))
    assert Passage(5, 9).meets(Passage(2, 6))
    assert not Passage(2, 6).meets(Passage(6, 9))
