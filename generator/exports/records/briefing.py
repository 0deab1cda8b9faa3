"""The whole exported briefing."""

from generator.exports.records.entities import (
    Actor,
    Event,
    Issue,
    Origin,
    Term,
)
from generator.exports.records.shared import (
    Exported,
    Statement,
)
from generator.exports.records.sources import (
    Article,
    Claim,
)


class Correction(Exported):
    """What was wrong and has been put right."""

    on: str
    """The day, in EDTF."""
    says: str


class Briefing(Exported):
    """A whole published briefing."""

    format: int
    title: str
    scope: str
    language: str
    as_of: str
    bottom_line: tuple[Statement, ...]
    about_the_sources: tuple[Statement, ...]
    open_questions: tuple[Statement, ...]
    corrections: tuple[Correction, ...]
    articles: tuple[Article, ...]
    claims: tuple[Claim, ...]
    actors: tuple[Actor, ...]
    issues: tuple[Issue, ...]
    events: tuple[Event, ...]
    terms: tuple[Term, ...]
    origins: tuple[Origin, ...]
