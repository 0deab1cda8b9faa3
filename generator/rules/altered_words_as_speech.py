"""Words from a text whose wording was altered are given as somebody's own.

Some copies of articles have been changed on their way: machines replace words by other words,
within quotation marks too. What stands in such a copy is nobody's speech. If the briefing
puts it between quotation marks, readers will take it for what the speaker said and quote it
on.

So where the record's `wording` is `altered` or `unknown`, no quotation marks may stand around
words in what a claim `says`, nor in a statement or the note of a tension that cites such a
claim. Say the content in your own words. Two things may be quoted: the `restored` words of an
emendation of high certainty with a witness, because another text has them; and, where
a statement cites several claims, words of a quotation from a text that is intact.

**Fails**, in an article whose `wording` is `altered`

    says: The minister called the bridge "a finished bargain".

**Passes**

    says: The minister said that nothing about the bridge could be changed any more.

**Passes** too, if an emendation of high certainty with a witness restores "a done deal"

    says: The minister called the bridge "a done deal".
"""

from collections.abc import Iterator, Sequence

from generator.anchor import normalise
from generator.anchor.shown import quoted
from generator.derive import Facts
from generator.diagnostics import Finding, Place
from generator.model.briefing import Article, ClaimEntry
from generator.model.entities import Tension
from generator.model.fields import ClaimId
from generator.model.record import Statement
from generator.model.vocabulary import Certainty, Wording
from generator.rules._reading import quoted_words
from generator.rules.rule import Rule

_EDGES = " ,.;:!?…"
_HINT = (
    "Say it in your own words, without quotation marks. Only restored words of high certainty, "
    "with a witness, may be quoted from such a text."
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each piece of prose that quotes altered words."""
    for entry in facts.claims.values():
        yield from _quoting(entry.claim.says, (entry,), entry.place / "says")
    for place, statement in facts.inventory.of_kind(Statement):
        yield from _quoting(statement.says, _cited(facts, statement.claims), place / "says")
    for place, tension in facts.inventory.of_kind(Tension):
        yield from _quoting(tension.note, _cited(facts, tension.claims), place / "note")


def _cited(facts: Facts, claims: Sequence[ClaimId]) -> tuple[ClaimEntry, ...]:
    """The claims that are cited; none while one is missing, for the words may be from that one."""
    known = tuple(facts.claims[id_] for id_ in claims if id_ in facts.claims)
    return known if len(known) == len(claims) else ()


def _quoting(says: str, cited: Sequence[ClaimEntry], place: Place) -> Iterator[Finding]:
    altered = [entry.article for entry in cited if not _is_intact(entry.article)]
    if not altered:
        return
    for words in quoted_words(says):
        if not _may_be_quoted(words, cited):
            message = (
                f"{quoted(words)} stands between quotation marks, but the wording of "
                f"{altered[0].id} is {altered[0].record.wording}"
            )
            yield Finding(place, message, _HINT)


def _may_be_quoted(words: str, cited: Sequence[ClaimEntry]) -> bool:
    said = words.strip(_EDGES)
    restored = {text for entry in cited for text in _restored(entry.article)}
    intact = (entry.claim.quote for entry in cited if _is_intact(entry.article))
    return said in restored or any(said in normalise(quote) for quote in intact)


def _restored(article: Article) -> Iterator[str]:
    for emendation in article.record.emendations:
        if emendation.certainty is Certainty.HIGH and emendation.witness:
            yield normalise(emendation.restored).strip(_EDGES)


def _is_intact(article: Article) -> bool:
    return article.record.wording is Wording.INTACT


RULE = Rule(id="altered-words-as-speech", doc=__doc__ or "", check=check)
