"""An unnamed source is used as if it were known.

"An official said" in two articles may be two officials. An actor of the kind `anonymous` is
therefore confined to the one article that it speaks in: its `article` names it, and the
annotations of another article cannot use it. Whom it could be stands under `may_be`; neither
field has a meaning for an actor with a name.

**Fails**

    # in actors/harbour-official.yml
    name: A harbour official
    kind: anonymous

    # in actors/ada-vale.yml
    name: Ada Vale
    kind: person
    may_be: [harbour-official]

**Passes**

    # in actors/harbour-official.yml
    name: A harbour official
    kind: anonymous
    article: gazette-2021-03-08
    may_be: [ada-vale]

    # in actors/ada-vale.yml
    name: Ada Vale
    kind: person
"""

from collections.abc import Iterator

from generator.derive import Facts
from generator.diagnostics import Finding, Place
from generator.model import walk
from generator.model.briefing import Briefing, ClaimEntry
from generator.model.entities import Actor
from generator.model.fields import ActorId, Refers
from generator.model.vocabulary import ActorKind
from generator.rules.rule import Rule


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each unnamed actor without bounds, and each use beyond them."""
    for actor in facts.briefing.actors.values():
        yield from _bounds(actor)
    for entry in facts.briefing.claims():
        yield from _uses(facts.briefing, entry)


def _bounds(actor: Actor) -> Iterator[Finding]:
    top = Place(f"actors/{actor.id}.yml")
    if actor.kind is ActorKind.ANONYMOUS:
        if actor.article is None:
            message = f"the unnamed actor `{actor.id}` does not say which article it speaks in"
            hint = "Write `article:` and the article's id; one unnamed actor per article."
            yield Finding(top / "kind", message, hint)
        return
    for key in ("article", "may_be"):
        if getattr(actor, key):
            message = f"the actor `{actor.id}` has a name, so `{key}` has no meaning for it"
            place = Place(top.path, (key,), on_key=True)
            yield Finding(place, message, "Only an actor of the kind `anonymous` has it.")


def _uses(briefing: Briefing, entry: ClaimEntry) -> Iterator[Finding]:
    for leaf in walk.contents(entry.claim, entry.place).leaves:
        if leaf.mark(Refers) != Refers("actor"):
            continue
        actor = briefing.actors.get(ActorId(str(leaf.value)))
        if (
            actor
            and actor.kind is ActorKind.ANONYMOUS
            and actor.article in briefing.articles  # that one is not there is told
            and actor.article != entry.article.id
        ):
            message = f"the unnamed actor `{actor.id}` belongs to the article `{actor.article}`"
            hint = "Write an unnamed actor for this article; they may or may not be the same."
            yield Finding(leaf.place, message, hint)


RULE = Rule(id="anonymous-out-of-scope", doc=__doc__ or "", check=check)
