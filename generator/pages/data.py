"""The page about the data: the same briefing for machines."""

from dataclasses import dataclass

from generator.pages import addresses, titles
from generator.pages.desk import Desk
from generator.pages.frame import Foot, Head, foot, head
from generator.pages.markdown import Markdown
from generator.pages.phrases import phrase
from generator.pages.sheet import Sheet
from generator.pages.templating import rendered


@dataclass(frozen=True, slots=True)
class Collection:
    """One collection of the data file."""

    name: str
    count: str
    content: str


@dataclass(frozen=True, slots=True)
class DataPage:
    """Everything `data.md.jinja` may say."""

    head: Head
    data: Markdown
    schema: Markdown
    collections: tuple[Collection, ...]
    foot: Foot


def page(desk: Desk) -> str:
    """The Markdown of the page."""
    return rendered("data", view(Sheet(desk, addresses.DATA)))


def view(sheet: Sheet) -> DataPage:
    """What the page says, in the order in which it is read."""
    briefing = sheet.desk.briefing
    collections = (
        (
            "articles",
            len(briefing.articles),
            "the sources, with grades, lineage, emendations and glosses",
        ),
        ("claims", len(sheet.desk.claims), "what is said, by whom, with the words and offsets"),
        ("actors", len(briefing.actors), "names, spellings, roles and relations"),
        ("issues", len(briefing.issues), "questions, propositions, states of play and tensions"),
        ("events", len(briefing.events), "dates with their working, and the claims behind them"),
        ("terms", len(briefing.terms), "definitions and spellings"),
    )
    return DataPage(
        head=head(
            sheet,
            titles.DATA,
            description="The whole briefing as one JSON file, with its schema.",
            lead=(phrase("The whole public briefing in one file, for programs to read."),),
            weight=0.5,
        ),
        data=sheet.link("briefing.json", addresses.DATA_FILE),
        schema=sheet.link("briefing.schema.json", addresses.DATA_SCHEMA),
        collections=tuple(
            Collection(name, f"{count:,}", content) for name, count, content in collections
        ),
        foot=foot(sheet),
    )
