"""A role or a relation of an actor rests on nothing.

Who holds which office, who speaks for whom and who belongs to what decide how readers weigh a
statement. So each entry under `roles` and `relations` names the `claims` that show it, or, if
no collected article does, says in `outside` where it was seen.

A source says most of this in passing: "Ada Vale, director of the Port Authority, said". Such
a passage can be a claim of its own, with `background: true`.

**Fails**

    roles:
      - title: Director
        at: port-authority

**Passes**

    roles:
      - title: Director
        at: port-authority
        claims: [gazette-2021-03-08/vale-is-director]
      - title: Member of the city council
        outside: The council's list of members, seen on 9 March 2021.
"""

from collections.abc import Iterator, Sequence

from generator.derive import Facts
from generator.diagnostics import Finding, Place
from generator.model.entities import ActorRelation, Role
from generator.rules.rule import Rule

_HINT = "Name the claims that show it in `claims`, or say in `outside` where it was seen."


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each role and relation with neither claims nor an outside basis."""
    for id_, actor in facts.briefing.actors.items():
        place = Place(f"actors/{id_}.yml")
        yield from _bare("role", actor.roles, place / "roles")
        yield from _bare("relation", actor.relations, place / "relations")


def _bare(what: str, entries: Sequence[Role | ActorRelation], place: Place) -> Iterator[Finding]:
    for index, entry in enumerate(entries):
        if not entry.claims and entry.outside is None:
            message = f"this {what} has neither `claims` nor `outside`"
            yield Finding(place / index, message, _HINT)


RULE = Rule(id="evidence-missing", doc=__doc__ or "", check=check, may_wait=True)
