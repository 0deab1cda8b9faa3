"""A record or a link names something that is not there.

Everything in a briefing leads somewhere: a claim to its speaker, a statement to its claims, a
name in a sentence to its page. A reference to nothing is a slip of the pen, a file that somebody
forgot to add, or one that was renamed. The hint names the nearest id there is, if one is near.

References are checked wherever they stand, links in prose included. Nothing is said where the
record that is named is there but could not be read: its own findings say what to do.

**Fails**: the actor's file is `actors/port-authority.yml`

    key_actors: [port-autority]
    bottom_line:
      - says: The [Port Authority](actor:port-autority) says the bridge opens in May.
        claims: [gazette-2021-03-08/opens-in-mai]

**Passes**

    key_actors: [port-authority]
    bottom_line:
      - says: The [Port Authority](actor:port-authority) says the bridge opens in May.
        claims: [gazette-2021-03-08/opens-in-may]
"""

import difflib
from collections.abc import Collection, Iterable, Iterator, Mapping

from generator.derive import Facts, Reference
from generator.diagnostics import Finding
from generator.load import slug
from generator.model.briefing import Briefing
from generator.model.entities import Actor, Term
from generator.model.fields import ArticleId
from generator.model.walk import FOLDERS, OWNERS
from generator.rules._references import known
from generator.rules.rule import Rule

_NEAR = 0.7
"""An id that resembles another by less is not taken for it."""
_MOST = 3
"""More ids with the same words say nothing of which is meant."""
_NAME_ANOTHER = "Name one that is there, or take the reference out."
_KEPT = " A claim that no longer stands is not deleted but `withdrawn`."


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each reference to a record that is not there."""
    for reference in facts.references:
        there = known(facts, reference.kind)
        if reference.id not in there and not _is_unread(facts.briefing, reference):
            yield _finding(facts, reference)


def _is_unread(briefing: Briefing, reference: Reference) -> bool:
    """Whether the record may well be there, in a file that has findings of its own."""
    owner = reference.id.partition("/")[0]
    match reference.kind:
        case "article":
            return f"articles/{owner}" in briefing.unread
        case "claim" if ArticleId(owner) in briefing.articles:
            return f"articles/{owner}/annotations.yml" in briefing.unread
        case "claim":
            return f"articles/{owner}" in briefing.unread
        case "proposition":
            return f"issues/{owner}.yml" in briefing.unread
        case kind:
            return f"{FOLDERS[kind]}/{owner}.yml" in briefing.unread


def _finding(facts: Facts, reference: Reference) -> Finding:
    """Of a claim or proposition: either its owner is not there, or the owner has none like it."""
    owner, _, local = reference.id.partition("/")
    kind = OWNERS.get(reference.kind)
    renamed = _renamed(facts, kind or reference.kind, owner)
    if renamed:
        message = f"the {kind or reference.kind} `{owner}` was renamed"
        return Finding(reference.place, message, f"It is called `{renamed}` now.")
    if kind is None:
        message = f"there is no {reference.kind} `{reference.id}`"
        return Finding(reference.place, message, _hint(facts, reference.kind, reference.id))
    if owner not in known(facts, kind):
        message = f"there is no {kind} `{owner}`"
        return Finding(reference.place, message, _hint(facts, kind, owner))
    own = [id_.partition("/")[2] for id_ in known(facts, reference.kind) if _is_of(owner, id_)]
    near = [f"{owner}/{id_}" for id_ in _nearest(local, own)]
    message = f"the {kind} `{owner}` has no {reference.kind} `{local}`"
    kept = _KEPT if reference.kind == "claim" else ""
    return Finding(reference.place, message, _did_you_mean(near) or f"{_NAME_ANOTHER}{kept}")


def _renamed(facts: Facts, kind: str, id_: str) -> str:
    """The id that a record has now which was called so before; "" where none was."""
    if id_ in known(facts, kind):
        return ""
    former = {(kind, old): new for kind, old, new in facts.briefing.former_ids()}
    return former.get((kind, id_), "")


def _hint(facts: Facts, kind: str, id_: str) -> str:
    near = _did_you_mean(_called(facts, kind, id_) or _nearest(id_, known(facts, kind)))
    if kind == "article":
        return near or _NAME_ANOTHER
    file = f"`{FOLDERS[kind]}/{id_}.yml`"
    return f"{near} Or else write {file}." if near else f"Write {file}, or name one that is there."


def _called(facts: Facts, kind: str, id_: str) -> list[str]:
    """The actors or terms that have a name or a spelling which an id may be made from."""
    named: Mapping[str, Iterable[Actor | Term]] = {
        "actor": facts.briefing.actors.values(),
        "term": facts.briefing.terms.values(),
    }
    found = [one.id for one in named.get(kind, ()) if id_ in map(slug, (one.name, *one.spellings))]
    return [*map(str, found[:_MOST])]


def _nearest(id_: str, there: Collection[str]) -> list[str]:
    """The id that is spelt most like another; or those with a part of its words, or with more."""
    words = {*id_.split("-")}
    related = [
        one for one in sorted(there) if words <= {*one.split("-")} or {*one.split("-")} < words
    ]
    spelt = difflib.get_close_matches(id_, there, n=1, cutoff=_NEAR)
    return spelt or (related if len(related) <= _MOST else [])


def _did_you_mean(near: list[str]) -> str:
    return f"Did you mean {' or '.join(f'`{id_}`' for id_ in near)}?" if near else ""


def _is_of(owner: str, id_: str) -> bool:
    return id_.partition("/")[0] == owner


RULE = Rule(id="unknown-reference", doc=__doc__ or "", check=check, may_wait=True)
