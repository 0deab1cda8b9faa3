"""Where an article's words come from, in a sentence, and how that is known."""

from collections.abc import Iterator

from generator.model.briefing import Article
from generator.model.vocabulary import Relation
from generator.pages import labels
from generator.pages.datings import sentence
from generator.pages.markdown import Markdown
from generator.pages.phrases import joined, phrase
from generator.pages.sheet import Sheet


def descent(sheet: Sheet, article: Article) -> Markdown:
    """The lineage, nearest first: `This text reprints A, which rewrites B.`."""
    steps = [
        phrase("{} {}", labels.RELATION[step.relation], sheet.origin(step.origin))
        for step in article.record.lineage
    ]
    return phrase("This text {}.", joined(steps, ", which "))


def bases(sheet: Sheet, article: Article) -> Iterator[Markdown]:
    """How each step of the lineage is known."""
    for step in article.record.lineage:
        what = "Original" if step.relation is Relation.ORIGINAL else "Draws on"
        yield phrase("{}: {}. {}", what, sheet.origin(step.origin), sentence(step.basis))
