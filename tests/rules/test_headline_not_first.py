"""The headline in the record is not the first line of the article."""

from tests.sources import ARTICLE, RECORD, TEXT, at, changed, problems, reworded, sources

RULE = "headline-not-first"
TITLE = "title: Port Authority stands by the harbour bridge"


def test_points_at_the_title() -> None:
    files = changed(sources(), RECORD, TITLE, "title: Port Authority defends the harbour bridge")

    assert problems(files, RULE) == [
        (
            f"{at(files, RECORD, 'Port Authority defends the harbour bridge')}: "
            "error[headline-not-first] the title is not the first line of article.txt, "
            "which reads “Port Authority stands by the harbour bridge”"
        )
    ]


def test_a_part_of_the_line_is_not_enough() -> None:
    files = changed(sources(), RECORD, TITLE, "title: Port Authority stands by the harbour")

    assert len(problems(files, RULE)) == 1


def test_typography_makes_no_difference() -> None:
    files = reworded(
        sources(), ARTICLE, "stands by the harbour", "stands by\u00a0\u2018the\u2019 harbour"
    )
    files = changed(files, RECORD, TITLE, "title: Port Authority stands by 'the' harbour bridge")

    assert problems(files, RULE) == []


def test_blank_lines_may_come_first() -> None:
    assert problems({**sources(), TEXT: "\n \u00a0\n" + sources()[TEXT]}, RULE) == []
