"""Small falsifications of a quotation, each of which the quote lock must refuse.

Marks that the lock declares equal are never exchanged: that would be no falsification. Words
and hyphens are told here without the lock's own help, so that a fault there is seen.
"""

import unicodedata
from collections.abc import Callable, Iterator, Sequence

from generator.anchor import normalise

_HYPHENS = "-\N{SOFT HYPHEN}\N{HYPHEN}\N{NON-BREAKING HYPHEN}"
_JOINS = _HYPHENS + "'\N{RIGHT SINGLE QUOTATION MARK}"
_UNSPACED = ("CJK ", "HIRAGANA ", "THAI ", "LAO ", "KHMER ", "MYANMAR ")


def mutations(quote: str, seed: int = 0) -> list[tuple[str, str]]:
    """One falsification of each kind that applies to a quotation, as (kind, falsified quotation).

    `seed` chooses which letter, digit, hyphen or pair of words is hit; the same seed hits the same
    one on every machine. The falsified quotation is in NFC.
    """
    composed = unicodedata.normalize("NFC", quote)
    found: list[tuple[str, str]] = []
    for kind, falsify in _KINDS.items():
        candidates = [text for text in falsify(composed) if normalise(text) != normalise(quote)]
        if candidates:
            found.append((kind, candidates[seed % len(candidates)]))
    return found


def _letter_changed(quote: str) -> Iterator[str]:
    for at, letter in enumerate(quote):
        if letter.isalpha():
            other = "x" if letter.casefold() != "x" else "k"
            yield _put(quote, at, other.upper() if letter.isupper() else other)


def _digit_changed(quote: str) -> Iterator[str]:
    for at, digit in enumerate(quote):
        if digit.isdecimal():
            yield _put(quote, at, str((int(digit) + 1) % 10))


def _hyphen_changed(quote: str) -> Iterator[str]:
    for at in _inner_hyphens(quote):
        yield _put(quote, at, "\N{EN DASH}")


def _hyphen_removed(quote: str) -> Iterator[str]:
    for at in _inner_hyphens(quote):
        yield _put(quote, at, "")


def _case_flipped(quote: str) -> Iterator[str]:
    for at, letter in enumerate(quote):
        if letter != letter.swapcase():
            yield _put(quote, at, letter.swapcase())


def _words_swapped(quote: str) -> Iterator[str]:
    words = quote.split()
    for at in range(len(words) - 1):
        yield " ".join((*words[:at], words[at + 1], words[at], *words[at + 2 :]))


def _first_word_cut(quote: str) -> Iterator[str]:
    start = next((at for at, character in enumerate(quote) if _is_word(character)), len(quote))
    rest = quote[start + 1 :].lstrip("".join(_marks(quote)))
    if _goes_on(quote[start : start + 1], rest):
        yield rest


def _last_word_cut(quote: str) -> Iterator[str]:
    end = len(quote)
    while end and not _is_word(quote[end - 1]):
        end -= 1
    rest = quote[:end].rstrip("".join(_marks(quote)))
    if _goes_on(rest[-1:], rest[-2::-1]):
        yield rest[:-1]


_KINDS: dict[str, Callable[[str], Iterator[str]]] = {
    "letter changed": _letter_changed,
    "digit changed": _digit_changed,
    "hyphen changed": _hyphen_changed,
    "hyphen removed": _hyphen_removed,
    "case flipped": _case_flipped,
    "words swapped": _words_swapped,
    "first word cut": _first_word_cut,
    "last word cut": _last_word_cut,
}


def _put(quote: str, at: int, characters: str) -> str:
    return quote[:at] + characters + quote[at + 1 :]


def _inner_hyphens(quote: str) -> list[int]:
    return [
        at
        for at in range(1, len(quote) - 1)
        if quote[at] in _HYPHENS and _is_word(quote[at - 1]) and _is_word(quote[at + 1])
    ]


def _goes_on(cut_off: str, rest: Sequence[str]) -> bool:
    """Whether `rest`, read away from the cut, goes on with the word of the character cut off."""
    if not cut_off or not rest or any(_is_unspaced(side) for side in (cut_off, rest[0])):
        return False
    joined = rest[0] in _JOINS and len(rest) > 1 and _is_word(rest[1])
    return _is_word(rest[0]) or joined


def _marks(quote: str) -> set[str]:
    return {character for character in quote if unicodedata.category(character)[0] == "M"}


def _is_word(character: str) -> bool:
    return character == "_" or unicodedata.category(character)[0] in "LNM"


def _is_unspaced(character: str) -> bool:
    return unicodedata.name(character, "").startswith(_UNSPACED)
