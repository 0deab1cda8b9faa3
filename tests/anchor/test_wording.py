"""Messages are for editors: whole, in plain words. The fixture file holds most of them."""

import pytest

from generator.anchor import ArticleText, Empty, Passage, Selector

ARTICLE = ArticleText(
    "On Monday the Port Authority’s harbour-master said:\nThe bridge is closed.\n"
)


def told(exact: str, prefix: str = "", *, article: ArticleText = ARTICLE) -> tuple[str, str]:
    found = article.locate(Selector(exact, prefix))
    assert not isinstance(found, Passage)
    return found.message, found.hint


def test_not_found_names_the_place_the_words_and_the_characters() -> None:
    assert told("the Port Authorityhs harbour-master")[0] == (
        "The quotation is not in the article. The nearest passage is at line 1, column 11: "
        "“the Port Authority’s harbour-master”. They first differ at line 1, column 29, where the "
        "article reads “Authority’s” and the quotation reads “Authorityhs”: the article has "
        "“’” (RIGHT SINGLE QUOTATION MARK) where the quotation has “h” (LATIN SMALL LETTER H)."
    )


def test_the_mark_as_typed_is_named_not_the_one_that_stands_for_it() -> None:
    message, _ = told("the Port Authority“s harbour-master")

    assert (
        "the article has U+2019 RIGHT SINGLE QUOTATION MARK "
        "where the quotation has U+201C LEFT DOUBLE QUOTATION MARK." in message
    )


@pytest.mark.parametrize(
    ("exact", "hint"),
    [
        ("the Port Authority’s harbour–master", "Every kind of hyphen and dash counts"),
        ("the Port Authority’s harbour\u00admaster", "cannot be seen"),
        ("the Port authority’s harbour", "Upper and lower case count"),
        ("the Pört Authority’s", "look alike and are not the same"),
        ("On Monday [6 May] the Port Authority’s harbour", "one unbroken passage"),
        ("On Monday … Port Authority’s harbour", "one unbroken passage"),
        ("On Monday (...) Port Authority’s harbour", "one unbroken passage"),
        ("Monday the port Authority’s ... harbour-master", "one unbroken passage"),
        ("“the Port Authority’s”", "without the quotation marks"),
        ("On Monday the Pork Authority’s harbour", "instead of retyping them"),
        ("Nobody knows why it rained so much", "another article"),
    ],
)
def test_the_hint_fits_the_difference(exact: str, hint: str) -> None:
    assert hint in told(exact)[1]


def test_dots_that_the_article_has_are_no_omission() -> None:
    article = ArticleText("They waited ... and then the bridge opened for all.\n")

    assert "Upper and lower" in told("they waited ... and then", article=article)[1]


def test_an_accent_too_many_is_named_with_its_letter() -> None:
    message, _ = told("the Port Authority’s harbour-m\u0323aster")

    assert (
        "the article has U+006D LATIN SMALL LETTER M where the quotation has U+1E43 LATIN SMALL "
        "LETTER M WITH DOT BELOW." in message
    )
    message, _ = told(
        "the Port Authority’s q\u0323harbour",
        article=ArticleText("On Monday the Port Authority’s qharbour-master"),
    )
    assert (
        "the article has U+0071 LATIN SMALL LETTER Q where the quotation has U+0071 LATIN SMALL "
        "LETTER Q with U+0323 COMBINING DOT BELOW." in message
    )


def test_a_difference_at_the_end_of_a_line_is_named() -> None:
    assert "the article has U+000A the end of a line where" in told("harbour-master said:The")[0]


def test_a_prefix_that_fails_is_blamed_not_the_words() -> None:
    message, hint = told("bridge is closed", prefix="Our")

    assert message == (
        "The words of the quotation are in the article, but not after the prefix “Our”. They are "
        "at line 2, column 5 (“The bridge is closed.”)."
    )
    assert hint == (
        "Correct the prefix: it must stand directly beside the quotation. Or leave it out: the "
        "words are in the article only once."
    )


def test_messages_are_one_line_whatever_the_article_holds() -> None:
    article = ArticleText("a\nb\r\nbridge\u2028bridge")

    for exact in ("bridge", "bridgehead", "ridge", "a b", "a c"):
        assert len(told(exact, article=article)[0].splitlines()) == 1


def test_an_empty_quotation_says_what_to_do() -> None:
    assert Empty().message == "The quotation is empty."
    assert Empty().hint
