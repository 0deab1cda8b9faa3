"""What all exported records share: dates with their working, statements with their basis."""

from pydantic import BaseModel, ConfigDict

from generator.model.vocabulary import (
    DateBasis,
)


class Exported(BaseModel):
    """A frozen, closed record whose fields are described in the schema."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class Date(Exported):
    """A date and how it is known."""

    edtf: str
    """Extended Date/Time Format (ISO 8601-2)."""
    as_written: str | None
    """The words in the source that give it."""
    working: str | None
    """How the words, or other evidence, lead to the date."""
    basis: DateBasis
    stated: str | None
    """The date a source states wrongly, in EDTF."""
    correction: str | None
    """How the stated date is known to be wrong."""


class Statement(Exported):
    """One sentence of the briefing and what it rests on."""

    says: str
    claims: tuple[str, ...]
    outside: str | None
    """Where it was seen, for what no article says."""
    assessment: str | None
    """What it is based on, for the editors' judgement."""
