"""What to say of a reference whose id is that of another kind of record, or no id at all."""

from functools import partial

from generator.derive import Facts, Reference
from generator.diagnostics import Finding
from generator.load.ids.kinds import a, is_another, kind_that_has, way_to
from generator.model.fields import IsProse
from generator.prose import SCHEMES
from generator.rules._references import known

_NO_IDS = frozenset({"true", "false", "yes", "no", "none", "null", "unknown"})
"""What people write who take the field for a question, or have no answer."""


def of_another_kind(facts: Facts, reference: Reference, kind: str, owner: str) -> Finding | None:
    """A finding, or None where no record of another kind is named.

    `kind` and `owner` are kind and id of the record with a file of its own that is named.
    """
    for id_, wanted in ((reference.id, reference.kind), (owner, kind)):
        if has := kind_that_has(id_, wanted, partial(known, facts)):
            scheme = next((name for name, of in SCHEMES.items() if of == has), "")
            in_prose = scheme and id_ == reference.id and _is_in_prose(facts, reference)
            way = f"Write `{scheme}:{id_}`." if in_prose else way_to(wanted, known(facts, wanted))
            return Finding(reference.place, is_another(id_, has, wanted), way)
    if reference.id in _NO_IDS:
        message = f"`{reference.id}` is not the id of {a(kind)}"
        return Finding(reference.place, message, f"Write which {kind} it is, or leave it out.")
    return None


def _is_in_prose(facts: Facts, reference: Reference) -> bool:
    leaves = (leaf for leaf in facts.inventory.leaves if leaf.place == reference.place)
    return any(leaf.mark(IsProse) for leaf in leaves)
