from collections.abc import Mapping

import pytest

from generator.model.record import Dating
from generator.pages.datings import briefly, dated, sentence

CORRECTED = {"stated": "2021-03-01", "basis": "The calendar"}


def dating(**fields: object) -> Dating:
    return Dating.model_validate({"edtf": "2021-03-08", **fields})


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "8 March 2021 (as the article gives it)."),
        ({"as_written": "Mar 08"}, "8 March 2021 (as written: “Mar 08”)."),
        (
            {"as_written": "Monday", "basis": "inferred", "working": "The Monday before"},
            "8 March 2021 (as written: “Monday”; worked out by the editors). The Monday before.",
        ),
        (
            {"basis": "outside"},
            "8 March 2021 (known from outside the collected articles).",
        ),
        (
            {"as_written": "Monday", "correction": CORRECTED},
            (
                "8 March 2021 (as written: “Monday”). "
                "The source has 1 March 2021, which is wrong: The calendar."
            ),
        ),
        ({"edtf": "../2021-03"}, "by March 2021 (as the article gives it)."),
        ({"edtf": "2021"}, "2021 (as the article gives it)."),
    ],
)
def test_a_date_shows_its_working(fields: Mapping[str, object], words: str) -> None:
    assert dated(dating(**fields)) == words


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"as_written": "Mar 08", "working": "Printed above"}, "8 March 2021."),
        ({"basis": "inferred", "working": "A guess"}, "8 March 2021 (worked out by the editors)."),
        ({"correction": CORRECTED}, "8 March 2021 (as the article gives it)."),
    ],
)
def test_in_brief_only_what_the_article_does_not_give_is_marked(
    fields: Mapping[str, object], words: str
) -> None:
    assert briefly(dating(**fields)) == words


def test_a_basis_ends_like_a_sentence_once() -> None:
    assert [sentence(text) for text in ("So", "So.", "So?", "“So.”")] == [
        "So.", "So.", "So?", "“So.”"
    ]  # fmt: skip
