"""Two states of a record, field by field: nothing that differs is passed over.

Compared is what was read, so that comments, the order of keys and the form of YAML are no
difference, and neither is white space. The order of a list is one only where it has a meaning.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pydantic import BaseModel

from generator.changes.alignment import aligned, is_reordered, key
from generator.changes.results import Aspect, FieldChange, Value
from generator.changes.shortening import label
from generator.changes.telling import Telling, is_nothing, plain
from generator.model.article import ArticleRecord, Gloss
from generator.model.briefing import BriefingFile
from generator.model.claim import Claim
from generator.model.record import Statement

_ORDERED: Mapping[type[BaseModel], frozenset[str]] = {
    ArticleRecord: frozenset({"lineage", "check_against"}),
    Claim: frozenset({"through"}),
    BriefingFile: frozenset({"key_actors", "key_events", "issues"}),
}
"""The lists whose order says something, beside those of statements, which are read in order."""

_ASPECTS: Mapping[str, Aspect] = {
    **dict.fromkeys(("says", "title", "name", "question", "note"), Aspect.REWORDED),
    **dict.fromkeys(("by", "through", "speaks_for", "ascribes_to"), Aspect.ATTRIBUTION),
    **dict.fromkeys(("credibility", "reliability"), Aspect.GRADE),
    **dict.fromkeys(("stances", "modality"), Aspect.STANCE),
    **dict.fromkeys(
        ("quote", "prefix", "suffix", "spans_paragraphs", "show", "also"), Aspect.ANCHOR
    ),
    **dict.fromkeys(("said", "when", "announced", "published", "dated", "attested"), Aspect.DATE),
    **dict.fromkeys(("event_status", "outcome", "status", "withdrawn"), Aspect.STATUS),
    **dict.fromkeys(("lineage", "origin"), Aspect.LINEAGE),
    "formerly": Aspect.RENAMED,
    **dict.fromkeys(("claims", "corroborates", "reports", "outside", "assessment"), Aspect.SUPPORT),
}
"""What a field is about, by its name at the top of the record; in an entry of a list, by the
nearest name."""


@dataclass(frozen=True, slots=True)
class _Way:
    """The names that lead from the top of a record to a value."""

    names: tuple[str, ...] = ()
    item: str = ""
    """Of the last list on the way, which entry."""

    def to(self, name: str) -> "_Way":
        return _Way((*self.names, name), self.item)

    def into(self, item: str) -> "_Way":
        return _Way(self.names, item)

    def change(self, before: Value | None, after: Value | None) -> FieldChange:
        nearest = reversed(self.names) if self.item else self.names[:1]
        aspect = next((_ASPECTS[name] for name in nearest if name in _ASPECTS), Aspect.OTHER)
        return FieldChange(".".join(self.names), self.item, aspect, before, after)


def differences(
    before: BaseModel, after: BaseModel, tell_before: Telling, tell_after: Telling
) -> Iterator[FieldChange]:
    """Every field in which two states of a record differ, in the order of the fields.

    The ids of whole records are not compared: a record with another id is another record.
    """
    yield from _Comparison(tell_before, tell_after).records(before, after, _Way())


def everything(record: BaseModel, tell: Telling, *, added: bool) -> Iterator[FieldChange]:
    """Every field that a record has, as gained or lost; what is as always is left out."""
    for name, field in type(record).model_fields.items():
        value = tell.field(record, name)
        if name != "id" and value and getattr(record, name) != field.default:
            way = _Way().to(field.alias or name)
            yield way.change(None, value) if added else way.change(value, None)


@dataclass(frozen=True, slots=True)
class _Comparison:
    """How values before and after are compared and told."""

    tell_before: Telling
    tell_after: Telling

    def records(self, before: BaseModel, after: BaseModel, way: _Way) -> Iterator[FieldChange]:
        for name, field in type(after).model_fields.items():
            if name != "id":
                yield from self._field(before, after, name, way.to(field.alias or name))

    def _field(
        self, before: BaseModel, after: BaseModel, name: str, way: _Way
    ) -> Iterator[FieldChange]:
        one, other = getattr(before, name), getattr(after, name)
        match one, other:
            case BaseModel(), BaseModel():
                yield from self.records(one, other, way)
            case tuple(), tuple():
                yield from self._lists(before, after, name, way)
            case Mapping(), Mapping():
                yield from self._mappings(before, after, name, way)
            case _:
                hidden = name == "show" and _hides(before) is not _hides(after)
                if hidden or _text(one) != _text(other):
                    told = self.tell_before.field(before, name), self.tell_after.field(after, name)
                    yield way.change(*told)

    def _mappings(
        self, before: BaseModel, after: BaseModel, name: str, way: _Way
    ) -> Iterator[FieldChange]:
        one, other = getattr(before, name), getattr(after, name)
        for entry in sorted(one.keys() | other.keys()):
            if entry in one and entry in other:
                yield from self.records(one[entry], other[entry], way.to(entry))
            elif entry in one:
                yield way.to(entry).change(self.tell_before.value(before, name, one[entry]), None)
            else:
                yield way.to(entry).change(None, self.tell_after.value(after, name, other[entry]))

    def _lists(
        self, before: BaseModel, after: BaseModel, name: str, way: _Way
    ) -> Iterator[FieldChange]:
        one: Sequence[object] = getattr(before, name)
        other: Sequence[object] = getattr(after, name)
        if one == other:
            return
        pairs = aligned(one, other)
        for old_number, new_number in sorted(pairs, key=lambda pair: pair[1] is not None):
            old = None if old_number is None else one[old_number]
            new = None if new_number is None else other[new_number]
            if isinstance(old, BaseModel) and isinstance(new, BaseModel):
                item = _called(self.tell_after, new) or f"entry {(new_number or 0) + 1}"
                yield from self.records(old, new, way.into(item))
            elif old is None or new is None:
                yield way.change(
                    None if old is None else self.tell_before.value(before, name, old),
                    None if new is None else self.tell_after.value(after, name, new),
                )
        if is_reordered(pairs) and _has_order(after, name):
            yield way.change(
                Value(_in_order(self.tell_before, one)), Value(_in_order(self.tell_after, other))
            )


def _has_order(record: BaseModel, name: str) -> bool:
    entries = getattr(record, name)
    if entries and all(isinstance(entry, Statement) for entry in entries):
        return not isinstance(entries[0], Gloss)
    return any(isinstance(record, kind) and name in names for kind, names in _ORDERED.items())


def _called(tell: Telling, entry: BaseModel) -> str:
    """What an entry of a list is called, as far as that may be printed."""
    for name in type(entry).model_fields:
        if plain(getattr(entry, name)) == key(entry)[-1]:
            value = tell.field(entry, name)
            return value.text or "" if value else ""
    return ""


def _in_order(tell: Telling, entries: Sequence[object]) -> str:
    """The entries of a list in their order, each by what it is called."""
    called = (
        _called(tell, entry) if isinstance(entry, BaseModel) else plain(entry) for entry in entries
    )
    return "; ".join(f"{number}. {label(name)}" for number, name in enumerate(called, 1))


def _hides(record: BaseModel) -> bool:
    """Whether a claim says `show: ~`, which has the value of a `show` that was left out."""
    return isinstance(record, Claim) and record.shows_nothing


def _text(value: object) -> str | None:
    return None if is_nothing(value) else plain(value)
