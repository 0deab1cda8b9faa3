"""A word of probability stands where nobody is named who judges so.

"Likely", "probably", "almost certain": such words are estimates, and somebody has made them.
Analysts use them on one scale, from *almost no chance* to *almost certain* (Intelligence
Community Directive 203). In a briefing they are the editors' judgement, or else the
speaker's:

- in a statement they need an `assessment` that says what the judgement is based on;
- in what a claim `says` they may stand only if the quotation has the very word (one of its
  further passages, its translation, or the restored wording of an emendation within it will
  do).

The words are: almost no chance, remote, very unlikely, highly improbable, unlikely,
improbable, roughly even chance, even odds, likely, probable, probably, very likely, highly
probable, almost certain, almost certainly, nearly certain. Only whole words count, capitals
or not; *remote* only as an estimate (a remote chance; the chance is remote), not of a remote
island. The list is English, so nothing is said where the briefing is in another language.

**Fails**

    state_of_play:
      - says: The bridge will probably not open in May.
        claims: [gazette-2021-03-08/piers-unfinished]

**Passes**

    state_of_play:
      - says: The bridge will probably not open in May.
        claims: [gazette-2021-03-08/piers-unfinished]
        assessment: Two of the piers were unfinished in March, and each took five months.
"""

import re
from collections.abc import Collection, Iterator

from generator.anchor import normalise
from generator.anchor.shown import quoted
from generator.derive import Facts
from generator.diagnostics import Finding
from generator.model.briefing import ClaimEntry
from generator.model.record import Statement
from generator.rules._reading import plain
from generator.rules.rule import Rule

_WORDS = re.compile(
    r"""(?<![\w-])(?:
        almost\ no\ chance
      | remote(?=\ (?:chance|possibilit|prospect|likelihood|probabilit))
      | remote(?=\W*$|[.,;:!?)]|\ (?:and|or|but|that)\b)
      | (?:very\ )?unlikely
      | (?:highly\ )?(?:im)?probable
      | (?:roughly\ )?even\ (?:chance|odds)
      | (?:very\ )?likely
      | probably
      | (?:almost|nearly)\ certain(?:ly)?
    )(?![\w-])""",
    re.VERBOSE | re.IGNORECASE,
)
"""A longer estimate comes before the shorter one that it contains."""

_IN_CLAIM = "Use the speaker's own words of probability, or none."
_IN_STATEMENT = (
    "Say in `assessment` what this judgement is based on, or leave it to the speaker: "
    "name who expects it and cite the claim."
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each piece of prose with an estimate that is nobody's."""
    if facts.briefing.file.language.partition("-")[0] != "en":
        return
    for entry in facts.claims.values():
        estimates = _estimates(entry.claim.says)
        said = " | ".join(_said(facts, entry)) if estimates else ""
        for word in estimates:
            if not re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", said, re.IGNORECASE):
                message = f"{quoted(word)} is an estimate that the quotation does not make"
                yield Finding(entry.place / "says", message, _IN_CLAIM)
    for place, statement in facts.inventory.of_kind(Statement):
        if statement.assessment is None:
            for word in _estimates(statement.says):
                message = f"{quoted(word)} is an estimate, and this statement has no `assessment`"
                yield Finding(place / "says", message, _IN_STATEMENT)


def _estimates(says: str) -> Collection[str]:
    """The estimates in a piece of prose, each once."""
    return dict.fromkeys(found[0].lower() for found in _WORDS.finditer(normalise(plain(says))))


def _said(facts: Facts, entry: ClaimEntry) -> Iterator[str]:
    """All that the source says of it, in the normalised form, restored wordings included."""
    claim = entry.claim
    yield normalise(claim.quote)
    yield normalise(claim.translation or "")
    for further in claim.also:
        yield normalise(further.quote)
    passages = facts.quotations.claims.get(entry.id)
    for located in facts.quotations.emendations[entry.article.id]:
        if passages and any(located.passage.meets(passage) for passage in passages.all):
            yield normalise(located.emendation.restored)


RULE = Rule(id="estimative-word", doc=__doc__ or "", check=check)
