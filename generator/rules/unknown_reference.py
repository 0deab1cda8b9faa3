"""A record or a link names something that is not there.

Everything in a briefing leads somewhere: a claim to its speaker, a statement to its claims, a
name in a sentence to its page. A reference to nothing is a slip of the pen, a file that somebody
forgot to add, or one that was renamed. The hint names the nearest id there is, if one is near.
A record that was renamed says under `formerly` what it was called; its old address then leads to
the new one, and every reference to the old id is told the new one.

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

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from generator.derive import Facts, Reference
from generator.diagnostics import Finding
from generator.load.ids.near import did_you_mean, meant_ids, nearest_ids
from generator.model.briefing import Briefing
from generator.model.fields import ArticleId
from generator.model.record import TO_DO_ID
from generator.model.walk import FOLDERS, OWNERS
from generator.rules._another_kind import of_another_kind
from generator.rules._article_names import misnamed
from generator.rules._references import known
from generator.rules.rule import Rule

_NAME_ANOTHER = "Name one that is there, or take the reference out."
_FEW = 6
"""So many ids are named where none of them is near."""
_KEPT = " A claim keeps its id; one that no longer stands is not deleted but `withdrawn`."
_RENAMABLE = frozenset({"actor", "issue", "article"})
"""Kinds of record that say what they were called, under `formerly`."""

_Times = Mapping[tuple[str, str], int]
"""How often a kind of record and an id are named, in all that refers to it or to what it has."""


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each reference to a record that is not there."""
    unknown = [
        reference
        for reference in facts.references
        if reference.id not in known(facts, reference.kind)
        and not _is_unread(facts.briefing, reference)
    ]
    if not unknown:
        return
    times = Counter(map(_owner, facts.references))
    folders = {one.better: one.article.id for one in misnamed(facts.briefing)}
    for reference in unknown:
        kind, owner = _owner(reference)
        if kind == "article" and owner in folders:
            # Else one would be told to write an id that another rule forbids.
            hint = f"Rename the folder `articles/{folders[owner]}` to `{owner}`."
            yield Finding(reference.place, f"there is no article `{owner}`", hint)
        else:
            yield _finding(facts, reference, times)


def _owner(reference: Reference) -> tuple[str, str]:
    """Kind and id of the record with a file of its own that a reference names."""
    return OWNERS.get(reference.kind, reference.kind), reference.id.partition("/")[0]


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


def _finding(facts: Facts, reference: Reference, times: _Times) -> Finding:
    """Of a claim or proposition: either its owner is not there, or the owner has none like it."""
    kind, owner = _owner(reference)
    if owner == TO_DO_ID:
        message = f"`{TO_DO_ID}` stands where the id of the {kind} belongs"
        return Finding(reference.place, message, f"Write which {kind} it is.")
    if renamed := _renamed(facts, kind, owner):
        message = f"the {kind} `{owner}` was renamed"
        return Finding(reference.place, message, f"It is called `{renamed}` now.")
    if (other := of_another_kind(facts, reference, kind, owner)) is not None:
        return other
    if owner not in known(facts, kind):
        message = f"there is no {kind} `{owner}`"
        return Finding(reference.place, message, _hint(facts, kind, owner, times))
    local = reference.id.partition("/")[2]
    own = [id_.partition("/")[2] for id_ in known(facts, reference.kind) if _is_of(owner, id_)]
    near = [f"{owner}/{id_}" for id_ in nearest_ids(local, own)]
    message = f"the {kind} `{owner}` has no {reference.kind} `{local}`"
    to_write = f" Or add it under `propositions` in `issues/{owner}.yml`."
    kept = _KEPT if reference.kind == "claim" else to_write
    there = f" There: {', '.join(f'`{one}`' for one in own)}." if 0 < len(own) <= _FEW else ""
    hint = did_you_mean(near) or f"{_NAME_ANOTHER}{there}{kept}"
    return Finding(reference.place, message, hint)


def _renamed(facts: Facts, kind: str, id_: str) -> str:
    """The id that a record has now which was called so before; "" where none was."""
    if id_ in known(facts, kind):
        return ""
    former = {(kind, old): new for kind, old, new in facts.briefing.former_ids()}
    return former.get((kind, id_), "")


def _hint(facts: Facts, kind: str, id_: str, times: _Times) -> str:
    near = meant_ids(id_, _names(facts, kind))
    file = f"`{FOLDERS[kind]}/{id_}.yml`"
    # A slip of the pen stands once, beside references that are right.
    renamed = times[kind, id_] > 1 or (len(near) == 1 and not times[kind, near[0]])
    rename = _rename(facts, kind, id_, near) if renamed and kind in _RENAMABLE else ""
    if kind == "article":
        ways = [did_you_mean(near) or _NAME_ANOTHER, rename]
    elif near:
        ways = [did_you_mean(near), rename, f"Or else write {file}."]
    else:
        ways = [f"Write {file}, or name one that is there.", rename]
    return " ".join(filter(None, ways))


def _rename(facts: Facts, kind: str, id_: str, near: Sequence[str]) -> str:
    """What to do if it has got another id."""
    where = f"the {'record.yml' if kind == 'article' else 'file'} that has its new id"
    before: list[str] = []
    if len(near) == 1:
        own = "/record.yml" if kind == "article" else ".yml"
        where = f"`{FOLDERS[kind]}/{near[0]}{own}`"
        former = facts.briefing.former_ids()
        before = [old for of, old, new in former if (of, new) == (kind, near[0])]
    ids = ", ".join((*before, id_))
    return f"If it was renamed, write `formerly: [{ids}]` in {where}."


def _names(facts: Facts, kind: str) -> Mapping[str, tuple[str, ...]]:
    """All records of a kind by their ids, with what they are called."""
    briefing = facts.briefing
    match kind:
        case "actor":
            return {id_: (one.name, *one.spellings) for id_, one in briefing.actors.items()}
        case "term":
            return {id_: (one.name, *one.spellings) for id_, one in briefing.terms.items()}
        case "issue":
            return {id_: (one.title,) for id_, one in briefing.issues.items()}
        case "event":
            return {id_: (one.title,) for id_, one in briefing.events.items()}
        case "origin":
            return {id_: (one.name,) for id_, one in briefing.origins.items()}
    return dict.fromkeys(briefing.articles, ())


def _is_of(owner: str, id_: str) -> bool:
    return id_.partition("/")[0] == owner


RULE = Rule(id="unknown-reference", doc=__doc__ or "", check=check, may_wait=True)
