"""Where actors stand, in words: the latest observation first, and what came before it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

from generator.dates import sort_key
from generator.derive.ledger import Position
from generator.model.fields import ActorId, ClaimId, IssueId, PropositionId
from generator.pages.desk import Desk
from generator.pages.markdown import Markdown
from generator.pages.observations import development, observations, seen, stance_word
from generator.pages.phrases import NOTHING, phrase
from generator.pages.sheet import Sheet


@dataclass(frozen=True, slots=True)
class StandingRow:
    """One actor on one proposition."""

    latest: Markdown
    """The latest observation, with its date and its marks."""
    claim: ClaimId
    """The claim that shows it."""
    earlier: tuple[Markdown, ...]
    """The observations before it, the latest of them first, and what the difference means."""


@dataclass(frozen=True, slots=True)
class IssueStand:
    """An issue and where the actor stands on its propositions."""

    issue: Markdown
    rows: tuple[StandingRow, ...]


def of_actors(
    sheet: Sheet, actors: Iterable[ActorId], proposition: PropositionId
) -> tuple[StandingRow, ...]:
    """Where each actor stands on a proposition; each row begins with the actor."""
    return tuple(
        _row(sheet, actor, proposition, phrase("**{}** ", sheet.actor(actor)), phrase(" it"))
        for actor in actors
    )


def latest_first(
    sheet: Sheet, proposition: PropositionId, actors: Iterable[ActorId]
) -> tuple[ActorId, ...]:
    """The actors with a position on a proposition, those heard last first."""
    ledger = sheet.desk.facts.ledger
    found = [(actor, ledger.latest(actor, proposition)) for actor in actors]
    dated = [(sort_key(latest.when), actor) for actor, latest in found if latest]
    return tuple(actor for _, actor in sorted(dated, key=lambda pair: pair[0], reverse=True))


def stands_of(sheet: Sheet, id_: ActorId) -> Iterator[IssueStand]:
    """Where an actor stands, by issue; issues without a position of it are left out."""
    for issue, held in _held(sheet.desk, id_):
        yield IssueStand(sheet.issue(issue), tuple(_on(sheet, id_, one) for one in held))


def on_issue(sheet: Sheet, actor: ActorId, issue: IssueId) -> tuple[StandingRow, ...]:
    """Where an actor stands on an issue's propositions, without the reasons of what is inferred."""
    held = _held_on(sheet.desk, actor, issue)
    return tuple(_on(sheet, actor, proposition, brief=True) for proposition in held)


def foremost(sheet: Sheet, id_: ActorId, most: int) -> tuple[StandingRow, ...]:
    """The first position of an actor on each of the first issues it has one on, in brief."""
    first = [held[0] for _, held in _held(sheet.desk, id_)]
    return tuple(_on(sheet, id_, one, brief=True, alone=True) for one in first[:most])


def _held(desk: Desk, id_: ActorId) -> Iterator[tuple[IssueId, list[PropositionId]]]:
    """The propositions that an actor has a position on, by issue, in the order of the issues."""
    for issue in desk.issue_order:
        held = _held_on(desk, id_, issue)
        if held:
            yield issue, held


def _held_on(desk: Desk, actor: ActorId, issue: IssueId) -> list[PropositionId]:
    propositions = desk.briefing.issues[issue].propositions
    ids = (PropositionId(f"{issue}/{proposition.id}") for proposition in propositions)
    return [id_ for id_ in ids if desk.facts.ledger.latest(actor, id_)]


def _on(
    sheet: Sheet,
    actor: ActorId,
    proposition: PropositionId,
    *,
    brief: bool = False,
    alone: bool = False,
) -> StandingRow:
    after = phrase(" the view: {}", sheet.proposition(proposition))
    return _row(sheet, actor, proposition, NOTHING, after, brief=brief, alone=alone)


def voiced(sheet: Sheet, id_: ActorId) -> Iterator[Markdown]:
    """The positions of others that an actor was heard to state, each observation once."""
    entries = [
        entry
        for entry in sheet.desk.facts.ledger.entries
        if id_ in entry.voices and entry.actor != id_
    ]
    for (actor, proposition), positions in groupby(entries, key=_cell):
        for observation in reversed(observations(positions)):
            yield phrase(
                "For {}: {} the view: {}, {}",
                sheet.actor(actor),
                stance_word(observation),
                sheet.proposition(proposition),
                seen(sheet, observation, speaker=id_),
            )


def principals(desk: Desk, id_: ActorId) -> tuple[ActorId, ...]:
    """For whom an actor was heard to state positions, by id."""
    entries = desk.facts.ledger.entries
    return tuple(sorted({e.actor for e in entries if id_ in e.voices and e.actor != id_}))


def _cell(position: Position) -> tuple[ActorId, PropositionId]:
    return position.actor, position.proposition


def _row(
    sheet: Sheet,
    actor: ActorId,
    proposition: PropositionId,
    before: Markdown,
    after: Markdown,
    *,
    brief: bool = False,
    alone: bool = False,
) -> StandingRow:
    """In brief: without the reasons of what is inferred. Alone: without what came before."""
    ledger = sheet.desk.facts.ledger
    observed = observations(ledger.positions(actor, proposition))
    kinds = {d.later.claim: d.kind for d in ledger.developments(actor, proposition)}
    latest = observed[-1]
    word = stance_word(latest, begins=not before)
    earlier = [] if alone else reversed(list(pairwise(observed)))
    return StandingRow(
        latest=phrase("{}{}{}, {}", before, word, after, seen(sheet, latest, brief=brief)),
        claim=latest[-1].claim,
        earlier=tuple(
            development(sheet, kinds[later[0].claim], one, later, brief=brief)
            for one, later in earlier
        ),
    )
