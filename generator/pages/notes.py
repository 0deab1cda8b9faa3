"""The notes of one page: numbered by first use, each knowing where it is cited."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from generator.model.fields import ClaimId


class Ground(Enum):
    """What a sentence can rest on."""

    CLAIM = "claim"
    OUTSIDE = "outside"
    ASSESSMENT = "assessment"


@dataclass(frozen=True, slots=True)
class Support:
    """One thing that a sentence rests on: a claim's id, or the written basis."""

    ground: Ground
    text: str

    @property
    def claim(self) -> ClaimId:
        """The claim, where it is one."""
        return ClaimId(self.text)


class Notes:
    """The notes as they come up while a page is written, from its top to its foot."""

    def __init__(self) -> None:
        self._numbers: dict[Support, int] = {}
        self._cited_at: defaultdict[Support, list[int]] = defaultdict(list)
        self._places = 0

    def cite(self, supports: Iterable[Support]) -> tuple[int, tuple[int, ...]]:
        """Note what one sentence rests on, each support named once.

        Return the number of the citing place and the numbers of the notes, both from 1.
        """
        self._places += 1
        return self._places, tuple(self._number(support) for support in supports)

    def _number(self, support: Support) -> int:
        number = self._numbers.setdefault(support, len(self._numbers) + 1)
        self._cited_at[support].append(self._places)
        return number

    def all(self) -> tuple[tuple[Support, tuple[int, ...]], ...]:
        """Every note in the order of its number, with the places that cite it."""
        return tuple((support, tuple(self._cited_at[support])) for support in self._numbers)
