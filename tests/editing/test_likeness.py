"""Copies are found however much of them was altered, and nothing else is taken for one."""

import random
import re
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from pathlib import Path

import pytest

from generator.anchor import ArticleText
from generator.editing import likeness
from generator.editing.likeness import likenesses
from generator.fs import read_tree
from generator.load import load
from generator.model.fields import ArticleId
from generator.model.vocabulary import Wording
from tests.project import BRIEFINGS, ROOT, SOURCES

SEEDS = range(5)


def texts(folder: Path) -> dict[ArticleId, ArticleText]:
    briefing = load(read_tree(folder).files).briefing
    assert briefing
    return {id_: ArticleText(article.text) for id_, article in briefing.articles.items()}


CORPUS = {id_: text for folder in BRIEFINGS for id_, text in texts(folder).items()}
UNRELATED = {
    ArticleId(path.relative_to(ROOT).as_posix()): ArticleText(path.read_text(encoding="utf-8"))
    for path in [
        *(ROOT / name for name in ("LICENSE", "SECURITY.md", "CHANGELOG.md")),
        *(ROOT / "docs" / "contributing" / name for name in ("architecture.md", "publishing.md")),
        ROOT / "docs" / "contributing" / "decisions" / "index.md",
        *sorted((ROOT / "generator" / "pages").glob("[a-z]*.py")),
    ]
    if path.name != "examples.md"  # which tells of the same bridge
}
WORDS = sorted({word for text in CORPUS.values() for word in re.findall(r"\w+", text.text)})


def altered(text: ArticleText, share: float, seed: int) -> ArticleText:
    """The text with a share of its words replaced, as by an article spinner."""
    dice = random.Random(seed)  # noqa: S311 - not for secrets

    def other(match: "re.Match[str]") -> str:
        return dice.choice(WORDS) if dice.random() < share else match[0]

    return ArticleText(re.sub(r"\w+", other, text.text))


def long_sentences(text: ArticleText) -> int:
    return sum(len(sentence.words) >= 6 for sentence in likeness._sentences(text, "en"))  # noqa: SLF001


@pytest.mark.parametrize("share", [0.0, 0.1, 0.2, 0.3])
def test_a_copy_is_found_whatever_share_of_its_words_was_replaced(share: float) -> None:
    """The recall, of articles and of their sentences, over every article of both briefings."""
    copies = sentences = found = recognised = 0
    for id_, text in CORPUS.items():
        for seed in SEEDS:
            copy = altered(text, share, seed)
            of = {one.article: one for one in likenesses(copy, "en", CORPUS) if one.is_copy}
            copies += 1
            recognised += id_ in of
            sentences += long_sentences(copy)
            found += len(of[id_].pairs) if id_ in of else 0

    assert recognised >= 0.95 * copies
    assert found >= 0.95 * sentences


def test_unrelated_articles_are_no_copies_of_each_other() -> None:
    """Three reports on one dispute, which name the same people and things, included."""
    own = texts(SOURCES)
    others: Mapping[ArticleId, ArticleText] = {**UNRELATED, **own}

    alarms = [
        (id_, one.article)
        for id_, text in own.items()
        for one in likenesses(text, "en", {k: v for k, v in others.items() if k != id_})
    ]

    assert alarms == []


def restored(folder: Path) -> Iterator[tuple[ArticleId, ArticleText, ArticleText]]:
    """Each altered article, and its text as its emendations restore it."""
    briefing = load(read_tree(folder).files).briefing
    assert briefing
    for id_, article in briefing.articles.items():
        if article.record.wording is not Wording.ALTERED:
            continue
        whole = article.text
        for emendation in article.record.emendations:
            whole = whole.replace(emendation.reads, emendation.restored, 1)
        yield id_, ArticleText(article.text), ArticleText(whole)


def test_a_spun_article_is_an_altered_copy_of_what_it_was_made_from() -> None:
    cases = [*restored(SOURCES)]
    assert cases
    for _, spun, original in cases:
        (found,) = likenesses(spun, "en", {ArticleId("original"): original, **UNRELATED})

        assert (found.article, found.is_copy, found.is_altered) == ("original", True, True)
        assert found.share > 0.95
        assert 0.6 < found.same < 0.97


def test_a_reprint_is_a_copy_that_is_not_altered() -> None:
    text = CORPUS[ArticleId("vellis-courier-2031-05-04")]
    (found,) = (one for one in likenesses(text, "en", {ArticleId("a"): text}) if one.is_copy)

    assert (found.share, found.same, found.is_altered) == (1.0, 1.0, False)


def test_a_shortened_reprint_is_a_copy_whichever_of_the_two_comes_second() -> None:
    long, short = (
        CORPUS[ArticleId(id_)] for id_ in ("vellis-courier-2031-05-04", "inland-post-2031-05-06")
    )

    assert likenesses(short, "en", {ArticleId("long"): long})[0].is_copy
    assert likenesses(long, "en", {ArticleId("short"): short})[0].is_copy


def test_one_sentence_in_common_is_told_and_makes_no_copy() -> None:
    one = ArticleText(
        "The bridge will be closed for repairs until the end of May, the mayor said.\n"
        + "\n".join(f"Then came matter number {n} of quite another kind." for n in "abcdefgh")
    )
    other = ArticleText(
        "Nothing is known about the ferry so far, whoever asks for it at the quay.\n"
        "The bridge will be closed for repairs until the end of May, the mayor said.\n"
        + "\n".join(f"It rained in district {n} and nobody knew for how long." for n in "abcdefgh")
    )
    (found,) = likenesses(one, "en", {ArticleId("other"): other})

    assert not found.is_copy
    assert [(one.slice(p.new), other.slice(p.other)) for p in found.pairs] == [
        ("The bridge will be closed for repairs until the end of May, the mayor said.",) * 2
    ]


def test_an_empty_text_is_like_nothing() -> None:
    assert likenesses(ArticleText("\n"), "en", CORPUS) == ()
    assert likenesses(ArticleText("One bridge."), "en", {ArticleId("empty"): ArticleText("")}) == ()


def test_few_sentences_of_a_large_corpus_are_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pairs of words rule almost every article out before."""
    corpus = {
        ArticleId(f"{id_}#{number}"): ArticleText(paragraph)
        for id_, text in UNRELATED.items()
        for number, paragraph in enumerate(text.text.split("\n\n"))
        if len(paragraph.split()) >= 20
    }
    compared: list[int] = []

    class Counted(SequenceMatcher[str]):
        def get_matching_blocks(self):  # type: ignore[no-untyped-def]  # noqa: ANN202
            compared.append(1)
            return super().get_matching_blocks()

    monkeypatch.setattr(likeness, "SequenceMatcher", Counted)
    text = CORPUS[ArticleId("vellis-courier-2031-05-04")]
    likenesses(text, "en", {ArticleId("copy"): text})
    alone = len(compared)
    compared.clear()
    likenesses(text, "en", {ArticleId("copy"): text, **corpus})

    assert len(corpus) > 300
    assert len(compared) - alone < 0.05 * len(corpus)
