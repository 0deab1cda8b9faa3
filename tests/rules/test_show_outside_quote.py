"""The words to show are not a part of the quotation."""

from tests.sources import NOTES, at, changed, hints, problems, sources

RULE = "show-outside-quote"
QUOTE = "quote: Nobody asked us"


def test_points_at_the_part_to_show() -> None:
    files = changed(sources(), NOTES, QUOTE, f"{QUOTE}\n    show: nobody asked")

    assert problems(files) == [
        (
            f"{at(files, NOTES, 'nobody asked')}: error[show-outside-quote] "
            "the words to show are not a part of the quotation"
        )
    ]


def test_a_capital_that_differs_is_named_and_so_are_marks() -> None:
    def hint(show: str) -> str:
        (said,) = hints(changed(sources(), NOTES, QUOTE, f"{QUOTE}\n    show: {show}"), RULE)
        return said

    assert hint("nobody asked") == "`quote` has “Nobody asked”: upper and lower case count."
    assert hint("'“asked us”'").startswith("Leave out the quotation marks at its ends")
    assert hint("in a letter").startswith("Copy one unbroken part of `quote`")


def test_words_from_elsewhere_in_the_article_are_outside() -> None:
    files = changed(sources(), NOTES, QUOTE, f"{QUOTE}\n    show: in a letter")

    assert len(problems(files, RULE)) == 1


def test_a_part_of_the_quotation_passes() -> None:
    files = changed(sources(), NOTES, QUOTE, f"{QUOTE}\n    show: asked us")

    assert problems(files) == []


def test_nothing_may_be_shown() -> None:
    files = changed(sources(), NOTES, QUOTE, f"{QUOTE}\n    show: ~")

    assert problems(files) == []


def test_waits_until_the_quotation_is_found() -> None:
    files = changed(sources(), NOTES, QUOTE, "quote: We were not asked\n    show: not asked")

    assert problems(files, RULE) == []
