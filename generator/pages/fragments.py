"""Links to words on a page elsewhere, which browsers find and highlight.

The form is that of the URL Fragment Text Directives (https://wicg.github.io/scroll-to-text-fragment/):
`#:~:text=WORDS`, or `#:~:text=START,END` for all from the one to the other. A browser that does
not know it opens the page at its top.
"""

from typing import Final
from urllib.parse import quote

LONGEST: Final = 16
"""More words than these are named by their first and last ones."""
ENDS: Final = 5
"""How many words name a beginning or an end."""
_MARK: Final = ":~:text="


def text_fragment(words: str) -> str:
    """The fragment that leads to a passage: `#:~:text=...`; empty if there are no words.

    Line ends part the paragraphs of the passage. Words over more than one paragraph are named
    by the words at their ends, because a browser looks for each piece within one paragraph.
    """
    pieces = _pieces(words)
    return f"#{_MARK}{','.join(map(_encoded, pieces))}" if pieces else ""


def at_words(address: str, words: str) -> str:
    """The address of a passage on a page; a fragment that the address has stays."""
    fragment = text_fragment(words)
    return address + (fragment.removeprefix("#") if "#" in address else fragment)


def is_first(words: str, before: str) -> bool:
    """Whether a browser finds the passage, and not words like it in the text before.

    It takes what it finds first, whatever the capitals. A part of a longer word counts too, to
    be on the safe side.
    """
    pieces = _pieces(words)
    return bool(pieces) and pieces[0].casefold() not in " ".join(before.split()).casefold()


def _pieces(words: str) -> tuple[str, ...]:
    """All the words, or those at their beginning and those at their end."""
    paragraphs = [line.split() for line in words.splitlines() if line.strip()]
    if not paragraphs:
        return ()
    first, last = paragraphs[0], paragraphs[-1]
    if len(paragraphs) == 1 and len(first) <= LONGEST:
        return (" ".join(first),)
    return (" ".join(first[:ENDS]), " ".join(last[-ENDS:]))


def _encoded(piece: str) -> str:
    """A piece, percent-encoded with `-`, `,` and `&`, which part the pieces of a directive."""
    return quote(piece, safe="").replace("-", "%2D")
