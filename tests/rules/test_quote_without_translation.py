"""A quotation in another language has no translation, or needs none."""

from tests.sources import BRIEFING, NOTES, RECORD, Files, at, changed, problems, sources

RULE = "quote-without-translation"
FOUND = "error[quote-without-translation]"
QUOTE = "quote: Nobody asked us"


def test_points_at_a_quotation_in_a_foreign_article() -> None:
    files = changed(sources(), RECORD, "language: en", "language: de")

    assert problems(files, RULE) == [
        f"{at(files, NOTES, quote)}: {FOUND} this quotation is in de and has no translation into en"
        for quote in ("The harbour bridge will open in May\n", "Nobody asked us")
    ]


def test_points_at_a_foreign_quotation() -> None:
    files = _with("lang: de")

    assert problems(files, RULE) == [
        (
            f"{at(files, NOTES, 'Nobody asked us')}: {FOUND} "
            "this quotation is in de and has no translation into en"
        )
    ]


def test_a_translated_quotation_passes() -> None:
    assert problems(_with("lang: de\n    translation: We were not asked"), RULE) == []


def test_points_at_a_translation_of_what_is_not_foreign() -> None:
    files = _with("translation: We were not asked")

    assert problems(files, RULE) == [
        (
            f"{at(files, NOTES, 'We were not asked')}: {FOUND} "
            "this translates a quotation that is in en already"
        )
    ]


def test_a_regional_form_is_no_other_language() -> None:
    files = changed(sources(), BRIEFING, "language: en", "language: en-GB")

    assert problems(files, RULE) == []


def test_what_is_not_shown_needs_no_translation() -> None:
    hidden = _with("lang: de\n    show: ~")
    withheld = changed(_with("lang: de"), RECORD, "publish: excerpts", "publish: none")

    assert problems(hidden, RULE) == []
    assert problems(withheld, RULE) == []


def _with(fields: str) -> Files:
    return changed(sources(), NOTES, QUOTE, f"{QUOTE}\n    {fields}")
