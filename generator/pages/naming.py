"""How the sources write a name: every spelling by source, misspellings labelled as such."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.derive import Mention
from generator.model.fields import ArticleId
from generator.pages import numerals
from generator.pages.markdown import Markdown
from generator.pages.phrases import NOTHING, phrase
from generator.pages.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Naming:
    """How the articles name an actor or a term."""

    sources: tuple[Markdown, ...]
    """One line for each source: the spellings it prints and how often."""
    glosses: tuple[Markdown, ...]
    """Words that mean it and would mislead a reader, with their explanation."""
    misspelt: Markdown
    """The misspellings, so that a search for one finds the page."""
    described: Markdown
    """Descriptions that the articles use instead of a name."""


def naming(
    sheet: Sheet,
    mentions: Iterable[Mention],
    *,
    glosses: Iterable[Markdown],
    misspellings: Sequence[str],
    described_as: Sequence[str] = (),
) -> Naming | None:
    """Collect the spellings by source, in the order of the sources' ids; None if there are none."""
    counts: dict[ArticleId, dict[str, int]] = {}
    wrong = set()
    for mention in mentions:
        found = counts.setdefault(mention.article, {})
        found[mention.spelling] = found.get(mention.spelling, 0) + 1
        wrong |= {mention.spelling} if mention.is_misspelt else set()
    explained = tuple(glosses)
    if not (counts or explained or misspellings or described_as):
        return None
    return Naming(
        sources=tuple(_line(sheet, id_, found, wrong) for id_, found in counts.items()),
        glosses=explained,
        misspelt=_quoted("Also misspelt in the sources: {}.", misspellings),
        described=_quoted("Also described as: {}.", described_as),
    )


def _line(sheet: Sheet, id_: ArticleId, counts: dict[str, int], wrong: set[str]) -> Markdown:
    spellings = [
        phrase(
            "“{}”{} {}",
            spelling,
            phrase(" (a misspelling)") if spelling in wrong else NOTHING,
            numerals.times(count),
        )
        for spelling, count in counts.items()
    ]
    publisher = sheet.desk.briefing.articles[id_].record.publisher
    return phrase("{} ({}): {}.", sheet.article(id_), publisher, Markdown(", ".join(spellings)))


def _quoted(pattern: str, texts: Sequence[str]) -> Markdown:
    if not texts:
        return NOTHING
    return phrase(pattern, Markdown(", ".join(phrase("“{}”", text) for text in texts)))
