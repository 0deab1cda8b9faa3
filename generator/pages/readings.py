"""The words behind a claim in one line, those of an altered copy beside what was restored."""

from collections.abc import Iterator

from generator.anchor import ArticleText, Passage
from generator.derive.exposure import merged
from generator.derive.quotations import LocatedEmendation
from generator.model.fields import ClaimId
from generator.model.vocabulary import Certainty, PassageRole
from generator.pages import labels, titles
from generator.pages.datings import sentence
from generator.pages.desk import Desk
from generator.pages.markdown import Markdown
from generator.pages.phrases import joined, phrase
from generator.pages.words import CUT, bridged, words

CERTAINTIES = tuple(Certainty)
"""The highest first."""


def reading(desk: Desk, id_: ClaimId) -> Iterator[Markdown]:
    """The speaker's words as a quotation, or what is printed in place of one."""
    if quoted := joined(words(desk, id_).quoted):
        yield phrase("“{}”", quoted)
    yield from unquoted(desk, id_)


def unquoted(desk: Desk, id_: ClaimId) -> Iterator[Markdown]:
    """What a copy reads and what its words were; why nothing is printed; a translation."""
    printed = words(desk, id_)
    if printed.reads:
        reads = phrase("{} {}", titles.READS, joined(printed.reads))
        yield Markdown(sentence(joined([reads, *_restored(desk, id_)], "; ")))
    if printed.withheld:
        yield printed.withheld
    if printed.translation:
        yield phrase("{} {}", titles.TRANSLATION, sentence(printed.translation))


def _restored(desk: Desk, id_: ClaimId) -> Iterator[Markdown]:
    """The printed words with what stood in place of the altered ones, and how sure that is."""
    article = desk.claims[id_].article.id
    text = desk.facts.texts[article]
    passages = desk.facts.quotations.claims[id_]
    continuing = [p for one, p in passages.also if one.role is PassageRole.CONTINUES]
    printed = bridged(text, merged([passages.shown or passages.quote, *continuing]))
    altered = [
        located
        for located in desk.facts.exposure[article].emendations
        if any(located.passage.meets(passage) for passage in printed)
    ]
    if altered:
        surety = max((one.emendation.certainty for one in altered), key=CERTAINTIES.index)
        mended = joined((_mended(text, one, altered) for one in printed), f" {CUT} ")
        yield phrase("restored, {}: {}", labels.CERTAINTY[surety], mended)


def _mended(text: ArticleText, passage: Passage, altered: list[LocatedEmendation]) -> Markdown:
    """A passage with its altered places restored, each as a whole."""
    pieces: list[str] = []
    reached = passage.start
    for located in sorted(altered, key=lambda one: one.passage):
        place = located.passage
        if place.meets(passage) and place.end > reached:
            pieces.append(text.slice(Passage(reached, max(reached, place.start))))
            pieces.append(located.emendation.restored)
            reached = place.end
    pieces.append(text.slice(Passage(reached, max(reached, passage.end))))
    return phrase("{}", "".join(pieces))
