"""Values as text, as far as they may be printed: no words of a source that no page prints."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from pydantic import BaseModel

from generator.anchor import normalise
from generator.changes.results import Value
from generator.derive import Facts
from generator.diagnostics import Place
from generator.model import walk
from generator.model.article import Emendation, Omission, Witness
from generator.model.claim import Claim
from generator.model.fields import ArticleId, IsQuote

CUT = "[…]"
"""Stands where words of a quotation are left out."""
NOTHING_SHOWN = "~ (nothing of it)"
"""The value of `show: ~`, which is something else than none."""

_WORDS_OF_A_SOURCE = frozenset({"prefix", "suffix", "exceptions"})
"""Fields that hold words of a source, beside those whose type says so."""
_OF_AN_EMENDATION = frozenset({"reads", "restored", "prefix", "suffix"})
"""Fields that are printed only where the emendation is."""
_PRINTED_AS_WRITTEN = frozenset({"as_written", "described_as"})
"""Fields whose words of a source every page may print, and count, unless they are drafts'."""


@dataclass(frozen=True)
class Printed:
    """What one side of a comparison prints of its articles."""

    public: Facts
    """What follows from the briefing without its drafts."""

    @cached_property
    def passages(self) -> Mapping[ArticleId, tuple[str, ...]]:
        """The printed stretches of each article, normalised."""
        return {
            id_: tuple(normalise(self.public.texts[id_].slice(p)) for p in exposure.passages)
            for id_, exposure in self.public.exposure.items()
        }

    def has(self, words: str, article: ArticleId | None) -> bool:
        """Whether words stand in one piece in what is printed of an article; None for any."""
        wanted = normalise(words)
        among = self.passages.values() if article is None else [self.passages.get(article, ())]
        return any(wanted in stretch for stretches in among for stretch in stretches)

    def restores(self, emendation: Emendation, article: ArticleId | None) -> bool:
        """Whether an emendation is printed with its words."""
        exposure = self.public.exposure.get(article) if article else None
        return exposure is not None and any(
            located.emendation == emendation for located in exposure.emendations
        )


@dataclass(frozen=True)
class Telling:
    """Tells the values of one record on one side."""

    printed: Printed
    article: ArticleId | None = None
    """The article that the record belongs to."""
    draft: bool = False
    """Whether pages leave the record out."""

    def field(self, record: BaseModel, name: str) -> Value | None:
        """Return the value of a record's field as text; None where it has none."""
        value: object = getattr(record, name)
        if isinstance(record, Claim) and name == "show" and record.shows_nothing:
            return Value(NOTHING_SHOWN)
        return None if is_nothing(value) else self.value(record, name, value)

    def value(self, record: BaseModel, name: str, value: object) -> Value:
        """Return a value, or an entry of a list, that stands in a record's field."""
        if isinstance(value, BaseModel):
            return Value(self.flow(value))
        if isinstance(value, tuple):
            told = (_or_withheld(self.value(record, name, entry).text) for entry in value)
            return Value("; ".join(told))
        if isinstance(value, Mapping):
            pairs = ((key, self.value(record, name, value[key]).text) for key in sorted(value))
            return Value("; ".join(f"{key}: {_or_withheld(text)}" for key, text in pairs))
        return Value(self._leaf(record, name, plain(value)))

    def flow(self, record: BaseModel) -> str:
        """Return a whole record in one line: its first field, and the others by their names."""
        told = {
            field.alias or name: value.text
            for name, field in type(record).model_fields.items()
            if (value := self.field(record, name)) and getattr(record, name) != field.default
        }
        (_, first), *others = told.items() or (("", ""),)
        rest = ", ".join(f"{name}: {_or_withheld(text)}" for name, text in others)
        return f"{_or_withheld(first)} ({rest})" if rest else _or_withheld(first)

    def _leaf(self, record: BaseModel, name: str, text: str) -> str | None:
        """A single value; None for words that may not be printed."""
        if isinstance(record, Emendation) and name in _OF_AN_EMENDATION:
            return text if self.printed.restores(record, self.article) else None
        if isinstance(record, Witness | Omission) and name in {"reads", "text"}:
            return None
        if name in _PRINTED_AS_WRITTEN:
            return None if self.draft else text
        if name in _WORDS_OF_A_SOURCE or _is_quote(record, name):
            return self._quoted(record, name, text)
        return text

    def _quoted(self, record: BaseModel, name: str, words: str) -> str | None:
        """Words of a source if they are printed; of a quotation at least the part it shows."""
        if self.printed.has(words, self.article):
            return words
        shown = record.show if isinstance(record, Claim) and name == "quote" else None
        if shown and self.printed.has(shown, self.article):
            return f"{CUT} {plain(shown)} {CUT}"
        return None


def _or_withheld(text: str | None) -> str:
    """A text, or a mark in a longer one for what may not be printed."""
    return "(withheld)" if text is None else text


def plain(value: object) -> str:
    """Return a single value as it would be written in YAML, white space made single spaces."""
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, bool):
        return str(value).lower()
    return " ".join(str(value).split())


def _is_quote(record: BaseModel, name: str) -> bool:
    own = (leaf for leaf in walk.contents(record, Place("")).leaves if leaf.place.keys == (name,))
    return any(leaf.mark(IsQuote) for leaf in own)


def is_nothing(value: object) -> bool:
    """Whether a field holds no value: absent, or an empty text, list or mapping."""
    return value is None or value == "" or value in ((), {})
