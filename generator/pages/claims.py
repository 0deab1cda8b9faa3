"""The register of claims, by source. Only what is out of the ordinary has a badge."""

from dataclasses import dataclass

from generator.dates import display
from generator.model.briefing import Article
from generator.pages import addresses, numerals, titles
from generator.pages.desk import Desk, articles_by_date
from generator.pages.frame import Foot, Head, foot, head
from generator.pages.markdown import Markdown
from generator.pages.phrases import phrase
from generator.pages.rows import ClaimRow, rows
from generator.pages.sheet import Sheet
from generator.pages.templating import rendered


@dataclass(frozen=True, slots=True)
class SourceClaims:
    """A source and the claims found in it."""

    anchor: str
    source: Markdown
    context: str
    claims: tuple[ClaimRow, ...]


@dataclass(frozen=True, slots=True)
class ClaimsPage:
    """Everything `claims.md.jinja` may say."""

    head: Head
    sources: tuple[SourceClaims, ...]
    foot: Foot


def page(desk: Desk) -> str:
    """The Markdown of the register."""
    return rendered("claims", view(Sheet(desk, addresses.CLAIMS)))


def view(sheet: Sheet) -> ClaimsPage:
    """What the page says, in the order in which it is read."""
    count = numerals.capital(numerals.counted(len(sheet.desk.claims), "claim"))
    return ClaimsPage(
        head=head(
            sheet,
            titles.CLAIMS,
            description="Every claim found in the sources, with its speaker and its words.",
            lead=(
                phrase(
                    "{}, in the order of the articles. Each leads to its record, with the words "
                    "behind it; a badge marks what is out of the ordinary.",
                    count,
                ),
            ),
            weight=None,
        ),
        sources=tuple(_source(sheet, article) for article in articles_by_date(sheet.desk.briefing)),
        foot=foot(sheet),
    )


def _source(sheet: Sheet, article: Article) -> SourceClaims:
    record = article.record
    found = sheet.desk.claims_of[article.id]
    count = numerals.counted(len(found), "claim")
    return SourceClaims(
        anchor=addresses.claims_of(article.id).fragment,
        source=sheet.article(article.id),
        context=f"{record.publisher}, {display(record.published.edtf)}: {count}.",
        claims=rows(sheet, found, source=False),
    )
