"""Words of an article that must not be printed are left out, and nothing else."""

from hypothesis import given
from hypothesis import strategies as st

from generator.cli.withholding import withheld

FILES = {"articles/a/article.txt": b"The old ferry has run since about 1890, it said."}
KEPT_BACK = withheld(FILES, None)


def test_a_run_of_four_words_of_the_article_becomes_an_ellipsis() -> None:
    assert KEPT_BACK.without("near “old ferry has run”, at line 3") == "near “…”, at line 3"


def test_two_runs_become_two() -> None:
    text = "The old ferry has, but not: run since about 1890"

    assert KEPT_BACK.without(text) == "…, but not: …"


def test_fewer_words_are_anybodys() -> None:
    assert KEPT_BACK.without("the old ferry is here") == "the old ferry is here"


def test_case_marks_and_white_space_do_not_disguise_them() -> None:
    assert KEPT_BACK.without("OLD  ferry-- has “run”!") == "…”!"


def test_without_articles_nothing_is_withheld() -> None:
    words = "The old ferry has run"

    assert withheld({"actors/x.yml": words.encode()}, None).without(words) == words


ARTICLE = ["the", "old", "ferry", "has", "run", "since", "about", "1890", "it", "said"]


@given(st.lists(st.sampled_from([*ARTICLE, "not"])))
def test_no_run_of_the_article_is_left_and_no_other_word_is_lost(words: list[str]) -> None:
    left = KEPT_BACK.without(" ".join(words)).split()
    runs = {tuple(ARTICLE[at : at + 4]) for at in range(len(ARTICLE) - 3)}

    assert not any(tuple(left[at : at + 4]) in runs for at in range(len(left)))
    assert left.count("not") == words.count("not")
