"""What is said of an article's wording contradicts its lineage.

`lineage` tells how an article came from its origin, and `wording` whether its words are still the
author's. Where a step on the way is an `altered-copy`, words were replaced, and the text cannot be
`intact`: its quotations would be printed as what people said. And where words were `altered`, the
lineage must say whose: an `original` has words of its own. If it cannot be told which of two texts
was altered, the wording is `unknown`, and neither is quoted as anybody's own words.

**Fails**

    lineage:
      - {origin: gazette-report, relation: altered-copy, basis: It has synonyms in each sentence.}
    wording: intact

**Passes**

    lineage:
      - {origin: gazette-report, relation: altered-copy, basis: It has synonyms in each sentence.}
    wording: altered
"""

from collections.abc import Iterator

from generator.derive import Facts
from generator.diagnostics import Finding, Place
from generator.model.vocabulary import Relation, Wording
from generator.rules.rule import Rule

_INTACT = (
    "Say `altered`, or `unknown`; or give the step another relation if no words were replaced."
)
_ALTERED = (
    "Name the origin whose words were replaced, with the relation `altered-copy`: that of another "
    "article, if it was made from that. Or give the wording another word."
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each intact altered copy, and for each altered original."""
    for article in facts.briefing.articles.values():
        record = article.record
        place = Place(article.path("record.yml")) / "wording"
        altered = [step.origin for step in record.lineage if step.relation is Relation.ALTERED_COPY]
        if altered and record.wording is Wording.INTACT:
            message = (
                "the words are said to be intact, and the lineage says that those of "
                f"`{altered[0]}` were replaced"
            )
            yield Finding(place, message, _INTACT)
        relations = {step.relation for step in record.lineage}
        if record.wording is Wording.ALTERED and relations == {Relation.ORIGINAL}:
            message = "the words are said to be altered, and the lineage says that they are its own"
            yield Finding(place, message, _ALTERED)


RULE = Rule(id="wording-unlike-lineage", doc=__doc__ or "", check=check)
