"""The types of single fields: ids, text, dates and numbers, each read from text alone.

YAML gives every scalar as text (see `yaml_nodes`); what a field means is decided
here and nowhere else, so that `no`, `1.10` or `2021-02-30` never change on the way.
"""

import re
from dataclasses import dataclass
from typing import Annotated, NewType

from pydantic import AfterValidator, BeforeValidator, Field, InstanceOf, PlainSerializer
from pydantic.json_schema import WithJsonSchema
from pydantic_core import PydanticCustomError

from generator.dates import EdtfDate, InvalidDate, parse

ArticleId = NewType("ArticleId", str)
ActorId = NewType("ActorId", str)
IssueId = NewType("IssueId", str)
EventId = NewType("EventId", str)
TermId = NewType("TermId", str)
OriginId = NewType("OriginId", str)
LocalId = NewType("LocalId", str)
"""An id that is unique within its file."""
ClaimId = NewType("ClaimId", str)
"""`<article>/<local id>`: the canonical id of a claim, everywhere."""
PropositionId = NewType("PropositionId", str)
"""`<issue>/<local id>`."""

SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"
"""An id, or each of the parts between the slashes of one, as a regular expression."""


@dataclass(frozen=True, slots=True)
class Refers:
    """Marks a field that names another record; `unknown-reference` checks every one of them."""

    kind: str
    """actor, issue, event, term, origin, article, claim or proposition."""


@dataclass(frozen=True, slots=True)
class IsProse:
    """Marks curated prose: small safe Markdown with links to records."""


@dataclass(frozen=True, slots=True)
class IsQuote:
    """Marks words copied from an article: never prose, never shown but as a quotation."""


def _slug(value: object) -> str:
    if isinstance(value, str) and re.fullmatch(SLUG, value):
        return value
    raise PydanticCustomError(
        "id_form",
        "an id is lower-case letters a-z, digits and single hyphens",
        {"parts": 1},
    )


def _two_slugs(value: object) -> str:
    if isinstance(value, str) and re.fullmatch(f"{SLUG}/{SLUG}", value):
        return value
    raise PydanticCustomError(
        "id_form",
        "this id has two parts, each of lower-case letters a-z, digits and single hyphens, "
        "with a slash between them",
        {"parts": 2},
    )


_OneSlug = BeforeValidator(_slug, json_schema_input_type=str)
_TwoSlugs = BeforeValidator(_two_slugs, json_schema_input_type=str)

LocalIdField = Annotated[LocalId, _OneSlug, Field(examples=["opens-in-may", "union-protests"])]
FormerId = Annotated[str, _OneSlug, Field(examples=["the-authority", "harbour-board"])]
"""An id that a record had before it was renamed."""
ArticleRef = Annotated[
    ArticleId,
    _OneSlug,
    Refers("article"),
    Field(examples=["gazette-2021-03-08", "evening-post-2021-03-10"]),
]
ActorRef = Annotated[
    ActorId, _OneSlug, Refers("actor"), Field(examples=["port-authority", "ada-vale"])
]
IssueRef = Annotated[IssueId, _OneSlug, Refers("issue"), Field(examples=["bridge-type", "cost"])]
EventRef = Annotated[
    EventId, _OneSlug, Refers("event"), Field(examples=["bridge-announced", "work-begins"])
]
OriginRef = Annotated[
    OriginId,
    _OneSlug,
    Refers("origin"),
    Field(examples=["gazette-report", "authority-statement"]),
]
ClaimRef = Annotated[
    ClaimId,
    _TwoSlugs,
    Refers("claim"),
    Field(examples=["gazette-2021-03-08/opens-in-may", "evening-post-2021-03-10/may"]),
]
PropositionRef = Annotated[
    PropositionId,
    _TwoSlugs,
    Refers("proposition"),
    Field(examples=["bridge-type/fixed", "bridge-type/drawbridge"]),
]


def _text(value: str) -> str:
    text = value.strip()
    if not text:
        raise PydanticCustomError("empty_text", "this must not be empty")
    if text.casefold() in {"true", "false"}:
        raise PydanticCustomError("truth_value", "a sentence belongs here, not true or false")
    return text


Text = Annotated[str, AfterValidator(_text)]
"""Plain text, printed as it stands."""
Prose = Annotated[
    str,
    AfterValidator(_text),
    IsProse(),
    Field(
        examples=[
            "The [Port Authority](actor:port-authority) announced a *fixed* bridge.",
            "The dockers would accept a drawbridge if they were paid while it is closed.",
        ]
    ),
]
"""Curated prose: text with emphasis and links such as `[Port Authority](actor:port-authority)`."""
Quote = Annotated[
    str,
    AfterValidator(_text),
    IsQuote(),
    Field(examples=["A low bridge is the only bridge this town can pay for", "said its president"]),
]
"""Words copied from the article, character for character."""
Before = Annotated[str, Field(examples=["Vale told reporters. She", "on Monday"])]
"""Words just before a quotation: they say which of several places is meant."""
After = Annotated[str, Field(examples=["said its president", "the Authority says"])]
"""Words just after a quotation, for the same purpose."""
Seen = Annotated[
    Text,
    Field(
        examples=[
            "general knowledge, not checked",
            "The Authority's list of its directors, seen on 9 March 2021.",
        ]
    ),
]
"""Where an editor saw what no collected article says."""
Spelling = Annotated[Text, Field(examples=["Port Authority", "Hafenamt"])]
"""A name as an article prints it."""
Misspelling = Annotated[Text, Field(examples=["Port Authorty", "Haffenamt"])]
"""The same, printed wrongly."""
Exclusion = Annotated[Text, Field(examples=["Inland Port Authority", "Port Authority Square"])]
"""A phrase that has a spelling in it and means somebody or something else."""
Description = Annotated[Text, Field(examples=["the dockers", "an official who was not named"])]
"""Words that an article uses for somebody in place of a name."""


def _edtf(value: object) -> EdtfDate:
    date = parse(value) if isinstance(value, str) else InvalidDate("a date is text", "")
    if isinstance(date, InvalidDate):
        raise PydanticCustomError("edtf", "{message}", {"message": date.message, "hint": date.hint})
    return date


Edtf = Annotated[
    InstanceOf[EdtfDate],
    BeforeValidator(_edtf),
    PlainSerializer(str, return_type=str),
    WithJsonSchema(
        {
            "type": "string",
            "description": "Extended Date/Time Format (ISO 8601-2), no more precise than known.",
            "examples": ["2021-03-08", "2021-03", "../2021-03-08", "2021-03-08/2021-03-31"],
        }
    ),
]


def _whole_number(value: object) -> object:
    if isinstance(value, str) and re.fullmatch(r"[0-9]{1,9}", value):
        return int(value)
    raise PydanticCustomError("number", "this must be a whole number, such as 12")


def _share(value: object) -> object:
    if isinstance(value, str) and re.fullmatch(r"0(?:\.[0-9]{1,4})?|1(?:\.0{1,4})?", value):
        return float(value)
    raise PydanticCustomError("number", "this must be a share between 0 and 1, such as 0.35")


def _flag(value: object) -> object:
    if value in ("true", "false"):
        return value == "true"
    raise PydanticCustomError("flag", "this must be true or false")


Count = Annotated[
    int,
    BeforeValidator(_whole_number, json_schema_input_type=int),
    Field(ge=0, examples=[4, 120]),
]
Share = Annotated[
    float,
    BeforeValidator(_share, json_schema_input_type=float),
    Field(ge=0, le=1, examples=[0.35, 0.8]),
]
Flag = Annotated[bool, BeforeValidator(_flag, json_schema_input_type=bool)]


def _https(value: str) -> str:
    if re.fullmatch(r"https://[^\s\x00-\x20\x7f<>\"{}|\\^`]+", value):
        return value
    raise PydanticCustomError("url", "an address begins with https:// and has no spaces")


Url = Annotated[
    str,
    AfterValidator(_https),
    WithJsonSchema(
        {
            "type": "string",
            "format": "uri",
            "examples": [
                "https://gazette.example/2021/03/08/bridge",
                "https://authority.example/statements/bridge",
            ],
        }
    ),
]


def _language(value: str) -> str:
    if re.fullmatch(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", value):
        return value
    raise PydanticCustomError(
        "language", "a language is written as its BCP 47 code, such as en for English, or pt-BR"
    )


Language = Annotated[str, AfterValidator(_language), Field(examples=["en", "de", "pt-BR"])]
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
