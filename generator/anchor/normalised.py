"""The one normalisation, and the way back from it to the characters as stored.

A normalised text differs from the stored one in three ways and no other: it is in Unicode's
normalisation form C (NFC); a run of white space is one space; and one mark stands for each
of the two groups of quotation marks (see `marks`).
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from generator.anchor.marks import LEVELLED, SPACE, WHITE_SPACE
from generator.anchor.passages import Passage, Span

_FIRST_UNUSUAL: Final = "\u0300"
"""Below this point no character attaches to another or is changed by NFC."""

_ATTACHING_LETTERS: Final = (
    ("\u1160", "\u11ff"),  # Hangul medial vowels and final consonants
    ("\ud7b0", "\ud7ff"),  # the same, for Old Korean
    ("\U00016d63", "\U00016d6a"),  # Kirat Rai vowel signs, letters by category
)
"""Letters that NFC may join to the character before them. All others that do are marks."""


@dataclass(frozen=True, slots=True)
class Normalised:
    """A normalised text that knows, for each of its characters, where it was stored.

    A character of the stored text with all that attaches to it (an `e` and its accent, the
    letters of one Korean syllable) is never parted: whatever it becomes, one character or several,
    begins and ends together.
    """

    text: str
    starts: tuple[int, ...]
    """For each character of `text`, the stored offset where its composed character starts."""
    ends: tuple[int, ...]
    """For each character of `text`, the stored offset where its composed character ends."""

    def is_edge(self, index: int) -> bool:
        """Whether no composed character is parted by a cut before `text[index]`."""
        return not 0 < index < len(self.text) or self.starts[index - 1] != self.starts[index]

    def edge_before(self, index: int) -> int:
        """The nearest edge to the left of `index`: where the character before it begins."""
        index -= 1
        while not self.is_edge(index):
            index -= 1
        return index

    def edge_after(self, index: int) -> int:
        """The nearest edge to the right of `index`: where the character after it ends."""
        index += 1
        while not self.is_edge(index):
            index += 1
        return index

    def passage(self, span: Span) -> Passage:
        """The stored characters that a stretch (not an empty one) was made from."""
        return Passage(self.starts[span.start], self.ends[span.end - 1])


def normalise(text: str) -> str:
    """The form in which a quotation and an article are compared; equal forms are equal words.

    White space at both ends goes; nothing else is lost. Doing it twice changes nothing.
    """
    stripped = text.strip(WHITE_SPACE)
    return _unusual(stripped).sub(_usual, stripped).translate(LEVELLED)


def normalised(text: str) -> Normalised:
    """`text` in its normalised form, white space at its ends kept as a space, with the way back."""
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    done = 0
    for found in _unusual(text).finditer(text):
        start, end = found.span()
        piece = _usual(found)
        pieces += (text[done:start], piece)
        starts += (*range(done, start), *[start] * len(piece))
        ends += (*range(done + 1, start + 1), *[end] * len(piece))
        done = end
    pieces.append(text[done:])
    starts += range(done, len(text))
    ends += range(done + 1, len(text) + 1)
    return Normalised("".join(pieces).translate(LEVELLED), tuple(starts), tuple(ends))


def _usual(found: re.Match[str]) -> str:
    """What an unusual stretch becomes, its quotation marks apart."""
    return SPACE if found[0][0] in WHITE_SPACE else unicodedata.normalize("NFC", found[0])


def _unusual(text: str) -> re.Pattern[str]:
    """What of `text` does not stay one character for one: made for it, so that most are brief."""
    if text.isascii():  # as most are, and a look at each character takes longer
        return _pattern("")
    return _pattern("".join(sorted(c for c in set(text) if c >= _FIRST_UNUSUAL)))


@lru_cache(maxsize=2**10)  # the texts of a briefing have few rare characters, and mostly the same
def _pattern(rare: str) -> re.Pattern[str]:
    """What does not stay one character for one, in texts with these characters of the rare."""
    attaching = _inside_class(character for character in rare if attaches(character))
    changing = _inside_class(c for c in rare if unicodedata.normalize("NFC", c) != c)
    white = _inside_class(WHITE_SPACE)
    kinds = [f"[{white}]{{2,}}"]
    if attaching:
        kinds.append(f"[^{white}{attaching}]?[{attaching}]+")
    if changing:
        kinds.append(f"[{changing}]")
    return re.compile("|".join(kinds))


def _inside_class(characters: Iterable[str]) -> str:
    return re.escape("".join(characters))


def attaches(character: str) -> bool:
    """Whether a character belongs to the one before it: a combining mark, or as good as one."""
    return unicodedata.category(character).startswith("M") or any(
        first <= character <= last for first, last in _ATTACHING_LETTERS
    )
