"""Texts that are not to fill a page, and lists that are not."""

import unicodedata

LONGEST = 400
"""Characters. A value that is longer is cut, and says so; the JSON document has it whole."""
_SHORT = 40
"""Characters. Two values that are not longer fit one line."""
_LABEL = 60
"""Characters. So much of a sentence is enough to know it by."""
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that turn the direction of what follows, and could disguise it."""


def brief(text: str) -> str:
    """Return a text as it is, or its beginning and how much is left out."""
    if len(text) <= LONGEST:
        return text
    return f"{text[:LONGEST]}… (and {len(text) - LONGEST} characters more)"


def label(text: str) -> str:
    """Return as much of a text as tells which one it is."""
    return text if len(text) <= _LABEL else f"{text[:_LABEL].rstrip()}…"


def is_short(before: str | None, after: str | None) -> bool:
    """Whether two values are there and fit one line."""
    return before is not None and after is not None and max(len(before), len(after)) <= _SHORT


def visible(text: str) -> str:
    """Return a text with a mark for whatever would command a terminal or disguise a text."""
    return "".join(
        "\N{REPLACEMENT CHARACTER}"
        if unicodedata.category(character) in {"Cc", "Cs"} or character in _TURNING
        else character
        for character in text
    )
