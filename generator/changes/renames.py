"""The state before in the ids of today, so that a rename changes nothing besides.

A record says in `formerly` what its id was. Whoever renames it changes the id in every file that
names it; told one by one, these would bury what changes in meaning.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, TypeVar, cast

from pydantic import BaseModel

from generator.model import walk
from generator.model.briefing import Article, Briefing
from generator.model.fields import SLUG, ArticleId, IsProse, Refers
from generator.prose import SCHEMES

_Part = TypeVar("_Part", bound=BaseModel)
_LINK: Final = re.compile(
    rf"(?P<before>\]\(\s*<?)(?P<scheme>[a-z]+):(?P<id>{SLUG}(?:/{SLUG})?)(?=>?\s*\))"
)


def in_ids_of_today(before: Briefing, after: Briefing) -> Briefing:
    """Return `before` with the ids that its records have in `after`.

    Where several have become one, the first of its former ids is the one that was renamed.
    """
    renamed: dict[tuple[str, str], str] = {}
    for kind, old, new in after.former_ids():
        if _has(before, kind, old) and not _has(before, kind, new) and not _has(after, kind, old):
            renamed.setdefault((kind, new), old)
    names = {(kind, old): new for (kind, new), old in renamed.items()}
    return _Renaming(names).briefing(before) if names else before


def _has(briefing: Briefing, kind: str, id_: str) -> bool:
    return id_ in getattr(briefing, walk.FOLDERS[kind])


@dataclass(frozen=True, slots=True)
class _Renaming:
    """Kind and former id -> the id of today."""

    names: Mapping[tuple[str, str], str]

    def briefing(self, briefing: Briefing) -> Briefing:
        folders: dict[str, Any] = {
            folder: self._folder(kind, getattr(briefing, folder))
            for kind, folder in walk.FOLDERS.items()
            if kind != "article"
        }
        articles = [self._article(article) for article in briefing.articles.values()]
        return replace(
            briefing,
            file=self._record(briefing.file),
            articles={one.id: one for one in sorted(articles, key=lambda article: article.id)},
            **folders,
        )

    def _article(self, article: Article) -> Article:
        return replace(
            article,
            id=ArticleId(self._id("article", article.id)),
            record=self._record(article.record),
            annotations=self._record(article.annotations),
        )

    def _folder(self, kind: str, records: Mapping[str, BaseModel]) -> Mapping[str, BaseModel]:
        renamed = {
            (new := self._id(kind, id_)): self._record(record).model_copy(update={"id": new})
            for id_, record in records.items()
        }
        return {id_: renamed[id_] for id_ in sorted(renamed)}

    def _record(self, record: _Part) -> _Part:
        others = {}
        for field in walk.fields(type(record)):
            value = getattr(record, field.name)
            renamed = self._value(value, field.annotation, field.marks)
            # What is written again counts as given, and `show: ~` has a meaning.
            if renamed != value:
                others[field.name] = renamed
        return record.model_copy(update=others)

    def _value(self, value: object, annotation: object, marks: tuple[object, ...]) -> object:
        if isinstance(value, str):
            return self._text(value, marks)
        if isinstance(value, BaseModel):
            return self._record(value)
        if isinstance(value, tuple):
            (inner, *_) = walk.inner(annotation)
            return tuple(self._value(item, *walk.unwrapped(inner)) for item in value)
        if isinstance(value, Mapping):
            key, inner = walk.inner(annotation)
            key_marks, unwrapped = walk.unwrapped(key)[1], walk.unwrapped(inner)
            return {
                self._text(cast("str", name), key_marks): self._value(item, *unwrapped)
                for name, item in value.items()
            }
        return value

    def _text(self, text: str, marks: tuple[object, ...]) -> str:
        for mark in marks:
            if isinstance(mark, Refers):
                return self._id(mark.kind, text)
            if isinstance(mark, IsProse):
                return _LINK.sub(self._link, text)
        return text

    def _link(self, found: re.Match[str]) -> str:
        kind = SCHEMES.get(found["scheme"], "")
        return f"{found['before']}{found['scheme']}:{self._id(kind, found['id'])}"

    def _id(self, kind: str, id_: str) -> str:
        """An id of today; of a claim or a proposition the first part is its owner's."""
        owner, slash, local = id_.partition("/")
        kind = walk.OWNERS.get(kind, kind)
        return f"{self.names.get((kind, owner), owner)}{slash}{local}"
