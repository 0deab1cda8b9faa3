"""Where the words come from: the origin of every claim, and how many origins agree.

Two copies are one source. A claim that reached three papers from one readout has
one origin, and an unnamed speaker never confirms another.
"""

from collections import defaultdict
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from types import MappingProxyType

from generator.model.briefing import Briefing, ClaimEntry
from generator.model.fields import ClaimId, OriginId
from generator.model.vocabulary import ActorKind

CONFIRMING = 2
"""So many independent origins make a claim confirmed (Admiralty credibility 1)."""


@dataclass(frozen=True, slots=True)
class Corroboration:
    """The claims that assert the same thing, and from how many independent origins."""

    claims: tuple[ClaimId, ...]
    """The claim and all that corroborate it, directly or through others; by id."""
    origins: tuple[OriginId, ...]
    """Their origins, by id."""
    independent: int
    """The most of these claims of which no two share an origin and no two are anonymous."""

    @property
    def confirms(self) -> bool:
        """Whether so many origins are independent that the claim counts as confirmed."""
        return self.independent >= CONFIRMING


@dataclass(frozen=True, slots=True)
class Lineage:
    """The origins of claims, and their corroboration."""

    origins: Mapping[ClaimId, OriginId]
    """For every claim, what its words come from."""
    _anonymous: AbstractSet[ClaimId]
    _links: Mapping[ClaimId, AbstractSet[ClaimId]]
    """Which claims corroborate which, both ways; claims that are withdrawn are left out."""

    def origin_of(self, claim: ClaimId) -> OriginId:
        """What a claim's words come from. Raises KeyError for a claim that is not there."""
        return self.origins[claim]

    def corroboration(
        self, claim: ClaimId, *, without: AbstractSet[ClaimId] = frozenset()
    ) -> Corroboration:
        """What corroborates a claim, itself included; nothing for one withdrawn or not there.

        `without`: claims to leave out, as if they had never been found.
        """
        claims = self._connected(claim, without)
        named = {self.origins[id_] for id_ in claims if id_ not in self._anonymous}
        unnamed = {self.origins[id_] for id_ in claims if id_ in self._anonymous}
        return Corroboration(
            claims=tuple(sorted(claims)),
            origins=tuple(sorted(named | unnamed)),
            independent=len(named) + bool(unnamed - named),
        )

    def _connected(self, claim: ClaimId, without: AbstractSet[ClaimId]) -> AbstractSet[ClaimId]:
        reached: set[ClaimId] = set()
        waiting = [claim]
        while waiting:
            next_ = waiting.pop()
            if next_ in self._links and next_ not in without and next_ not in reached:
                reached.add(next_)
                waiting += self._links[next_]
        return reached


def trace_lineage(briefing: Briefing) -> Lineage:
    """Find the origin of every claim, and which claims stand together."""
    entries = {entry.id: entry for entry in briefing.claims()}
    standing = {id_ for id_, entry in entries.items() if entry.claim.withdrawn is None}
    links: defaultdict[ClaimId, set[ClaimId]] = defaultdict(set)
    for id_ in sorted(standing):
        links[id_].update(standing.intersection(entries[id_].claim.corroborates))
        for other in links[id_]:
            links[other].add(id_)
    return Lineage(
        origins=MappingProxyType({id_: _origin(entry) for id_, entry in entries.items()}),
        _anonymous=frozenset(i for i, entry in entries.items() if _is_anonymous(briefing, entry)),
        _links=MappingProxyType(dict(links)),
    )


def _origin(entry: ClaimEntry) -> OriginId:
    """The claim's own origin, else the far end of its article's lineage.

    A reprint, a rewrite, a translation, an altered copy: each adds a step and no origin.
    """
    return entry.claim.origin or entry.article.record.lineage[-1].origin


def _is_anonymous(briefing: Briefing, entry: ClaimEntry) -> bool:
    """Whether every speaker is unnamed; an actor that is not there counts as named."""
    speakers = [briefing.actors.get(attribution.actor) for attribution in entry.claim.by]
    return all(speaker and speaker.kind is ActorKind.ANONYMOUS for speaker in speakers)
