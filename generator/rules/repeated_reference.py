"""A list names the same record twice.

A page would print the name twice, or count one claim as two. After a merge of two people's work
a line often stands in a list twice, and no editor shows it. Relations and roles may name an actor
again, because each says something else of it; speakers are the concern of `self-reference`.

**Fails**

    key_actors: [port-authority, ada-vale, port-authority]

**Passes**

    key_actors: [port-authority, ada-vale]
"""

from collections.abc import Iterator

from generator.derive import Facts
from generator.diagnostics import Finding, Place
from generator.model.fields import Refers
from generator.rules.rule import Rule

_HINT = "Keep one of the two."


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each entry of a list that an earlier entry names already."""
    seen: set[tuple[Place, str]] = set()
    for leaf in facts.inventory.leaves:
        refers, keys = leaf.mark(Refers), leaf.place.keys
        if refers and isinstance(keys[-1], int):
            entry = (Place(leaf.place.path, keys[:-1]), str(leaf.value))
            if entry in seen:
                message = f"the {refers.kind} `{leaf.value}` is in this list already"
                yield Finding(leaf.place, message, _HINT)
            seen.add(entry)


RULE = Rule(id="repeated-reference", doc=__doc__ or "", check=check)
