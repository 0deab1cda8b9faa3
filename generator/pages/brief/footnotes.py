"""The notes of a page that is handed on: a line for each, whole by itself on paper.

The words of a copy that is not its author's text stand without quotation marks, and a
sentence above the notes says of which notes that holds.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.dates import display
from generator.model.fields import ClaimId
from generator.model.vocabulary import Relation, Sense, Wording
from generator.pages import addresses, labels, numerals, titles
from generator.pages.datings import sentence
from generator.pages.desk import Desk
from generator.pages.evidence import senses
from generator.pages.markdown import Markdown
from generator.pages.notes import Ground, Support
from generator.pages.phrases import NOTHING, capital, joined, phrase
from generator.pages.readings import unquoted
from generator.pages.sheet import Sheet
from generator.pages.speakers import actor_name, when_said
from generator.pages.weblinks import linked
from generator.pages.words import words

READ_IN = {
    Relation.REPRINT: "a reprint",
    Relation.TRANSLATION: "a translation",
    Relation.ALTERED_COPY: "an altered copy",
}
"""What an article is that gives another's report, where its words are the author's."""


@dataclass(frozen=True, slots=True)
class Footnote:
    """One note."""

    anchor: str
    number: Markdown
    """Linked to the first place that cites it."""
    text: Markdown


def footnotes(sheet: Sheet) -> tuple[Footnote, ...]:
    """Every note that the page has collected, in order."""
    return tuple(
        Footnote(
            addresses.note(number).fragment,
            sheet.link(str(number), addresses.mark(places[0]), titles.BACK),
            footnote(sheet, support),
        )
        for number, (support, places) in enumerate(sheet.notes.all(), start=1)
    )


def footnote(sheet: Sheet, support: Support) -> Markdown:
    """What a sentence rests on, in one line."""
    match support.ground:
        case Ground.OUTSIDE:
            return phrase("From outside the collected articles: {}", linked(sentence(support.text)))
        case Ground.ASSESSMENT:
            return phrase("Editors’ judgement: {}", sentence(support.text))
        case Ground.CLAIM:
            return joined(_of_claim(sheet, support.claim))


def caution(sheet: Sheet) -> Markdown:
    """Which of the notes give the words of copies that are not their authors' texts."""
    numbers: dict[Wording, list[int]] = {}
    for number, (support, _) in enumerate(sheet.notes.all(), start=1):
        if support.ground is Ground.CLAIM and not sheet.desk.is_intact(support.claim):
            wording = sheet.desk.record_of(support.claim).wording
            numbers.setdefault(wording, []).append(number)
    if not numbers:
        return NOTHING
    told = [_resting(found, labels.COPY[wording]) for wording, found in sorted(numbers.items())]
    which = numerals.capital("; ".join(told))
    return phrase("{}. Nothing of that is to be quoted as anybody’s words.", which)


def _resting(numbers: list[int], copy: str) -> str:
    which = f"note {numbers[0]} gives" if len(numbers) == 1 else f"notes {_runs(numbers)} give"
    return f"{which} what {copy} reads"


def _runs(numbers: list[int]) -> str:
    """Numbers in order as a list in which three or more in a row are a run: `1, 3 to 6 and 8`."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    texts = [
        text
        for run in runs
        for text in ([f"{run[0]} to {run[-1]}"] if len(run) > 2 else map(str, run))  # noqa: PLR2004
    ]
    return numerals.listed(texts)


def _of_claim(sheet: Sheet, id_: ClaimId) -> Iterator[Markdown]:
    """Who, where and when; the words; what warns of them; how sure it is."""
    desk = sheet.desk
    claim = desk.claims[id_].claim
    place = joined([_whence(sheet, id_), *_place(sheet, id_)], ", ")
    quoted = joined(words(desk, id_).quoted)
    yield phrase("{}: “{}”.", place, quoted) if quoted else phrase("{}.", place)
    if claim.withdrawn:
        yield phrase("Withdrawn: {}", sentence(claim.withdrawn))
    yield from unquoted(desk, id_)
    if Sense.INVERTED in senses(sheet, id_):
        yield phrase("In this copy the meaning is turned into its opposite.")
    if desk.is_anonymous(id_):
        yield phrase("The speaker is not named.")
    if desk.disputes(id_):
        yield phrase("Disputed.")
    what = "it is so" if claim.kind.graded_as_so else "it was said"
    yield phrase("That {} is {}.", what, labels.CREDIBILITY[claim.credibility.grade])


def _whence(sheet: Sheet, id_: ClaimId) -> Markdown:
    """The speaker, the report behind the copy, and the source."""
    desk = sheet.desk
    claim = desk.claims[id_].claim
    record = desk.record_of(id_)
    report, maker = _report(desk, id_)
    where = sheet.publisher(id_)
    if report:
        copy = _copy(record.wording, record.lineage[0].relation)
        where = phrase("{}, read in {} by {}", report, copy, where)
    elif not desk.is_intact(id_):
        where = phrase("{} by {}", labels.COPY[record.wording], where)
    if [by.actor for by in claim.by] == [maker or record.outlet]:
        return capital(phrase("{}, in its own voice", where))
    names = numerals.listed([actor_name(desk, by.actor) for by in claim.by])
    told = phrase("{}", names) if desk.is_intact(id_) else phrase("Attributed to {}", names)
    if claim.through:
        through = numerals.listed([actor_name(desk, one.actor) for one in claim.through])
        told = phrase("{} through {}", told, through)
    return phrase("{}, in {}", told, where)


def _copy(wording: Wording, relation: Relation) -> str:
    return labels.COPY[wording] if wording is not Wording.INTACT else READ_IN[relation]


def _report(desk: Desk, id_: ClaimId) -> tuple[str, str]:
    """The report that the article copies, and who made it; nothing if it is the outlet's own."""
    record = desk.record_of(id_)
    nearest = record.lineage[0]
    origin = desk.briefing.origins.get(nearest.origin)
    if origin is None or nearest.relation not in READ_IN:
        return "", ""
    if origin.by is None:
        return origin.name, ""
    if origin.by == record.outlet:
        return "", ""
    kind, name = labels.ORIGIN_KIND[origin.kind], actor_name(desk, origin.by)
    return f"the {kind} by {name}", origin.by


def _place(sheet: Sheet, id_: ClaimId) -> Iterator[Markdown]:
    """Date and paragraph of the source, the day on which it was said, and what it draws on."""
    desk = sheet.desk
    entry = desk.claims[id_]
    record = entry.article.record
    published, when = display(record.published.edtf), when_said(entry.claim)
    said = display(when) if when else ""
    yield phrase("{}", published or "date unknown")
    passage = desk.facts.quotations.claims[id_].quote
    if paragraph := desk.facts.texts[entry.article.id].paragraph_at(passage.start):
        yield phrase("paragraph {}", paragraph.number)
    if said and said != published:
        yield phrase("said: {}", said)
    nearest = record.lineage[0]
    origin = desk.facts.lineage.origin_of(id_)
    drawn = nearest.relation is Relation.REWRITE or origin != nearest.origin
    if drawn and origin in desk.briefing.origins:
        yield phrase("from: {}", desk.briefing.origins[origin].name)
