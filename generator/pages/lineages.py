"""Where an article's words come from, in a sentence, and how that is known."""

from collections.abc import Iterator

from generator.model.briefing import Article
from generator.model.vocabulary import Relation
from generator.pages import labels
from generator.pages.datings import sentence
from generator.pages.desk import Desk
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


def descent_in_words(desk: Desk, article: Article) -> str:
    """The same as plain text."""
    origins = desk.briefing.origins
    steps = [
        f"{labels.RELATION[step.relation]} "
        f"{origins[step.origin].name if step.origin in origins else step.origin}"
        for step in article.record.lineage
    ]
    return f"This text {', which '.join(steps)}."


def bases(sheet: Sheet, article: Article) -> Iterator[tuple[str, Markdown]]:
    """How each step of the lineage is known: what the origin is to the article, and the rest."""
    for step in article.record.lineage:
        what = "Original" if step.relation is Relation.ORIGINAL else "Draws on"
        yield what, phrase("{}. {}", sheet.origin(step.origin), sentence(step.basis))
