"""The page of a source: what it is, how far to trust it, and the words used from it."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.dates import display
from generator.model.article import ArticleRecord
from generator.model.briefing import Article
from generator.model.fields import ActorId, ArticleId, TermId
from generator.model.vocabulary import Wording
from generator.pages import addresses, labels, numerals, titles
from generator.pages.citing import Citation, citations
from generator.pages.datings import dated, sentence
from generator.pages.desk import Desk, articles_by_date
from generator.pages.frame import Foot, Head, foot, head, neighbours
from generator.pages.glosses import misleading
from generator.pages.lineages import bases, descent
from generator.pages.markdown import Markdown
from generator.pages.passages import PrintedParagraph, printed_paragraphs
from generator.pages.phrases import NOTHING, joined, phrase
from generator.pages.sheet import Sheet
from generator.pages.templating import rendered
from generator.pages.trust import trust


@dataclass(frozen=True, slots=True)
class RecordLine:
    """One thing that the record says."""

    name: str
    value: Markdown


@dataclass(frozen=True, slots=True)
class SourcePage:
    """Everything `source.md.jinja` may say."""

    head: Head
    must_know: tuple[Markdown, ...]
    glosses: tuple[Markdown, ...]
    """What words mean that a reader would misunderstand."""
    record: tuple[RecordLine, ...]
    trust: tuple[Markdown, ...]
    check_against: tuple[Markdown, ...]
    """Documents elsewhere, and how they are known."""
    paragraphs: tuple[PrintedParagraph, ...]
    mentions: tuple[Markdown, ...]
    rights: tuple[Markdown, ...]
    citations: tuple[Citation, ...]
    foot: Foot


def page(desk: Desk, id_: ArticleId) -> str:
    """The Markdown of a source's page."""
    article = desk.briefing.articles[id_]
    return rendered("source", view(Sheet(desk, addresses.article(id_)), article))


def view(sheet: Sheet, article: Article) -> SourcePage:
    """What the page says, in the order in which it is read."""
    desk = sheet.desk
    record = article.record
    order = [article.id for article in articles_by_date(desk.briefing)]
    before, after = neighbours(order, article.id)
    return SourcePage(
        head=head(
            sheet,
            record.title,
            description=f"{record.publisher}, {display(record.published.edtf)}: what it is, "
            "how far to trust it, and the words used from it.",
            parents=((titles.HOME, addresses.HOME), (titles.SOURCES, addresses.SOURCES)),
            lead=_lead(sheet, article),
            about=phrase("{}, {}.", record.publisher, display(record.published.edtf)),
        ),
        must_know=sheet.statements(record.must_know),
        glosses=tuple(misleading(sheet, article)),
        record=tuple(RecordLine(*line) for line in _record(sheet, article)),
        trust=tuple(trust(sheet, article)),
        check_against=tuple(_check_against(sheet, article)),
        paragraphs=printed_paragraphs(sheet, article),
        mentions=tuple(_mentions(sheet, article)),
        rights=tuple(_rights(sheet, article)),
        citations=citations(desk, article),
        foot=foot(
            sheet,
            sheet.article(ArticleId(before)) if before else NOTHING,
            sheet.article(ArticleId(after)) if after else NOTHING,
        ),
    )


def _lead(sheet: Sheet, article: Article) -> tuple[Markdown, ...]:
    record = article.record
    reliability = labels.RELIABILITY[record.reliability.grade]
    parts = [descent(sheet, article), phrase("The source is {}.", reliability)]
    if record.wording is not Wording.INTACT:
        parts.append(phrase("**{}**", labels.WORDING[record.wording]))
    return (joined(parts),)


def _record(sheet: Sheet, article: Article) -> Iterator[tuple[str, Markdown]]:
    record = article.record
    yield "Publisher", _publisher(sheet, record)
    if record.author:
        yield "Author", phrase("{}", record.author)
    yield "Published", dated(record.published)
    yield "Language", phrase("{}", labels.LANGUAGE.get(record.language, record.language))
    if record.url:
        yield "This copy", sheet.out(record.url, record.url)
    if record.original_url:
        yield "Original report", sheet.out(record.original_url, record.original_url)
    yield from bases(sheet, article)
    omitted = len(record.capture.omitted)
    if omitted:
        reasons = dict.fromkeys(omission.reason.rstrip(".") for omission in record.capture.omitted)
        count = numerals.capital(numerals.counted(omitted, "line"))
        yield "Left out of the text", phrase("{} of the capture ({})", count, "; ".join(reasons))
    extracted = record.capture.extracted
    if extracted:
        yield "Extracted", phrase("from a saved web page by {}", extracted.by)
        yield "SHA-256 of the web page", phrase("`{}`", extracted.sha256)
    yield "SHA-256 of the capture", phrase("`{}`", record.capture.sha256)


def _publisher(sheet: Sheet, record: ArticleRecord) -> Markdown:
    """The publisher, linked to the actor that it is, which may go by another name."""
    if record.outlet is None:
        return phrase("{}", record.publisher)
    outlet = sheet.desk.briefing.actors.get(record.outlet)
    if outlet and outlet.name == record.publisher:
        return sheet.actor(record.outlet)
    return phrase("{} (see {})", record.publisher, sheet.actor(record.outlet))


def _check_against(sheet: Sheet, article: Article) -> Iterator[Markdown]:
    for document in article.record.check_against:
        link = sheet.out(document.name, document.url)
        yield phrase("{}. {}", link, sentence(document.basis))


def _mentions(sheet: Sheet, article: Article) -> Iterator[Markdown]:
    found = {(m.kind, m.id) for m in sheet.desk.facts.mentions.in_article(article.id)}
    for id_ in sheet.desk.actor_order:
        if ("actor", id_) in found:
            yield sheet.actor(ActorId(id_))
    for term in sheet.desk.briefing.terms.values():
        if ("term", term.id) in found:
            yield sheet.term(TermId(term.id))


def _rights(sheet: Sheet, article: Article) -> Iterator[Markdown]:
    rights = article.record.rights
    exposure = sheet.desk.facts.exposure[article.id]
    yield phrase("{} Holder: {}.", labels.PUBLISH[rights.publish], rights.holder.rstrip("."))
    yield phrase("{}", sentence(rights.basis))
    share = f"{exposure.share:.0%}"
    printed = f"{exposure.words:,} of {exposure.total_words:,} words"
    yield phrase("All pages together print {} ({}).", printed, share)
    if rights.budget:
        yield phrase(
            "The budget: at most {} words and {} of the text.",
            f"{rights.budget.words:,}",
            f"{rights.budget.share:.0%}",
        )
