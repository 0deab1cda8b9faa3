import pytest

from generator.anchor import ArticleText, Paragraph, Passage

TEXT = "Bridge to close\n\n  \u00a0It is shut. \r\n\t\nÖmer’s view\n"


def test_each_line_that_is_not_blank_is_a_paragraph() -> None:
    assert ArticleText(TEXT).paragraphs == (
        Paragraph(number=1, start=0, end=15, line=1),
        Paragraph(number=2, start=20, end=31, line=3),
        Paragraph(number=3, start=36, end=47, line=5),
    )


def test_paragraphs_are_without_the_white_space_around_them() -> None:
    article = ArticleText(TEXT)

    assert [article.text[p.start : p.end] for p in article.paragraphs] == [
        "Bridge to close",
        "It is shut.",
        "Ömer’s view",
    ]


def test_a_slice_is_the_text_as_stored() -> None:
    assert ArticleText(TEXT).slice(Passage(15, 20)) == "\n\n  \u00a0"


@pytest.mark.parametrize(
    ("offset", "place"),
    [(0, (1, 1)), (15, (1, 16)), (16, (2, 1)), (17, (3, 1)), (20, (3, 4)), (36, (5, 1))],
)
def test_places_are_counted_from_one(offset: int, place: tuple[int, int]) -> None:
    assert ArticleText(TEXT).place(offset) == place


def test_the_end_of_a_text_has_a_place() -> None:
    assert ArticleText("ab").place(2) == (1, 3)
    assert ArticleText("").place(0) == (1, 1)


@pytest.mark.parametrize("offset", [-1, 3])
def test_there_is_no_place_outside(offset: int) -> None:
    with pytest.raises(IndexError, match=f"no offset {offset} in a text of 2 characters"):
        ArticleText("ab").place(offset)


def test_a_lone_carriage_return_ends_a_line() -> None:
    assert [p.line for p in ArticleText("a\rb\r\nc").paragraphs] == [1, 2, 3]


def test_a_line_separator_is_white_space_and_ends_no_paragraph() -> None:
    assert len(ArticleText("a\u2028b\u2029c\x0bd").paragraphs) == 1


def test_the_paragraph_of_an_offset_is_that_of_its_line() -> None:
    article = ArticleText(TEXT)

    assert article.paragraph_at(5) == article.paragraphs[0]
    assert article.paragraph_at(15) == article.paragraphs[0]
    assert article.paragraph_at(17) == article.paragraphs[1]
    assert article.paragraph_at(16) is None


def test_an_empty_text_has_no_paragraph() -> None:
    assert ArticleText("").paragraphs == ()
    assert ArticleText("").paragraph_at(0) is None
