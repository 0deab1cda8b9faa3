"""Names in an article: those that nobody has listed, and the one that an id is made from."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from generator.anchor import ArticleText, Passage, single_spaced
from generator.derive import sentences
from generator.expressions.calendar_words import CalendarWords, calendar_words
from generator.load import slug

_TITLE = r"(?:Dr|Mr|Mrs|Ms|Mx|Prof|Herr|Frau|Mme)\b"
"""What stands before a name, and is no part of it."""
_CAPITAL = rf"(?!{_TITLE})[^\W\d_a-zß-öø-ÿ][\w’'.-]*\w"
_JOINT = r"(?:\s(?:of|for|and|the|de|la|von|van|der|bin|al|ibn)){1,2}"
_NAME = re.compile(rf"\b{_CAPITAL}(?:(?:{_JOINT})?\s{_CAPITAL})*")
_POSSESSIVE = re.compile(r"['’]s$")
_WORD = re.compile(r"\w+")
_BREAK = re.compile(r"[^\w\s'’.\u2010\u2011-]|\n|\.\s")
"""What does not stand in a name: it ends one, or a sentence, or a line."""
_OPENING = re.compile(
    r"""(?:a|after|all|also|although|an|and|another|as|at|because|before|both|but|by|even|every|few
    |for|from|he|her|here|his|however|if|in|it|its|many|meanwhile|more|most|my|no|nobody|not|now|of
    |on|once|only|or|our|over|she|since|so|some|still|such|than|that|the|their|then|there|these
    |they|this|those|though|under|until|we|what|when|where|while|who|why|with|without|yet
    |one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands
    |am|das|der|die|ein|eine|im|el|la|le|les|los|un|une)""",
    re.VERBOSE,
)
"""Words that begin sentences, and names never or seldom."""
_CAPITALISES_NOUNS = frozenset({"de", "lb"})


@dataclass(frozen=True, slots=True)
class FoundName:
    """A name as it is spelt in an article, and where it stands."""

    name: str
    passages: tuple[Passage, ...]


def unknown_names(
    text: ArticleText, language: str, known: Sequence[Passage]
) -> tuple[FoundName, ...]:
    """Names outside the known passages, in the order in which they first stand.

    A single word at the beginning of a sentence is taken for a name only if it stands elsewhere,
    too; where all nouns have capitals, only names of two words are.
    """
    beginnings = {sentence.start for _, sentence in sentences(text, language)}
    calendar = calendar_words(language)
    found: defaultdict[str, list[Passage]] = defaultdict(list)
    for match in _NAME.finditer(text.text):
        passage = Passage(*match.span())
        if _begins(text, passage, beginnings):
            passage = _without_opening(text, passage)
        if any(_covers(one, passage) for one in known):
            continue
        name = _POSSESSIVE.sub("", single_spaced(text.slice(passage)))
        if not (name == "" or _OPENING.fullmatch(name.lower()) or _gives_a_date(name, calendar)):
            found[name].append(Passage(passage.start, passage.start + len(name)))
    nouns = language.partition("-")[0] in _CAPITALISES_NOUNS
    return tuple(
        FoundName(name, tuple(passages))
        for name, passages in found.items()
        if " " in name or not (nouns or all(_begins(text, one, beginnings) for one in passages))
    )


def names_for(id_: str, text: ArticleText) -> tuple[FoundName, ...]:
    """Every spelling in an article that an id may be made from; those with a capital first."""
    words = [found.span() for found in _WORD.finditer(text.text)]
    found: defaultdict[str, list[Passage]] = defaultdict(list)
    for at, (start, _) in enumerate(words):
        for _, end in words[at : at + id_.count("-") + 1]:
            name = single_spaced(text.text[start:end])
            if slug(name) == id_ and not _BREAK.search(text.text, start, end):
                found[name].append(Passage(start, end))
    names = [FoundName(name, tuple(passages)) for name, passages in found.items()]
    return tuple(sorted(names, key=lambda one: not one.name[:1].isupper()))


def _gives_a_date(name: str, calendar: CalendarWords) -> bool:
    """Whether a month or a day of the week is in it, such as `Monday` or `Saturdays`."""
    words = name.casefold().split()
    days = [word.removesuffix("s") for word in words if word.endswith("days")]
    return any(word in calendar.months or word in calendar.weekdays for word in (*words, *days))


def _covers(known: Passage, name: Passage) -> bool:
    """Whether what is known is in the name; where the name goes on behind it, it is another."""
    return name.meets(known) and not (known.start <= name.start and known.end < name.end)


def _begins(text: ArticleText, passage: Passage, beginnings: set[int]) -> bool:
    """Whether a word begins a sentence, or what is quoted in one."""
    before = text.text[: passage.start].rstrip()
    return passage.start in beginnings or before[-1:] in set("“„«\"'‘(:") or not before


def _without_opening(text: ArticleText, passage: Passage) -> Passage:
    """What is left of words at the beginning of a sentence without an ordinary first one."""
    words = text.slice(passage)
    first = words.split()[0]
    lower = first[0].lower() + first[1:]
    is_ordinary = _OPENING.fullmatch(lower) or re.search(rf"\b{re.escape(lower)}\b", text.text)
    rest = words[len(first) :].lstrip() if is_ordinary else words
    return Passage(passage.end - len(rest), passage.end)
