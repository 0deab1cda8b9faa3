"""A restoration is called certain, and no other text has the wording.

An emendation says which words an altered copy replaced. An editor's good ear gives a likely reading
(`medium`) or a possible one (`low`). High certainty needs a witness: another text that has the
original words, collected or not, and where it was seen.

**Fails**

    emendations:
      - reads: the haven bridge
        restored: the harbour bridge
        certainty: high
        sense: same
        basis: The phrase is a literal translation and back.

**Passes**

    emendations:
      - reads: the haven bridge
        restored: the harbour bridge
        certainty: high
        sense: same
        basis: The paper's own page has the words.
        witness:
          reads: the harbour bridge will open in May
          seen_at: gazette.example, 8 March 2021
"""

from collections.abc import Iterator

from generator.derive import Facts
from generator.diagnostics import Finding, Place
from generator.model.vocabulary import Certainty
from generator.rules.rule import Rule

_MESSAGE = "a restoration of high certainty needs a witness, and there is none"
_HINT = "Add `witness:` with `reads` and `seen_at`, or call the certainty medium."


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each emendation of high certainty that nothing outside bears out."""
    for article in facts.briefing.articles.values():
        for index, emendation in enumerate(article.record.emendations):
            if emendation.certainty is Certainty.HIGH and emendation.witness is None:
                place = Place(article.path("record.yml")) / "emendations" / index / "certainty"
                yield Finding(place, _MESSAGE, _HINT)


RULE = Rule(id="high-certainty-without-witness", doc=__doc__ or "", check=check, may_wait=True)
