"""What an actor was seen to hold, when and by what words; and what two such observations show."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from generator.dates import EdtfDate, display, surely_before
from generator.derive.ledger import DevelopmentKind, Position
from generator.model.fields import ActorId
from generator.pages import labels, numerals
from generator.pages.datings import sentence
from generator.pages.markdown import Markdown
from generator.pages.phrases import NOTHING, joined, listed, phrase
from generator.pages.sheet import Sheet

Observation = Sequence[Position]
"""Positions with the same stance and the same date: one observation by several claims."""

_DEVELOPMENT = {
    DevelopmentKind.CHANGE: "Before that: {}, {} The difference is a change.",
    DevelopmentKind.OBSERVATIONS: (
        "Another observation: {}, {} Which of the two came first is not certain, "
        "so the difference is two observations, not a change."
    ),
}


def development(
    sheet: Sheet,
    kind: DevelopmentKind,
    earlier: Observation,
    later: Observation,
    *,
    brief: bool = False,
) -> Markdown:
    """An earlier observation, and what may and may not be concluded from the two."""
    told = seen(sheet, earlier, brief=brief)
    if kind is not DevelopmentKind.REPEATED:
        return phrase(_DEVELOPMENT[kind], stance_word(earlier), told)
    if surely_before(earlier[-1].when, later[0].when):
        return phrase("The same, {} What held in between is not known.", told)
    return phrase("The same, {}", told)


def observations(positions: Iterable[Position]) -> list[Observation]:
    """Positions that follow each other with one stance and one date are one observation."""
    return [
        tuple(group)
        for _, group in groupby(positions, key=lambda position: (position.stance, position.when))
    ]


def stance_word(observation: Observation, *, begins: bool = False) -> Markdown:
    """The stance as a word; its class is for colour, which is never all there is."""
    stance = observation[0].stance
    word = numerals.capital(labels.STANCE[stance]) if begins else labels.STANCE[stance]
    return phrase('<span class="stance stance-{}">{}</span>', stance, word)


def seen(
    sheet: Sheet,
    observation: Observation,
    *,
    brief: bool = False,
    speaker: ActorId | None = None,
) -> Markdown:
    """When, from whom and by what copy, on what evidence, and what of it is inferred.

    Nobody is named as speaking for themselves, nor the `speaker` that the page is about.
    """
    date = _known_since(observation[0].when) or "date unknown"
    whence = _whence(sheet, observation, speaker)
    marks = sheet.marks(position.claim for position in observation)
    reasons = dict.fromkeys(position.inferred for position in observation if position.inferred)
    inferred = ["speaker"] if all(_is_ascribed(sheet, one) for one in observation) else []
    inferred += ["stance"] if reasons and brief else []
    note = phrase(" ({} inferred)", " and ".join(inferred)) if inferred else NOTHING
    told = phrase("{}{}{}.{}", date, whence, note, marks)
    if brief:
        return told
    if not reasons:
        return told
    return phrase("{} The stance is inferred: {}", told, joined(map(sentence, reasons)))


def _known_since(when: EdtfDate) -> str:
    """The date of an observation in words.

    Behind what somebody supports, "by March" would say that it is to happen by then.
    """
    words = display(when)
    return f"as of {words.removeprefix('by ')}" if words.startswith("by ") else words


def _whence(sheet: Sheet, observation: Observation, speaker: ActorId | None) -> Markdown:
    """Who stated it, and that it is known only from a copy that is not its author's text."""
    heard = dict.fromkeys(voice for position in observation for voice in position.voices)
    others = [voice for voice in heard if voice not in (observation[0].actor, speaker)]
    names = listed(map(sheet.actor, others))
    if any(sheet.desk.is_intact(position.claim) for position in observation):
        return phrase(", stated by {}", names) if others else NOTHING
    wordings = {sheet.desk.record_of(position.claim).wording for position in observation}
    copy = numerals.listed([labels.COPY[wording] for wording in sorted(wordings)])
    return phrase(", attributed to {} in {}", names, copy) if others else phrase(", in {}", copy)


def _is_ascribed(sheet: Sheet, position: Position) -> bool:
    """Whether only the editors' inference says who speaks."""
    return all(one.inferred for one in sheet.desk.claims[position.claim].claim.by)
