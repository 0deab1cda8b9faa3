"""An article's way back to its origin does not end where it says that it ends.

`lineage` leads from an article back to where its words come from, nearest first: this copy is
a reprint of that paper's article, which rewrites that agency's interview. The relation
`original` means that nothing lies behind it, so it can only be the last step, or the only
one. What stands after it would be the origin of an original.

The order matters: the last step decides which claims count as independent of each other.

**Fails**

    lineage:
      - {origin: agency-interview, relation: original, basis: The paper says that it asked him.}
      - {origin: gazette-article, relation: reprint, basis: The credit line names the paper.}

**Passes**

    lineage:
      - {origin: gazette-article, relation: reprint, basis: The credit line names the paper.}
      - {origin: agency-interview, relation: original, basis: The paper says that it asked him.}
"""

from collections.abc import Iterator

from generator.derive import Facts
from generator.diagnostics import Finding, Place
from generator.model.vocabulary import Relation
from generator.rules.rule import Rule

_MESSAGE = "a step follows this one, although `original` means that nothing lies behind it"
_HINT = "List the steps nearest first, and give this one the relation that it has to the next."


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each original that is not the last step."""
    for article in facts.briefing.articles.values():
        for index, step in enumerate(article.record.lineage[:-1]):
            if step.relation is Relation.ORIGINAL:
                place = Place(article.path("record.yml")) / "lineage" / index / "relation"
                yield Finding(place, _MESSAGE, _HINT)


RULE = Rule(id="lineage-order", doc=__doc__ or "", check=check)
