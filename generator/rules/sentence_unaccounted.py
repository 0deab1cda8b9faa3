"""A sentence of an article carries no claim, and is not listed as carrying none.

A briefing may promise that nothing in its articles was passed over: `every_sentence: true` among
the `settings` of `briefing.yml`. Then every sentence, the headline included, needs a claim with a
word of it in its `quote` or its `also`, or an entry under `no_claim` that says why it carries
none. What an article says and the briefing leaves out is then a decision that everybody can read,
and no oversight.

Claims that are drafts or withdrawn do not count, because readers find no claim in that sentence;
articles that are drafts are not held to it. Where a quotation is not found, or a file cannot be
read, the sentences that it would account for are unknown, and its article is not checked.

The message gives for each sentence the number of its paragraph, as on the page of the source, its
own in that, and where it stands in `article.txt`. The words themselves are not printed: rights may
forbid it.

**Fails**, while `settings` in `briefing.yml` has `every_sentence: true`, for an article that says
"The bridge will open in May. Nobody answered questions."

    claims:
      - id: opens-in-may
        quote: The bridge will open in May.

**Passes**

    claims:
      - id: opens-in-may
        quote: The bridge will open in May.
    no_claim:
      - quote: Nobody answered questions.
        reason: The newspaper says of itself that it got no answer.
"""

from collections.abc import Iterator, Sequence

from generator.derive import Facts, Sentence
from generator.diagnostics import Finding, Place
from generator.model.briefing import Article
from generator.model.vocabulary import Status
from generator.rules.rule import Rule

_HINT = (
    "Write claims that quote them (`generator suggest {}` proposes some), or list them under "
    "`no_claim` with the reason. `every_sentence` in briefing.yml asks it."
)
_MOST_NAMED = 12
"""So many sentences are named; more would be read by nobody."""


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each article with sentences of which nobody has said what they carry."""
    if not facts.briefing.file.settings.every_sentence:
        return
    failed = {failure.place.path for failure in facts.quotations.failures}
    for article in facts.briefing.articles.values():
        is_draft = article.record.status is Status.DRAFT
        path = article.path("annotations.yml")
        if is_draft or path in failed or path in facts.briefing.unread:
            continue
        left = [one for one in _numbered(facts, article) if not _is_accounted(facts, one[1])]
        if left:
            hint = _HINT.format(article.id)
            yield Finding(Place(path), _message(facts, article, left), hint)


def _numbered(facts: Facts, article: Article) -> Iterator[tuple[int, Sentence]]:
    """Every sentence with its number in its paragraph, from 1."""
    paragraph = ordinal = 0
    for sentence in facts.coverage[article.id].sentences:
        ordinal = ordinal + 1 if sentence.paragraph == paragraph else 1
        paragraph = sentence.paragraph
        yield ordinal, sentence


def _is_accounted(facts: Facts, sentence: Sentence) -> bool:
    claims = (facts.claims[id_].claim for id_ in sentence.claims)
    return sentence.no_claim or any(claim.status is Status.PUBLISHED for claim in claims)


def _message(facts: Facts, article: Article, left: Sequence[tuple[int, Sentence]]) -> str:
    places = [_place(facts, article, ordinal, sentence) for ordinal, sentence in left]
    more = f" and {len(places) - _MOST_NAMED} more" if len(places) > _MOST_NAMED else ""
    are = "1 sentence is" if len(places) == 1 else f"{len(places)} sentences are"
    return (
        f"{are} accounted for by no claim and not listed under `no_claim`: "
        f"{'; '.join(places[:_MOST_NAMED])}{more}"
    )


def _place(facts: Facts, article: Article, ordinal: int, sentence: Sentence) -> str:
    line, column = facts.texts[article.id].place(sentence.passage.start)
    return f"paragraph {sentence.paragraph}, sentence {ordinal} (article.txt:{line}:{column})"


RULE = Rule(id="sentence-unaccounted", doc=__doc__ or "", check=check)
