"""The printed passages of a source, paragraph by paragraph, with the claims drawn from them."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.anchor import Paragraph, Passage
from generator.model.briefing import Article
from generator.model.fields import ClaimId
from generator.model.vocabulary import Publish, Wording
from generator.pages import addresses
from generator.pages.desk import Desk
from generator.pages.markdown import Markdown
from generator.pages.phrases import NOTHING, joined, phrase, within
from generator.pages.places import stretches
from generator.pages.rows import ClaimRow, rows
from generator.pages.sheet import Sheet
from generator.pages.words import CUT, has_words, restoration, spoken


@dataclass(frozen=True, slots=True)
class PrintedParagraph:
    """A paragraph of the source, as far as it may be printed."""

    anchor: str
    number: int
    quoted: Markdown
    """Its printed words, where they are the author's."""
    reads: Markdown
    """Its printed words, where the copy was altered or is not verified."""
    restored: tuple[Markdown, ...]
    """What stood, or most likely stood, in place of altered words."""
    unseen: str
    """What is said instead of words that may not be printed."""
    claims: tuple[ClaimRow, ...]


def printed_paragraphs(sheet: Sheet, article: Article) -> tuple[PrintedParagraph, ...]:
    """The paragraphs that a claim is drawn from or that may be printed, in order."""
    facts = sheet.desk.facts
    text = facts.texts[article.id]
    exposed = facts.exposure[article.id].quoted
    found = []
    for paragraph in text.paragraphs:
        claims = tuple(_claims_in(sheet.desk, article, paragraph))
        if claims or any(Passage(paragraph.start, paragraph.end).meets(one) for one in exposed):
            found.append(_printed(sheet, article, paragraph, claims))
    return tuple(found)


def _printed(
    sheet: Sheet,
    article: Article,
    paragraph: Paragraph,
    claims: tuple[ClaimId, ...],
) -> PrintedParagraph:
    if article.record.rights.publish is Publish.FULL:
        words = _highlighted(sheet.desk, article, paragraph)
    else:
        words = _excerpt(sheet.desk, article, paragraph)
    words = spoken(sheet.desk, article.record.language, words)
    intact = article.record.wording is Wording.INTACT
    return PrintedParagraph(
        anchor=addresses.paragraph(article.id, paragraph.number).fragment,
        number=paragraph.number,
        quoted=words if intact else NOTHING,
        reads=NOTHING if intact else words,
        restored=tuple(_restored(sheet.desk, article, paragraph)),
        unseen="" if words else "The words are not shown.",
        claims=rows(sheet, claims, source=False),
    )


def _restored(desk: Desk, article: Article, paragraph: Paragraph) -> Iterator[Markdown]:
    """The restorations of altered words in a paragraph that are printed."""
    for located in desk.facts.exposure[article.id].emendations:
        if paragraph.start <= located.passage.start < paragraph.end:
            yield restoration(desk.facts.texts[article.id], located)


def _excerpt(desk: Desk, article: Article, paragraph: Paragraph) -> Markdown:
    """The printed stretches of a paragraph, a mark wherever words are left out."""
    text = desk.facts.texts[article.id]
    pieces: list[Markdown] = []
    reached = paragraph.start
    for number, passage in enumerate(stretches(desk, article, paragraph), start=1):
        pieces += [CUT] if has_words(text, reached, passage.start) else []
        anchor = addresses.stretch(article.id, paragraph.number, number).fragment
        words = text.slice(passage)
        pieces.append(phrase('<span class="stretch" id="{}">{}</span>', anchor, words))
        reached = passage.end
    if pieces and has_words(text, reached, paragraph.end):
        pieces.append(CUT)
    return joined(pieces)


def _highlighted(desk: Desk, article: Article, paragraph: Paragraph) -> Markdown:
    """A whole paragraph, the passages that claims are drawn from marked."""
    text = desk.facts.texts[article.id]
    pieces: list[Markdown] = []
    reached = paragraph.start
    for number, passage in enumerate(stretches(desk, article, paragraph), start=1):
        pieces.append(within(text.slice(Passage(reached, passage.start))))
        anchor = addresses.stretch(article.id, paragraph.number, number).fragment
        pieces.append(phrase('<mark id="{}">{}</mark>', anchor, text.slice(passage)))
        reached = passage.end
    pieces.append(within(text.slice(Passage(reached, paragraph.end))))
    return joined(pieces, "")


def _claims_in(desk: Desk, article: Article, paragraph: Paragraph) -> Iterator[ClaimId]:
    """The claims with a passage in a paragraph, in reading order."""
    stretch = Passage(paragraph.start, paragraph.end)
    for id_ in desk.claims_of[article.id]:
        if any(stretch.meets(passage) for passage in desk.facts.quotations.claims[id_].all):
            yield id_
