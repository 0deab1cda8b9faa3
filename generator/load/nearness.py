"""The field that a key nobody knows was most likely meant to be."""

import difflib
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

MEANT: Final[Mapping[str, Sequence[str]]] = MappingProxyType(
    {
        "aliases": ("spellings",),
        "as_said": ("as_written",),
        "attribution": ("by",),
        "authors": ("author",),
        "body": ("quote",),
        "byline": ("author",),
        "category": ("kind",),
        "certainty": ("credibility",),
        "claim": ("says", "claims"),
        "comment": ("note", "assessment"),
        "confidence": ("credibility", "certainty", "grade"),
        "date": ("published", "said", "when", "dated", "attested", "edtf", "as_of", "on"),
        "definition": ("says",),
        "description": ("summary", "definition", "says", "scope", "note"),
        "evidence": ("claims",),
        "explanation": ("working", "basis", "note"),
        "headline": ("title",),
        "label": ("name", "title"),
        "link": ("url",),
        "name": ("title", "id"),
        "paraphrase": ("says",),
        "person": ("actor", "by"),
        "position": ("stances", "is"),
        "positions": ("stances",),
        "publication": ("publisher",),
        "quotation": ("quote",),
        "reason": ("working", "basis"),
        "role": ("roles", "kind", "title"),
        "source": ("publisher", "origin", "outside", "seen_at"),
        "sources": ("claims", "lineage"),
        "speaker": ("by",),
        "stance": ("stances", "is"),
        "statement": ("says",),
        "text": ("quote", "says", "definition", "summary"),
        "title": ("name",),
        "type": ("kind",),
        "value": ("edtf", "grade"),
        "when": ("said", "published", "dated", "attested"),
        "who": ("by", "actor"),
        "why": ("working", "basis", "reason"),
        "year": ("edtf", "when", "published", "dated"),
    }
)
"""What people write who do not have the field's name at hand -> the fields they may mean, the
likeliest first."""

_NEAR: Final = 0.5
_SURELY: Final = 0.8


def nearest(key: str, fields: Sequence[str]) -> str | None:
    """The one of these fields that is spelt most like a key, or means what it says."""
    meant = (field for field in MEANT.get(key.casefold(), ()) if field in fields)
    spelt = difflib.get_close_matches(key, fields, n=1, cutoff=_SURELY)
    spelt_so = difflib.get_close_matches(key, fields, n=1, cutoff=_NEAR)
    return next(iter((*spelt, *meant, *spelt_so)), None)
