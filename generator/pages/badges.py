"""What is out of the ordinary about a claim, in a word or two. The normal case has no badge."""

from generator.model.fields import ClaimId
from generator.model.vocabulary import Modality, Wording
from generator.pages import labels, numerals
from generator.pages.desk import Desk

COPY = {Wording.ALTERED: "altered copy", Wording.UNKNOWN: "wording not verified"}


def badges(desk: Desk, id_: ClaimId) -> tuple[str, ...]:
    """The exceptions of a claim, the gravest first."""
    claim = desk.claims[id_].claim
    independent = desk.facts.lineage.corroboration(id_).independent
    found = {
        "withdrawn": claim.withdrawn is not None,
        "disputed": bool(desk.disputes(id_)),
        COPY.get(desk.record_of(id_).wording, ""): not desk.is_intact(id_),
        "anonymous": desk.is_anonymous(id_),
        "speaker inferred": any(by.inferred for by in claim.by),
        "stance inferred": any(taken.inferred for taken in claim.stances.values()),
        labels.MODALITY[claim.modality]: claim.modality is not Modality.ASSERTED,
        f"{numerals.number(independent)} independent origins": independent > 1,
    }
    return tuple(badge for badge, applies in found.items() if applies)
