"""The spellings by which actors and terms are found in a text, all in one pass.

Text and spellings are compared as quotations are (`generator.anchor`): a run of white space is
one space, one apostrophe is another, case and accents count. Of overlapping spellings the one
that begins first is meant, and of those the longest; of one actor's or term's, always the longest.
An exception takes part, and swallows what it overlaps. A spelling does not run over the end of a
paragraph.

It begins and ends at a word's edge as quotations do, and besides

- at an apostrophe: `Port's` speaks of `Port`, `l'Union` of `Union`;
- at a hyphen with a letter beyond it: `Union-led`, `anti-Union`. Beside a digit the
  hyphen belongs to the designation: `A-12` does not speak of `A`, nor `A-12s` of `A-12`.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from ahocorasick_rs import AhoCorasick

from generator.anchor import ArticleText, Passage, normalise
from generator.anchor.marks import APOSTROPHE
from generator.anchor.normalised import Normalised
from generator.anchor.passages import Span
from generator.anchor.words import is_inside_word
from generator.diagnostics import Place
from generator.model.briefing import Briefing
from generator.model.entities import Actor, Term
from generator.model.fields import ArticleId

_HYPHENS = "-\N{HYPHEN}\N{NON-BREAKING HYPHEN}"


@dataclass(frozen=True, slots=True, order=True)
class Entity:
    """What a spelling names."""

    kind: str
    """`actor` or `term`."""
    id: str


class Use(StrEnum):
    """What a spelling is listed as."""

    SPELLING = "spellings"
    MISSPELLING = "misspellings"
    EXCEPTION = "exceptions"


@dataclass(frozen=True, slots=True)
class Spelling:
    """One entry of an entity's lists of spellings."""

    entity: Entity
    text: str
    """As listed."""
    use: Use
    scope: ArticleId | None
    """The one article it applies to: that of an anonymous actor; None for all."""
    place: Place

    def applies_to(self, article: ArticleId) -> bool:
        """Whether it is looked for in that article."""
        return self.scope in (None, article)


@dataclass(frozen=True, slots=True)
class AmbiguousSpelling:
    """A spelling that names several actors or terms in the same article."""

    spelling: str
    """As the first of them lists it."""
    owners: tuple[Spelling, ...]
    """The entries that clash, by kind and id."""


@dataclass(frozen=True)
class Spellings:
    """All spellings of a briefing, ready to be looked for."""

    _owners: tuple[tuple[Spelling, ...], ...]
    """For each pattern of the automaton, every entry that lists it."""
    _automaton: AhoCorasick

    def find(
        self, text: ArticleText, article: ArticleId
    ) -> Iterator[tuple[Passage, tuple[Spelling, ...]]]:
        """Where spellings stand in an article, in order, and whose they are; no exceptions."""
        end = 0
        candidates = sorted(
            self._candidates(text, article), key=lambda found: (found[0].start, -found[0].end)
        )
        for index, (span, owners) in enumerate(candidates):
            if span.start >= end and not _is_outdone(index, candidates):
                end = span.end
                named = tuple(owner for owner in owners if owner.use is not Use.EXCEPTION)
                if named:
                    yield text.normalised.passage(span), named

    def ambiguous(self) -> Iterator[AmbiguousSpelling]:
        """The spellings that cannot be told apart, by their normalised form."""
        for owners in self._owners:
            clashing = {
                owner
                for pair in combinations((o for o in owners if o.use is not Use.EXCEPTION), 2)
                if _clash(*pair)
                for owner in pair
            }
            if clashing:
                entries = tuple(owner for owner in owners if owner in clashing)
                yield AmbiguousSpelling(entries[0].text, entries)

    def _candidates(
        self, text: ArticleText, article: ArticleId
    ) -> Iterator[tuple[Span, tuple[Spelling, ...]]]:
        """All matches, overlapping ones too: the longest may be none that begins at an edge."""
        normal = text.normalised
        for pattern, start, end in self._automaton.find_matches_as_indexes(
            normal.text, overlapping=True
        ):
            span = Span(start, end)
            owners = tuple(o for o in self._owners[pattern] if o.applies_to(article))
            if owners and _stands_alone(normal, span) and not _crosses(text, span):
                yield span, owners


def compile_spellings(briefing: Briefing) -> Spellings:
    """Gather the spellings of all actors and terms."""
    owners: defaultdict[str, list[Spelling]] = defaultdict(list)
    for spelling in _listed(briefing):
        owners[normalise(spelling.text)].append(spelling)
    patterns = sorted(owners)
    return Spellings(tuple(tuple(owners[p]) for p in patterns), AhoCorasick(patterns))


def _listed(briefing: Briefing) -> Iterator[Spelling]:
    """Every entry of every list, by kind and id."""
    for actor in sorted(briefing.actors.values(), key=lambda actor: actor.id):
        yield from _lists(Entity("actor", actor.id), actor, actor.article)
    for term in sorted(briefing.terms.values(), key=lambda term: term.id):
        yield from _lists(Entity("term", term.id), term, None)


def _lists(entity: Entity, record: Actor | Term, scope: ArticleId | None) -> Iterator[Spelling]:
    top = Place(f"{entity.kind}s/{entity.id}.yml")
    for use, texts in (
        (Use.SPELLING, record.spellings),
        (Use.MISSPELLING, record.misspellings),
        (Use.EXCEPTION, record.exceptions),
    ):
        for index, text in enumerate(texts):
            yield Spelling(entity, text, use, scope, top / use.value / index)


def _clash(one: Spelling, other: Spelling) -> bool:
    """Whether two entries name different entities in some article."""
    apart = one.scope is not None and other.scope is not None and one.scope != other.scope
    return one.entity != other.entity and not apart


def _is_outdone(index: int, candidates: Sequence[tuple[Span, Sequence[Spelling]]]) -> bool:
    """Whether a longer spelling of the same actor or term begins within a stretch."""
    span, owners = candidates[index]
    entities = {owner.entity for owner in owners}
    for later in range(index + 1, len(candidates)):
        other, others = candidates[later]
        if other.start >= span.end:
            return False
        is_longer = other.end - other.start > span.end - span.start
        if is_longer and not entities.isdisjoint(owner.entity for owner in others):
            return True
    return False


def _crosses(text: ArticleText, span: Span) -> bool:
    words = text.slice(text.normalised.passage(span))
    return "\n" in words or "\r" in words


def _stands_alone(text: Normalised, span: Span) -> bool:
    """Whether a stretch begins and ends where a mention may."""
    return _is_edge(text, span.start, outward=-1) and _is_edge(text, span.end, outward=1)


def _is_edge(text: Normalised, index: int, outward: int) -> bool:
    """Whether a mention may begin or end before `text.text[index]`, seen from inside."""
    if not is_inside_word(text, index):
        return True
    if not text.is_edge(index):
        return False
    joint = index if outward > 0 else index - 1
    if text.text[joint] == APOSTROPHE:
        return True
    return text.text[joint] in _HYPHENS and text.text[joint + outward].isalpha()
