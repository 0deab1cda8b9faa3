"""Where actors stand, in words: the latest observation first, and what came before it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

from generator.dates import sort_key
from generator.derive.ledger import Position
from generator.model.fields import ActorId, IssueId, PropositionId
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


def stands_of(sheet: Sheet, id_: ActorId, *, brief: bool = False) -> Iterator[IssueStand]:
    """Where an actor stands, by issue; issues without a position of it are left out.

    In brief: the latest observation alone, and without the reasons of what is inferred.
    """
    for issue, held in _held(sheet.desk, id_):
        rows = tuple(_on_proposition(sheet, id_, one, brief=brief) for one in held)
        yield IssueStand(sheet.issue(issue), rows)


def foremost(sheet: Sheet, id_: ActorId, most: int) -> tuple[StandingRow, ...]:
    """The first position of an actor on each of the first issues it has one on, in brief."""
    first = [held[0] for _, held in _held(sheet.desk, id_)]
    return tuple(_on_proposition(sheet, id_, one, brief=True) for one in first[:most])


def _held(desk: Desk, id_: ActorId) -> Iterator[tuple[IssueId, list[PropositionId]]]:
    """The propositions that an actor has a position on, by issue, in the order of the issues."""
    taken = {entry.proposition for entry in desk.facts.ledger.by_actor(id_)}
    for issue_id in desk.issue_order:
        propositions = desk.briefing.issues[issue_id].propositions
        ids = (PropositionId(f"{issue_id}/{proposition.id}") for proposition in propositions)
        held = [one for one in ids if one in taken]
        if held:
            yield issue_id, held


def _on_proposition(
    sheet: Sheet, actor: ActorId, proposition: PropositionId, *, brief: bool
) -> StandingRow:
    after = phrase(" {}", sheet.proposition(proposition))
    return _row(sheet, actor, proposition, NOTHING, after, brief=brief)


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
                "For {}: {} {}, {}",
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
) -> StandingRow:
    ledger = sheet.desk.facts.ledger
    observed = observations(ledger.positions(actor, proposition))
    kinds = {d.later.claim: d.kind for d in ledger.developments(actor, proposition)}
    latest = observed[-1]
    word = stance_word(latest, begins=not before)
    earlier = [] if brief else reversed(list(pairwise(observed)))
    return StandingRow(
        latest=phrase("{}{}{}, {}", before, word, after, seen(sheet, latest, brief=brief)),
        earlier=tuple(
            development(sheet, kinds[later[0].claim], one, later) for one, later in earlier
        ),
    )
