"""Who says so, in words: the speakers of a claim, their offices, and the way it came."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.dates import EdtfDate, display
from generator.model.claim import Claim
from generator.model.entities import Actor, Role
from generator.model.fields import ActorId, ClaimId
from generator.model.vocabulary import Relation
from generator.pages import labels, numerals
from generator.pages.datings import sentence
from generator.pages.desk import Desk
from generator.pages.markdown import Markdown
from generator.pages.phrases import NOTHING, joined, listed, phrase

if TYPE_CHECKING:
    from generator.pages.sheet import Sheet


def citation_title(desk: Desk, id_: ClaimId) -> str:
    """Speaker, source and date of a claim in plain words, as the name of a citation mark."""
    entry = desk.claims[id_]
    record = entry.article.record
    names = numerals.listed([actor_name(desk, by.actor) for by in entry.claim.by])
    date = display(when_said(entry.claim) or record.published.edtf)
    if not desk.is_intact(id_):
        copy = labels.COPY[record.wording]
        return f"attributed to {names} in {copy} ({record.publisher}), {date}"
    if speaks_itself(desk, id_):
        return f"{names}, {date}"
    return f"{names} in {record.publisher}, {date}"


def speakers(sheet: "Sheet", id_: ClaimId) -> Markdown:
    """The speakers, each linked and with the office held at the time."""
    claim = sheet.desk.claims[id_].claim
    return listed(_speaker(sheet, by.actor, claim) for by in claim.by)


def _speaker(sheet: "Sheet", id_: ActorId, claim: Claim) -> Markdown:
    actor = sheet.desk.briefing.actors.get(id_)
    role = office(actor, when_said(claim)) if actor else None
    if role is None:
        return sheet.actor(id_)
    return phrase("{} ({})", sheet.actor(id_), office_in_words(sheet.desk, role))


def office(actor: Actor, when: EdtfDate | None) -> Role | None:
    """The office an actor is attested in at a time.

    With no date on either side, the first office listed without a date. An office that is
    attested at another time is never printed beside words: the speaker may have left it.
    """
    attested = [role for role in actor.roles if role.attested and when]
    for role in attested:
        if when and role.attested and _overlap(role.attested.edtf, when):
            return role
    return next((role for role in actor.roles if role.attested is None), None)


def _overlap(one: EdtfDate, other: EdtfDate) -> bool:
    apart = (one.upper and other.lower and one.upper < other.lower) or (
        one.lower and other.upper and other.upper < one.lower
    )
    return not apart


def office_in_words(desk: Desk, role: Role) -> str:
    """An office and the body it is held at, unless its title names the body."""
    body = desk.briefing.actors.get(role.at) if role.at else None
    if body is None or body.name.casefold() in role.title.casefold():
        return role.title
    return f"{role.title}, {body.name}"


def speaks_itself(desk: Desk, id_: ClaimId) -> bool:
    """Whether the article says it in its own voice."""
    entry = desk.claims[id_]
    outlet = entry.article.record.outlet
    return outlet is not None and [by.actor for by in entry.claim.by] == [outlet]


def way(sheet: "Sheet", id_: ClaimId) -> Iterator[Markdown]:
    """How the words came from the speaker to the article, in sentences."""
    claim = sheet.desk.claims[id_].claim
    for by in claim.by:
        if by.inferred:
            name = actor_name(sheet.desk, by.actor)
            yield phrase("That the speaker is {} is inferred: {}", name, sentence(by.inferred))
    if claim.through:
        stations = joined((sheet.actor(through.actor) for through in claim.through), ", then ")
        yield phrase("It reached the article through {}.", stations)
    for through in claim.through:
        if through.inferred:
            name = actor_name(sheet.desk, through.actor)
            yield phrase(
                "That it came through {} is inferred: {}", name, sentence(through.inferred)
            )
    if claim.speaks_for:
        yield phrase("The speaker speaks for {}.", sheet.actor(claim.speaks_for))
    if claim.ascribes_to:
        yield phrase(
            "The speaker ascribes it to {}; it is not taken as a position of theirs.",
            sheet.actor(claim.ascribes_to),
        )
    if source := drawn_from(sheet, id_):
        yield source


def drawn_from(sheet: "Sheet", id_: ClaimId) -> Markdown:
    """What the words come from, where the article is not their origin."""
    entry = sheet.desk.claims[id_]
    last = entry.article.record.lineage[-1]
    origin_id = sheet.desk.facts.lineage.origin_of(id_)
    if origin_id == last.origin and last.relation is Relation.ORIGINAL:
        return NOTHING
    origin = sheet.desk.briefing.origins.get(origin_id)
    maker = phrase(", by {}", sheet.actor(origin.by)) if origin and origin.by else NOTHING
    return phrase("The words come from {}{}.", sheet.origin(origin_id), maker)


def actor_name(desk: Desk, id_: ActorId) -> str:
    """An actor's name; the id of one that is not public."""
    actor = desk.briefing.actors.get(id_)
    return actor.name if actor else id_


def when_said(claim: Claim) -> EdtfDate | None:
    """When it was said, where that is known."""
    return claim.said.edtf if claim.said else None
