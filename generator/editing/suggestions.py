"""What an editor may annotate in an article next.

The same article and annotations give the same suggestions.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from generator.anchor import ArticleText, Passage
from generator.dates import EdtfDate, parse
from generator.derive import Facts, Mention
from generator.editing.direct_speech import (
    Speaker,
    attribution,
    direct_quotations,
    is_beside,
    verbs_of_saying,
)
from generator.editing.names import FoundName, unknown_names
from generator.expressions import TimeExpression, time_expressions
from generator.model.fields import ArticleId

DIRECT = "words between quotation marks"
SENTENCE = "a sentence without a claim"


@dataclass(frozen=True, slots=True)
class ClaimProposal:
    """Words of a sentence without a claim, that may carry one."""

    passage: Passage
    kind: str
    """What they are: words between quotation marks, or a sentence."""
    speaker: Speaker | None
    said: tuple[TimeExpression, ...]
    """The days that stand by a verb of saying in their sentence, and are not after publication."""


@dataclass(frozen=True, slots=True)
class Suggestions:
    """What is not annotated yet in an article."""

    claims: tuple[ClaimProposal, ...]
    """One for each direct quotation, and for each sentence without one, in order."""
    headline: Passage | None
    """The headline, where nobody has said what it carries."""
    known: tuple[Mention, ...]
    """Places that name actors and terms of the briefing, in order."""
    unknown: tuple[FoundName, ...]
    """Names that no actor and no term is spelt as."""
    unlisted: Mapping[str, str]
    """Those of them that a record has as its name, but not among its spellings -> its path."""
    dates: tuple[TimeExpression, ...]
    """All dates that the article gives, in order."""


def suggest(facts: Facts, id_: ArticleId) -> Suggestions:
    """What may be annotated next in an article of the briefing."""
    article, text = facts.briefing.articles[id_], facts.texts[id_]
    language, published = article.record.language, article.record.published.edtf
    mentions = facts.mentions.in_article(id_)
    actors = [mention for mention in mentions if mention.kind == "actor"]
    dates = time_expressions(text, language, published)
    direct = direct_quotations(text, language, actors)
    quoted = [one.passage for one in direct]
    outlet = article.record.outlet
    nobody = "nobody is named, so that the article itself says it"
    narrator = Speaker(outlet, nobody, is_narrator=True) if outlet else None
    claims: list[ClaimProposal] = []
    uncovered = [one.passage for one in facts.coverage[id_].uncovered]
    headline = next((one for one in uncovered if text.slice(one) == article.record.title), None)
    for sentence in (one for one in uncovered if one != headline):
        within = [one for one in direct if one.passage.meets(sentence)]
        verbs = verbs_of_saying(text, sentence, quoted)
        said = tuple(
            one
            for one in dates
            if one.passage.meets(sentence)
            and _may_be_when_said(one, published)
            and any(is_beside(text, one.passage, verb) for verb in verbs)
        )
        for one in within:
            if all(claim.passage != one.passage for claim in claims):
                claims.append(ClaimProposal(one.passage, DIRECT, one.speaker, said))
        if not within:
            speaker = attribution(text, sentence, quoted, actors) or (None if verbs else narrator)
            claims.append(ClaimProposal(_bare(text, sentence), SENTENCE, speaker, said))
    unknown = unknown_names(text, language, [mention.passage for mention in mentions])
    return Suggestions(
        claims=tuple(claims),
        headline=headline,
        known=mentions,
        unknown=unknown,
        unlisted=_unlisted(facts, {found.name for found in unknown}),
        dates=dates,
    )


def _unlisted(facts: Facts, names: Collection[str]) -> Mapping[str, str]:
    """The names that actors and terms have without being found by them -> path of the record."""
    actors, terms = facts.briefing.actors.items(), facts.briefing.terms.items()
    return {
        entity.name: f"{folder}/{id_}.yml"
        for folder, entities in (("actors", actors), ("terms", terms))
        for id_, entity in entities
        if entity.name in names
    }


def _may_be_when_said(date: TimeExpression, published: EdtfDate) -> bool:
    """Whether a date is told as news are, by the day of the week, and not still to come."""
    when = parse(date.resolution.edtf) if date.resolution.working else None
    if not isinstance(when, EdtfDate) or when.lower is None or published.upper is None:
        return False
    return when.lower <= published.upper


def _bare(text: ArticleText, sentence: Passage) -> Passage:
    """A sentence without its full stop."""
    return Passage(sentence.start, sentence.start + len(text.slice(sentence).rstrip(".")))
