"""Direct quotations in an article, and who most likely speaks in each.

A quotation stands between quotation marks that belong together; one that runs on in the next
paragraph, whose marks open again, is two. Speakers are found where the language is English: the
actor named nearest to a verb of saying in the same sentence, or the last person named before a
pronoun that says something.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.anchor import ArticleText, Passage
from generator.derive import Mention, sentences
from generator.model.fields import ActorId

_PAIRS = {"“": "”", "„": "“”", "«": "»", "»": "«", '"': '"'}
FEWEST = 4
"""Fewer words between marks are a name, a term or a scare quote."""
_VERB = re.compile(
    r"\b(?:said|says|told|tells|added|adds|argued|warned|tweeted|wrote|asked|insisted|stressed|noted"
    r"|claimed|denied|replied|explained|declared|stated|announced|complained|predicted|confirmed"
    r"|acknowledged|[Aa]ccording to)\b"
)
_OTHER = re.compile(
    r"[A-ZÀ-ÖØ-Þ][\w’'-]*\w|[.!?;:]|['’]s\b|\b(?:that|which|and|but|while)\b|[“”«»\"]"
)
"""What stands between a name and a verb that is not said of it: another name, another clause."""
_CLAUSE = re.compile(r", (?:who|whose|the|a|an|its|his|her|their)\b[^,.;:!?“”«»\"]*, ")
"""A clause between a name and a verb that is said of the name."""
_OBJECT = re.compile(
    r"\b(?:with|of|to|for|from|against|by|in|on|at|between|than|about)\s(?:the\s)?$"
)
"""Before a name: it is not the subject."""
_NEAR = 3
_OTHER_TIME = frozenset(
    {"for", "by", "until", "till", "since", "from", "before", "after", "and", "who", "that"}
)
"""Between a verb and a day: it is not the one on which something was said."""
_POSSESSIVE = re.compile(r"['’]s\b")
_PRONOUN = re.compile(
    r"\b(?P<who>he|she|they)\b[^.“”\"]{0,24}?"
    + _VERB.pattern
    + r"|"
    + _VERB.pattern
    + r" (?:he|she|they)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who most likely says something, and why it is thought so."""

    actor: ActorId
    reason: str
    passage: Passage | None = None
    """The words that name the speaker; None where they stand in another sentence."""
    is_narrator: bool = False
    """Whether nobody is named, so that it is the outlet of the article."""


@dataclass(frozen=True, slots=True)
class DirectQuotation:
    """Words between quotation marks."""

    passage: Passage
    """Without the marks, and without a comma that belongs to the sentence around it."""
    speaker: Speaker | None


def direct_quotations(
    text: ArticleText, language: str, mentions: Sequence[Mention]
) -> tuple[DirectQuotation, ...]:
    """The direct quotations of four and more words, in order; `mentions` are those of actors."""
    whole = [sentence for _, sentence in sentences(text, language)]
    is_english = language.partition("-")[0] == "en"
    marked = [*_between_marks(text)]
    found = []
    for passage in marked:
        speaker = _speaker(text, passage, marked, whole, mentions) if is_english else None
        if len(text.slice(passage).split()) >= FEWEST:
            found.append(DirectQuotation(passage, speaker))
    return tuple(found)


def attribution(
    text: ArticleText, sentence: Passage, quoted: Sequence[Passage], mentions: Sequence[Mention]
) -> Speaker | None:
    """The actor who is the subject of a verb of saying in a sentence, outside of what is quoted.

    That is who is named before the verb with no other name and no preposition in between, or
    behind it where a quotation has ended or after `according to`. Where somebody stands there whom
    the briefing does not know, nobody is proposed: a wrong speaker is worse than none.
    """
    named = [
        mention
        for mention in mentions
        if sentence.contains(mention.passage) and not _within_any(mention.passage, quoted)
    ]
    pairs = [
        (_distance(mention.passage, verb), mention, verb)
        for verb in verbs_of_saying(text, sentence, quoted)
        for mention in named
        if _says(text.text, mention.passage, verb)
    ]
    if not pairs:
        return None
    _, mention, verb = min(pairs, key=lambda pair: (pair[0], pair[1].passage))
    words = Passage(min(mention.passage.start, verb.start), max(mention.passage.end, verb.end))
    reason = f"“{text.slice(mention.passage)}” stands by “{text.slice(verb)}”"
    return Speaker(ActorId(mention.id), reason, words)


def verbs_of_saying(
    text: ArticleText, sentence: Passage, quoted: Sequence[Passage]
) -> tuple[Passage, ...]:
    """The English verbs in a sentence that report what somebody says; those in quotations apart."""
    verbs = (Passage(*one.span()) for one in _VERB.finditer(text.text, *_ends(sentence)))
    return tuple(verb for verb in verbs if not _within_any(verb, quoted))


def is_beside(text: ArticleText, date: Passage, verb: Passage) -> bool:
    """Whether words give the day of a verb: few words away, and not as a time still to come."""
    first, second = sorted((date, verb))
    between = text.text[first.end : second.start]
    leading = text.text[: date.start].split()[-1:]
    words = between.split()
    return len(words) <= _NEAR and not _OTHER_TIME & {*words, *leading, *text.slice(date).split()}


def _says(text: str, name: Passage, verb: Passage) -> bool:
    """Whether a name is the subject of a verb of saying."""
    if name.end <= verb.start:
        between, before = text[name.end : verb.start], text[: name.start]
        if _OBJECT.search(before):
            return False
        if _CLAUSE.fullmatch(between):
            return True
        is_apposition = between.strip() == "," and before.rstrip().endswith(",")
        return not _OTHER.search(between) and (between.count(",") != 1 or is_apposition)
    between = text[verb.end : name.start]
    follows = (
        text[: verb.start].rstrip()[-1:] in {*'”“»"'} or "ccording" in text[verb.start : verb.end]
    )
    return follows and not _OTHER.search(between) and not _POSSESSIVE.match(text[name.end :])


def _speaker(
    text: ArticleText,
    passage: Passage,
    quoted: Sequence[Passage],
    whole: Sequence[Passage],
    mentions: Sequence[Mention],
) -> Speaker | None:
    around = [one for one in whole if one.meets(passage)]
    paragraph = text.paragraph_of(passage)
    near = [one for one in whole if paragraph.start <= one.start < paragraph.end]
    for sentence in (*around, *near):
        found = attribution(text, sentence, quoted, mentions)
        if found:
            return found
    for sentence in (*around, *near):
        pronoun = _PRONOUN.search(text.text, *_ends(sentence))
        before = [one for one in mentions if one.passage.end <= sentence.start]
        if pronoun and before and not _within_any(Passage(*pronoun.span()), quoted):
            last = max(before, key=lambda one: one.passage)
            name = text.slice(last.passage)
            reason = f"the sentence has “{pronoun[0]}”; “{name}” is the last name before it"
            return Speaker(ActorId(last.id), reason)
    return None


def _between_marks(text: ArticleText) -> Iterator[Passage]:
    for paragraph in text.paragraphs:
        at = paragraph.start
        while at < paragraph.end:
            closing = _PAIRS.get(text.text[at], "")
            ends = [text.text.find(mark, at + 1, paragraph.end) for mark in closing]
            end = min((one for one in ends if one > at + 1), default=-1)
            if end > 0:
                words = text.text[at + 1 : end].rstrip().removesuffix(",")
                start = at + 1 + len(words) - len(words.lstrip())
                if words.strip():
                    yield Passage(start, start + len(words.strip()))
                at = end
            at += 1


def _ends(passage: Passage) -> tuple[int, int]:
    return passage.start, passage.end


def _within_any(one: Passage, others: Sequence[Passage]) -> bool:
    return any(other.contains(one) for other in others)


def _distance(one: Passage, other: Passage) -> int:
    return max(one.start - other.end, other.start - one.end, 0)
