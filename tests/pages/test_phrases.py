from generator.pages.markdown import Markdown
from generator.pages.phrases import joined, listed, phrase, within


def test_parts_are_escaped_unless_they_are_markdown() -> None:
    assert phrase("{} and {}", "*a*", Markdown("*b*")) == "&#42;a&#42; and *b*"


def test_parts_are_not_read_as_patterns() -> None:
    assert phrase("{}", Markdown("{x}")) == "{x}"


def test_empty_parts_are_left_out_of_what_is_joined() -> None:
    assert joined(["a", "", Markdown("*b*")]) == "a *b*"


def test_lists_read_as_sentences_do() -> None:
    assert listed(["a", "b", Markdown("[c](d)")]) == "a, b and [c](d)"


def test_a_piece_of_a_line_keeps_the_spaces_at_its_ends() -> None:
    assert within(" a <b> ") == " a &#60;b&#62; "
    assert within("") == ""
    assert within(" ") == " "
