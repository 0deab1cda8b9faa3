"""How a block of fields is written in one line."""

import pytest

from generator.load.fields.block_form import block_form
from generator.model.article import ArticleRecord
from generator.model.entities import Issue


@pytest.mark.parametrize(
    ("name", "form"),
    [
        (
            "reliability",
            ("Write `reliability: {grade: ..., basis: ...}`. `grade` is one of A, B, C, D, E, F."),
        ),
        (
            "rights",
            (
                "Write `rights: {holder: ..., publish: ..., basis: ...}`. "
                "`publish` is one of full, excerpts, none. It may also have budget."
            ),
        ),
        (
            "capture",
            (
                "Write `capture: {sha256: ...}`. "
                "`sha256` is what `sha256sum capture.txt` prints: 64 characters 0-9 and a-f. "
                "It may also have extracted, omitted."
            ),
        ),
        ("title", ""),
        ("none-such", ""),
    ],
)
def test_a_block_with_the_fields_that_must_be_there(name: str, form: str) -> None:
    assert block_form(ArticleRecord, name) == form


def test_a_list_of_statements_with_the_claims_they_rest_on() -> None:
    assert block_form(Issue, "summary") == (
        "Write `summary: [{says: ..., claims: [...]}]`. It may also have outside, assessment."
    )
