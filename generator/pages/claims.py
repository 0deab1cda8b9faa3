"""The register of claims, by source. Only what is out of the ordinary has a badge."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.dates import display
from generator.model.briefing import Article
from generator.model.fields import ClaimId
from generator.model.vocabulary import ClaimKind, Credibility
from generator.pages import addresses, filters, labels, numerals, titles
from generator.pages.badges import badges
from generator.pages.desk import Desk, articles_by_date
from generator.pages.filters import Datum, Filters
from generator.pages.frame import Foot, Head, foot, head
from generator.pages.markdown import Markdown
from generator.pages.phrases import phrase
from generator.pages.rows import ClaimRow, rows
from generator.pages.sheet import Sheet
from generator.pages.templating import rendered

ORDINARY = "none"
"""The value for claims without a badge, in the field that filters by them."""


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """A claim, with what the register can be filtered by."""

    says: Markdown
    context: Markdown
    badges: tuple[str, ...]
    """Those that not all claims of its source have."""
    data: tuple[Datum, ...]


@dataclass(frozen=True, slots=True)
class SourceClaims:
    """A source and the claims found in it."""

    id: str
    anchor: str
    source: Markdown
    context: str
    of_all: str
    """Before the badges that all claims have."""
    badges: tuple[str, ...]
    claims: tuple[RegisterRow, ...]


@dataclass(frozen=True, slots=True)
class ClaimsPage:
    """Everything `claims.md.jinja` may say."""

    head: Head
    filters: Filters | None
    entries: str
    """The fragment of the list."""
    sources: tuple[SourceClaims, ...]
    foot: Foot


def page(desk: Desk) -> str:
    """The Markdown of the register."""
    return rendered("claims", view(Sheet(desk, addresses.CLAIMS)))


def view(sheet: Sheet) -> ClaimsPage:
    """What the page says, in the order in which it is read."""
    desk = sheet.desk
    count = numerals.capital(numerals.counted(len(desk.claims), "claim"))
    sources = tuple(_source(sheet, article) for article in articles_by_date(desk.briefing))
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
        filters=_filters(desk, sources),
        entries=addresses.ENTRIES.fragment,
        sources=sources,
        foot=foot(sheet),
    )


def _source(sheet: Sheet, article: Article) -> SourceClaims:
    desk, record = sheet.desk, article.record
    found = desk.claims_of[article.id]
    shared = _shared([badges(desk, id_) for id_ in found])
    return SourceClaims(
        id=article.id,
        anchor=addresses.claims_of(article.id).fragment,
        source=sheet.article(article.id),
        context=f"{record.publisher}, {display(record.published.edtf)}",
        of_all=f"All {numerals.counted(len(found), 'claim')}:",
        badges=shared,
        claims=tuple(
            _row(desk, id_, row, shared)
            for id_, row in zip(found, rows(sheet, found, source=False), strict=True)
        ),
    )


def _row(desk: Desk, id_: ClaimId, row: ClaimRow, shared: Iterable[str]) -> RegisterRow:
    claim = desk.claims[id_].claim
    return RegisterRow(
        says=row.says,
        context=phrase("{}: {}", numerals.capital(row.kind), row.context),
        badges=tuple(badge for badge in row.badges if badge not in shared),
        data=filters.data(
            {
                "issue": desk.facts.citations.issues_of_claim(id_),
                "actor": (
                    actor
                    for actor in desk.actor_order
                    if id_ in desk.facts.citations.claims_of_actor(actor).said
                ),
                "kind": [claim.kind],
                "grade": [claim.credibility.grade],
                "status": [*map(_value, row.badges)] or [ORDINARY],
            }
        ),
    )


def _shared(found: list[tuple[str, ...]]) -> tuple[str, ...]:
    """The badges that all of several claims have."""
    if len(found) <= 1:
        return ()
    return tuple(badge for badge in found[0] if all(badge in others for others in found))


def _value(badge: str) -> str:
    """A badge as a value of the field that filters by them."""
    return badge.replace(" ", "-")


def _filters(desk: Desk, sources: Iterable[SourceClaims]) -> Filters | None:
    rows_ = [(*row.data, Datum("source", source.id)) for source in sources for row in source.claims]
    exceptions = sorted({badge for id_ in desk.claims for badge in badges(desk, id_)})
    offered = [*((_value(badge), badge) for badge in exceptions), (ORDINARY, "nothing")]
    return filters.filters(
        "claim",
        rows_,
        {
            "issue": filters.issues(desk),
            "actor": filters.actors(desk, titles.SPEAKER),
            "kind": (titles.KIND, ((kind, labels.CLAIM_KIND[kind]) for kind in ClaimKind)),
            "source": filters.sources(desk),
            "grade": (titles.CREDIBILITY, _grades()),
            "status": (titles.EXCEPTION, offered),
        },
    )


def _grades() -> Iterable[tuple[str, str]]:
    return ((grade, labels.CREDIBILITY[grade]) for grade in Credibility)
