"""The extent of an alteration does not fit its article.

`alteration` in a record says how many words of an altered text are not its author's: by the
lowest of several estimates (`least`), by the highest (`most`), and how that was estimated. The
numbers are printed on the page of the source, as a share of its words. So `least` may not be more
than `most`, and `most` not more than the number of words in the article, its headline included.
(A word is whatever stands between two spaces; a dash by itself is not one.) And where `wording`
is not `altered`, there is no alteration to measure.

**Fails**, for an article of 300 words

    wording: altered
    alteration:
      least: 120
      most: 310
      method: Words that no other copy has, and those that are not the outlet's usage.

**Passes**

    wording: altered
    alteration:
      least: 110
      most: 130
      method: Words that no other copy has, and those that are not the outlet's usage.
"""

from collections.abc import Iterator

from generator.derive import Facts
from generator.diagnostics import Finding, Place
from generator.model.vocabulary import Wording
from generator.rules.rule import Rule

_WORDING = "Set `wording: altered`, or take `alteration` out."
_NUMBERS = "Count again: `least` is the lowest estimate, `most` the highest."


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each extent that its article cannot have."""
    for article in facts.briefing.articles.values():
        record, alteration = article.record, article.record.alteration
        if alteration is None:
            continue
        place = Place(article.path("record.yml")) / "alteration"
        words = facts.exposure[article.id].total_words
        if record.wording is not Wording.ALTERED:
            message = f"the extent of an alteration is given, but the wording is {record.wording}"
            yield Finding(place, message, _WORDING)
        if alteration.least > alteration.most:
            message = f"`least` is {alteration.least}, more than `most`, which is {alteration.most}"
            yield Finding(place / "least", message, _NUMBERS)
        if alteration.most > words:
            message = f"`most` is {alteration.most}, and the article has {words} words"
            yield Finding(place / "most", message, _NUMBERS)


RULE = Rule(id="alteration-out-of-range", doc=__doc__ or "", check=check)
