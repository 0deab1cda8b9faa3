"""Records that were added, removed or changed, whichever of their fields it is."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pydantic import BaseModel

from generator import prose
from generator.anchor import ArticleText, Passage
from generator.changes.fields import differences, everything
from generator.changes.results import Aspect, FieldChange, Kind, RecordChange, Value, What
from generator.changes.telling import Printed, Telling
from generator.derive import Facts
from generator.model import walk
from generator.model.briefing import Article
from generator.model.claim import Annotations, Claim
from generator.model.fields import ArticleId

_Key = tuple[Kind, str]


@dataclass(frozen=True, slots=True)
class _Entry:
    """A record on one side of the comparison."""

    parts: tuple[BaseModel, ...]
    """What it consists of: of an article its record, and its passages without claim."""
    path: str
    public: bool
    withdrawn: bool = False
    article: ArticleId | None = None
    text: str = ""
    """Of an article, its text: what makes it another one besides its fields."""

    @property
    def name(self) -> str:
        """What it is called, or says."""
        record = self.parts[0]
        if isinstance(record, Claim):
            return prose.plain(record.says)
        names = (name for name in ("title", "name") if name in type(record).model_fields)
        return str(getattr(record, next(names)))

    @property
    def signature(self) -> str:
        """What it shares with another record if nothing but the id tells the two apart.

        Nor does `formerly`, in which a record that was renamed keeps its ids.
        """
        own = {"id": "", "formerly": ()}
        parts = (
            part.model_copy(update={k: v for k, v in own.items() if k in type(part).model_fields})
            for part in self.parts
        )
        return f"{self.text} {list(parts)!r}"


def record_changes(before: Facts, after: Facts, was: Printed, now: Printed) -> list[RecordChange]:
    """Every record that differs, by kind and id. `was` and `now` say what may be printed."""
    old, new = _entries(before, was.public), _entries(after, now.public)
    changes = [
        change
        for key in sorted(old.keys() | new.keys(), key=lambda key: (_RANK[key[0]], key[1]))
        if (change := _change(key, old.get(key), new.get(key), was, now))
    ]
    moved = _moved(before, after)
    return list(_renamed([_placed(change, moved) for change in changes], old, new))


_RANK = {kind: rank for rank, kind in enumerate(Kind)}


def _entries(facts: Facts, public: Facts) -> dict[_Key, _Entry]:
    """Every record of a briefing by its kind and id, drafts among them."""
    briefing, shown = facts.briefing, public.briefing
    entries = {(Kind.BRIEFING, ""): _Entry((briefing.file,), "briefing.yml", public=True)}
    for id_, article in briefing.articles.items():
        entries[Kind.ARTICLE, id_] = _article(article, public=id_ in shown.articles)
    for claim_id, entry in facts.claims.items():
        entries[Kind.CLAIM, claim_id] = _Entry(
            (entry.claim,),
            entry.place.path,
            public=claim_id in public.claims,
            withdrawn=entry.claim.withdrawn is not None,
            article=entry.article.id,
        )
    for kind, folder in walk.FOLDERS.items():
        if kind != Kind.ARTICLE:
            records: Mapping[str, BaseModel] = getattr(briefing, folder)
            public_ids: Mapping[str, BaseModel] = getattr(shown, folder)
            for name, record in records.items():
                path = f"{folder}/{name}.yml"
                entries[Kind(kind), name] = _Entry((record,), path, public=name in public_ids)
    return entries


def _article(article: Article, *, public: bool) -> _Entry:
    without_claims = Annotations(no_claim=article.annotations.no_claim)
    path = article.path("record.yml")
    text = f"{article.capture_sha256} {article.text}"
    return _Entry(
        (article.record, without_claims), path, public=public, article=article.id, text=text
    )


def _change(
    key: _Key, old: _Entry | None, new: _Entry | None, was: Printed, now: Printed
) -> RecordChange | None:
    """What became of one record; None where nothing did."""
    entry = new or old
    if entry is None:
        return None
    tell_old = Telling(was, entry.article, draft=not (old and old.public))
    tell_new = Telling(now, entry.article, draft=not (new and new.public))
    what = _what(old, new)
    if what in _APPEARING and new:
        fields = [f for part in new.parts for f in everything(part, tell_new, added=True)]
    elif new is None and old:
        fields = [f for part in old.parts for f in everything(part, tell_old, added=False)]
    elif old and new:
        parts = zip(old.parts, new.parts, strict=True)
        fields = [f for one, other in parts for f in differences(one, other, tell_old, tell_new)]
    if what is What.CHANGED and not fields:
        return None
    draft = not any(side and side.public for side in (old, new))
    return RecordChange(*key, entry.name, entry.path, what, draft, tuple(fields))


_APPEARING = frozenset({What.ADDED, What.PUBLISHED})


def _what(old: _Entry | None, new: _Entry | None) -> What:
    if old is None:
        return What.ADDED
    if new is None:
        return What.REMOVED
    if old.public is not new.public:
        return What.PUBLISHED if new.public else What.UNPUBLISHED
    if old.withdrawn is not new.withdrawn:
        return What.WITHDRAWN if new.withdrawn else What.REINSTATED
    return What.CHANGED


def _moved(before: Facts, after: Facts) -> Mapping[str, FieldChange]:
    """The claims whose quotation stands elsewhere in a text that is the same, and where."""
    moved: dict[str, FieldChange] = {}
    for id_, entry in after.claims.items():
        text, other = (facts.texts.get(entry.article.id) for facts in (before, after))
        old, new = (facts.quotations.claims.get(id_) for facts in (before, after))
        if text and other and old and new and text.text == other.text and old.quote != new.quote:
            places = (_place(text, old.quote), _place(text, new.quote))
            moved[id_] = FieldChange("place", "", Aspect.ANCHOR, *places)
    return moved


def _place(text: ArticleText, passage: Passage) -> Value:
    paragraph = text.paragraph_at(passage.start)
    number = paragraph.number if paragraph else 0
    return Value(f"paragraph {number}, characters {passage.start}-{passage.end}")


def _placed(change: RecordChange, moved: Mapping[str, FieldChange]) -> RecordChange:
    """Tell of a changed claim that its quotation stands elsewhere."""
    if change.kind is Kind.CLAIM and change.id in moved and change.what not in _APPEARING:
        return replace(change, fields=(*change.fields, moved[change.id]))
    return change


def _renamed(
    changes: Sequence[RecordChange], old: Mapping[_Key, _Entry], new: Mapping[_Key, _Entry]
) -> Iterator[RecordChange]:
    """Join what was removed to what was added and is the same by another id."""
    added: dict[tuple[Kind, str], list[str]] = {}
    for change in changes:
        if change.what is What.ADDED:
            signature = new[change.kind, change.id].signature
            added.setdefault((change.kind, signature), []).append(change.id)
    names: dict[_Key, str] = {}
    for change in changes:
        if change.what is What.REMOVED:
            alike = added.get((change.kind, old[change.kind, change.id].signature))
            if alike:
                other = alike.pop(0)
                names[change.kind, change.id], names[change.kind, other] = other, change.id
    for change in changes:
        yield replace(change, renamed=names.get((change.kind, change.id), ""))
