"""Where each side stands, as lines for a brief: by actor, or by proposition."""

from collections.abc import Callable, Iterable, Sequence
from itertools import chain, pairwise, zip_longest

from generator.derive.ledger import DevelopmentKind
from generator.model.entities import Issue
from generator.model.fields import ActorId, PropositionId
from generator.pages.brief.room import Line
from generator.pages.markdown import Markdown
from generator.pages.observations import development, observations, seen, stance_word
from generator.pages.phrases import NOTHING, joined, phrase
from generator.pages.sheet import Sheet


def by_actor(sheet: Sheet) -> tuple[Line, ...]:
    """The first position of each actor that the briefing names first, then the second of each."""
    desk = sheet.desk
    named = [id_ for id_ in desk.briefing.file.key_actors if id_ in desk.briefing.actors]
    all_of_them = [
        PropositionId(f"{id_}/{proposition.id}")
        for id_ in desk.issue_order
        for proposition in desk.briefing.issues[id_].propositions
    ]
    groups = []
    for place, actor in enumerate(named or desk.actor_order):
        label = phrase("**{}**", sheet.actor(actor))
        held = [one for one in all_of_them if desk.facts.ledger.latest(actor, one)]
        groups.append([Line(_holding(actor, one), place, label) for one in held])
    return _in_turns(groups)


def by_proposition(sheet: Sheet, issue: Issue) -> tuple[Line, ...]:
    """The first position on each proposition, then the second of each, by the same order."""
    desk = sheet.desk
    order = dict.fromkeys((*desk.briefing.file.key_actors, *desk.actor_order))
    groups = []
    for place, proposition in enumerate(issue.propositions):
        id_ = PropositionId(f"{issue.id}/{proposition.id}")
        held = [actor for actor in order if desk.facts.ledger.latest(actor, id_)]
        label = sheet.proposition(id_)
        groups.append([Line(_held_by(actor, id_), place, label) for actor in held])
    return _in_turns(groups)


def _in_turns(groups: Iterable[Sequence[Line]]) -> tuple[Line, ...]:
    turns = chain.from_iterable(zip_longest(*groups))
    return tuple(line for line in turns if line is not None)


def _holding(actor: ActorId, proposition: PropositionId) -> Callable[[Sheet], Markdown]:
    """What an actor holds; the name stands over it."""

    def write(sheet: Sheet) -> Markdown:
        about = phrase(" the view: {}", sheet.proposition(proposition))
        return _position(sheet, actor, proposition, NOTHING, about)

    return write


def _held_by(actor: ActorId, proposition: PropositionId) -> Callable[[Sheet], Markdown]:
    """Who holds what; the proposition stands over it."""

    def write(sheet: Sheet) -> Markdown:
        name = phrase("**{}** ", sheet.actor(actor))
        return _position(sheet, actor, proposition, name, phrase(" it"))

    return write


def _position(
    sheet: Sheet, actor: ActorId, proposition: PropositionId, before: Markdown, after: Markdown
) -> Markdown:
    """The latest observation, and the one before it only where the actor has changed."""
    ledger = sheet.desk.facts.ledger
    observed = observations(ledger.positions(actor, proposition))
    word = stance_word(observed[-1], begins=not before)
    told = phrase("{}{}{}, {}", before, word, after, seen(sheet, observed[-1], brief=True))
    kinds = {one.later.claim: one.kind for one in ledger.developments(actor, proposition)}
    for earlier, later in pairwise(observed[-2:]):
        kind = kinds[later[0].claim]
        if kind is DevelopmentKind.CHANGE:
            return joined([told, development(sheet, kind, earlier, later)])
    return told
