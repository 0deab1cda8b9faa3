"""The letters of what was written as an id: those that nobody sees, and those that an id has not.

An id that says `ferrymen's-guild` or `feste-brücke` is most likely one that is there in other
letters; which letters somebody takes for an apostrophe or an umlaut differs.
"""

import re
import unicodedata
from collections.abc import Collection, Sequence
from typing import Final

from generator.load.paths import slug

_UMLAUTS: Final = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae", "œ": "oe", "&": "-and-"}
)
_APOSTROPHES: Final = re.compile("['\u2018\u2019\u02bc`´]")
_UNSEEN: Final = frozenset({"Cc", "Cf", "Zl", "Zp", "Zs"})
"""Unicode's general categories of controls, formats and separators."""


def unseen(text: str) -> str:
    """The first character that nobody sees, by its code point and name; "" for none."""
    found = next((ch for ch in text if ch != " " and unicodedata.category(ch) in _UNSEEN), "")
    if not found:
        return ""
    name = unicodedata.name(found, "control character").lower()
    return f"U+{ord(found):04X} ({name})"


def without_unseen(text: str) -> str:
    """The text without such characters at its ends, and without those that take no room."""
    kept = (ch for ch in text if unicodedata.category(ch) not in {"Cc", "Cf"})
    return "".join(kept).strip()


def written_so(text: str, there: Collection[str]) -> Sequence[str]:
    """The ids that are there of those which a text may be in letters from a to z."""
    small = unicodedata.normalize("NFC", text).lower()
    joined = _APOSTROPHES.sub("", small)
    forms = dict.fromkeys(
        slug(form) for one in (small, joined) for form in (one, one.translate(_UMLAUTS))
    )
    return [form for form in forms if form in there]
