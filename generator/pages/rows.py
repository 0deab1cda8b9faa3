"""A claim on one line of a list: what it says, who, where, when, and what is unusual."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.dates import display
from generator.model.fields import ActorId, ClaimId
from generator.pages import labels
from generator.pages.badges import badges
from generator.pages.markdown import Markdown
from generator.pages.phrases import joined, listed, phrase
from generator.pages.sheet import Sheet
from generator.pages.speakers import speaks_itself, when_said


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One claim in a list."""

    says: Markdown
    """Its paraphrase, linked to its record."""
    context: Markdown
    """The speaker, the source and the date, as far as the list does not say them already."""
    badges: tuple[str, ...]
    kind: str


def rows(
    sheet: Sheet,
    ids: Iterable[ClaimId],
    *,
    source: bool = True,
    known_speaker: ActorId | None = None,
) -> tuple[ClaimRow, ...]:
    """The rows of several claims.

    The source is named unless all are from one; a speaker that the page is about is not.
    """
    return tuple(
        ClaimRow(
            says=sheet.claim(id_),
            context=_context(sheet, id_, source=source, known_speaker=known_speaker),
            badges=badges(sheet.desk, id_),
            kind=labels.CLAIM_KIND[sheet.desk.claims[id_].claim.kind],
        )
        for id_ in sheet.desk.known(ids)
    )


def _context(
    sheet: Sheet, id_: ClaimId, *, source: bool, known_speaker: ActorId | None
) -> Markdown:
    entry = sheet.desk.claims[id_]
    parts: list[Markdown] = []
    actors = [by.actor for by in entry.claim.by]
    is_named = actors == [known_speaker] or (source and speaks_itself(sheet.desk, id_))
    if not is_named:
        names = listed(map(sheet.actor, actors))
        attributed = phrase("attributed to {}", names)
        parts.append(names if sheet.desk.is_intact(id_) else attributed)
    if source:
        parts.append(sheet.publisher(id_))
    date = display(when_said(entry.claim) or entry.article.record.published.edtf)
    parts.append(phrase("{}", date))
    return joined(parts, ", ")
