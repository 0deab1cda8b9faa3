"""What all records share: frozen, closed, and with a description for every field."""

import re
from collections.abc import Callable
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from generator.model.description import descriptions
from generator.model.fields import (
    ClaimRef,
    Edtf,
    Prose,
    Seen,
    Text,
)
from generator.model.vocabulary import DateBasis

TO_DO = "To do:"
"""A text that begins so is not written yet; it says what belongs there."""

_UNWRITTEN = re.compile(r"(?i:to[ -]?do:)|(?:TODO|TBD|TBC|FIXME|XXX+)\b|(?:\?{2,}|\.{3}|…)\s*$")


def unwritten(text: str) -> str:
    """What is to do by a text that is not written yet, "" for one that is.

    Such a text says so itself, or only holds the place with a word, dots or marks.
    """
    if text.startswith(TO_DO):
        return text
    stands = _UNWRITTEN.match(text.lstrip())
    return f"{TO_DO} write what `{text}` stands for." if stands else ""


TO_DO_ID = "to-do"
"""Stands in the place of an id that is not written yet."""


class Record(BaseModel):
    """A frozen record. A key it does not know is an error, never ignored."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        frozen=True,
        extra="forbid",
        defer_build=True,
    )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        schema = handler(core_schema)
        properties = handler.resolve_ref_schema(schema)["properties"]
        for name, description in descriptions(cls).items():
            properties[cls.model_fields[name].alias or name]["description"] = description
        return schema


def shorthand(key: str) -> Callable[[Any], Any]:
    """Let a single word stand for `{key: word}`."""

    def expand(value: object) -> object:
        return {key: value} if isinstance(value, str) else value

    return expand


def one_or_many(value: object) -> object:
    """Let a single entry stand for a list of one. Nothing at all is no entry."""
    return value if value is None or isinstance(value, list | tuple) else [value]


class Statement(Record):
    """One sentence of curated prose, and what it rests on."""

    says: Prose
    """The sentence, in the briefing's own words."""
    claims: tuple[ClaimRef, ...] = ()
    """The claims it rests on; each becomes a citation."""
    outside: Seen | None = None
    """For what no article says: where it was seen, or `general knowledge, not checked`."""
    assessment: Text | None = Field(
        default=None,
        examples=[
            "Two figures were given for one bridge, and nobody surveyed the ground.",
            "All four articles were read for it.",
        ],
    )
    """For the editors' judgement: what it is based on."""


class Correction(Record):
    """What a source gets wrong about a date, kept beside the right one."""

    stated: Edtf
    """The date as the source states it."""
    basis: Text = Field(
        examples=["8 March 2021 was a Monday.", "The paper corrected it the next day."]
    )
    """How it is known to be wrong."""


class Dating(Record):
    """A date that shows its working."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        json_schema_extra={
            "examples": [
                {"edtf": "2021-03-08", "as_written": "8 March 2021"},
                {"edtf": "2021-03-07", "as_written": "on Sunday", "working": "Before Monday."},
            ]
        }
    )

    edtf: Edtf
    """The date, no more precise than known."""
    as_written: Text | None = Field(
        default=None, examples=["Monday 8 March 2021", "on Sunday", "since about 1890"]
    )
    """The words in the source that give the date."""
    working: Text | None = Field(
        default=None,
        examples=[
            "The Sunday before Monday 8 March 2021.",
            "Not before the report that it copies.",
        ],
    )
    """How those words, or other evidence, lead to the date."""
    basis: DateBasis = DateBasis.CORPUS
    """corpus: the words give it; inferred: an editor derived it; outside: from elsewhere."""
    correction: Correction | None = None
    """Where the source states another date, which is wrong."""


class Outside(Record):
    """A thing known only from outside the collected articles."""

    says: Prose
    """What is known."""
    basis: Seen
    """Where it was seen, or `general knowledge, not checked`."""
