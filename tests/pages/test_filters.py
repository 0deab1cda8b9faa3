from generator.pages.filters import Choice, Datum, data, filters
from generator.pages.markdown import Markdown

COLOURS = ("Colour", [("red", "Red"), ("blue", "Blue"), ("green", "Green")])


def test_an_entry_says_each_value_once_and_nothing_of_what_it_has_not() -> None:
    assert data({"colour": ["red", "blue", "red"], "size": []}) == (Datum("colour", "red blue"),)


def test_offers_the_values_that_entries_have_in_their_order() -> None:
    entries = [data({"colour": ["blue", "red"]}), data({"colour": ["red"]}), ()]
    made = filters("pier", entries, {"colour": COLOURS})

    assert made is not None
    (field,) = made.fields
    assert (field.name, field.label) == ("colour", "Colour")
    assert field.choices == (Choice("red", Markdown("Red")), Choice("blue", Markdown("Blue")))


def test_a_field_with_one_value_is_left_out() -> None:
    made = filters("pier", [data({"colour": ["red"]})] * 2, {"colour": COLOURS})

    assert made is not None
    assert made.fields == ()


def test_says_how_many_are_shown() -> None:
    made = filters("pier", [()] * 12, {})

    assert made is not None
    assert (made.all, made.some, made.none) == (
        "12 piers.",
        "{shown} of 12 piers.",
        "None of 12 piers fits.",
    )


def test_there_is_none_over_a_single_entry() -> None:
    assert filters("pier", [()], {}) is None
