"""More of a source is printed than its rights allow.

`rights: budget` is the most that all pages and data files together may print of a source: a
number of words, and a share of the article's words. Each word counts once, however often it
is printed. What is printed is the quotation of every published claim, or the part that it
shows, with its further passages; the words that a gloss explains; the damaged words of an
emendation, if they stand in the headline or partly in what is printed anyway; the words that give
a date (`as_written`) and those that describe an actor (`described_as`). Drafts, withheld quotations
and emendations of words that are not printed do not count. Of a source with `publish: none` not a
word may be printed.

The limits are set per source, with their reasons, before anything is quoted. If they are
reached, show less: give the longest quotations a shorter `show`, or `show: ~`. The whole
`quote` stays what the claim rests on.

**Fails**, for an article of 300 words, with one claim that shows 100 of them

    rights:
      holder: The Gazette
      publish: excerpts
      budget: {share: 0.3, words: 80}
      basis: Short quotations for comment.

**Passes**, if that claim shows 60

    rights:
      holder: The Gazette
      publish: excerpts
      budget: {share: 0.3, words: 80}
      basis: Short quotations for comment.
"""

from collections.abc import Iterator
from math import floor

from generator.derive import Facts
from generator.derive.exposure import exposure_of
from generator.diagnostics import Finding, Place
from generator.model.briefing import Article
from generator.model.fields import ClaimId
from generator.model.vocabulary import Publish, Status
from generator.rules.rule import Rule

_NONE = (
    "Take the source's words out of `as_written` and `described_as`; how a date is known can be "
    "said in `working`."
)
_NAMED = 3
"""So many of the largest contributions are named."""


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each limit of each budget that is exceeded."""
    for article in facts.briefing.articles.values():
        rights = article.record.rights
        if rights.publish is Publish.NONE and facts.exposure[article.id].words:
            printed = _counted(facts.exposure[article.id].words)
            message = f"pages print {printed} of this source, and its rights allow none"
            place = Place(article.path("record.yml")) / "rights" / "publish"
            yield Finding(place, message, _NONE)
        if rights.publish is not Publish.EXCERPTS or rights.budget is None:
            continue
        place = Place(article.path("record.yml")) / "rights" / "budget"
        exposure = facts.exposure[article.id]
        allowed = floor(rights.budget.share * exposure.total_words + 1e-9)
        if exposure.words > rights.budget.words:
            over = exposure.words - rights.budget.words
            message = f"pages print {_counted(exposure.words)} of this source, {over} too many"
            yield Finding(place / "words", message, _hint(facts, article))
        if exposure.words > allowed:
            message = (
                f"pages print {exposure.words} of the {exposure.total_words} words of this source, "
                f"{exposure.words - allowed} too many: a share of {rights.budget.share:g} "
                f"is {_counted(allowed)}"
            )
            yield Finding(place / "share", message, _hint(facts, article))


def _hint(facts: Facts, article: Article) -> str:
    largest = sorted(_contributions(facts, article), key=lambda pair: (-pair[1], pair[0]))
    named = ", ".join(f"{id_} ({_counted(words)})" for id_, words in largest[:_NAMED])
    return f"Show less, with `show`. The most is shown by {named}." if named else "Show less."


def _counted(words: int) -> str:
    return f"{words} word" if words == 1 else f"{words} words"


def _contributions(facts: Facts, article: Article) -> Iterator[tuple[ClaimId, int]]:
    """The published claims of an article, and how many words each prints."""
    for claim in article.annotations.claims:
        id_ = ClaimId(f"{article.id}/{claim.id}")
        passages = facts.quotations.claims.get(id_)
        if claim.status is Status.PUBLISHED and passages and passages.shown:
            printed = (passages.shown, *(passage for _, passage in passages.also))
            yield id_, exposure_of(article.text, printed).words


RULE = Rule(id="budget-exceeded", doc=__doc__ or "", check=check)
