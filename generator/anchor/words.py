"""Where words begin and end.

A word is a run of letters, digits, combining marks and underscores. It goes on over

- an apostrophe or a hyphen (U+002D, U+2010, U+2011) between two of these: `Port's`, `A-12`;
- a full stop, comma or colon between digits: `1.5`, `10,000`, `12:30`;
- a full stop between single letters: `U.N.`, so that no quotation begins at `N.`;
- characters that nobody sees, such as a soft hyphen (Unicode's format characters).

Scripts that are written without spaces (Chinese, Japanese kana, Thai, Lao, Khmer, Burmese)
show no word edges; there every character may be one. The rules follow the word boundaries
of Unicode's annex 29 in spirit; they differ in that a hyphen joins.
"""

import unicodedata
from typing import Final

from generator.anchor.marks import APOSTROPHE
from generator.anchor.normalised import Normalised
from generator.anchor.passages import Span

_JOINS: Final = APOSTROPHE + "-\N{HYPHEN}\N{NON-BREAKING HYPHEN}"
_JOINS_DIGITS: Final = ".,:"
_JOINS_INITIALS: Final = "."
_UNSPACED: Final = ("CJK ", "HIRAGANA ", "THAI ", "LAO ", "KHMER ", "MYANMAR ")


def is_word_character(character: str) -> bool:
    """Whether a character, of a normalised text, is part of a word by itself."""
    return character == "_" or unicodedata.category(character)[0] in "LNM"


def is_inside_word(text: Normalised, index: int) -> bool:
    """Whether a cut before `text.text[index]` would part a word or a composed character."""
    if not 0 < index < len(text.text):
        return False
    if not text.is_edge(index):
        return True
    left, right = _seen_before(text, index), _seen_after(text, index)
    if left is None or right is None:
        return False
    if _is_word(text, left) and _is_word(text, right):
        return not (_is_unspaced(text.text[left]) or _is_unspaced(text.text[right]))
    return _joins(text, left) or _joins(text, right)


def word_at(text: Normalised, index: int) -> Span:
    """The whole word (or composed character) that a cut before `index` would part."""
    start = end = index
    while is_inside_word(text, start):
        start -= 1
    while is_inside_word(text, end):
        end += 1
    return Span(start, end)


def cut_edges(text: Normalised, span: Span) -> tuple[int, ...]:
    """Those of a stretch's two edges that part a word; none of them if it is whole words."""
    return tuple(edge for edge in (span.start, span.end) if is_inside_word(text, edge))


def _joins(text: Normalised, index: int) -> bool:
    """Whether the character at `index` joins the words on its two sides into one."""
    left, right = _seen_before(text, index), _seen_after(text, text.edge_after(index))
    if left is None or right is None or not (_is_word(text, left) and _is_word(text, right)):
        return False
    joint, before, after = text.text[index], text.text[left], text.text[right]
    if joint in _JOINS:
        return True
    if joint in _JOINS_DIGITS and _is_digit(before) and _is_digit(after):
        return True
    return joint in _JOINS_INITIALS and _is_initial(text, left) and _is_initial(text, right)


def _is_initial(text: Normalised, index: int) -> bool:
    """Whether the character at `index` is a letter that no other word character touches."""
    before, after = _seen_before(text, index), _seen_after(text, text.edge_after(index))
    alone = not any(beside is not None and _is_word(text, beside) for beside in (before, after))
    return alone and unicodedata.category(text.text[index]).startswith("L")


def _is_word(text: Normalised, index: int) -> bool:
    return is_word_character(text.text[index])


def _is_digit(character: str) -> bool:
    return unicodedata.category(character) == "Nd"


def _is_unspaced(character: str) -> bool:
    return unicodedata.name(character, "").startswith(_UNSPACED)


def _seen_before(text: Normalised, index: int) -> int | None:
    """Where the nearest character to the left of `index` begins that can be seen."""
    while index > 0:
        index = text.edge_before(index)
        if unicodedata.category(text.text[index]) != "Cf":
            return index
    return None


def _seen_after(text: Normalised, index: int) -> int | None:
    """Where the nearest character at or to the right of `index` begins that can be seen."""
    while index < len(text.text):
        if unicodedata.category(text.text[index]) != "Cf":
            return index
        index = text.edge_after(index)
    return None
