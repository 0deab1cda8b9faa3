"""A text is called intact although a passage of it says the opposite of what was written.

`wording: intact` means that the words are the author's. Misprints occur in such a text too: a
misspelt name can have an emendation of the same sense. But where an alteration has turned the
meaning round, somebody or something other than the author has written the passage, and its
neighbours cannot be trusted either. Then nothing of the text may be given as a speaker's own
words, and only `wording` makes sure of that.

Set `wording` to `altered`, or to `unknown` if that is all one can say; or correct the
emendation's `sense`.

**Fails**

    wording: intact
    emendations:
      - reads: advised to close the bridge
        restored: urged not to close the bridge
        certainty: medium
        sense: inverted
        basis: The next sentence thanks him for keeping it open.

**Passes**

    wording: altered
    emendations:
      - reads: advised to close the bridge
        restored: urged not to close the bridge
        certainty: medium
        sense: inverted
        basis: The next sentence thanks him for keeping it open.
"""

from collections.abc import Iterator

from generator.derive import Facts
from generator.diagnostics import Finding, Place
from generator.model.vocabulary import Sense, Wording
from generator.rules.rule import Rule

_MESSAGE = "the sense is inverted here, but the record calls the wording intact"
_HINT = "Set `wording` to altered or unknown, or correct the emendation's `sense`."


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each inverted passage in a text that is called intact."""
    for article in facts.briefing.articles.values():
        if article.record.wording is not Wording.INTACT:
            continue
        for index, emendation in enumerate(article.record.emendations):
            if emendation.sense is Sense.INVERTED:
                place = Place(article.path("record.yml")) / "emendations" / index / "sense"
                yield Finding(place, _MESSAGE, _HINT)


RULE = Rule(id="emendation-in-intact-text", doc=__doc__ or "", check=check)
