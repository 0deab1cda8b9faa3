"""Words of an article or a quotation, made fit to be shown in a message or pasted into YAML."""

import re
import unicodedata
from typing import Final

from generator.anchor.marks import SPACE, WHITE_SPACE

_WHITE_RUN: Final = re.compile(f"[{re.escape(WHITE_SPACE)}]+")
_LONGEST: Final = 110
_HEAD: Final = 70
_TAIL: Final = 30
_PLAIN: Final = re.compile(r"[^\W\d_](?:[\w.'\u2019-]| (?! ))*")
"""What YAML takes for the text it is, without quotation marks around it."""
_WORDS_FOR_OTHER_THINGS: Final = frozenset({"null", "true", "false", "yes", "no", "on", "off"})
_NAMELESS: Final = {
    "\n": "the end of a line",
    "\r": "the end of a line",
    "\t": "a tab",
}


def single_spaced(text: str) -> str:
    """`text` with every run of white space as one space, and none at the ends."""
    return _WHITE_RUN.sub(SPACE, text).strip(SPACE)


def quoted(text: str) -> str:
    """`text` between quotation marks, on one line; a long one is abridged in the middle.

    What cannot be seen is written as its code point, such as `[U+00AD]`.
    """
    words = single_spaced(text)
    if len(words) > _LONGEST:
        head = words[:_HEAD].rpartition(SPACE)[0] or words[:_HEAD]
        tail = words[-_TAIL:].partition(SPACE)[2] or words[-_TAIL:]
        words = f"{head} … {tail}"
    return f"“{''.join(_visible(character) for character in words)}”"


def named(characters: str) -> str:
    """The code points of one composed character, each with its Unicode name."""
    if _WHITE_RUN.fullmatch(characters):
        line_ends = [character for character in characters if character in "\r\n"]
        characters = (line_ends or list(characters))[0]
    else:
        characters = unicodedata.normalize("NFC", characters)
    return " with ".join(_name(character) for character in characters)


def pasteable(text: str) -> str:
    """`text` as a YAML scalar that is read back as the same text."""
    if _PLAIN.fullmatch(text) and text.casefold() not in _WORDS_FOR_OTHER_THINGS:
        return text
    return f'"{"".join(_yaml_escaped(character) for character in text)}"'


def is_unseen(character: str) -> bool:
    """Whether a character leaves no mark on the page: a control or a format character."""
    return unicodedata.category(character) in {"Cc", "Cf", "Zl", "Zp"}


def _visible(character: str) -> str:
    return f"[{_code(character)}]" if is_unseen(character) else character


def _name(character: str) -> str:
    name = unicodedata.name(character, "") or _NAMELESS.get(character, "")
    return f"{_code(character)} {name or '(a character without a name)'}"


def _code(character: str) -> str:
    return f"U+{ord(character):04X}"


def _yaml_escaped(character: str) -> str:
    if character in '"\\':
        return f"\\{character}"
    return f"\\U{ord(character):08X}" if is_unseen(character) else character
