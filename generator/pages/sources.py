"""The list of sources, and the origins that they draw on."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.dates import display
from generator.model.briefing import Article
from generator.model.entities import Origin
from generator.pages import addresses, labels, numerals, titles
from generator.pages.datings import dated, sentence
from generator.pages.desk import Desk, articles_by_date
from generator.pages.frame import Foot, Head, foot, head
from generator.pages.lineages import descent
from generator.pages.markdown import Markdown
from generator.pages.phrases import listed, phrase
from generator.pages.rows import ClaimRow, rows
from generator.pages.sheet import Sheet
from generator.pages.templating import rendered


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """One collected article."""

    title: Markdown
    facts: tuple[Markdown, ...]


@dataclass(frozen=True, slots=True)
class OriginEntry:
    """What articles draw on."""

    anchor: str
    name: str
    facts: tuple[Markdown, ...]
    count: str
    """How many claims come from it; empty for none."""
    claims: tuple[ClaimRow, ...]


@dataclass(frozen=True, slots=True)
class SourcesPage:
    """Everything `sources.md.jinja` may say."""

    head: Head
    sources: tuple[SourceEntry, ...]
    origins: tuple[OriginEntry, ...]
    foot: Foot


def page(desk: Desk) -> str:
    """The Markdown of the list of sources."""
    return rendered("sources", view(Sheet(desk, addresses.SOURCES)))


def view(sheet: Sheet) -> SourcesPage:
    """What the page says, in the order in which it is read."""
    briefing = sheet.desk.briefing
    articles = numerals.capital(numerals.counted(len(briefing.articles), "collected article"))
    origins = numerals.counted(len(briefing.origins), "origin")
    return SourcesPage(
        head=head(
            sheet,
            titles.SOURCES,
            description="The collected articles, how far to trust them, and what they draw on.",
            lead=(
                phrase("{}; they and the claims in them draw on {}.", articles, origins),
                *sheet.statements(briefing.file.about_the_sources),
            ),
            weight=0.5,
        ),
        sources=tuple(_source(sheet, article) for article in articles_by_date(briefing)),
        origins=tuple(_origin(sheet, origin) for origin in briefing.origins.values()),
        foot=foot(sheet),
    )


def _source(sheet: Sheet, article: Article) -> SourceEntry:
    record = article.record
    coverage = sheet.desk.facts.coverage[article.id]
    claims = numerals.counted(len(article.annotations.claims), "claim")
    return SourceEntry(
        title=sheet.link(record.title, addresses.article(article.id)),
        facts=(
            phrase("{}, {}", record.publisher, display(record.published.edtf)),
            descent(sheet, article),
            phrase(
                "The source is {}. {}",
                labels.RELIABILITY[record.reliability.grade],
                labels.WORDING[record.wording],
            ),
            phrase(
                "{} ({} of its sentences examined)",
                sheet.link(numerals.capital(claims), addresses.claims_of(article.id)),
                f"{coverage.covered} of {coverage.total}",
            ),
        ),
    )


def _origin(sheet: Sheet, origin: Origin) -> OriginEntry:
    lineage = sheet.desk.facts.lineage
    claims = [id_ for id_ in sheet.desk.claims if lineage.origin_of(id_) == origin.id]
    count = numerals.counted(len(claims), "claim")
    return OriginEntry(
        anchor=addresses.origin(origin.id).fragment,
        name=origin.name,
        facts=tuple(_origin_facts(sheet, origin)),
        count=f"{numerals.capital(count)} from it" if claims else "",
        claims=rows(sheet, claims),
    )


def _origin_facts(sheet: Sheet, origin: Origin) -> Iterator[Markdown]:
    kind = numerals.capital(labels.ORIGIN_KIND[origin.kind])
    yield phrase("{} by {}", kind, sheet.actor(origin.by)) if origin.by else phrase("{}", kind)
    if origin.dated:
        yield phrase("Dated: {}", dated(origin.dated))
    if origin.url:
        yield phrase("Address: {}", sheet.out(origin.url, origin.url))
    yield phrase("How it is known: {}", sentence(origin.basis))
    drawing = [
        sheet.article(article.id)
        for article in articles_by_date(sheet.desk.briefing)
        if any(step.origin == origin.id for step in article.record.lineage)
    ]
    if drawing:
        yield phrase("Drawn on by: {}", listed(drawing))
