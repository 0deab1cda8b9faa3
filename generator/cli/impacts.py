"""What stands on a claim, source, origin or actor: put in words, as text and as JSON.

The facts and the places are computed elsewhere (`derive.impact`, `load`); nothing here prints.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from functools import cached_property

from pydantic import BaseModel

from generator.derive import Facts, Loss, Standing
from generator.diagnostics import Place
from generator.load import Loaded
from generator.model import walk
from generator.model.entities import ActorRelation, Role, Tension
from generator.model.fields import ActorId, ArticleId, ClaimId, OriginId, PropositionId
from generator.model.record import Statement
from generator.model.vocabulary import Status
from generator.prose import plain

KINDS = ("claim", "article", "origin", "actor")
"""What can be asked for."""


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that stands on claims, or a claim."""

    kind: str
    """claim, statement, event, position, tension, role or relation; for what was asked, its own."""
    id: str
    """Empty for what has none: statements, tensions, roles and relations."""
    says: str
    path: str
    """Relative to the sources folder."""
    line: int
    draft: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """What would be lost without one thing."""

    asked: Thing
    claims: tuple[Thing, ...]
    """The claims that would go with it."""
    falls: tuple[Thing, ...]
    """What rests on these claims alone."""
    unconfirmed: tuple[Thing, ...]
    """Claims that would stay, without a second independent origin."""
    weakened: tuple[Thing, ...]
    """What rests on something else besides."""
    passing: tuple[str, ...] = ()
    """Of an origin: the articles that lead through it to another, from which their claims come."""


def known(facts: Facts) -> Mapping[str, tuple[str, ...]]:
    """Return every id that can be asked for, and the kinds it is an id of."""
    briefing = facts.briefing
    ids: tuple[Iterable[str], ...] = (
        facts.claims,
        briefing.articles,
        briefing.origins,
        briefing.actors,
    )
    kinds: dict[str, tuple[str, ...]] = {}
    for kind, among in zip(KINDS, ids, strict=True):
        for id_ in among:
            kinds[id_] = (*kinds.get(id_, ()), kind)
    return kinds


def answer(facts: Facts, loaded: Loaded, kind: str, id_: str) -> Answer:
    """Say what stands on a thing that is there. Raises KeyError for one that is not."""
    naming = _Naming(facts, loaded)
    loss, passing = _loss(facts, kind, id_)
    return Answer(
        asked=naming.asked(kind, id_),
        claims=tuple(naming.claim(claim) for claim in loss.claims),
        falls=tuple(naming.things(loss)),
        unconfirmed=tuple(naming.claim(claim) for claim in loss.unconfirmed),
        weakened=tuple(naming.things(loss.weakened)),
        passing=passing,
    )


def _loss(facts: Facts, kind: str, id_: str) -> tuple[Loss, tuple[str, ...]]:
    if kind == "claim":
        return facts.impact.of_claim(ClaimId(id_)), ()
    if kind == "article":
        return facts.impact.of_source(ArticleId(id_)), ()
    if kind == "actor":
        return facts.impact.of_actor(ActorId(id_)), ()
    articles = facts.briefing.articles.values()
    through = (a.id for a in articles if any(s.origin == id_ for s in a.record.lineage[:-1]))
    return facts.impact.of_origin(OriginId(id_)), tuple(through)


@dataclass(frozen=True)
class _Naming:
    """Gives things their words and their lines."""

    facts: Facts
    loaded: Loaded

    @cached_property
    def parts(self) -> Mapping[Place, BaseModel]:
        """Every record and every record in it, by its place."""
        tops = walk.records(self.facts.briefing)
        return {
            place: part for top, record in tops for place, part in walk.contents(record, top).parts
        }

    def asked(self, kind: str, id_: str) -> Thing:
        if kind == "claim":
            return self.claim(ClaimId(id_))
        path = f"{walk.FOLDERS[kind]}/{id_}"
        place = Place(f"{path}/record.yml" if kind == "article" else f"{path}.yml")
        record = self.parts[place]
        name = getattr(record, "title" if kind == "article" else "name")
        return self.thing(kind, place, str(name), id_)

    def claim(self, id_: ClaimId) -> Thing:
        entry = self.facts.claims[id_]
        return self.thing("claim", entry.place, plain(entry.claim.says), id_)

    def things(self, standing: Standing) -> Iterator[Thing]:
        """What rests on claims: statements first, then what happened, who holds what, the rest."""
        for place in standing.statements:
            yield self.thing("statement", place, self.words(place))
        for event in standing.events:
            title = self.facts.briefing.events[event].title
            yield self.thing("event", Place(f"events/{event}.yml"), title, event)
        for actor, proposition in standing.positions:
            yield self.position(actor, proposition)
        for kind in ("tension", "role", "relation"):
            for place in getattr(standing, f"{kind}s"):
                yield self.thing(kind, place, self.words(place))

    def position(self, actor: ActorId, id_: PropositionId) -> Thing:
        issue, proposition = self.facts.propositions[id_]
        number = issue.propositions.index(proposition)
        place = Place(f"issues/{issue.id}.yml", ("propositions", number))
        taken = self.facts.ledger.positions(actor, id_)
        stances = dict.fromkeys(str(position.stance) for position in taken)
        name = self.facts.briefing.actors[actor].name
        says = f"{name} ({', '.join(stances)}): {plain(proposition.says)}"
        return self.thing("position", place, says, f"{actor} on {id_}")

    def words(self, place: Place) -> str:
        part = self.parts[place]
        owner = getattr(self.parts[Place(place.path)], "name", place.path)
        match part:
            case Statement():
                return plain(part.says)
            case Role():
                return f"{owner}: {part.title}{f' at {part.at}' if part.at else ''}"
            case ActorRelation():
                return f"{owner}: {part.kind} {part.to}"
            case Tension():
                return part.title
            case _:
                raise KeyError(place)

    def thing(self, kind: str, place: Place, says: str, id_: str = "") -> Thing:
        where = self.loaded.resolve(place)
        return Thing(kind, id_, says, where.path, where.line, self._is_draft(place))

    def _is_draft(self, place: Place) -> bool:
        """Whether readers do not see what stands at a place."""
        path = place.path.replace("/annotations.yml", "/record.yml")
        over = (self.parts.get(Place(path)), self.parts.get(place))
        return any(getattr(record, "status", None) is Status.DRAFT for record in over)


def _own(claims: int) -> str:
    said = "claim" if claims == 1 else f"{claims} claims"
    return f"Its {said} would go with it:"


def text(answered: Answer, folder: str) -> str:
    """Return an answer for a terminal; paths begin with the folder."""
    asked = answered.asked
    lines = [f"{asked.kind} {asked.id}  {_where(asked, folder)}", f"    {asked.says}"]
    if answered.passing:
        through = ", ".join(answered.passing)
        lines += ["", f"A step on the way to another origin, for {through}."]
    groups = {
        _own(len(answered.claims)): answered.claims,
        "Rests on nothing else, and would fall:": answered.falls,
        "Would no longer be confirmed by a second origin:": answered.unconfirmed,
        "Rests on something else besides, and would be weakened:": answered.weakened,
    }
    for title, things in list(groups.items())[asked.kind == "claim" :]:
        lines += _group(title, things, folder)
    if not (answered.falls or answered.unconfirmed or answered.weakened):
        lines += ["", "Nothing rests on it."]
    return "\n".join(lines) + "\n"


def _group(title: str, things: tuple[Thing, ...], folder: str) -> Iterator[str]:
    if things:
        yield from ("", title)
    for thing in things:
        draft = " (draft)" if thing.draft else ""
        named = f"{thing.kind} {thing.id}".strip()
        yield f"  {named}{draft}  {_where(thing, folder)}"
        yield f"      {thing.says}"


def _where(thing: Thing, folder: str) -> str:
    return f"{folder}/{thing.path}:{thing.line}"


def as_json(answered: Answer, folder: str) -> str:
    """Return an answer as JSON: the fields of `Answer`, paths beginning with the folder."""

    def located(thing: Thing) -> dict[str, object]:
        return {**asdict(thing), "path": f"{folder}/{thing.path}"}

    document = {
        "asked": located(answered.asked),
        **{
            group: [located(thing) for thing in getattr(answered, group)]
            for group in ("claims", "falls", "unconfirmed", "weakened")
        },
        "passing": list(answered.passing),
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
