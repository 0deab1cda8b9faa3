"""The exact selector for words that an editor has copied from an article, ready to be pasted."""

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass

from generator.anchor import ArticleText, CutsWord, NotFound, Passage, Selector, pasteable
from generator.anchor.marks import DOUBLE_MARKS
from generator.editing.direct_speech import FEWEST

_TEXT = re.compile(r"articles/(?P<id>[^/]+)/article\.txt")


@dataclass(frozen=True, slots=True)
class Proposal:
    """Words of an article as YAML, below a comment that says where they stand."""

    passage: Passage
    yaml: str


@dataclass(frozen=True, slots=True)
class Quotation:
    """What can be quoted for the words, and what is wrong with them."""

    proposals: tuple[Proposal, ...]
    """All places of the words; where they stand nowhere, the nearest passage."""
    problem: str = ""
    """Why the words alone are no quotation; empty where one proposal is all there is to say."""
    hint: str = ""


def article_texts(files: Mapping[str, bytes]) -> dict[str, ArticleText]:
    """The texts of a sources folder, by the id of the article; those that are UTF-8.

    Nothing else of the folder is read: an editor quotes before the record is right.
    """
    found = {}
    for path, data in sorted(files.items()):
        if match := _TEXT.fullmatch(path):
            with suppress(UnicodeDecodeError):  # `check` tells where
                found[match["id"]] = ArticleText(data.decode("utf-8"))
    return found


def quotation(text: ArticleText, words: str) -> Quotation:
    """The selector for the words, or one for each of their places, or the nearest passage."""
    words = _unmarked(words)
    places = text.places(words)
    proposals = tuple(_proposals(text, places))
    if len(places) == 1:
        return Quotation(proposals)
    failure = text.locate(Selector(words))
    if isinstance(failure, Passage):
        raise TypeError("words that stand nowhere, or more than once, were located")
    if places:
        return Quotation(proposals, failure.message, "Paste the lines of the one that is meant.")
    if isinstance(failure, NotFound) and failure.nearest is not None:
        nearest = text.slice(failure.nearest)
        proposals = tuple(_proposals(text, text.places(nearest), "the nearest passage, at "))
    if isinstance(failure, CutsWord):
        whole = text.slice(text.widened(failure.passage))
        proposals = tuple(_proposals(text, text.places(whole), "in whole words, at "))
    return Quotation(proposals, failure.message, failure.hint)


def _unmarked(words: str) -> str:
    """What somebody says, without the marks around it: pages set their own. A name keeps its."""
    stripped = words.strip()
    inner = stripped[1:-1].rstrip(",")
    marked = stripped[:1] in DOUBLE_MARKS and stripped[-1:] in DOUBLE_MARKS
    is_speech = len(inner.split()) >= FEWEST and not {*inner} & {*DOUBLE_MARKS}
    return inner if marked and is_speech else words


def _proposals(
    text: ArticleText, places: tuple[tuple[Passage, Selector | None], ...], what: str = ""
) -> Iterator[Proposal]:
    for passage, selector in places:
        line, column = text.place(passage.start)
        lines = [f"# {what}line {line}, column {column}"]
        lines += _fields(selector) if selector else ["# not to be told apart: quote more words"]
        yield Proposal(passage, "\n".join(lines))


def _fields(selector: Selector) -> Iterator[str]:
    """The selector as the fields that annotations have."""
    yield f"quote: {pasteable(selector.exact)}"
    if selector.prefix:
        yield f"prefix: {pasteable(selector.prefix)}"
    if selector.suffix:
        yield f"suffix: {pasteable(selector.suffix)}"
    if selector.spans_paragraphs:
        yield "spans_paragraphs: true"
