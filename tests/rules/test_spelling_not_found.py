import pytest

from tests.sources import RECORD, SPEAKER, at, changed, hints, problems, sources

RULE = "spelling-not-found"
SPELLINGS = "spellings: [Ada Vale]"


@pytest.mark.parametrize("spelling", ["Ada Vail", "ada vale", "Ada Vál"])
def test_points_at_a_spelling_that_no_article_has(spelling: str) -> None:
    files = changed(sources(), SPEAKER, SPELLINGS, f"spellings: [Ada Vale, {spelling}]")

    assert problems(files, RULE) == [
        (
            f"{at(files, SPEAKER, spelling)}: warning[{RULE}] "
            f"no article has the spelling “{spelling}”"
        )
    ]
    assert hints(files, RULE) == [
        "Copy it from an article, or take it out: capitals, accents and hyphens count."
    ]


@pytest.mark.parametrize("spelling", ["Vale", "The Harbour Gazette"])
def test_a_part_of_another_and_a_line_that_is_left_out_are_there(spelling: str) -> None:
    files = changed(sources(), SPEAKER, SPELLINGS, f"spellings: [Ada Vale, {spelling}]")

    assert problems(files, RULE) == []


def test_says_nothing_while_an_article_cannot_be_read() -> None:
    files = changed(sources(), SPEAKER, SPELLINGS, "spellings: [Ada Vale, Ada Vail]")

    assert problems({**files, RECORD: "title: [\n"}, RULE) == []
