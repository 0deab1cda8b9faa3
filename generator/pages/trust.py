"""How far to trust a source: its grade and why, its damage, its coverage, and what rests on it."""

from collections.abc import Iterator

from generator.model.article import Alteration
from generator.model.briefing import Article
from generator.model.vocabulary import Sense
from generator.pages import addresses, labels, numerals
from generator.pages.datings import sentence
from generator.pages.markdown import Markdown
from generator.pages.phrases import NOTHING, phrase
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
    if record.alteration:
        yield _extent(sheet, article, record.alteration)
    if damage := _damage(sheet, article):
        yield damage
    yield phrase("{}", _coverage(sheet, article))
    if dependence := _dependence(sheet, article):
        yield phrase("{}", dependence)


def _coverage(sheet: Sheet, article: Article) -> str:
    """How much of the article the claims account for, in a sentence."""
    sentences = sheet.desk.facts.coverage[article.id].sentences
    claimed = sum(1 for one in sentences if one.claims)
    empty = sum(1 for one in sentences if one.no_claim and not one.claims)
    left = len(sentences) - claimed - empty
    if claimed == len(sentences) > 1:
        return f"All of its {numerals.counted(claimed, 'sentence')} carry a claim."
    parts = [f"{claimed} {'carries' if claimed == 1 else 'carry'} a claim"]
    parts += [f"{empty} {'carries' if empty == 1 else 'carry'} none"] if empty else []
    parts += [f"{left} {'has' if left == 1 else 'have'} not been examined"] if left else []
    return f"Of its {numerals.counted(len(sentences), 'sentence')}, {numerals.listed(parts)}."


def _extent(sheet: Sheet, article: Article, alteration: Alteration) -> Markdown:
    """How much of the text is not its author's, in words and in per cent, and how that is known."""
    total = sheet.desk.facts.exposure[article.id].total_words
    least, most = alteration.least, alteration.most
    written = numerals.number if 0 < most < len(numerals.SMALL_NUMBERS) else "{:,}".format
    low, high = written(least), written(most)
    shares = list(dict.fromkeys(f"{words / max(total, 1):.0%}" for words in (least, most)))
    if least == most:
        words = numerals.capital(high)
    elif least == 0:
        words, shares = f"Up to {high}", shares[-1:]
    else:
        words = f"Between {low} and {high}"
    extent = f"{words} of its {total:,} words ({' to '.join(shares)}) are not the author’s."
    return phrase("{} How this was estimated: {}", extent, sentence(alteration.method))


def _damage(sheet: Sheet, article: Article) -> Markdown:
    """How many altered places are restored, how many of them here, and how many turn the sense."""
    emendations = article.record.emendations
    if not emendations:
        return NOTHING
    places = numerals.capital(numerals.counted(len(emendations), "altered place"))
    verb = "is" if len(emendations) == 1 else "are"
    printed = len(sheet.desk.facts.exposure[article.id].emendations)
    if printed == len(emendations):
        text = phrase("{} {} restored below.", places, verb)
    else:
        text = phrase(
            "{} {} restored, {} of them in words that are printed below. "
            "Of the others the {} say where they stand and why they are read otherwise.",
            places,
            verb,
            numerals.number(printed) if printed else "none",
            sheet.link("data", addresses.DATA),
        )
    inverted = sum(1 for emendation in emendations if emendation.sense is Sense.INVERTED)
    if not inverted:
        return text
    turned = numerals.number(inverted)
    return phrase("{} In {} the meaning is turned into its opposite.", text, turned)


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
