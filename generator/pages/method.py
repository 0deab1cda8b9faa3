"""How to read the briefing: its promises, its scales and its numbers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from generator.model.vocabulary import Word
from generator.pages import addresses, labels, numerals, scales, titles
from generator.pages.desk import Desk
from generator.pages.frame import Foot, Head, foot, head
from generator.pages.markdown import Markdown
from generator.pages.phrases import phrase
from generator.pages.sheet import Sheet
from generator.pages.templating import rendered

_Word = TypeVar("_Word", bound=Word)


@dataclass(frozen=True, slots=True)
class ScaleRow:
    """A word or code of a scale, and what it means."""

    word: str
    meaning: str


@dataclass(frozen=True, slots=True)
class MethodPage:
    """Everything `method.md.jinja` may say."""

    head: Head
    counts: tuple[ScaleRow, ...]
    kinds: tuple[ScaleRow, ...]
    stances: tuple[ScaleRow, ...]
    reliability: tuple[ScaleRow, ...]
    credibility: tuple[ScaleRow, ...]
    estimates: tuple[ScaleRow, ...]
    date_bases: tuple[ScaleRow, ...]
    rights: tuple[ScaleRow, ...]
    claims: Markdown
    sources: Markdown
    tensions: Markdown
    data: Markdown
    corrections: Markdown
    contributing: Markdown
    foot: Foot


def page(desk: Desk) -> str:
    """The Markdown of the page."""
    return rendered("method", view(Sheet(desk, addresses.METHOD)))


def view(sheet: Sheet) -> MethodPage:
    """What the page says, in the order in which it is read."""
    return MethodPage(
        head=head(
            sheet,
            titles.METHOD,
            description="How the briefing is made and how to read it: grades, dates, rights.",
            lead=(
                phrase(
                    "Every sentence here can be followed to the exact words in a source. "
                    "This page tells how, and what the words for doubt and certainty mean."
                ),
            ),
            weight=0.5,
        ),
        counts=tuple(ScaleRow(word, f"{count:,}") for word, count in _counts(sheet.desk)),
        kinds=_scale(labels.CLAIM_KIND),
        stances=_scale(labels.STANCE),
        reliability=_codes(labels.RELIABILITY),
        credibility=_codes(labels.CREDIBILITY),
        estimates=tuple(ScaleRow(word, f"{share} per cent") for word, share in scales.ESTIMATES),
        date_bases=_codes(labels.DATE_BASIS),
        rights=_codes(labels.PUBLISH),
        claims=sheet.link("claims", addresses.CLAIMS),
        sources=sheet.link("pages of the sources", addresses.SOURCES),
        tensions=sheet.link("tensions", addresses.TENSIONS),
        data=sheet.link("data file", addresses.DATA),
        corrections=sheet.link("corrections", addresses.CORRECTIONS),
        contributing=_contributing(sheet),
        foot=foot(sheet),
    )


def _scale(words: Mapping[_Word, str]) -> tuple[ScaleRow, ...]:
    return tuple(ScaleRow(numerals.capital(said), word.meaning) for word, said in words.items())


def _codes(words: Mapping[_Word, str]) -> tuple[ScaleRow, ...]:
    return tuple(ScaleRow(str(code), numerals.capital(word)) for code, word in words.items())


def _counts(desk: Desk) -> Iterable[tuple[str, int]]:
    """What there is; the public part of it, as are all pages."""
    briefing, facts = desk.briefing, desk.facts
    quotations = facts.quotations
    return (
        ("Articles", len(briefing.articles)),
        ("Claims", len(desk.claims)),
        ("Quotations found in their article, word for word", quotations.checked),
        ("Claims with two or more independent origins", _corroborated(desk)),
        ("Actors", len(briefing.actors)),
        ("Issues", len(briefing.issues)),
        ("Events", len(briefing.events)),
        ("Terms", len(briefing.terms)),
        ("Origins", len(briefing.origins)),
        ("Tensions", len(desk.tensions)),
        ("Places where altered words are restored", sum(map(len, quotations.emendations.values()))),
    )


def _corroborated(desk: Desk) -> int:
    corroboration = desk.facts.lineage.corroboration
    return sum(1 for id_ in desk.claims if corroboration(id_).independent > 1)


def _contributing(sheet: Sheet) -> Markdown:
    """An invitation, where there is a page to lead to."""
    if not sheet.desk.site.invites:
        return Markdown("")
    return phrase("How to {}.", sheet.link("add or correct something", addresses.CONTRIBUTING))
