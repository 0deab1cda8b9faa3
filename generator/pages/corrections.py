"""What was wrong in the briefing, and the claims that no longer stand."""

from dataclasses import dataclass

from generator.dates import display, sort_key
from generator.derive import Facts
from generator.pages import addresses, numerals, titles
from generator.pages.desk import Desk
from generator.pages.frame import Foot, Head, foot, head
from generator.pages.markdown import Markdown
from generator.pages.phrases import phrase
from generator.pages.rows import ClaimRow, rows
from generator.pages.sheet import Sheet
from generator.pages.templating import rendered


@dataclass(frozen=True, slots=True)
class CorrectionItem:
    """One correction."""

    day: str
    says: Markdown


@dataclass(frozen=True, slots=True)
class WithdrawnItem:
    """One claim that no longer stands; its page keeps its address."""

    row: ClaimRow
    reason: Markdown


@dataclass(frozen=True, slots=True)
class CorrectionsPage:
    """Everything `corrections.md.jinja` may say."""

    head: Head
    corrections: tuple[CorrectionItem, ...]
    withdrawn: tuple[WithdrawnItem, ...]
    foot: Foot


def has_any(facts: Facts) -> bool:
    """Whether there is anything to tell."""
    claims = (entry.claim for entry in facts.claims.values())
    return bool(facts.briefing.file.corrections) or any(one.withdrawn for one in claims)


def page(desk: Desk) -> str:
    """The Markdown of the page."""
    return rendered("corrections", view(Sheet(desk, addresses.CORRECTIONS)))


def view(sheet: Sheet) -> CorrectionsPage:
    """What the page says: the latest correction first, claims in the order of the register."""
    corrections = sorted(
        sheet.desk.briefing.file.corrections, key=lambda one: sort_key(one.on), reverse=True
    )
    withdrawn = [id_ for id_, entry in sheet.desk.claims.items() if entry.claim.withdrawn]
    return CorrectionsPage(
        head=head(
            sheet,
            titles.CORRECTIONS,
            description="What was wrong in this briefing, and which claims no longer stand.",
            lead=(_lead(len(corrections), len(withdrawn)),),
            weight=None,
        ),
        corrections=tuple(
            CorrectionItem(display(one.on), sheet.prose(one.says)) for one in corrections
        ),
        withdrawn=tuple(
            WithdrawnItem(row, phrase("{}", sheet.desk.claims[id_].claim.withdrawn))
            for id_, row in zip(withdrawn, rows(sheet, withdrawn), strict=True)
        ),
        foot=foot(sheet),
    )


def _lead(corrections: int, withdrawn: int) -> Markdown:
    if not corrections and not withdrawn:
        return phrase("Nothing has been corrected so far, and no claim withdrawn.")
    return phrase(
        "{}; {} withdrawn. A claim that no longer stands keeps its page, with the reason.",
        numerals.capital(numerals.counted(corrections, "correction")),
        numerals.counted(withdrawn, "claim"),
    )
