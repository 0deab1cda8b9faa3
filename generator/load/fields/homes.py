"""Where a field belongs that is written in a record which has none of that name."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, get_origin

from pydantic import BaseModel

from generator.load.ids.kinds import a
from generator.load.schema import fields_of, models_in
from generator.model import walk
from generator.model.article import ArticleRecord
from generator.model.claim import Annotations, Claim
from generator.model.entities import Actor, Event, Issue, Origin, Term

_ENTITIES: Final[Mapping[type[BaseModel], str]] = MappingProxyType(
    {Actor: "actor", Issue: "issue", Event: "event", Term: "term", Origin: "origin"}
)
_WRITTEN: Final[Mapping[str, str]] = MappingProxyType(
    {"inferred": "`by: {actor: ..., inferred: ...}`"}
)
"""How fields are written that stand in a block which can also be a single word."""
_SINGLE: Final = frozenset({"by", "through"})
"""Lists in which a single entry is written without a dash."""
_FEW: Final = 2
"""A field that more kinds of record have says nothing of which is meant."""


@dataclass(frozen=True, slots=True)
class Home:
    """A field of a record, which has fields of its own."""

    name: str
    is_list: bool
    is_required: bool

    @property
    def way(self) -> str:
        """Where its fields stand, as a sentence says it."""
        return f"in an entry of `{self.name}`" if self.is_list else f"under `{self.name}`"


def homes(owner: type[BaseModel] | None, key: str) -> Sequence[Home]:
    """The blocks of a record in which a key is a field: those that must be there, if one must."""
    found = [*_homes(owner, key)] if owner else []
    return [home for home in found if home.is_required] or found


def destination(owner: type[BaseModel] | None, key: str) -> str:
    """Where a key belongs, behind "it belongs"; "" where no record has a field of that name."""
    if owner is ArticleRecord and key in {*fields_of(Claim), *fields_of(Annotations)}:
        return "in `annotations.yml`, beside this file"
    if owner is Annotations and key in fields_of(ArticleRecord) and key not in fields_of(Claim):
        return "in `record.yml`, beside this file"
    if within := homes(owner, key):
        written = f": {_WRITTEN[key]}" if key in _WRITTEN else ""
        return " or ".join(home.way for home in within) + written
    if owner and owner in _ENTITIES and (others := _others(key)):
        return f"to {' or '.join(others)}; {a(_ENTITIES[owner])} has none"
    return ""


def _homes(owner: type[BaseModel], key: str) -> Iterator[Home]:
    for field in walk.fields(owner):
        info = owner.model_fields[field.name]
        if any(key in fields_of(model) for model in models_in(info.annotation)):
            is_list = get_origin(field.annotation) is tuple and field.name not in _SINGLE
            yield Home(field.alias, is_list, info.is_required())


def _others(key: str) -> Sequence[str]:
    """The kinds of record that have such a field; none where too many have it to tell."""
    has = {a(kind): key in fields_of(model) for model, kind in _ENTITIES.items()}
    kinds = [kind for kind, it in {**has, "a claim": key in fields_of(Claim)}.items() if it]
    return kinds if len(kinds) <= _FEW else []
