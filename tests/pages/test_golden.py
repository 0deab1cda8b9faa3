"""Whole pages, kept to be read: what a behaviour looks like in Markdown."""

from pathlib import Path

import pytest

from tests.pages.cases import CASES
from tests.pages.reading import pages_of

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("name", CASES)
def test_page_is_as_kept(name: str, *, update_golden: bool) -> None:
    case = CASES[name]
    page = pages_of(case.briefing)[case.page]
    kept = GOLDEN / f"{name}.md"

    if update_golden:
        kept.write_text(page, encoding="utf-8")

    assert page == kept.read_text(encoding="utf-8")


def test_every_kept_page_has_a_case() -> None:
    assert {path.stem for path in GOLDEN.iterdir()} == set(CASES)
