"""What every page has around its content: front matter, crumbs, title, as-of line, neighbours."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.dates import display
from generator.pages import markdown, titles
from generator.pages.addresses import HOME, Address
from generator.pages.evidence import Note, notes
from generator.pages.markdown import Markdown
from generator.pages.phrases import NOTHING, joined, phrase
from generator.pages.sheet import Sheet

Weight = float | None
"""How much a page counts in the search: 1 is ordinary, None is not found at all."""

DESCRIPTION_LENGTH = 200
"""Search engines and previews cut longer descriptions off."""


@dataclass(frozen=True, slots=True)
class Head:
    """The top of a page, down to the answer that comes first."""

    front: Markdown
    crumbs: Markdown
    title: str
    as_of: Markdown
    lead: tuple[Markdown, ...]


@dataclass(frozen=True, slots=True)
class Foot:
    """The end of a page: the evidence, and the pages before and after it."""

    notes: tuple[Note, ...]
    neighbours: Markdown


def head(
    sheet: Sheet,
    title: str,
    *,
    description: str,
    parents: Iterable[tuple[str, Address]] = ((titles.HOME, HOME),),
    lead: Iterable[Markdown] = (),
    weight: Weight = 1,
    about: Markdown = NOTHING,
    dated: bool = True,
    redirect: str = "",
) -> Head:
    """The top of a page. `about` follows the as-of date on its line, if the page is `dated`.

    `redirect` is the address that browsers go on to at once, relative to that of the page.
    """
    links = [sheet.link(name, address) for name, address in parents]
    crumbs = joined([*links, phrase("{}", title)], " › ") if links else NOTHING
    as_of = phrase("As of {}.", display(sheet.desk.briefing.file.as_of)) if dated else NOTHING
    return Head(
        front=_front(title, description, weight, redirect),
        crumbs=crumbs,
        title=title,
        as_of=joined([as_of, about]),
        lead=tuple(lead),
    )


def _front(title: str, description: str, weight: Weight, redirect: str) -> Markdown:
    search: Mapping[str, object] = {"exclude": True} if weight is None else {"boost": weight}
    fields: dict[str, object] = {"title": title, "description": shortened(description)}
    if weight != 1:
        fields["search"] = search
    if redirect:
        fields["redirect"] = redirect
    return Markdown(markdown.front_matter(fields))


def shortened(text: str, length: int = DESCRIPTION_LENGTH) -> str:
    """The text, cut where a clause ends if it is too long, or else between words."""
    if len(text) <= length:
        return text
    kept = text[: length - 1].rpartition(" ")[0]
    clause = max(kept.rfind(end) for end in (". ", "; ", ": ", " – "))
    if clause > length // 2:
        kept = kept[: clause + 1]
    return kept if kept.endswith(".") else kept.rstrip(" ,;:–—") + "…"


def foot(sheet: Sheet, before: Markdown = NOTHING, after: Markdown = NOTHING) -> Foot:
    """The end of a page. It is built last, when all notes have been collected."""
    parts = [
        phrase("Previous: {}", before) if before else NOTHING,
        phrase("Next: {}", after) if after else NOTHING,
    ]
    return Foot(notes=notes(sheet), neighbours=joined(parts, " · "))


def neighbours(order: Sequence[str], id_: str) -> tuple[str | None, str | None]:
    """What stands before and after an id in an order."""
    place = order.index(id_)
    return (
        order[place - 1] if place else None,
        order[place + 1] if place + 1 < len(order) else None,
    )
