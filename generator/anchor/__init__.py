"""The quote lock: where in an article the words of a quotation stand, exactly.

Text in, values out. `ArticleText(text).locate(Selector(...))` gives the `Passage`, whose
characters are the article's own, or a value that tells an editor why there is none.
Nothing is ever guessed: what counts as equal is listed in `marks`, and done in `normalised`.

`marks`, `normalised`    what is equal to what, and the way back to the stored characters
`words`                  where a quotation may begin and end
`stored`                 lines, paragraphs and places
`context`                prefixes and suffixes
`neighbourhood`, `difference`, `shown`, `wording`    messages that help
"""

from generator.anchor.article import ArticleText
from generator.anchor.normalised import normalise
from generator.anchor.passages import Paragraph, Passage, Selector
from generator.anchor.results import (
    Ambiguous,
    CrossesParagraphs,
    CutsWord,
    Empty,
    Failure,
    NotFound,
)
from generator.anchor.shown import pasteable, single_spaced

__all__ = [
    "Ambiguous",
    "ArticleText",
    "CrossesParagraphs",
    "CutsWord",
    "Empty",
    "Failure",
    "NotFound",
    "Paragraph",
    "Passage",
    "Selector",
    "normalise",
    "pasteable",
    "single_spaced",
]
