"""Tiny briefings for tests, built in memory from small dicts.

    from tests.briefings import briefing

    tiny = briefing(
        articles={
            "gazette": {
                "published": "2021-03-08",
                "claims": [
                    "The bridge will open in May.",
                    {"quote": "Ask us.", "by": "union", "stances": {"bridge/build": "opposes"}},
                ],
            },
        },
        actors=["union", "port-authority"],
        issues={"bridge": {"propositions": ["build"]}},
        events={"opening": {"when": "2021-05", "claims": ["gazette/c1"]}},
    )

Every argument is optional. A collection is a dict from id to fields, or a list of ids
whose records are all defaults. Other keywords are fields of `briefing.yml`. Fields are
those of the YAML files, with these shorthands:

- an article's fields are those of `record.yml`; besides, `text`, `claims` and `no_claim`,
  and in place of `capture: {...}` its text as `capture`, its `omitted` and its `sha256`.
  Without `text` it is the title and then every quotation, each a paragraph;
- a claim, a passage without claim, a further passage, an emendation, a gloss: its
  quotation alone;
- claims without an id are `c1`, `c2`, ... by their place;
- a dating: its EDTF text alone. A grade: the grade alone. `rights`: the `publish` word alone;
- a statement: its sentence alone, which then is from outside. A proposition: its id alone;
- a step of a lineage: its origin alone (a rewrite; the last step is the original);
- numbers and flags may be Python's; in YAML they are text.

What a default refers to is there: the speaker `minister` of a claim without `by`, and an
origin of the article's own id for an article without `lineage`. What you write yourself may
lead nowhere: nothing is checked but the types (pydantic's ValidationError).
"""

from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from typing import TypeVar

from pydantic import BaseModel

from generator.model.article import ArticleRecord
from generator.model.briefing import Article, Briefing, BriefingFile
from generator.model.claim import Annotations
from generator.model.entities import Actor, Event, Issue, Origin, Term
from generator.model.fields import ActorId, ArticleId, EventId, IssueId, OriginId, TermId

Fields = Mapping[str, object]
Collection = Mapping[str, Fields] | Iterable[str]

SPEAKER = "minister"
BASIS = "Because this is a test."

_Model = TypeVar("_Model", bound=BaseModel)
_Id = TypeVar("_Id", bound=str)


def briefing(
    *,
    articles: Collection = (),
    actors: Collection = (),
    issues: Collection = (),
    events: Collection = (),
    terms: Collection = (),
    origins: Collection = (),
    unread: Iterable[str] = (),
    **file: object,
) -> Briefing:
    """Build a briefing from small dicts; the module says how. Collections come out by id."""
    texts = _by_id(articles)
    return Briefing(
        file=BriefingFile.model_validate(_yaml({**_FILE, **file})),
        articles={ArticleId(id_): _article(id_, fields) for id_, fields in texts.items()},
        actors=_entities(Actor, ActorId, {**_speakers(texts), **_by_id(actors)}),
        issues=_entities(Issue, IssueId, _by_id(issues)),
        events=_entities(Event, EventId, _by_id(events)),
        terms=_entities(Term, TermId, _by_id(terms)),
        origins=_entities(Origin, OriginId, {**_reports(texts), **_by_id(origins)}),
        unread=frozenset(unread),
    )


_FILE: Fields = {
    "format": "1",
    "title": "The harbour bridge",
    "scope": "A dispute over a bridge.",
    "as_of": "2021-12-31",
    "bottom_line": ["There is a dispute over a bridge."],
}
_RECORD: Fields = {
    "title": "A headline about the bridge",
    "publisher": "The Gazette",
    "published": "2021-03-08",
    "language": "en",
    "wording": "intact",
    "reliability": "C",
    "rights": "full",
}
_CLAIM: Fields = {
    "says": "Somebody said so.",
    "kind": "statement",
    "by": SPEAKER,
    "credibility": "2",
}
_ENTITIES: Mapping[type[BaseModel], Fields] = {
    Actor: {"kind": "person"},
    Issue: {"question": "Is it so?", "summary": ["Nobody knows."]},
    Event: {"when": "2021", "event_status": "happened"},
    Term: {"kind": "concept", "definition": ["It is what it is."]},
    Origin: {"kind": "report", "basis": BASIS},
}


def _by_id(collection: Collection) -> dict[str, Fields]:
    if not isinstance(collection, Mapping):
        collection = {id_: {} for id_ in collection}
    return {id_: collection[id_] for id_ in sorted(collection)}


def _entities(
    model: type[_Model], id_type: Callable[[str], _Id], collection: Mapping[str, Fields]
) -> dict[_Id, _Model]:
    naming = "title" if "title" in model.model_fields else "name"
    return {
        id_type(id_): model.model_validate(
            _yaml(
                {
                    "id": id_,
                    naming: id_.replace("-", " ").capitalize(),
                    **_ENTITIES[model],
                    **collection[id_],
                }
            )
        )
        for id_ in sorted(collection)
    }


def _speakers(texts: Mapping[str, Fields]) -> dict[str, Fields]:
    by_default = any("by" not in claim for text in texts.values() for claim in _claims(text))
    return {SPEAKER: {}} if by_default else {}


def _reports(texts: Mapping[str, Fields]) -> dict[str, Fields]:
    return {id_: {} for id_, fields in texts.items() if "lineage" not in fields}


def _article(id_: str, fields: Fields) -> Article:
    record = {**_RECORD, "lineage": [id_], **fields}
    claims = [{"id": f"c{n}", **_CLAIM, **claim} for n, claim in enumerate(_claims(fields), 1)]
    annotations = {"claims": claims, "no_claim": record.pop("no_claim", [])}
    record.pop("claims", None)
    text = str(record.pop("text", None) or _paragraphs({**record, **annotations}))
    capture = str(record.pop("capture", text))
    digest = sha256(capture.encode()).hexdigest()
    record["capture"] = {
        "sha256": record.pop("sha256", digest),
        "omitted": record.pop("omitted", []),
    }
    return Article(
        id=ArticleId(id_),
        capture=capture,
        capture_sha256=digest,
        text=text,
        record=ArticleRecord.model_validate(_yaml(record)),
        annotations=Annotations.model_validate(_yaml(annotations)),
    )


def _claims(fields: Fields) -> list[Fields]:
    claims = fields.get("claims", ())
    assert isinstance(claims, Iterable)
    return [{"quote": claim} if isinstance(claim, str) else claim for claim in claims]


def _paragraphs(fields: Fields) -> str:
    """The title and, in the order of the fields, every quotation that is not yet there."""
    text = f"{fields['title']}\n"
    for quote in _quotations({key: value for key, value in fields.items() if key in _QUOTING}):
        if quote not in text:
            text += f"\n{quote}\n"
    return text


_QUOTING = ("claims", "no_claim", "emendations", "glosses")


def _quotations(value: object) -> Iterable[str]:
    """Every string that stands in a list, or as `quote` or `reads`, in any depth."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key in ("quote", "also", "reads", *_QUOTING):
            yield from _quotations(value.get(key, ()))
    elif isinstance(value, Iterable):
        for item in value:
            yield from _quotations(item)


def _yaml(value: object) -> object:
    """Spell shorthands out, and numbers and flags as the text that YAML gives."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, Mapping):
        return {key: _yaml(_spelt_out(key, inner)) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_yaml(item) for item in value]
    return value


def _spelt_out(key: str, value: object) -> object:
    if key == "lineage" and isinstance(value, list | tuple):
        relations = ["rewrite"] * (len(value) - 1) + ["original"]
        return [
            _filled(step, "origin", {"relation": relation, "basis": BASIS})
            for step, relation in zip(value, relations, strict=True)
        ]
    if key == "rights" and value == "excerpts":
        value = {"publish": "excerpts", "budget": {"share": 1, "words": 9999}}
    if key in _VALUES:
        return _filled(value, *_VALUES[key])
    if key in _ITEMS and isinstance(value, list | tuple):
        return [_filled(item, *_ITEMS[key]) for item in value]
    if key == "outcome":
        return _statement(value)
    if key in _STATEMENTS and isinstance(value, list | tuple):
        return [_statement(item) for item in value]
    return value


def _filled(value: object, key: str, defaults: Fields) -> object:
    if isinstance(value, Mapping):
        return {**defaults, **value}
    return {**defaults, key: value} if isinstance(value, str | int) else value


def _statement(value: object) -> object:
    if isinstance(value, Mapping):
        return {"says": "So it is.", **value}
    return {"says": value, "outside": "general knowledge, not checked"}


_VALUES: Mapping[str, tuple[str, Fields]] = {
    **dict.fromkeys(
        ("published", "said", "when", "announced", "dated", "attested"),
        ("edtf", dict[str, object]()),
    ),
    "credibility": ("grade", {"basis": BASIS}),
    "reliability": ("grade", {"basis": BASIS}),
    "rights": ("publish", {"holder": "The publisher", "basis": BASIS}),
}
_ITEMS: Mapping[str, tuple[str, Fields]] = {
    "also": ("quote", {"role": "continues"}),
    "no_claim": ("quote", {"reason": BASIS}),
    "emendations": (
        "reads",
        {"restored": "the words", "certainty": "medium", "sense": "same", "basis": BASIS},
    ),
    "glosses": ("reads", {"says": "It means something else."}),
    "propositions": ("id", {"says": "It should be so."}),
    "roles": ("title", {}),
    "tensions": (
        "title",
        {"kind": "contradiction", "title": "They differ", "note": "They differ."},
    ),
}
_STATEMENTS = (
    "bottom_line",
    "about_the_sources",
    "must_know",
    "summary",
    "state_of_play",
    "open_questions",
    "silences",
    "definition",
)
