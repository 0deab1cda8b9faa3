"""The text of an article is not its capture without the declared omissions.

`article.txt` is the text that quotations are checked against. It must be what was collected:
the lines of `capture.txt` that are not blank, in their order, character for character,
without those that `capture: omitted` in `record.yml` lists. Where blank lines stand is free.
Nothing is corrected, not even a misspelt name or a doubled space: a slip of the source
belongs to the source.

The message points at the first difference, and names the character that differs. Typical
causes are an editor that turns straight quotation marks into curly ones, or that removes
no-break spaces and spaces at the end of a line; and a person who tidies.

A text that was tidied is put right in this order. Copy `capture.txt` over `article.txt`; delete
from it the lines that `capture: omitted` lists; check again. What is wrong in the source is then
said without changing it, in an emendation or in `must_know`.

**Fails**, for a capture of two lines, "The Harbour Gazette" and "The bridge wil open in May."

    # article.txt
    The bridge will open in May.

**Passes**, misprint and all, if the record leaves the first line out

    # article.txt
    The bridge wil open in May.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from generator.anchor.lookalikes import told_apart
from generator.anchor.shown import pasteable, quoted
from generator.derive import Facts
from generator.diagnostics import Finding, Location
from generator.model.briefing import Article
from generator.model.record import TO_DO
from generator.rules._captures import CAPTURE_FIRST, Line, kept, written, wrong_omissions
from generator.rules.rule import Rule

_TOO_MANY = "Delete it here: article.txt has nothing but lines of the capture."
_OMITTED = "Delete it here, or take it off that list."
_DELETE = ", then delete the lines that `capture: omitted` in record.yml lists"
_MEND = "What is wrong in the source stays, and is told under `emendations` in record.yml."
_WHY = pasteable(f"{TO_DO} say why.")
_SHORT = 80
"""Characters of a line that may well be no part of the article."""


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
            where = Location(path, line, len(text) + 1)
            message, hint = f"after this, {_missing(their)}", _put_back(their)
        elif their is None:
            where, (message, hint) = Location(path, our[0]), _too_many(article, our)
        elif any(our[1] == line for _, line in theirs[at:]):
            where = Location(path, our[0])
            message, hint = f"before this, {_missing(their)}", _put_back(their)
        elif any(their[1] == line for _, line in ours[at:]):
            where, (message, hint) = Location(path, our[0]), _too_many(article, our)
        else:
            column, message = _changed(our, their)
            where = Location(path, our[0], column)
            hint = f"Copy line {their[0]} of capture.txt over this one. {_MEND}"
        lines = _unlike(ours, theirs)
        if article.capture_sha256 != article.record.capture.sha256:
            hint = CAPTURE_FIRST
        elif lines > 1:
            then = _DELETE if article.record.capture.omitted else ""
            copy = f"Copy capture.txt over article.txt{then}."
            hint = f"{lines} lines are not the same. {copy} {_MEND}"
        yield Finding(where, message, hint)
        return


def _unlike(ours: Sequence[Line], theirs: Sequence[Line]) -> int:
    """How many lines of the one are not in the other, or the other way round: the more of them."""
    one, other = (Counter(line for _, line in lines) for lines in (ours, theirs))
    return max((one - other).total(), (other - one).total())


def _missing(their: Line) -> str:
    return f"line {their[0]} of the capture is missing: {quoted(their[1])}"


def _put_back(their: Line) -> str:
    """Of a line of the capture's: it belongs there, or the record must leave it out."""
    number, text = their[0], their[1].strip()
    if len(text) > _SHORT:
        return "Put it back, or list it under `capture: omitted` in record.yml."
    entry = f"- {{line: {number}, text: {pasteable(text)}, reason: {_WHY}}}"
    return (
        "Put it back. Or, if it is no part of the article, add it under `capture: omitted` in "
        f"record.yml, and say why: `{entry}`."
    )


def _too_many(article: Article, our: Line) -> tuple[str, str]:
    """Of a line that the capture does not have here."""
    if any(our[1].strip() == omission.text for omission in article.record.capture.omitted):
        return "this line is listed under `capture: omitted` in record.yml", _OMITTED
    return "the capture does not have this line here", _TOO_MANY


def _changed(our: Line, their: Line) -> tuple[int, str]:
    """The column of the first character that differs, and what is wrong with it."""
    pairs = zip_longest(our[1], their[1], fillvalue="")
    index, pair = next((i, pair) for i, pair in enumerate(pairs) if pair[0] != pair[1])
    mine, its = told_apart(*pair, end="the end of the line")
    return index + 1, (
        f"here the text first differs from line {their[0]} of the capture: "
        f"it has {mine}, and the capture has {its}"
    )


RULE = Rule(id="text-not-from-capture", doc=__doc__ or "", check=check)
