"""How far to trust a source: its grade and why, its damage, its coverage, and what rests on it."""

from collections.abc import Iterator

from generator.model.briefing import Article
from generator.model.vocabulary import Sense
from generator.pages import addresses, labels, numerals
from generator.pages.datings import sentence
from generator.pages.markdown import Markdown
from generator.pages.phrases import phrase
from generator.pages.sheet import Sheet


def trust(sheet: Sheet, article: Article) -> Iterator[Markdown]:
    """Sentences: the source's grade, its wording, what is used of it, and what rests on it."""
    record = article.record
    grade = record.reliability.grade
    yield phrase(
        "Reliability: {} ({}, grade {}). {}",
        labels.RELIABILITY[grade],
        sheet.link("how sources are graded", addresses.METHOD),
        grade,
        sentence(record.reliability.basis),
    )
    yield phrase("{}", labels.WORDING[record.wording])
    if damage := _damage(article):
        yield phrase("{}", damage)
    yield phrase("{}", _coverage(sheet, article))
    if dependence := _dependence(sheet, article):
        yield phrase("{}", dependence)


def _coverage(sheet: Sheet, article: Article) -> str:
    """How much of the article the claims account for, in a sentence."""
    sentences = sheet.desk.facts.coverage[article.id].sentences
    claimed = sum(1 for one in sentences if one.claims)
    empty = sum(1 for one in sentences if one.no_claim and not one.claims)
    left = len(sentences) - claimed - empty
    parts = [f"{claimed} {'carries' if claimed == 1 else 'carry'} a claim"]
    parts += [f"{empty} {'carries' if empty == 1 else 'carry'} none"] if empty else []
    parts += [f"{left} {'has' if left == 1 else 'have'} not been examined"] if left else []
    return f"Of its {numerals.counted(len(sentences), 'sentence')}, {numerals.listed(parts)}."


def _damage(article: Article) -> str:
    """How many altered places are restored on the page, and whether any turns the sense round."""
    emendations = article.record.emendations
    if not emendations:
        return ""
    places = numerals.counted(len(emendations), "altered place")
    text = f"{numerals.capital(places)} {'is' if len(emendations) == 1 else 'are'} restored below."
    inverted = sum(1 for emendation in emendations if emendation.sense is Sense.INVERTED)
    if not inverted:
        return text
    return f"{text} In {numerals.number(inverted)} the meaning is turned into its opposite."


def _dependence(sheet: Sheet, article: Article) -> str:
    """What of the briefing would fall without this source, in a sentence."""
    loss = sheet.desk.facts.impact.of_source(article.id)
    counts = (
        (len(loss.statements), "sentence"),
        (len(loss.positions), "position"),
        (len(loss.events), "event"),
        (len(loss.tensions), "tension"),
    )
    if not loss.claims:
        return ""
    text = f"Without this source, {numerals.counted(len(loss.claims), 'claim')} would go"
    unsupported = [numerals.counted(count, noun) for count, noun in counts if count]
    if not unsupported:
        return f"{text}; everything else in the briefing would keep some support."
    return f"{text}, and {numerals.listed(unsupported)} of the briefing would lose all support."
