"""The notes at the foot of a page: for every mark, the words and how far to trust them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from generator.model.fields import ClaimId
from generator.model.vocabulary import Sense
from generator.pages import addresses, labels, numerals, speakers, titles
from generator.pages.datings import briefly, dated, sentence
from generator.pages.desk import TensionEntry
from generator.pages.fragments import at_words, is_first
from generator.pages.markdown import Markdown
from generator.pages.notes import Ground, Support
from generator.pages.phrases import NOTHING, capital, joined, listed, phrase
from generator.pages.places import place
from generator.pages.sheet import Sheet
from generator.pages.weblinks import linked
from generator.pages.words import Words, words


@dataclass(frozen=True, slots=True)
class Note:
    """One note."""

    anchor: str
    number: int
    heading: Markdown
    """The speaker, the source and the date; or the basis, where it is no article."""
    warnings: tuple[Markdown, ...]
    words: Words
    details: tuple[Markdown, ...]
    """Kind and credibility, dates, the way of the words, corroboration, links."""


def notes(sheet: Sheet) -> tuple[Note, ...]:
    """Every note that the page has collected, in order."""
    return tuple(
        _note(sheet, number, support, places)
        for number, (support, places) in enumerate(sheet.notes.all(), start=1)
    )


def _note(sheet: Sheet, number: int, support: Support, places: tuple[int, ...]) -> Note:
    back = _back(sheet, places)
    anchor = addresses.note(number).fragment
    if support.ground is Ground.CLAIM:
        id_ = support.claim
        links = (_context(sheet, id_), at_copy(sheet, id_), _record(sheet, id_))
        return Note(
            anchor,
            number,
            heading(sheet, id_),
            tuple(warnings(sheet, id_)),
            words(sheet.desk, id_),
            (*details(sheet, id_), *filter(None, links), back),
        )
    patterns = {
        Ground.OUTSIDE: "From outside the collected articles: {}",
        Ground.ASSESSMENT: "Editors’ judgement: {}",
    }
    basis = phrase(patterns[support.ground], linked(sentence(support.text)))
    return Note(anchor, number, basis, (), Words(), (back,))


def heading(sheet: Sheet, id_: ClaimId) -> Markdown:
    """Who, in which source; of an altered copy, to whom it attributes the words."""
    desk = sheet.desk
    source = sheet.publisher(id_)
    names = speakers.speakers(sheet, id_)
    if not desk.is_intact(id_):
        copy = labels.COPY[desk.record_of(id_).wording]
        return phrase("Attributed to {} in {}, {}", names, copy, source)
    if speakers.speaks_itself(desk, id_):
        return phrase("{}, in its own voice", source)
    return phrase("{}, in {}", names, source)


def warnings(sheet: Sheet, id_: ClaimId) -> Iterator[Markdown]:
    """What a reader must know before relying on the words, the gravest first."""
    desk = sheet.desk
    claim = desk.claims[id_].claim
    if claim.withdrawn:
        yield phrase("Withdrawn: {}", sentence(claim.withdrawn))
    if any(sense is Sense.INVERTED for sense in senses(sheet, id_)):
        yield phrase("In this copy the meaning is turned into its opposite.")
    if disputes := desk.disputes(id_):
        yield phrase("Disputed: {}.", _links(sheet, disputes))
    if desk.is_anonymous(id_):
        yield phrase("The speaker is not named.")


def _links(sheet: Sheet, tensions: Iterable[TensionEntry]) -> Markdown:
    return listed(sheet.link(entry.tension.title, entry.address) for entry in tensions)


def senses(sheet: Sheet, id_: ClaimId) -> Iterator[Sense]:
    """What alterations did to the meaning of the passages of a claim, printed or not."""
    desk = sheet.desk
    located = desk.facts.quotations.emendations.get(desk.claims[id_].article.id, ())
    passages = desk.facts.quotations.claims[id_].all
    for one in located:
        if any(one.passage.meets(passage) for passage in passages):
            yield one.emendation.sense


def details(sheet: Sheet, id_: ClaimId) -> Iterator[Markdown]:
    """What sort of assertion it is, how sure, when, by which way, and who else says so."""
    yield graded(sheet, id_)
    yield when(sheet, id_)
    way = joined(speakers.way(sheet, id_))
    if way:
        yield way
    if independent := corroborated(sheet, id_):
        yield independent
    if comparisons := sheet.desk.comparisons(id_):
        yield phrase("Told otherwise: {}.", _links(sheet, comparisons))


def graded(sheet: Sheet, id_: ClaimId) -> Markdown:
    """The kind and the credibility in words: that it is so, or that it was said."""
    claim = sheet.desk.claims[id_].claim
    what = "it is so" if claim.kind.graded_as_so else "it was said"
    kind = numerals.capital(labels.CLAIM_KIND[claim.kind])
    grade = labels.CREDIBILITY[claim.credibility.grade]
    return phrase('<span class="kind">{}</span>: that {} is {}.', kind, what, grade)


def when(sheet: Sheet, id_: ClaimId) -> Markdown:
    """When it was said, if that is known, and when it was published."""
    entry = sheet.desk.claims[id_]
    published = phrase("Published: {}", briefly(entry.article.record.published))
    if entry.claim.said is None:
        return published
    return phrase("Said: {} {}", dated(entry.claim.said), published)


def corroborated(sheet: Sheet, id_: ClaimId) -> Markdown:
    """The independent origins that say the same, where there is more than one."""
    found = sheet.desk.facts.lineage.corroboration(id_)
    if found.independent < 2:  # noqa: PLR2004  one origin corroborates nothing
        return NOTHING
    origins = listed(sheet.origin(origin) for origin in found.origins)
    count = capital(phrase("{}", numerals.number(found.independent)))
    return phrase("{} independent origins say so: {}.", count, origins)


def _context(sheet: Sheet, id_: ClaimId) -> Markdown:
    """Where the words stand among the others of their source."""
    text = sheet.desk.facts.texts[sheet.desk.claims[id_].article.id]
    paragraph = text.paragraph_at(sheet.desk.facts.quotations.claims[id_].quote.start)
    where = f"paragraph {paragraph.number} of the source" if paragraph else "the source"
    return phrase("{}: {}", sheet.link("In context", place(sheet.desk, id_)), where)


def at_copy(sheet: Sheet, id_: ClaimId) -> Markdown:
    """The way to the words at the copy's own address; nothing where none is known."""
    desk = sheet.desk
    article = desk.claims[id_].article
    address, shown = article.record.url, desk.facts.quotations.claims[id_].shown
    if not address or not shown:
        return NOTHING
    text, host = desk.facts.texts[article.id], urlsplit(address).netloc
    words = text.slice(shown)
    if not is_first(words, text.text[: shown.start]):
        return phrase("{} {}.", titles.AT_COPY, sheet.out(host, address))
    passage = phrase("the passage at {}", host)
    return phrase("{} {}.", titles.AT_COPY, sheet.out(passage, at_words(address, words)))


def _record(sheet: Sheet, id_: ClaimId) -> Markdown:
    return phrase("Record of the claim: {}", sheet.claim(id_))


def _back(sheet: Sheet, places: tuple[int, ...]) -> Markdown:
    links = [
        sheet.link("back to the text" if number == 1 else str(number), addresses.mark(place))
        for number, place in enumerate(places, start=1)
    ]
    return phrase("Cited above: {}", joined(links, ", "))
