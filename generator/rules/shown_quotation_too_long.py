"""A quotation shows more words than the briefing allows itself.

Quotations are evidence, not reading matter: the shorter they are, the plainer it is which words
carry the claim, and the less is taken from somebody else's text. `shown_words` among the
`settings` of `briefing.yml` is the most words that one passage may print. It holds for what a
claim shows and for each of its further passages, whatever the rights of the source. (A word is
whatever stands between two spaces; a dash by itself is not one.)

The whole `quote` stays what the claim rests on: give it a `show`, with the words that matter
most. A further passage has no `show`; quote less of it.

**Fails**, while `settings` in `briefing.yml` has `shown_words: 12`

    quote: The bridge, she said to the dockers on a cold quay, will open in May and not a day later

**Passes**

    quote: The bridge, she said to the dockers on a cold quay, will open in May and not a day later
    show: will open in May and not a day later
"""

from collections.abc import Iterator

from generator.anchor import Passage
from generator.derive import Facts
from generator.derive.exposure import words_in
from generator.diagnostics import Finding, Place
from generator.model.briefing import ClaimEntry
from generator.rules.rule import Rule

_SHOW = "Give it a `show`: the unbroken part of `quote` that matters most."
_LESS = "Quote less of this passage; only the claim's own quotation can show a part."


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each passage that prints more words than are allowed."""
    allowed = facts.briefing.file.settings.shown_words
    if allowed is None:
        return
    for entry in facts.claims.values():
        for place, passage, hint in _printed(facts, entry):
            words = words_in(entry.article.text, passage)
            if words > allowed:
                message = f"this shows {words} words, and {allowed} are the most allowed"
                yield Finding(place, message, hint)


def _printed(facts: Facts, entry: ClaimEntry) -> Iterator[tuple[Place, Passage, str]]:
    """What a claim prints, passage by passage; nothing while one of its quotations is not found."""
    passages = facts.quotations.claims.get(entry.id)
    if passages is None or passages.shown is None:
        return
    yield entry.place / ("show" if entry.claim.show else "quote"), passages.shown, _SHOW
    for index, (_, passage) in enumerate(passages.also):
        yield entry.place / "also" / index / "quote", passage, _LESS


RULE = Rule(id="shown-quotation-too-long", doc=__doc__ or "", check=check, may_wait=True)
