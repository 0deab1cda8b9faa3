import unicodedata

from generator.anchor.normalised import attaches, normalise, normalised
from generator.anchor.passages import Passage, Span


def test_every_character_that_nfc_joins_to_another_is_known() -> None:
    """Read off Unicode's own data: the second halves of all canonical compositions."""
    joined = set()
    for point in range(0x110000):
        parts = unicodedata.decomposition(chr(point)).split()
        if len(parts) == 2 and not parts[0].startswith("<"):
            joined.add(chr(int(parts[1], 16)))

    assert joined
    assert [hex(ord(character)) for character in sorted(joined) if not attaches(character)] == []


def test_nothing_below_the_first_combining_mark_attaches_or_changes() -> None:
    for point in range(0x300):
        assert not attaches(chr(point))
        assert unicodedata.is_normalized("NFC", chr(point))


def test_every_character_knows_where_it_was_stored() -> None:
    text = normalised("cafe\u0301 \u00a0\n“no”")

    assert text.text == 'caf\u00e9 "no"'
    assert text.starts == (0, 1, 2, 3, 5, 8, 9, 10, 11)
    assert text.ends == (1, 2, 3, 5, 8, 9, 10, 11, 12)


def test_a_character_that_becomes_two_keeps_one_place() -> None:
    """U+0958 has a canonical decomposition and is never composed again."""
    text = normalised("x\u0958y")

    assert text.text == "x\u0915\u093cy"
    assert text.starts == (0, 1, 1, 2)
    assert not text.is_edge(2)
    assert text.passage(Span(1, 3)) == Passage(1, 2)


def test_a_mark_never_attaches_to_white_space() -> None:
    text = normalised("a \u0301b")

    assert text.text == "a \u0301b"
    assert text.is_edge(2)


def test_a_mark_at_the_beginning_stands_alone() -> None:
    assert normalised("\u0301a").text == "\u0301a"


def test_edges_are_found_on_both_sides_of_a_composed_character() -> None:
    text = normalised("ai\u0307b")

    assert [text.is_edge(at) for at in range(5)] == [True, True, False, True, True]
    assert text.edge_before(3) == 1
    assert text.edge_after(1) == 3


def test_white_space_at_the_ends_is_lost_only_for_quotations() -> None:
    assert normalised("\n a\u3000").text == " a "
    assert normalise("\n a\u3000") == "a"


def test_case_is_never_folded() -> None:
    assert normalise("İIıi Straße STRASSE") == "İIıi Straße STRASSE"


def test_compatibility_forms_stay() -> None:
    assert normalise("ﬁ ² １") == "ﬁ ² １"
