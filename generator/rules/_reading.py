"""What a reader sees of curated prose: its words, without links and emphasis."""

import re
from collections.abc import Iterator

from generator.anchor import normalise
from generator.prose import Prose, parse

_DOUBLE = re.compile(r'"([^"]*\w[^"]*)"')
_SINGLE = re.compile(r"(?<!\w)'(?![\s\d])(.*?\w.*?)(?<!\s)'(?!\w)")
"""An apostrophe that begins a number is no quotation mark: the '90s, the workers' decade."""


def plain(says: str) -> str:
    """The words of a piece of prose; as it is written where it cannot be read (`unsafe-prose`)."""
    prose = parse(says)
    return prose.plain if isinstance(prose, Prose) else says


def has_lone_mark(says: str) -> bool:
    """Whether a double quotation mark has no other that closes or opens it."""
    return normalise(plain(says)).count('"') % 2 == 1


def quoted_words(says: str) -> Iterator[str]:
    """What stands between quotation marks of any style, in the quote lock's normalised form."""
    words = normalise(plain(says))
    for found in _DOUBLE.finditer(words):
        yield found[1]
    for found in _SINGLE.finditer(_DOUBLE.sub(" ", words)):
        yield found[1]
