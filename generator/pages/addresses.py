"""Where every page and every anchor is. No other module writes a path or a fragment.

Paths are relative to the docs folder, with forward slashes. Links between pages name
the `.md` files: that is what MkDocs rewrites and checks, and what a repository browser
follows. A fragment that names a record begins with the record's kind wherever a section
heading could come by the same words.
"""

import posixpath
from dataclasses import dataclass
from functools import lru_cache

from generator.model.fields import (
    ActorId,
    ArticleId,
    ClaimId,
    EventId,
    IssueId,
    OriginId,
    PropositionId,
    TermId,
)


@dataclass(frozen=True, slots=True)
class Address:
    """A page, or a point on it."""

    path: str
    fragment: str = ""


HOME = Address("index.md")
BRIEF = Address("brief/index.md")
ISSUES = Address("issues/index.md")
ACTORS = Address("actors/index.md")
TIMELINE = Address("timeline/index.md")
POSITIONS = Address("positions/index.md")
SOURCES = Address("sources/index.md")
CLAIMS = Address("claims/index.md")
TENSIONS = Address("tensions/index.md")
GLOSSARY = Address("glossary/index.md")
METHOD = Address("method/index.md")
DATA = Address("data/index.md")
CORRECTIONS = Address("corrections/index.md")
CONTRIBUTING = Address("contributing/index.md")
"""Written by people; linked only where it is there."""
RULES = Address("contributing/rules/index.md")
"""With the pages of the rules, only where the page above is there."""
ENTRIES = Address("", "entries")
"""The list on the page that is being written, if it has one that can be filtered."""
DATA_FILE = Address("data/briefing.json")
DATA_SCHEMA = Address("data/briefing.schema.json")


def issue(id_: IssueId) -> Address:
    """The page of an issue."""
    return Address(f"issues/{id_}.md")


def brief(id_: IssueId) -> Address:
    """The brief of an issue."""
    return Address(f"brief/{id_}.md")


def proposition(id_: PropositionId) -> Address:
    """A proposition, on the page of its issue."""
    owner, _, local = id_.partition("/")
    return Address(f"issues/{owner}.md", f"proposition-{local}")


def tension(owner: IssueId, number: int) -> Address:
    """A tension on the page of its issue; they are counted from 1."""
    return Address(f"issues/{owner}.md", f"tension-{number}")


def actor(id_: ActorId) -> Address:
    """The page of an actor."""
    return Address(f"actors/{id_}.md")


def event(id_: EventId) -> Address:
    """An event's entry on the timeline."""
    return Address(TIMELINE.path, f"event-{id_}")


def term(id_: TermId) -> Address:
    """A term's entry in the glossary."""
    return Address(GLOSSARY.path, str(id_))


def origin(id_: OriginId) -> Address:
    """An origin's entry on the page of sources."""
    return Address(SOURCES.path, f"origin-{id_}")


def article(id_: ArticleId) -> Address:
    """The page of a source."""
    return Address(f"sources/{id_}.md")


def paragraph(id_: ArticleId, number: int) -> Address:
    """A paragraph on the page of a source; they are counted from 1, the headline first."""
    return Address(f"sources/{id_}.md", f"p{number}")


def stretch(id_: ArticleId, paragraph_number: int, number: int) -> Address:
    """A printed stretch of a paragraph of a source; they are counted from 1 in the paragraph."""
    return Address(f"sources/{id_}.md", f"p{paragraph_number}-{number}")


def claim(id_: ClaimId) -> Address:
    """The record page of a claim."""
    return Address(f"claims/{id_}.md")


def claims_of(id_: ArticleId) -> Address:
    """The claims of a source in the register."""
    return Address(CLAIMS.path, f"from-{id_}")


def rule(id_: str) -> Address:
    """The page of a rule of the checks."""
    return Address(f"contributing/rules/{id_}.md")


def note(number: int) -> Address:
    """A note in the evidence at the foot of the page that is being written."""
    return Address("", f"e{number}")


def mark(number: int) -> Address:
    """A place on the page that is being written where notes are cited."""
    return Address("", f"c{number}")


@lru_cache(maxsize=2**16)  # a preview asks for the same ones at every edit
def relative(here: str, to: Address) -> str:
    """How the page at `here` names the address: a relative path, a fragment, or both."""
    fragment = f"#{to.fragment}" if to.fragment else ""
    if to.path in ("", here):
        return fragment or posixpath.basename(here)
    return posixpath.relpath(to.path, posixpath.dirname(here) or ".") + fragment
