"""Words of a source that mislead a reader, and what they mean there."""

from collections.abc import Iterator

from generator.derive import LocatedGloss
from generator.model.briefing import Article
from generator.model.fields import ArticleId
from generator.model.vocabulary import Wording
from generator.pages import addresses
from generator.pages.markdown import Markdown
from generator.pages.phrases import capital, phrase
from generator.pages.sheet import Sheet
from generator.pages.words import spoken


def misleading(sheet: Sheet, article: Article) -> Iterator[Markdown]:
    """The glosses of a source in the order of its text: the words, their place, the meaning."""
    located = sheet.desk.facts.quotations.glosses[article.id]
    for one in sorted(located, key=lambda one: one.passage):
        words, place = _words(sheet, article, one), _paragraph(sheet, article, one)
        yield phrase("{} ({}). {}", capital(words), place, sheet.statement(one.gloss))


def meant(sheet: Sheet, kind: str, id_: str) -> Iterator[Markdown]:
    """The glosses of all sources that link an actor or a term, by source."""
    citations = sheet.desk.facts.citations.of(kind, id_)
    for article_id, index in dict.fromkeys(
        (ArticleId(citation.id), citation.place.keys[1])
        for citation in citations
        if citation.kind == "article" and citation.place.keys[0] == "glosses"
    ):
        article = sheet.desk.briefing.articles[article_id]
        gloss = article.record.glosses[int(index)]
        for one in sheet.desk.facts.quotations.glosses[article_id]:
            if one.gloss is gloss:
                yield _meant(sheet, article, one)


def _meant(sheet: Sheet, article: Article, one: LocatedGloss) -> Markdown:
    return phrase(
        "In {}, {}, {}. {}",
        sheet.article(article.id),
        _paragraph(sheet, article, one),
        _words(sheet, article, one),
        sheet.statement(one.gloss),
    )


def _words(sheet: Sheet, article: Article, one: LocatedGloss) -> Markdown:
    """The words: a quotation only where they are the author's."""
    facts, record = sheet.desk.facts, article.record
    if one not in facts.exposure[article.id].glosses:
        return phrase("words that are not printed")
    text = phrase("{}", facts.texts[article.id].slice(one.passage))
    text = spoken(sheet.desk, record.language, text)
    pattern = "“{}”" if record.wording is Wording.INTACT else "this copy reads: {}"
    return phrase(pattern, text)


def _paragraph(sheet: Sheet, article: Article, one: LocatedGloss) -> Markdown:
    """Where the words stand; linked if the page of the source prints them there."""
    facts = sheet.desk.facts
    number = facts.texts[article.id].paragraph_of(one.passage).number
    if one not in facts.exposure[article.id].glosses:
        return phrase("paragraph {}", str(number))
    return sheet.link(f"paragraph {number}", addresses.paragraph(article.id, number))
