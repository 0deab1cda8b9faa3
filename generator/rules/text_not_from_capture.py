"""The text of an article is not its capture without the declared omissions.

`article.txt` is the text that quotations are checked against. It must be what was collected:
the lines of `capture.txt` that are not blank, in their order, character for character,
without those that `capture: omitted` in `record.yml` lists. Where blank lines stand is free.
Nothing is corrected, not even a misspelt name or a doubled space: a slip of the source
belongs to the source.

The message points at the first difference, and names the character that differs. Typical
causes are an editor that turns straight quotation marks into curly ones, or that removes
no-break spaces and spaces at the end of a line.

What is wrong in a source can be said, without changing it, in an emendation or in
`must_know`.

**Fails**, for a capture of two lines, "The Harbour Gazette" and "The bridge wil open in May."

    # article.txt
    The bridge will open in May.

**Passes**, misprint and all, if the record leaves the first line out

    # article.txt
    The bridge wil open in May.
"""

import unicodedata
from collections.abc import Iterator
from itertools import zip_longest

from generator.anchor.shown import is_unseen, quoted
from generator.derive import Facts
from generator.diagnostics import Finding, Location
from generator.model.briefing import Article
from generator.rules._captures import Line, kept, written, wrong_omissions
from generator.rules.rule import Rule

_AS_IT_IS = (
    "article.txt has every line of the capture as it is, except those that "
    "`capture: omitted` in record.yml lists."
)
_MISSING = "Put it back, or list it under `capture: omitted` in record.yml."
_CAPTURE_FIRST = "See to the capture first: it is not the file that was recorded."
_TOO_MANY = "Delete it here: article.txt has nothing but lines of the capture."
_OMITTED = "Delete it here, or take it off that list."


def check(facts: Facts) -> Iterator[Finding]:
    """Yield the first difference of each article; articles with wrong omissions wait."""
    for article in facts.briefing.articles.values():
        if not [*wrong_omissions(article)]:
            yield from _first_difference(article)


def _first_difference(article: Article) -> Iterator[Finding]:
    path = article.path("article.txt")
    ours, theirs = written(article.text), kept(article)
    for at, (our, their) in enumerate(zip_longest(ours, theirs)):
        if our == their or (our and their and our[1] == their[1]):
            continue
        if our is None:
            line, text = ours[-1] if ours else (1, "")
            message = f"after this, line {their[0]} of the capture is missing: {quoted(their[1])}"
            yield Finding(Location(path, line, len(text) + 1), message, _MISSING)
        elif their is None:
            yield _too_many(article, our)
        elif any(our[1] == line for _, line in theirs[at:]):
            message = f"before this, line {their[0]} of the capture is missing: {quoted(their[1])}"
            yield Finding(Location(path, our[0]), message, _MISSING)
        elif any(their[1] == line for _, line in ours[at:]):
            yield _too_many(article, our)
        else:
            yield _changed(article, our, their)
        return


def _too_many(article: Article, our: Line) -> Finding:
    """Of a line that the capture does not have here."""
    where = Location(article.path("article.txt"), our[0])
    if any(our[1].strip() == omission.text for omission in article.record.capture.omitted):
        message = "this line is listed under `capture: omitted` in record.yml"
        return Finding(where, message, _OMITTED)
    return Finding(where, "the capture does not have this line here", _TOO_MANY)


def _changed(article: Article, our: Line, their: Line) -> Finding:
    pairs = zip_longest(our[1], their[1])
    index, (mine, its) = next((i, pair) for i, pair in enumerate(pairs) if pair[0] != pair[1])
    message = (
        f"here the text first differs from line {their[0]} of the capture: "
        f"it has {_named(mine)}, and the capture has {_named(its)}"
    )
    recorded = article.capture_sha256 == article.record.capture.sha256
    where = Location(article.path("article.txt"), our[0], index + 1)
    return Finding(where, message, _AS_IT_IS if recorded else _CAPTURE_FIRST)


def _named(character: str | None) -> str:
    if character is None:
        return "the end of the line"
    code = f"U+{ord(character):04X} {unicodedata.name(character, '(without a name)')}"
    return code if is_unseen(character) or character.isspace() else f"“{character}” ({code})"


RULE = Rule(id="text-not-from-capture", doc=__doc__ or "", check=check)
