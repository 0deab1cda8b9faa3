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
from generator.rules.rule import Rule


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each entry whose id an earlier one of its list has."""
    for article in facts.briefing.articles.values():
        ids = [claim.id for claim in article.annotations.claims]
        yield from _repeated("claim", Place(article.path("annotations.yml")) / "claims", ids)
    for issue in facts.briefing.issues.values():
        ids = [proposition.id for proposition in issue.propositions]
        yield from _repeated("proposition", Place(f"issues/{issue.id}.yml") / "propositions", ids)


def _repeated(kind: str, place: Place, ids: Sequence[str]) -> Iterator[Finding]:
    for index, id_ in enumerate(ids):
        if id_ in ids[:index]:
            message = f"another {kind} before this one has the id `{id_}`"
            yield Finding(place / index / "id", message, "Give the newer one an id of its own.")


RULE = Rule(id="duplicate-id", doc=__doc__ or "", check=check)
