"""The glossary: what a reader must know by name, how the sources write it, and where."""

from dataclasses import dataclass

from generator.model.entities import Term
from generator.model.fields import ClaimId
from generator.pages import addresses, labels, numerals, titles
from generator.pages.desk import Desk
from generator.pages.frame import Foot, Head, foot, head
from generator.pages.glosses import meant
from generator.pages.markdown import Markdown
from generator.pages.naming import Naming, naming
from generator.pages.phrases import phrase
from generator.pages.rows import ClaimRow, rows
from generator.pages.sheet import Sheet
from generator.pages.templating import rendered

WEIGHT = 2
"""A search for a term should find its definition before the pages that use it."""


@dataclass(frozen=True, slots=True)
class TermEntry:
    """One term."""

    anchor: str
    name: str
    kind: str
    definition: tuple[Markdown, ...]
    naming: Naming | None
    count: str
    """How many claims name it; empty for none."""
    claims: tuple[ClaimRow, ...]


@dataclass(frozen=True, slots=True)
class GlossaryPage:
    """Everything `glossary.md.jinja` may say."""

    head: Head
    terms: tuple[TermEntry, ...]
    foot: Foot


def page(desk: Desk) -> str:
    """The Markdown of the glossary."""
    return rendered("glossary", view(Sheet(desk, addresses.GLOSSARY)))


def view(sheet: Sheet) -> GlossaryPage:
    """What the page says, in the order in which it is read."""
    terms = sheet.desk.briefing.terms.values()
    return GlossaryPage(
        head=head(
            sheet,
            titles.GLOSSARY,
            description="The systems, laws, treaties and cases that the briefing names.",
            lead=(
                phrase(
                    "{} that the sources use, and how they write them.",
                    numerals.capital(numerals.counted(len(terms), "term")),
                ),
            ),
            weight=WEIGHT,
        ),
        terms=tuple(
            _entry(sheet, term)
            for term in sorted(terms, key=lambda term: (term.name.casefold(), term.id))
        ),
        foot=foot(sheet),
    )


def _entry(sheet: Sheet, term: Term) -> TermEntry:
    claims = naming_claims(sheet.desk, term)
    return TermEntry(
        anchor=addresses.term(term.id).fragment,
        name=f"{term.name} ({term.abbreviation})" if term.abbreviation else term.name,
        kind=numerals.capital(labels.TERM_KIND[term.kind]),
        definition=sheet.statements(term.definition),
        naming=naming(
            sheet,
            sheet.desk.facts.mentions.of_term(term.id),
            glosses=meant(sheet, "term", term.id),
            misspellings=term.misspellings,
        ),
        count=f"Named in {numerals.counted(len(claims), 'claim')}" if claims else "",
        claims=rows(sheet, claims),
    )


def naming_claims(desk: Desk, term: Term) -> tuple[ClaimId, ...]:
    """The claims whose words name a term."""
    return tuple(
        id_
        for id_ in desk.claims
        if any(
            entity.kind == "term" and entity.id == term.id
            for entity in desk.facts.mentions.in_claim(id_)
        )
    )
