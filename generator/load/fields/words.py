"""What people write who do not have the name of a field at hand.

Keys are in small letters, with an underscore between words.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

_DATES: Final = (
    *("published", "said", "when", "dated", "attested", "edtf", "as_of", "on", "stated"),
)
_NAMES: Final = ("name", "title")
_PUBLISHER: Final = ("publisher",)
_SENTENCES: Final = ("summary", "definition", "bottom_line", "says", "scope")
_SPEAKER: Final = ("by", "actor", "author")
_STANCES: Final = ("stances", "propositions", "is")
_OFFICES: Final = ("roles",)
_WHY: Final = ("basis", "working", "reason", "inferred")
_WORDS: Final = ("quote", "says", "definition", "summary")

MEANT: Final[Mapping[str, Sequence[str]]] = MappingProxyType(
    {
        "actor_id": ("actor",),
        "actors": ("key_actors",),
        "address": ("url",),
        "alias": ("spellings",),
        "aliases": ("spellings",),
        "as_said": ("as_written",),
        "attribution": ("by",),
        "author": ("by",),
        "authors": ("author", "by"),
        "body": ("quote", "at"),
        "by": ("author", "actor"),
        "byline": ("author",),
        "category": ("kind",),
        "certainty": ("credibility",),
        "citation": ("claims",),
        "citations": ("claims",),
        "claim": ("says", "claims"),
        "confidence": ("credibility", "certainty", "grade"),
        "copyright": ("rights", "holder"),
        "copyright_holder": ("holder",),
        "created": ("published", "dated"),
        "credit": ("author", "holder"),
        "date": _DATES,
        "dates": _DATES,
        "day": _DATES,
        "definition": ("summary", "says"),
        "description": _SENTENCES,
        "employer": ("at",),
        "events": ("key_events",),
        "evidence": ("claims",),
        "explanation": ("working", "basis", "note"),
        "fullname": _NAMES,
        "full_name": _NAMES,
        "function": ("roles", "title"),
        "group": ("at",),
        "hash": ("sha256",),
        "heading": ("title",),
        "headline": ("title",),
        "href": ("url",),
        "issue": ("issues",),
        "jobs": _OFFICES,
        "job": ("roles", "title"),
        "journal": _PUBLISHER,
        "journalist": ("author", "by"),
        "label": _NAMES,
        "lang": ("language",),
        "language": ("lang",),
        "licence": ("rights",),
        "license": ("rights",),
        "link": ("url",),
        "magazine": _PUBLISHER,
        "media": _PUBLISHER,
        "medium": _PUBLISHER,
        "name": ("title", "actor", "id"),
        "names": ("spellings",),
        "newspaper": _PUBLISHER,
        "occupation": ("roles", "title"),
        "offices": _OFFICES,
        "office": ("roles", "title"),
        "organisation": ("at", "publisher"),
        "organization": ("at", "publisher"),
        "other_names": ("spellings",),
        "outlet": _PUBLISHER,
        "paper": _PUBLISHER,
        "paraphrase": ("says",),
        "participants": ("actors",),
        "people": ("actors", "key_actors"),
        "person": ("actor", "by", "name", "actors"),
        "persons": ("actors", "key_actors"),
        "position": ("stances", "is", "roles", "title"),
        "positions": ("stances", "propositions", "roles"),
        "post": ("title",),
        "posts": _OFFICES,
        "publication": _PUBLISHER,
        "publication_date": ("published",),
        "publish_date": ("published",),
        "quotation": ("quote",),
        "quotations": ("quote",),
        "quotes": ("quote",),
        "reason": _WHY,
        "relationships": ("relations",),
        "reporter": ("author", "by"),
        "role": ("roles", "kind", "title"),
        "sources": ("claims", "lineage"),
        "source": ("publisher", "origin", "claims", "seen_at", "outside"),
        "speaker": ("by", "actor"),
        "stance": _STANCES,
        "state": ("state_of_play", "event_status"),
        "statement": ("says",),
        "statements": ("summary", "claims"),
        "subject": ("title", "about"),
        "summary": ("definition", "bottom_line", "says"),
        "synonyms": ("spellings",),
        "tense": ("event_status",),
        "text": _WORDS,
        "time": _DATES,
        "title": ("name",),
        "translated": ("translation",),
        "trust": ("reliability",),
        "trustworthiness": ("reliability",),
        "type": ("kind",),
        "uri": ("url",),
        "value": ("edtf", "grade"),
        "variants": ("spellings",),
        "web": ("url",),
        "website": ("url", "site_url"),
        "when": ("published", "dated", "attested"),
        "who": _SPEAKER,
        "why": _WHY,
        "words": ("quote",),
        "writer": ("author", "by"),
        "year": ("edtf", "when", "published", "dated"),
    }
)
"""A word -> the fields it may mean, the likeliest first; a record has some of them or none."""

MEANT_IN: Final[Mapping[str, Mapping[str, Sequence[str]]]] = MappingProxyType(
    {
        "ArticleRecord": MappingProxyType({"source": _PUBLISHER}),
        "Claim": MappingProxyType({"source": ("origin", "by"), "text": ("quote", "says")}),
        "Statement": MappingProxyType({"source": ("claims",), "sources": ("claims",)}),
        "Gloss": MappingProxyType({"quote": ("reads",), "text": ("reads",)}),
        "Emendation": MappingProxyType({"quote": ("reads",), "text": ("reads",)}),
    }
)
"""By the class of a record: where a word means another field in it than in others."""

_COMMENT: Final = "A comment for yourself is a line that begins with `#`."
_NO_TAGS: Final = "There are no tags: records are found by the issues, actors and terms they name."
_NO_PLACE: Final = "There is no field for a place; a sentence or a title can name it."
_OF_EVENT: Final = "An event names its claims, in its own file; a claim names no event."
_OF_ISSUE: Final = "A claim belongs to an issue by its `stances`, or where the issue names it."

NO_FIELD: Final[Mapping[str, str]] = MappingProxyType(
    {
        **dict.fromkeys(("comment", "comments", "note", "notes", "remark", "todo"), _COMMENT),
        **dict.fromkeys(("event", "events"), _OF_EVENT),
        **dict.fromkeys(("issue", "issues"), _OF_ISSUE),
        **dict.fromkeys(("category", "categories", "keywords", "tag", "tags", "topics"), _NO_TAGS),
        **dict.fromkeys(("city", "location", "place", "venue", "where"), _NO_PLACE),
    }
)
"""A word -> what to do, in a record that has none of the fields the word may mean."""
OF_DRAFTS: Final = frozenset({"draft", "hidden", "private", "publish", "published", "unpublished"})
"""What people write, with a yes or a no behind it, to keep something from being published."""
