"""How much room words take in a drawing. No font is measured: the font is the reader's."""

import unicodedata
from collections.abc import Sequence
from typing import Final

_LETTER: Final = 0.54
"""The width of a letter, as a share of the size of the type; generous for most fonts."""


def length(text: str, size: float) -> float:
    """About how long a line of text is, in the units of the size."""
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    return (len(text) * _LETTER + wide * (1 - _LETTER)) * size


def lines(text: str, size: float, width: float, count: int) -> Sequence[str]:
    """The text on so many lines, the last ones empty if it is short and cut if it is long."""
    found = [""]
    for word in text.split():
        longer = f"{found[-1]} {word}".strip()
        if found[-1] and length(longer, size) > width:
            found.append(word)
        else:
            found[-1] = longer
    cut = [_cut(line, size, width) for line in found]
    if len(cut) > count:
        cut[count - 1] = _cut(f"{found[count - 1]}…", size, width)
    return (cut + [""] * count)[:count]


def _cut(line: str, size: float, width: float) -> str:
    """The line, or so much of it as fits."""
    if length(line, size) <= width:
        return line
    kept = line.removesuffix("…")
    while kept and length(f"{kept}…", size) > width:
        kept = kept[:-1]
    return f"{kept}…"
