"""A page rests on a claim of which it can show no words.

Every sentence of a briefing can be followed to the words in a source, and where those words are
withheld (`show: ~`, or a source with `publish: none`), a reader is sent away with the number of a
paragraph. A briefing may promise that this happens nowhere on its main pages:
`cited_claims_show: true` among the `settings` of `briefing.yml`. Then each claim that the home
page or an issue cites, and each that takes a stance on a proposition, must show some of its
words.

A few words are enough, if they carry the claim. Where the rights of the source leave no room for
them, show less of other claims, or let the page cite another claim. Drafts and withdrawn
claims are not held to it.

**Fails**, while `settings` in `briefing.yml` has `cited_claims_show: true` and an issue cites it

    - id: opens-in-may
      quote: The harbour bridge will open in May
      show: ~

**Passes**

    - id: opens-in-may
      quote: The harbour bridge will open in May
      show: will open in May
"""

from collections.abc import Iterator, Mapping

from generator.derive import Facts
from generator.diagnostics import Finding
from generator.model.briefing import ClaimEntry
from generator.model.fields import ClaimId
from generator.rules._references import in_draft, is_draft
from generator.rules.rule import Rule

_SHOW = "Show the words that carry the claim, with `show`, or cite another claim."
_RIGHTS = "The source has `publish: none`: cite another claim, or take out the stance."


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each claim on a main page that shows nothing."""
    if not facts.briefing.file.settings.cited_claims_show:
        return
    cited = _cited(facts)
    for entry in facts.claims.values():
        passages = facts.quotations.claims.get(entry.id)
        shows = passages is None or passages.shown is not None
        is_public = entry.claim.withdrawn is None and not in_draft(facts.briefing, entry.place)
        needed = cited.get(entry.id) or _stance(facts, entry)
        if needed and is_public and not shows:
            hint = _SHOW if entry.claim.shows_nothing else _RIGHTS
            message = f"this claim shows no words, and {needed}"
            yield Finding(entry.place / "show", message, hint)


def _cited(facts: Facts) -> Mapping[ClaimId, str]:
    """The claims that the briefing's own file and its issues cite, and which cites it first."""
    cited: dict[ClaimId, str] = {}
    for reference in facts.references:
        path = reference.place.path
        is_main = path == "briefing.yml" or path.startswith("issues/")
        if reference.kind == "claim" and is_main and not in_draft(facts.briefing, reference.place):
            cited.setdefault(ClaimId(reference.id), f"{path} cites it")
    return cited


def _stance(facts: Facts, entry: ClaimEntry) -> str:
    """That it takes a stance on a proposition of a page; empty if it does not."""
    for id_ in entry.claim.stances:
        if not is_draft(facts.briefing, "proposition", id_):
            return f"it takes a stance on {id_}"
    return ""


RULE = Rule(id="cited-claim-shows-nothing", doc=__doc__ or "", check=check)
