"""Actors, issues, events, terms and origins for the export."""

from collections.abc import Iterator

from generator.derive import Facts
from generator.exports import records
from generator.exports.parts import date, date_or_none, statement, statements
from generator.model.entities import Actor, Issue
from generator.prose import plain


def actors(facts: Facts) -> Iterator[records.Actor]:
    """Every actor, by id."""
    for actor in facts.briefing.actors.values():
        yield records.Actor(
            id=actor.id,
            name=actor.name,
            native=actor.native.name if actor.native else None,
            kind=actor.kind,
            article=actor.article,
            may_be=actor.may_be,
            summary=statements(actor.summary),
            roles=_roles(actor),
            relations=tuple(
                records.ActorRelation(
                    kind=relation.kind,
                    to=relation.to,
                    claims=relation.claims,
                    outside=relation.outside,
                )
                for relation in actor.relations
            ),
            spellings=actor.spellings,
            misspellings=actor.misspellings,
            described_as=actor.described_as,
            wikidata=actor.wikidata,
            formerly=actor.formerly,
            positions=tuple(_positions(facts, actor)),
        )


def _roles(actor: Actor) -> tuple[records.Role, ...]:
    return tuple(
        records.Role(
            title=role.title,
            at=role.at,
            attested=date_or_none(role.attested),
            claims=role.claims,
            outside=role.outside,
        )
        for role in actor.roles
    )


def _positions(facts: Facts, actor: Actor) -> Iterator[records.Position]:
    for position in facts.ledger.by_actor(actor.id):
        yield records.Position(
            proposition=position.proposition,
            stance=position.stance,
            claim=position.claim,
            when=str(position.when),
            inferred=position.inferred,
        )


def issues(facts: Facts) -> Iterator[records.Issue]:
    """Every issue, by id."""
    for issue in facts.briefing.issues.values():
        yield records.Issue(
            id=issue.id,
            title=issue.title,
            question=plain(issue.question),
            summary=statements(issue.summary),
            propositions=tuple(
                records.Proposition(id=f"{issue.id}/{one.id}", says=plain(one.says))
                for one in issue.propositions
            ),
            state_of_play=statements(issue.state_of_play),
            open_questions=statements(issue.open_questions),
            silences=statements(issue.silences),
            tensions=_tensions(issue),
            claims=facts.citations.claims_of_issue(issue.id),
            formerly=issue.formerly,
        )


def _tensions(issue: Issue) -> tuple[records.Tension, ...]:
    return tuple(
        records.Tension(kind=one.kind, title=one.title, claims=one.claims, note=plain(one.note))
        for one in issue.tensions
    )


def events(facts: Facts) -> Iterator[records.Event]:
    """Every event, in the order of time."""
    for event in facts.chronology.events:
        outside = event.outside
        yield records.Event(
            id=event.id,
            title=event.title,
            when=date(event.when),
            announced=date_or_none(event.announced),
            event_status=event.event_status,
            outcome=statement(event.outcome) if event.outcome else None,
            actors=event.actors,
            issues=event.issues,
            claims=event.claims,
            outside=records.Statement(
                says=plain(outside.says), claims=(), outside=outside.basis, assessment=None
            )
            if outside
            else None,
        )


def terms(facts: Facts) -> Iterator[records.Term]:
    """Every term, by id."""
    for term in facts.briefing.terms.values():
        yield records.Term(
            id=term.id,
            name=term.name,
            kind=term.kind,
            abbreviation=term.abbreviation,
            spellings=term.spellings,
            misspellings=term.misspellings,
            definition=statements(term.definition),
        )


def origins(facts: Facts) -> Iterator[records.Origin]:
    """Every origin, by id."""
    for origin in facts.briefing.origins.values():
        yield records.Origin(
            id=origin.id,
            name=origin.name,
            kind=origin.kind,
            by=origin.by,
            dated=date_or_none(origin.dated),
            url=origin.url,
            basis=origin.basis,
        )
