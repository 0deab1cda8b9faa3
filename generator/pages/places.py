"""Where the words of a claim stand on the page of their source."""

from generator.anchor import Paragraph, Passage
from generator.derive.exposure import merged
from generator.model.briefing import Article
from generator.model.fields import ClaimId
from generator.model.vocabulary import Publish
from generator.pages import addresses
from generator.pages.addresses import Address
from generator.pages.desk import Desk
from generator.pages.words import bridged


def stretches(desk: Desk, article: Article, paragraph: Paragraph) -> tuple[Passage, ...]:
    """The stretches of a paragraph that a link can lead to, in order.

    Of a text that is printed whole they are the passages that claims are drawn from, of another
    what is printed of it.
    """
    facts = desk.facts
    if article.record.rights.publish is not Publish.FULL:
        printed = _within(paragraph, facts.exposure[article.id].quoted)
        return tuple(bridged(facts.texts[article.id], printed))
    claimed = merged(
        passage
        for id_ in desk.claims_of[article.id]
        if not desk.claims[id_].claim.shows_nothing
        for passage in facts.quotations.claims[id_].all
    )
    return _within(paragraph, claimed)


def place(desk: Desk, id_: ClaimId) -> Address:
    """The stretch that holds the beginning of a claim's words, or else their paragraph."""
    article = desk.claims[id_].article
    passages = desk.facts.quotations.claims[id_]
    start = (passages.shown or passages.quote).start
    paragraph = desk.facts.texts[article.id].paragraph_at(start)
    if paragraph is None:
        return addresses.article(article.id)
    if passages.shown:
        for number, stretch in enumerate(stretches(desk, article, paragraph), start=1):
            if stretch.start <= start < stretch.end:
                return addresses.stretch(article.id, paragraph.number, number)
    return addresses.paragraph(article.id, paragraph.number)


def _within(paragraph: Paragraph, passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """The parts of passages that stand in a paragraph."""
    return tuple(
        Passage(max(paragraph.start, passage.start), min(paragraph.end, passage.end))
        for passage in passages
        if passage.start < paragraph.end and paragraph.start < passage.end
    )
