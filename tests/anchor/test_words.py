from itertools import pairwise

import pytest

from generator.anchor.normalised import normalised
from generator.anchor.passages import Span
from generator.anchor.words import cut_edges, is_inside_word, word_at


def words(text: str) -> list[str]:
    """`text`, cut wherever the lock allows a quotation to begin or end; without the spaces."""
    prepared = normalised(text)
    edges = [at for at in range(len(prepared.text) + 1) if not is_inside_word(prepared, at)]
    parts = (prepared.text[a:b] for a, b in pairwise(edges))
    return [part for part in parts if part != " "]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("harbour bridge", ["harbour", "bridge"]),
        ("A-12 crossed", ["A-12", "crossed"]),
        ("the Port’s own", ["the", "Port's", "own"]),
        ("rock ’n’ roll", ["rock", "'", "n", "'", "roll"]),
        ("a ‘safe’ bridge", ["a", "'", "safe", "'", "bridge"]),
        ("mother-in-law’s", ["mother-in-law's"]),
        ("foot- and", ["foot", "-", "and"]),
        ("one--two", ["one", "-", "-", "two"]),
        ("one–two—three", ["one", "–", "two", "—", "three"]),
        ("and/or", ["and", "/", "or"]),
        ("snake_case", ["snake_case"]),
        ("1.5 or 10,000.", ["1.5", "or", "10,000", "."]),
        ("12:30, 1931.", ["12:30", ",", "1931", "."]),
        ("v1.x", ["v1", ".", "x"]),
        ("shut.Boats", ["shut", ".", "Boats"]),
        ("the U.N. said", ["the", "U.N", ".", "said"]),
        ("e.g. this", ["e.g", ".", "this"]),
        ("at 5 p.m.-ish", ["at", "5", "p.m", ".", "-", "ish"]),
        ("50% of £5", ["50", "%", "of", "£", "5"]),
        ("har\u00adbour", ["har\u00adbour"]),
        ("har\u200bbour", ["har\u200bbour"]),
        ("har-\u00adbour", ["har-\u00adbour"]),
        ("har\u00ad bour", ["har", "\u00ad", "bour"]),
        ("q\u0301q", ["q\u0301q"]),
        ("a \u0301b", ["a", "\u0301b"]),
        ("q\u0301 -", ["q\u0301", "-"]),
        ("☕\ufe0fhot", ["☕\ufe0f", "hot"]),
        ("m²", ["m²"]),
        ("Şişli’de", ["Şişli'de"]),
        ("다리는", ["다리는"]),
        ("大桥A12", ["大", "桥", "A12"]),
        ("はし", ["は", "し"]),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_the_ends_of_a_text_are_edges() -> None:
    text = normalised("bridge")

    assert not is_inside_word(text, 0)
    assert not is_inside_word(text, 6)


def test_the_whole_word_is_told() -> None:
    assert word_at(normalised("an A-12 flew"), 4) == Span(3, 7)


def test_both_edges_are_told() -> None:
    assert cut_edges(normalised("unsafe footbridge"), Span(2, 11)) == (2, 11)
    assert cut_edges(normalised("unsafe footbridge"), Span(0, 6)) == ()
