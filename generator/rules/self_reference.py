"""A record refers to itself where it needs another.

Nothing corroborates itself, reports itself or is related to itself. Such a reference is usually a
slip: the right field with the wrong id, or one name too many in a list. The rule speaks of

- a claim that `reports` or `corroborates` itself, or corroborates a claim of its own article (one
  text is one source, however often it says a thing);
- a speaker that is listed twice, or through whom its own words are said to have come;
- an article whose `lineage` leads through the same origin twice;
- an actor that is related to itself, holds an office at itself or may be itself.

**Fails**

    - id: opens-in-may
      by: ada-vale
      through: ada-vale
      corroborates: [gazette-2021-03-08/opens-in-may]

**Passes**

    - id: opens-in-may
      by: ada-vale
      corroborates: [evening-post-2021-03-10/may]
"""

from collections.abc import Iterator, Sequence

from generator.derive import Facts
from generator.diagnostics import Finding, Place
from generator.model.briefing import Article, ClaimEntry
from generator.model.claim import Attribution
from generator.model.entities import Actor
from generator.rules.rule import Rule


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each reference from a record to itself."""
    for article in facts.briefing.articles.values():
        yield from _in_lineage(article)
    for entry in facts.briefing.claims():
        yield from _between_claims(entry)
        yield from _among_speakers(entry)
    for actor in facts.briefing.actors.values():
        yield from _in_actor(actor)


def _in_lineage(article: Article) -> Iterator[Finding]:
    origins = [step.origin for step in article.record.lineage]
    for index in _repeated(origins):
        place = Place(article.path("record.yml")) / "lineage" / index / "origin"
        message = f"the lineage leads through the origin `{origins[index]}` twice"
        yield Finding(place, message, "Each step leads further back; leave one of the two out.")


def _between_claims(entry: ClaimEntry) -> Iterator[Finding]:
    claim = entry.claim
    if claim.reports == entry.id:
        hint = "Name the statement that it is about, or leave `reports` out."
        yield Finding(entry.place / "reports", f"the claim `{claim.id}` reports itself", hint)
    for index, other in enumerate(claim.corroborates):
        place = entry.place / "corroborates" / index
        hint = "Name claims of other articles only."
        if other == entry.id:
            yield Finding(place, f"the claim `{claim.id}` corroborates itself", hint)
        elif other.partition("/")[0] == entry.article.id:
            message = f"`{other}` is in the same article, and one text is one source"
            yield Finding(place, message, hint)


def _among_speakers(entry: ClaimEntry) -> Iterator[Finding]:
    claim = entry.claim
    for key, attributions in (("by", claim.by), ("through", claim.through)):
        actors = _actors(attributions)
        for index in _repeated(actors):
            place = entry.place / key / index / "actor"
            message = f"the actor `{actors[index]}` stands in `{key}` twice"
            yield Finding(place, message, "Leave one of the two out.")
    for index, actor in enumerate(_actors(claim.through)):
        if actor in _actors(claim.by):
            place = entry.place / "through" / index / "actor"
            message = f"the words of the actor `{actor}` cannot have come through itself"
            yield Finding(place, message, "`by` has who says it, `through` who passed it on.")


def _in_actor(actor: Actor) -> Iterator[Finding]:
    top = Place(f"actors/{actor.id}.yml")
    for index, relation in enumerate(actor.relations):
        if relation.to == actor.id:
            message = f"the actor `{actor.id}` is related to itself"
            yield Finding(top / "relations" / index / "to", message, "Name the other one.")
    for index, role in enumerate(actor.roles):
        if role.at == actor.id:
            message = f"the actor `{actor.id}` holds an office at itself"
            hint = "Name the body it is held at, or leave `at` out."
            yield Finding(top / "roles" / index / "at", message, hint)
    for index, other in enumerate(actor.may_be):
        if other == actor.id:
            message = f"the actor `{actor.id}` may be itself"
            yield Finding(top / "may_be" / index, message, "Name who else it could be.")


def _actors(attributions: Sequence[Attribution]) -> list[str]:
    return [attribution.actor for attribution in attributions]


def _repeated(ids: Sequence[str]) -> Iterator[int]:
    """The index of each entry that stood earlier in the list as well."""
    for index, id_ in enumerate(ids):
        if id_ in ids[:index]:
            yield index


RULE = Rule(id="self-reference", doc=__doc__ or "", check=check)
