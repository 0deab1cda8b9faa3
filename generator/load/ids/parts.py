"""What to say where an id has one part, and one of two parts belongs: a claim's, a proposition's.

Which claim of an article is meant, its id cannot tell. A claim that is proposed at random would
be taken for evidence, so one is named only where it is the only one, or is written in other form.
"""

from collections.abc import Collection, Sequence

from generator.load.ids.kinds import listed
from generator.load.ids.near import did_you_mean, surely_nearest_ids
from generator.load.paths import is_id
from generator.model.walk import OWNERS

_MOST = 3
"""More claims of the same id say nothing of which is meant."""


def way_to_parts(
    kind: str, given: str, owners: Collection[str], known: Collection[str]
) -> tuple[str, str]:
    """A message, "" for the usual one, and a hint, "" where nothing is near.

    `given` is the one part, or an id of two parts that may be there; `owners` are the ids of all
    articles or issues, and `known` those of all claims or propositions.
    """
    if "/" in given:
        return "", _of_two(kind, given, owners, known)
    if given in owners:
        of = OWNERS[kind]
        return f"this is the {of} alone; the {kind} is missing", _own(kind, given, known)
    if written := [id_ for id_ in known if id_.replace("/", "-") == given]:
        return "", did_you_mean(written)
    for owner in sorted(owners, key=len, reverse=True):
        if given.startswith(f"{owner}-"):
            return "", _like(kind, owner, given.removeprefix(f"{owner}-"), known)
    own = [id_.partition("/")[2] for id_ in known]
    surely = surely_nearest_ids(given, {*own})
    near = [id_ for id_ in known if id_.partition("/")[2] in surely]
    if 0 < len(near) <= _MOST:
        return "", did_you_mean(near)
    begun = [owner for owner in owners if owner.startswith(f"{given}-")]
    return "", _own(kind, begun[0], known) if len(begun) == 1 else ""


def has_one_part(kind: str) -> str:
    """The message that an id lacks its slash."""
    return f"the id of a {kind} has two parts, the {OWNERS[kind]}'s and its own"


def own_part(given: str) -> str:
    """The last part of an id of two parts, for a place where that part alone belongs; or ""."""
    owner, slash, own = given.partition("/")
    return own if slash and is_id(owner) and is_id(own) else ""


def way_out_of_list(name: str, given: Sequence[object]) -> str:
    """The hint where a list stands in the place of an id; `name` is that of the field or entry."""
    ids = [one for one in given if isinstance(one, str)]
    if not ids or len(ids) < len(given):
        return "Write an id there."
    if name.isdecimal():
        written = " and ".join(f"`- {one}`" for one in ids)
        return f"Behind a dash an id needs no brackets: write {written}."
    if len(ids) == 1:
        return f"Write `{name}: {ids[0]}`, without brackets or a dash."
    return "Write one of them: this field takes a single id."


def _of_two(kind: str, given: str, owners: Collection[str], known: Collection[str]) -> str:
    owner, _, local = given.partition("/")
    if given in known:
        return did_you_mean([given])
    if owner in owners:
        return _like(kind, owner, local, known)
    same = [id_ for id_ in known if id_.partition("/")[2] == local]
    if 0 < len(same) <= _MOST:
        return did_you_mean(same)
    return f"There is no {OWNERS[kind]} `{owner}`: name one that is there."


def _like(kind: str, owner: str, local: str, known: Collection[str]) -> str:
    near = surely_nearest_ids(local, [id_.partition("/")[2] for id_ in _of(owner, known)])
    return did_you_mean([f"{owner}/{id_}" for id_ in near]) or _own(kind, owner, known)


def _own(kind: str, owner: str, known: Collection[str]) -> str:
    """Which there are in an article or an issue, and how one of them is written."""
    there = [id_.partition("/")[2] for id_ in _of(owner, known)]
    if not there:
        return f"The {OWNERS[kind]} `{owner}` has no {kind}s."
    if len(there) == 1:
        return f"Write `{owner}/{there[0]}`, its only {kind}."
    return f"Write `{owner}/{kind.upper()}`, with one of its {kind}s: {listed(there)}."


def _of(owner: str, known: Collection[str]) -> Sequence[str]:
    return [id_ for id_ in known if id_.startswith(f"{owner}/")]
