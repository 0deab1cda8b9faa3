"""The page of an actor: who, in which office, standing where, saying what, and called how."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.entities import Actor, ActorRelation, Role
from generator.model.fields import ActorId
from generator.model.vocabulary import ActorKind
from generator.pages import addresses, labels, numerals, titles
from generator.pages.datings import dated
from generator.pages.desk import Desk
from generator.pages.events import EventRow, event_rows
from generator.pages.frame import Foot, Head, foot, head, neighbours
from generator.pages.glosses import meant
from generator.pages.markdown import Markdown
from generator.pages.naming import Naming, naming
from generator.pages.phrases import NOTHING, joined, phrase
from generator.pages.rows import ClaimRow, rows
from generator.pages.sheet import Sheet, plain
from generator.pages.speakers import office_in_words
from generator.pages.standing import IssueStand, stands_of, voiced
from generator.pages.templating import rendered

WEIGHT = 2
"""A search for a name should find its bearer before the pages that mention them."""


@dataclass(frozen=True, slots=True)
class ActorPage:
    """Everything `actor.md.jinja` may say."""

    head: Head
    identity: tuple[Markdown, ...]
    """Native name, who an unnamed source may be, identifiers."""
    roles: tuple[Markdown, ...]
    stands: tuple[IssueStand, ...]
    voiced: tuple[Markdown, ...]
    """The positions of others that the actor was heard to state."""
    said: tuple[ClaimRow, ...]
    said_of: tuple[ClaimRow, ...]
    relations: tuple[Markdown, ...]
    naming: Naming | None
    events: tuple[EventRow, ...]
    foot: Foot


def page(desk: Desk, id_: ActorId) -> str:
    """The Markdown of an actor's page."""
    return rendered("actor", view(Sheet(desk, addresses.actor(id_)), desk.briefing.actors[id_]))


def view(sheet: Sheet, actor: Actor) -> ActorPage:
    """What the page says, in the order in which it is read."""
    desk = sheet.desk
    before, after = neighbours(desk.actor_order, actor.id)
    claims = desk.facts.citations.claims_of_actor(actor.id)
    kind = numerals.capital(labels.ACTOR_KIND[actor.kind])
    return ActorPage(
        head=head(
            sheet,
            actor.name,
            description=plain(actor.summary[0].says) if actor.summary else f"{kind}: {actor.name}.",
            parents=((titles.HOME, addresses.HOME), (titles.ACTORS, addresses.ACTORS)),
            lead=filter(None, [joined(sheet.statements(actor.summary))]),
            weight=WEIGHT,
            about=phrase('<span class="kind">{}.</span>', kind),
        ),
        identity=tuple(_identity(sheet, actor)),
        roles=tuple(_role(sheet, role) for role in actor.roles),
        stands=tuple(stands_of(sheet, actor.id)),
        voiced=tuple(voiced(sheet, actor.id)),
        said=rows(sheet, claims.said, known_speaker=actor.id),
        said_of=rows(sheet, claims.about),
        relations=tuple(_relations(sheet, actor)),
        naming=naming(
            sheet,
            desk.facts.mentions.of_actor(actor.id),
            glosses=meant(sheet, "actor", actor.id),
            misspellings=actor.misspellings,
            described_as=actor.described_as,
        ),
        events=event_rows(sheet, desk.facts.citations.events_of_actor(actor.id)),
        foot=foot(
            sheet,
            sheet.actor(ActorId(before)) if before else NOTHING,
            sheet.actor(ActorId(after)) if after else NOTHING,
        ),
    )


def _identity(sheet: Sheet, actor: Actor) -> Iterator[Markdown]:
    if actor.native:
        pattern = 'In its own language: <span lang="{}">{}</span>.'
        yield phrase(pattern, actor.native.lang, actor.native.name)
    if actor.kind is ActorKind.ANONYMOUS and actor.article:
        yield phrase("Not named; speaks only in {}.", sheet.article(actor.article))
    if actor.may_be:
        yield phrase("May be {}.", joined(map(sheet.actor, actor.may_be), " or "))
    if actor.wikidata:
        address = f"https://www.wikidata.org/wiki/{actor.wikidata}"
        yield phrase("Wikidata: {}.", sheet.out(actor.wikidata, address))


def _role(sheet: Sheet, role: Role) -> Markdown:
    body = sheet.desk.briefing.actors.get(role.at) if role.at else None
    at = phrase(" (see {})", sheet.actor(body.id)) if body else NOTHING
    office = phrase("{}{}.", office_in_words(sheet.desk, role), at)
    attested = phrase("Attested: {}", dated(role.attested)) if role.attested else NOTHING
    return Markdown(joined([office, attested]) + sheet.marks(role.claims, role.outside))


def _relations(sheet: Sheet, actor: Actor) -> Iterator[Markdown]:
    """Those the actor's own record has, and those that other records have with it."""
    for relation in actor.relations:
        yield _relation(sheet, labels.ACTOR_RELATION[relation.kind], relation.to, relation)
    for other in sheet.desk.actor_order:
        for relation in sheet.desk.briefing.actors[other].relations:
            if relation.to == actor.id:
                words = labels.ACTOR_RELATION_BACK[relation.kind]
                yield _relation(sheet, words, other, relation)


def _relation(sheet: Sheet, words: str, other: ActorId, relation: ActorRelation) -> Markdown:
    marks = sheet.marks(relation.claims, relation.outside)
    return phrase("{} {}.{}", numerals.capital(words), sheet.actor(other), marks)
