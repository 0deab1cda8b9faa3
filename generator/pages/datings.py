"""Dates with their working, in words (promise 8)."""

from collections.abc import Iterator

from generator.dates import display
from generator.model.record import Dating
from generator.model.vocabulary import DateBasis
from generator.pages import labels
from generator.pages.markdown import Markdown
from generator.pages.phrases import joined, phrase
from generator.pages.weblinks import linked


def dated(dating: Dating, pattern: str = "{}") -> Markdown:
    """The date, how it was written and known, and how the one leads to the other.

    `pattern` is Markdown around the date alone, such as `**{}**`.
    """
    notes = [phrase("as written: “{}”", dating.as_written)] if dating.as_written else []
    if dating.basis is not DateBasis.CORPUS or not (dating.as_written or dating.working):
        notes.append(phrase("{}", labels.DATE_BASIS[dating.basis]))
    return joined([_with(dating, notes, pattern), *_working(dating)])


def briefly(dating: Dating) -> Markdown:
    """The date, and a word of warning where the article does not give it."""
    if dating.basis is DateBasis.CORPUS and dating.correction is None:
        return _with(dating, [])
    return _with(dating, [phrase("{}", labels.DATE_BASIS[dating.basis])])


def _with(dating: Dating, notes: list[Markdown], pattern: str = "{}") -> Markdown:
    """The date with notes in parentheses and a full stop."""
    date = phrase(pattern, display(dating.edtf) or "unknown")
    return phrase("{} ({}).", date, joined(notes, "; ")) if notes else phrase("{}.", date)


def _working(dating: Dating) -> Iterator[Markdown]:
    if dating.working:
        yield linked(sentence(dating.working))
    if dating.correction:
        yield phrase(
            "The source has {}, which is wrong: {}",
            display(dating.correction.stated),
            linked(sentence(dating.correction.basis)),
        )


def sentence(text: str) -> str:
    """The text with a full stop at its end, unless it ends like a sentence."""
    return text if text.endswith((".", "!", "?", "…", "”", "’")) else f"{text}."
