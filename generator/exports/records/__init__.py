"""The records of the exported briefing. Their JSON Schema is published beside the data.

Names are those of the YAML format; a claim's words follow the W3C Web Annotation model
(a quotation with the positions of its first and last character).
"""

from generator.exports.records.briefing import (
    Briefing,
    Correction,
)
from generator.exports.records.entities import (
    Actor,
    ActorRelation,
    Event,
    Issue,
    Origin,
    Position,
    Proposition,
    Role,
    Tension,
    Term,
)
from generator.exports.records.shared import (
    Date,
    Exported,
    Statement,
)
from generator.exports.records.sources import (
    Alteration,
    Article,
    Claim,
    Document,
    Emendation,
    Extraction,
    Gloss,
    Grade,
    Rights,
    Speaker,
    StanceTaken,
    Step,
)

__all__ = [
    "Actor",
    "ActorRelation",
    "Alteration",
    "Article",
    "Briefing",
    "Claim",
    "Correction",
    "Date",
    "Document",
    "Emendation",
    "Event",
    "Exported",
    "Extraction",
    "Gloss",
    "Grade",
    "Issue",
    "Origin",
    "Position",
    "Proposition",
    "Rights",
    "Role",
    "Speaker",
    "StanceTaken",
    "Statement",
    "Step",
    "Tension",
    "Term",
]
