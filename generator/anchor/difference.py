"""The first character in which a quotation differs from a passage, and what that means."""

import unicodedata
from dataclasses import dataclass
from typing import Final

from generator.anchor.lookalikes import is_hidden, look_alike, told_apart
from generator.anchor.marks import APOSTROPHE, QUOTATION_MARK, SPACE
from generator.anchor.neighbourhood import agreeing
from generator.anchor.normalised import Normalised
from generator.anchor.shown import quoted
from generator.anchor.stored import StoredText

_OMITTED: Final = ("…", "...")
_OMISSIONS: Final = (*_OMITTED, "[", "(...", "(…")
"""What editors write for words left out or put in."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Where two texts part."""

    offset: int
    """Of the first character that differs, in the article as stored."""
    message: str
    """Which words and which characters differ, for example: *the article reads “old” and the
    quotation “new”: the article has “o” (LATIN SMALL LETTER O) where the quotation has ...*. What
    looks alike is told by its code points, too."""
    hint: str


def first_difference(
    article: StoredText, start: int, quote_text: str, quote: Normalised
) -> Difference:
    """Compare the article from `start` (an index of its normalised text) on with a quotation.

    The quotation must not stand there. `quote` is the normalised form of `quote_text`.
    """
    text = article.normalised
    same = agreeing(text.text[start : start + len(quote.text)], quote.text)
    # An accent belongs to its letter, so the letter is what differs.
    while not (text.is_edge(start + same) and quote.is_edge(same)):
        same -= 1
    ours = _stored(article.text, text, start + same)
    theirs = _stored(quote_text, quote, same)
    our_name, their_name = told_apart(ours, theirs, end="nothing more")
    return Difference(
        offset=text.starts[start + same] if ours else len(article.text),
        message=f"{_words(article.text, text, start + same, 'the article')} and "
        f"{_words(quote_text, quote, same, 'the quotation')}: the article has "
        f"{our_name} where the quotation has {their_name}",
        hint=_habit(text.text, quote.text, same)
        or _word(text.text[start:], quote.text, same)
        or _meaning(ours, theirs),
    )


def _stored(stored: str, text: Normalised, index: int) -> str:
    """The stored characters of the composed character at `index`; "" at the end of the text."""
    return stored[text.starts[index] : text.ends[index]] if index < len(text.text) else ""


def _words(stored: str, text: Normalised, index: int, who: str) -> str:
    """Who reads what at `index`: the word there, or the two words that a space parts."""
    if index >= len(text.text):
        return f"{who} ends"
    first = text.text.rfind(SPACE, 0, index) + 1
    last = text.text.find(SPACE, index + 1)
    last = last if last >= 0 else len(text.text)
    return f"{who} reads {quoted(stored[text.starts[first] : text.ends[last - 1]])}"


def _habit(text: str, quote: str, same: int) -> str:
    """What to do about what people add to a quotation, used to it from elsewhere; "" for no such.

    All of it is normalised; `same` characters of the quotation are the article's.
    """
    bare = quote.strip(f"{QUOTATION_MARK}{APOSTROPHE}{SPACE}")
    if bare != quote and bare in text:
        return (
            "The words are in the article without the quotation marks at the ends: leave them out."
        )
    dots = any(mark in quote and mark not in text for mark in _OMITTED)
    if dots or quote[same:].lstrip(SPACE).startswith(_OMISSIONS):
        return (
            "A quotation is one unbroken passage, without omissions or insertions: quote its "
            "parts separately."
        )
    return ""


def _word(text: str, quote: str, same: int) -> str:
    """What to do about a word more or less, with which the two go on alike; "" for no such.

    Both are normalised, and begin with the same `same` characters.
    """
    begin = quote.rfind(SPACE, 0, same) + 1
    ours, theirs = text[begin:], quote[begin:]
    our_word, _, our_rest = ours.partition(SPACE)
    their_word, _, their_rest = theirs.partition(SPACE)
    if their_rest and ours.startswith(their_rest):
        return f"The quotation has the word {quoted(their_word)} more than the article."
    if our_rest.startswith(theirs):
        return f"The quotation lacks the article's word {quoted(our_word)}."
    return ""


def _meaning(ours: str, theirs: str) -> str:
    """What to do about it, as far as the characters tell."""
    both = ours + theirs
    if is_hidden(both):
        return "One of the two is a character that cannot be seen: copy the words from the article."
    if any(_is_dash(character) for character in both):
        return "Every kind of hyphen and dash counts: write them as the article does."
    if ours and ours.casefold() == theirs.casefold():
        return "Upper and lower case count: write it as the article does."
    if look_alike(ours, theirs):
        return "The two look alike and are not the same: copy the one that the article has."
    return "Copy the words from the article instead of retyping them; nothing is ever guessed."


def _is_dash(character: str) -> bool:
    return unicodedata.category(character) == "Pd" or character == "\N{MINUS SIGN}"
