"""A copy with words replaced is said to have its author's words.

`lineage` tells how an article came from its origin, and `wording` whether its words are still the
author's. Where a step on the way is an `altered-copy`, words were replaced, and the text cannot be
`intact`: its quotations would be printed as what people said. If it cannot be told which of two
texts was altered, the wording is `unknown`, and neither is quoted as anybody's own words.

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

_HINT = "Say `altered`, or `unknown`; or give the step another relation if no words were replaced."


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each article that is intact and yet the altered copy of something."""
    for article in facts.briefing.articles.values():
        altered = [
            step.origin for step in article.record.lineage if step.relation is Relation.ALTERED_COPY
        ]
        if altered and article.record.wording is Wording.INTACT:
            message = (
                "the words are said to be intact, and the lineage says that those of "
                f"`{altered[0]}` were replaced"
            )
            yield Finding(Place(article.path("record.yml")) / "wording", message, _HINT)


RULE = Rule(id="wording-unlike-lineage", doc=__doc__ or "", check=check)
