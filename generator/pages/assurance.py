"""How sure a briefing can be, by what its articles are and how their sources are graded."""

from collections.abc import Iterator

from generator.model.vocabulary import Relation, Reliability, Wording
from generator.pages import addresses, labels, numerals, titles
from generator.pages.desk import Desk
from generator.pages.markdown import Markdown
from generator.pages.phrases import phrase
from generator.pages.sheet import Sheet


def assurance(sheet: Sheet) -> Markdown:
    """Two sentences and the way to the sources; what they say is derived from the records."""
    desk = sheet.desk
    return phrase(
        "{}. {} {}.",
        numerals.capital("; ".join(_articles(desk))),
        _grades(desk),
        sheet.link(titles.ABOUT_SOURCES, addresses.SOURCES),
    )


def _articles(desk: Desk) -> Iterator[str]:
    """How many are originals, and how many copies have words that are not the author's."""
    records = [article.record for article in desk.briefing.articles.values()]
    originals = sum(1 for record in records if record.lineage[0].relation is Relation.ORIGINAL)
    yield _of_all(originals, len(records))
    for wording in (Wording.ALTERED, Wording.UNKNOWN):
        copies = sum(1 for record in records if record.wording is wording)
        if copies:
            verb = "is" if copies == 1 else "are each"
            yield f"{numerals.number(copies)} {verb} {labels.COPY[wording]}"


def _of_all(originals: int, total: int) -> str:
    """How many of the articles are originals."""
    if total == 1:
        return f"its one article is {'an original' if originals else 'no original'}"
    articles = numerals.counted(total, "article")
    if originals == total:
        every = "both articles" if total == 2 else f"all {articles}"  # noqa: PLR2004 - as one says
        return f"{every} are originals"
    if originals > 1:
        return f"{numerals.number(originals)} of the {articles} are originals"
    return f"{numerals.number(originals) if originals else 'none'} of the {articles} is an original"


def _grades(desk: Desk) -> str:
    """The best and the worst grade of the sources."""
    articles = desk.briefing.articles.values()
    grades = {article.record.reliability.grade for article in articles}
    judged = sorted(grades - {Reliability.F}) or [Reliability.F]
    best, worst = labels.RELIABILITY[judged[0]], labels.RELIABILITY[judged[-1]]
    told = f"The sources are {best} at best and {worst} at worst"
    if best == worst:
        told = f"The sources are {best}"
    some = Reliability.F in grades and Reliability.F not in judged
    return f"{told}, some {labels.RELIABILITY[Reliability.F]}." if some else f"{told}."
