"""An id that a record had before leads to two things.

A record that is renamed keeps its old ids under `formerly`, and whoever follows an old address is
led to the new one. That works only while nothing else has that id: neither a record of the same
kind, nor another one that had it before. Ids are never reused.

**Fails**, while there is an `actors/port-authority.yml`

    # actors/harbour-authority.yml
    formerly: [port-authority]

**Passes**, when `actors/port-authority.yml` was renamed to `actors/harbour-authority.yml`

    # actors/harbour-authority.yml
    formerly: [port-authority]
"""

from collections.abc import Iterator

from generator.derive import Facts
from generator.diagnostics import Finding, Place
from generator.model.walk import FOLDERS
from generator.rules._references import known
from generator.rules.rule import Rule

_HINT = "Give one of the two another id, or take this one out."


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each former id that is somebody's, or was somebody's before."""
    seen: dict[tuple[str, str], str] = {}
    count: dict[tuple[str, str], int] = {}
    for kind, former, id_ in facts.briefing.former_ids():
        index = count.get((kind, id_), 0)
        count[kind, id_] = index + 1
        file = f"{id_}/record.yml" if kind == "article" else f"{id_}.yml"
        place = Place(f"{FOLDERS[kind]}/{file}") / "formerly" / index
        if former in known(facts, kind):
            yield Finding(place, f"there is a record of the kind {kind} with this id", _HINT)
        elif (kind, former) in seen:
            other = seen[kind, former]
            yield Finding(place, f"the {kind} `{other}` has this former id already", _HINT)
        seen.setdefault((kind, former), id_)


RULE = Rule(id="former-id-in-use", doc=__doc__ or "", check=check)
