"""Which field a key was meant to be, by what it says and by its letters."""

import pytest

from generator.load.fields.nearness import alike, instead, meant

CLAIM = ("id", "says", "kind", "by", "about", "quote", "said", "origin", "status", "is")
RECORD = ("title", "publisher", "outlet", "author", "url", "published", "lineage", "rights")
EVENT = ("title", "when", "event_status", "actors", "claims", "outside")


@pytest.mark.parametrize(
    ("key", "fields", "field"),
    [
        ("author", CLAIM, "by"),
        ("by", RECORD, "author"),
        ("quotation", CLAIM, "quote"),
        ("text", CLAIM, "quote"),
        ("Licence", RECORD, "rights"),
        ("copyright", RECORD, "rights"),
        ("newspaper", RECORD, "publisher"),
        ("link", RECORD, "url"),
        ("headline", RECORD, "title"),
        ("date", RECORD, "published"),
        ("date", EVENT, "when"),
        ("date", CLAIM, "said"),
        ("people", EVENT, "actors"),
        ("participants", EVENT, "actors"),
        ("trust", ("reliability",), "reliability"),
        ("jobs", ("roles",), "roles"),
        ("names", ("name", "spellings"), "spellings"),
        ("person", ("name", "kind"), "name"),
        ("definition", ("summary", "roles"), "summary"),
        ("summary", ("definition",), "definition"),
        ("summary", ("bottom_line",), "bottom_line"),
        ("Event-Status", EVENT, "event_status"),
        ("eventStatus", EVENT, "event_status"),
        ("note", CLAIM, None),
        ("author", ("title", "about_the_sources"), None),
    ],
)
def test_everyday_words_mean_fields(key: str, fields: tuple[str, ...], field: str | None) -> None:
    assert meant(key, fields) == field


def test_a_word_may_mean_another_field_in_another_record() -> None:
    assert meant("source", ("outside", "claims"), "Statement") == "claims"
    assert meant("source", ("origin", "by"), "Claim") == "origin"


@pytest.mark.parametrize(
    ("key", "fields", "field"),
    [
        ("qoute", CLAIM, "quote"),
        ("knid", CLAIM, "kind"),
        ("iss", CLAIM, "is"),
        ("pubilsher", RECORD, "publisher"),
        ("quote_text", CLAIM, "quote"),
        ("note", CLAIM, None),
        ("tags", CLAIM, None),
        ("licence", RECORD, None),
        ("newspaper", RECORD, None),
        ("holder", RECORD, None),
        ("budget", RECORD, None),
        ("it", CLAIM, None),
    ],
)
def test_only_words_with_nearly_the_same_letters_are_alike(
    key: str, fields: tuple[str, ...], field: str | None
) -> None:
    assert alike(key, fields) == field


def test_says_what_to_do_in_place_of_a_field_that_no_record_has() -> None:
    assert instead("Note") == "A comment for yourself is a line that begins with `#`."
    assert instead("keywords").startswith("There are no tags: ")
    assert instead("where").startswith("There is no field for a place")
    assert instead("quote") == ""
