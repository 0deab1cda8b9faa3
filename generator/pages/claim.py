"""The record page of a claim: its words, who says so, how sure, and all it connects to."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.briefing import ClaimEntry
from generator.model.fields import ActorId, ClaimId, TermId
from generator.model.vocabulary import Modality
from generator.pages import addresses, labels, numerals, speakers, titles
from generator.pages.backlinks import backlinks
from generator.pages.badges import badges
from generator.pages.datings import dated, sentence
from generator.pages.desk import Desk
from generator.pages.evidence import at_copy, heading, warnings
from generator.pages.frame import Foot, Head, foot, head, neighbours
from generator.pages.markdown import Markdown
from generator.pages.phrases import NOTHING, joined, listed, phrase
from generator.pages.sheet import Sheet, headline
from generator.pages.templating import rendered
from generator.pages.words import Words, words

WEIGHT = 0.4
"""A search finds records by their words, after the pages that explain them."""


@dataclass(frozen=True, slots=True)
class GradeRow:
    """One line of the table of grades."""

    what: str
    grade: str
    basis: str


@dataclass(frozen=True, slots=True)
class ClaimPage:
    """Everything `claim.md.jinja` may say."""

    head: Head
    warnings: tuple[Markdown, ...]
    heading: Markdown
    words: Words
    at_copy: Markdown
    """A link to the words at the copy's address; empty if it has none or they are not shown."""
    way: tuple[Markdown, ...]
    dates: tuple[Markdown, ...]
    grades: tuple[GradeRow, ...]
    stances: tuple[Markdown, ...]
    connections: tuple[Markdown, ...]
    used: tuple[Markdown, ...]
    id: str
    foot: Foot


def page(desk: Desk, id_: ClaimId) -> str:
    """The Markdown of a claim's record page."""
    return rendered("claim", view(Sheet(desk, addresses.claim(id_)), desk.claims[id_]))


def view(sheet: Sheet, entry: ClaimEntry) -> ClaimPage:
    """What the page says, in the order in which it is read."""
    desk = sheet.desk
    claim, record = entry.claim, entry.article.record
    before, after = neighbours(desk.claims_of[entry.article.id], entry.id)
    kind = numerals.capital(labels.CLAIM_KIND[claim.kind])
    marks = [phrase('<span class="badge">{}</span>', badge) for badge in badges(desk, entry.id)]
    return ClaimPage(
        head=head(
            sheet,
            headline(claim.says),
            description=f"{numerals.capital(speakers.citation_title(desk, entry.id))}. "
            "The words, and how sure.",
            parents=(
                (titles.HOME, addresses.HOME),
                (titles.CLAIMS, addresses.CLAIMS),
                (record.publisher, addresses.claims_of(entry.article.id)),
            ),
            weight=WEIGHT,
            about=joined([phrase('<span class="kind">{}.</span>', kind), *marks]),
        ),
        warnings=tuple(warnings(sheet, entry.id)),
        heading=heading(sheet, entry.id),
        words=words(desk, entry.id),
        at_copy=at_copy(sheet, entry.id),
        way=tuple(speakers.way(sheet, entry.id)),
        dates=tuple(_dates(entry)),
        grades=tuple(_grades(entry)),
        stances=tuple(_stances(sheet, entry)),
        connections=tuple(_connections(sheet, entry)),
        used=backlinks(sheet, entry.id),
        id=entry.id,
        foot=foot(
            sheet,
            sheet.claim(ClaimId(before)) if before else NOTHING,
            sheet.claim(ClaimId(after)) if after else NOTHING,
        ),
    )


def _dates(entry: ClaimEntry) -> Iterator[Markdown]:
    if entry.claim.said:
        yield phrase("Said: {}", dated(entry.claim.said))
    else:
        yield phrase("When it was said is not recorded; it was by the time of publication.")
    yield phrase("Published: {}", dated(entry.article.record.published))


def _grades(entry: ClaimEntry) -> Iterator[GradeRow]:
    claim, record = entry.claim, entry.article.record
    what = "That it is so" if claim.kind.graded_as_so else "That it was said"
    credibility = claim.credibility
    yield GradeRow(
        what,
        f"{credibility.grade}, {labels.CREDIBILITY[credibility.grade]}",
        sentence(credibility.basis),
    )
    yield GradeRow(
        "The source",
        f"{record.reliability.grade}, {labels.RELIABILITY[record.reliability.grade]}",
        sentence(record.reliability.basis),
    )


def _stances(sheet: Sheet, entry: ClaimEntry) -> Iterator[Markdown]:
    """The stances, and whether they make a position."""
    claim = entry.claim
    for id_, taken in claim.stances.items():
        if id_ not in sheet.desk.facts.propositions:
            continue
        parts = [
            phrase(
                "{} the view: {}.",
                numerals.capital(labels.STANCE[taken.stance]),
                sheet.proposition(id_),
            )
        ]
        if taken.inferred:
            parts.append(phrase("Inferred: {}", sentence(taken.inferred)))
        if claim.modality is not Modality.ASSERTED:
            words = labels.MODALITY[claim.modality]
            parts.append(phrase("It is {}, so it sets no position.", words))
        if claim.withdrawn:
            parts.append(phrase("It is withdrawn, so it sets no position."))
        if claim.ascribes_to:
            name = sheet.actor(claim.ascribes_to)
            parts.append(phrase("It is ascribed to {}, so it sets no position.", name))
        yield joined(parts)


def _connections(sheet: Sheet, entry: ClaimEntry) -> Iterator[Markdown]:
    """Other claims, tensions, actors and terms."""
    desk = sheet.desk
    for id_ in desk.known((entry.claim.reports,) if entry.claim.reports else ()):
        yield phrase("It is about another statement: {}", sheet.claim(id_))
    for id_ in desk.known(desk.reported_by.get(entry.id, ())):
        yield phrase("Another statement is about it: {}", sheet.claim(id_))
    yield from _corroboration(sheet, entry.id)
    for tension in desk.tensions_of.get(entry.id, ()):
        words = labels.TENSION_KIND[tension.tension.kind]
        link = sheet.link(tension.tension.title, tension.address)
        yield phrase("{}: {} ({})", words, link, sheet.issue(tension.issue.id))
    named = desk.facts.mentions.in_claim(entry.id)
    actors = [sheet.actor(ActorId(e.id)) for e in named if e.kind == "actor"]
    terms = [sheet.term(TermId(e.id)) for e in named if e.kind == "term"]
    if actors or terms:
        yield phrase("It speaks of: {}", listed([*actors, *terms]))
    if entry.claim.background:
        yield phrase("The article gives it as background, not as news.")


def _corroboration(sheet: Sheet, id_: ClaimId) -> Iterator[Markdown]:
    found = sheet.desk.facts.lineage.corroboration(id_)
    others = [sheet.claim(other) for other in found.claims if other != id_]
    if others:
        origins = listed(sheet.origin(origin) for origin in found.origins)
        count = numerals.counted(found.independent, "independent origin")
        yield phrase("The same is said by: {}", listed(others))
        yield phrase("Together they have {}: {}", count, origins)
