"""What to call two characters that differ: by name, and by code point where they look alike."""

import re
import unicodedata
from typing import Final

from generator.anchor.neighbourhood import folded
from generator.anchor.shown import is_unseen, named

_QUOTING: Final = frozenset("'\"`")
_UNLIKE: Final = frozenset("&#@%*")
"""Marks of ASCII that are taken for no other."""
_TWINS: Final = (frozenset("0Oo"), frozenset("1lI|"))
"""Characters of ASCII that many typefaces hardly tell apart."""
_CODE_POINT: Final = re.compile(r"U\+[0-9A-F]{4,6} ")


def told_apart(one: str, other: str, *, end: str) -> tuple[str, str]:
    """Two composed characters as a message has them; `end` is for "", where a text has ended."""
    alike = look_alike(one, other)
    return _called(one, end, alike=alike), _called(other, end, alike=alike)


def look_alike(one: str, other: str) -> bool:
    """Whether the eye may take one composed character for another."""
    if not one or not other or one.casefold() == other.casefold():
        return False
    if one.isspace() or other.isspace():
        return one.isspace() and other.isspace()
    return _are_twins(*(unicodedata.normalize("NFC", seen)[0] for seen in (one, other)))


def is_hidden(characters: str) -> bool:
    """Whether there is something among them that the eye does not see, white space apart."""
    return any(is_unseen(character) and not character.isspace() for character in characters)


def _are_twins(one: str, other: str) -> bool:
    """Of two characters that can be seen, whether they are much like each other."""
    pair = {one, other}
    if all(map(_is_mark, pair)):
        return pair <= _QUOTING or not ((one + other).isascii() or pair & _UNLIKE)
    if one.isalnum() and other.isalnum() and _script(one) != _script(other):
        return True
    return _base(one) == _base(other) or any(pair <= twins for twins in _TWINS)


def _called(characters: str, end: str, *, alike: bool) -> str:
    if not characters:
        return end
    name = named(characters)
    if alike or is_hidden(characters) or characters.isspace():
        return name
    seen = unicodedata.normalize("NFC", characters)
    return f"“{seen}” ({_CODE_POINT.sub('', name)})"


def _is_mark(character: str) -> bool:
    """Whether it is punctuation, or what is taken for it: accents that stand alone, the minus."""
    category = unicodedata.category(character)
    return category.startswith("P") or category in {"Sk", "Lm"} or character == "\N{MINUS SIGN}"


def _base(character: str) -> str:
    """The letter that it is without accents and case; of letters in one, the first."""
    return folded(unicodedata.normalize("NFKD", character)[0])


def _script(character: str) -> str:
    """The first word of a letter's name, such as LATIN; the digits of ASCII belong to that."""
    name = unicodedata.name(character, "").partition(" ")[0]
    return "LATIN" if character.isascii() else name
