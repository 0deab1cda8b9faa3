"""Suggestions as YAML to paste into `annotations.yml`, each with its reason in a comment.

What is proposed is a draft, with what only a human can say left to do.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

from generator.anchor import ArticleText, Passage, Selector, pasteable
from generator.derive import Mention
from generator.editing.direct_speech import Speaker
from generator.editing.suggestions import ClaimProposal, Suggestions
from generator.expressions import TimeExpression
from generator.load import slug
from generator.model.record import TO_DO, TO_DO_ID
from generator.model.vocabulary import ClaimKind, Credibility

_ID_WORDS = 4
_SAYS = f"{TO_DO} what these words assert, in neutral words that say no more."
_BASIS = f"{TO_DO} why it is taken to have been said, or to be so."
_HEADLINE = (
    f"{TO_DO} the headline. A claim, if it says what the text does not; else say where it does."
)


def pasteable_yaml(found: Suggestions, text: ArticleText, taken: Collection[str]) -> str:
    """The suggestions for a text; `taken` are the local ids that its annotations have."""
    return "\n".join(_lines(found, text, taken)) + "\n"


def _lines(found: Suggestions, text: ArticleText, taken: Collection[str]) -> Iterator[str]:
    if found.claims:
        yield "# A sentence that carries no claim goes under `no_claim`, as `quote` and `reason`."
        yield "claims:"
    elif not found.headline:
        yield "# Every sentence has a claim, or is listed as carrying none."
    ids = set(taken)
    for proposal in found.claims:
        id_ = _id(text.slice(proposal.passage), ids)
        ids.add(id_)
        yield from _claim(proposal, text, id_)
    if found.headline:
        yield "no_claim:"
        first, *rest = [*_selector(text, found.headline), f"reason: {pasteable(_HEADLINE)}"]
        yield f"  - {first}"
        yield from (f"    {line}" for line in rest)
    yield from _known(found.known, text)
    if found.unknown:
        yield ""
        yield "# Names that no actor and no term is spelt as; `new actor ID` begins an actor:"
    for name in found.unknown:
        path = found.unlisted.get(name.name)
        listing = f": the name in {path}, to be listed under `spellings` there" if path else ""
        yield f"#   “{name.name}”, {_places(text, name.passages)}{listing}"
    if found.dates:
        yield ""
        yield "# Dates, as the words are most likely meant; of what is still to come, the next one."
        yield "# One belongs under `when` in an event; in a claim, `said` is the day of speaking."
    for date in found.dates:
        yield f"#   {_place(text, date.passage)}: {_dating(date)}"


def _claim(proposal: ClaimProposal, text: ArticleText, id_: str) -> Iterator[str]:
    speaker = proposal.speaker
    why = (
        f"likely by {speaker.actor}: {speaker.reason}"
        if speaker
        else "nobody whom the briefing knows is named for it"
    )
    yield f"  # {_place(text, proposal.passage)}: {proposal.kind}"
    yield f"  # {why}"
    yield f"  - id: {id_}"
    yield "    status: draft"
    yield f"    says: {pasteable(_SAYS)}"
    yield f"    kind: {ClaimKind.STATEMENT}"
    yield f"    by: {_by(speaker)}"
    yield from (f"    {line}" for line in _selector(text, proposal.passage))
    if speaker and speaker.passage and not proposal.passage.contains(speaker.passage):
        first, *rest = [*_selector(text, speaker.passage), "role: speaker"]
        yield "    also:"
        yield f"      - {first}"
        yield from (f"        {line}" for line in rest)
    for date in proposal.said[:1]:
        yield f"    said: {_dating(date)}"
    grade = Credibility.CANNOT_BE_JUDGED
    yield f"    credibility: {{grade: {grade}, basis: {pasteable(_BASIS)}}}"


def _by(speaker: Speaker | None) -> str:
    """The speaker; where the words of the claim do not name one, with the reason it is inferred."""
    if speaker is None:
        return TO_DO_ID
    if speaker.passage or speaker.is_narrator:
        return speaker.actor
    return f"{{actor: {speaker.actor}, inferred: {pasteable(speaker.reason)}}}"


def _selector(text: ArticleText, passage: Passage) -> Iterator[str]:
    """The fields that mean this passage and no other."""
    words = text.slice(passage)
    selectors: Mapping[Passage, Selector | None] = dict(text.places(words))
    selector = selectors.get(passage)
    if selector is None:
        yield f"quote: {pasteable(words)}  # not to be told apart: quote more words"
        return
    yield f"quote: {pasteable(selector.exact)}"
    if selector.prefix:
        yield f"prefix: {pasteable(selector.prefix)}"
    if selector.suffix:
        yield f"suffix: {pasteable(selector.suffix)}"


def _dating(date: TimeExpression) -> str:
    """A dating on one line; where the words lead to none, it is still to do."""
    fields = {"as_written": pasteable(date.as_written)}
    if date.resolution.working:
        working = date.resolution.working
        fields["working"] = pasteable(working if date.resolution.edtf else f"{TO_DO} {working}")
    fields["basis"] = str(date.resolution.basis)
    inner = ", ".join(f"{key}: {value}" for key, value in fields.items())
    return f"{{edtf: {date.resolution.edtf or 'XXXX'}, {inner}}}"


def _known(mentions: Iterable[Mention], text: ArticleText) -> Iterator[str]:
    named: dict[tuple[str, str], list[Passage]] = {}
    for mention in mentions:
        named.setdefault((mention.kind, mention.id), []).append(mention.passage)
    if named:
        yield ""
        yield "# Named, and known to the briefing:"
    for (kind, id_), passages in named.items():
        spelt = dict.fromkeys(text.slice(passage) for passage in passages)
        words = ", ".join(f"“{' '.join(one.split())}”" for one in spelt)
        yield f"#   {kind} {id_}: {words}, {_places(text, passages)}"


def _places(text: ArticleText, passages: Iterable[Passage]) -> str:
    lines = [str(line) for line in dict.fromkeys(text.place(one.start)[0] for one in passages)]
    return f"{'line' if len(lines) == 1 else 'lines'} {', '.join(lines)}"


def _place(text: ArticleText, passage: Passage) -> str:
    line, column = text.place(passage.start)
    return f"line {line}, column {column}"


def _id(words: str, taken: Collection[str]) -> str:
    """A local id of the first words, with a number where that is taken."""
    name = slug(" ".join(re.findall(r"\w+", words)[:_ID_WORDS]))
    number, id_ = 1, name
    while id_ in taken:
        number += 1
        id_ = f"{name}-{number}"
    return id_
