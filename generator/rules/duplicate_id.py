"""Two claims of an article, or two propositions of an issue, have the same id.

A claim's id is its address for good: in references, in links from other sites and in the data
file. If two share one, nobody can tell which is meant. Give the newer of the two another id; an id
that was ever published is not used again, even if its claim is withdrawn.

**Fails**

    claims:
      - id: opens-in-may
        quote: The harbour bridge will open in May
      - id: opens-in-may
        quote: we expect the first trams in May

**Passes**

    claims:
      - id: opens-in-may
        quote: The harbour bridge will open in May
      - id: first-trams-in-may
        quote: we expect the first trams in May
"""

from collections.abc import Iterator, Sequence

from generator.derive import Facts
from generator.diagnostics import Finding, Place
from generator.model.claim import Claim
from generator.model.entities import Proposition
from generator.rules.rule import Rule


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each entry whose id an earlier one of its list has."""
    for article in facts.briefing.articles.values():
        place = Place(article.path("annotations.yml")) / "claims"
        yield from _repeated("claim", place, article.annotations.claims)
    for issue in facts.briefing.issues.values():
        place = Place(f"issues/{issue.id}.yml") / "propositions"
        yield from _repeated("proposition", place, issue.propositions)


def _repeated(
    kind: str, place: Place, entries: Sequence[Claim] | Sequence[Proposition]
) -> Iterator[Finding]:
    ids = [entry.id for entry in entries]
    for index, id_ in enumerate(ids):
        first = ids.index(id_)
        if first != index:
            message = f"{kind} {first + 1} of this file has the id `{id_}` already"
            hint = "Give the newer one an id of its own."
            if entries[first] == entries[index]:
                hint = "The two are the same: delete one of them."
            yield Finding(place / index / "id", message, hint)


RULE = Rule(id="duplicate-id", doc=__doc__ or "", check=check)
