import pytest

from generator.anchor import Ambiguous, ArticleText, NotFound, Passage, Selector

REFRAIN = "no, no, no, no"


def suggestions(article: ArticleText, selector: Selector) -> list[Selector]:
    """What the hint of an ambiguous quotation proposes, as an editor would paste it."""
    found = article.locate(selector)
    assert isinstance(found, Ambiguous)
    return [_pasted(selector, line) for line in found.hint.splitlines()[1:]]


def _pasted(selector: Selector, line: str) -> Selector:
    beside = {"prefix": selector.prefix, "suffix": selector.suffix}
    for part in line.split(": ", 1)[1].split(" and "):
        key, _, words = part.partition(": ")
        beside[key] = words.removeprefix('"').removesuffix('"')
    return Selector(selector.exact, **beside, spans_paragraphs=selector.spans_paragraphs)


@pytest.mark.parametrize(
    ("text", "selector"),
    [
        ("The bridge is safe. A bridge is safe. No bridge is safe.", Selector("bridge is safe")),
        ("One.\nNothing.\nTwo.\nNothing.", Selector("Nothing.")),
        (REFRAIN, Selector("no")),
        (REFRAIN, Selector("no, no")),
        ("the bridge, a bridge; the bridge, a ship", Selector("bridge", prefix="the")),
        ("the bridge, a bridge; the bridge, a ship", Selector("bridge", suffix=", a")),
        ("“Shut,” she said. “Shut,” he said.", Selector("“Shut,”")),
        ("cafe\u0301 one; cafe\u0301 two; cafe one", Selector("one")),
    ],
)
def test_what_is_suggested_finds_each_place(text: str, selector: Selector) -> None:
    article = ArticleText(text)
    found = article.locate(selector)
    assert isinstance(found, Ambiguous)

    assert tuple(article.locate(each) for each in suggestions(article, selector)) == found.passages


def test_words_of_the_same_paragraph_are_suggested_first() -> None:
    article = ArticleText("Day one\nThe bridge is shut. No.\nDay two\nThe bridge is shut. Yes.")

    assert suggestions(article, Selector("The bridge is shut.")) == [
        Selector("The bridge is shut.", suffix="No."),
        Selector("The bridge is shut.", suffix="Yes."),
    ]


def test_places_that_a_dozen_words_do_not_tell_apart_get_no_suggestion() -> None:
    found = ArticleText("no " * 60).locate(Selector("no"))

    assert isinstance(found, Ambiguous)
    assert found.hint.endswith("line 1, column 34: quote more words, to tell it apart")


def test_white_space_between_quotation_and_context_does_not_matter() -> None:
    article = ArticleText("the \u00a0bridge\n, too. a bridge.")

    assert article.locate(Selector("bridge", prefix=" the ")) == Passage(5, 11)
    assert article.locate(Selector("bridge", suffix=", too")) == Passage(5, 11)


def test_context_is_compared_as_strictly_as_the_quotation() -> None:
    article = ArticleText("the bridge, a bridge")

    assert isinstance(article.locate(Selector("bridge", prefix="The")), NotFound)
    assert isinstance(article.locate(Selector("bridge", suffix=";")), NotFound)


def test_context_does_not_part_a_letter_from_its_accent() -> None:
    article = ArticleText("bridge cafe\u0307 q\u0307bridge")

    assert isinstance(article.locate(Selector("bridge", suffix="cafe")), NotFound)
    assert isinstance(article.locate(Selector("cafe\u0307", suffix="q")), NotFound)
    assert isinstance(article.locate(Selector("cafe\u0307", suffix="q\u0307")), Passage)


def test_context_does_not_take_an_accent_without_its_letter() -> None:
    article = ArticleText("q\u0307 bridge")

    assert isinstance(article.locate(Selector("bridge", prefix="\u0307")), NotFound)
    assert isinstance(article.locate(Selector("bridge", prefix="q\u0307")), Passage)


def test_context_that_fails_beside_a_single_place_is_still_an_error() -> None:
    found = ArticleText("the bridge").locate(Selector("bridge", prefix="a"))

    assert isinstance(found, NotFound)
    assert found.nearest == Passage(4, 10)
