"""A record or a link names something that is not there.

Everything in a briefing leads somewhere: a claim to its speaker, a statement to its claims, a
name in a sentence to its page. A reference to nothing is a slip of the pen, a file that somebody
forgot to add, or one that was renamed. The hint names the nearest id there is.

References are checked wherever they stand, links in prose included. Nothing is said where the
record that is named is there but could not be read: its own findings say what to do.

**Fails**: the actor's file is `actors/port-authority.yml`

    key_actors: [port-autority]
    bottom_line:
      - says: The [Port Authority](actor:port-autority) says the bridge opens in May.
        claims: [gazette-2021-03-08/opens-in-mai]

**Passes**

    key_actors: [port-authority]
    bottom_line:
      - says: The [Port Authority](actor:port-authority) says the bridge opens in May.
        claims: [gazette-2021-03-08/opens-in-may]
"""

import difflib
from collections.abc import Iterator

from generator.derive import Facts
from generator.diagnostics import Finding
from generator.model.briefing import Briefing
from generator.model.fields import ArticleId
from generator.rules._references import FOLDERS, Reference, known, references
from generator.rules.rule import Rule


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each reference to a record that is not there."""
    for reference in references(facts.briefing):
        there = known(facts, reference.kind)
        if reference.id not in there and not _is_unread(facts.briefing, reference):
            near = difflib.get_close_matches(reference.id, there, n=1)
            hint = f"Did you mean `{near[0]}`?" if near else _way_out(reference)
            yield Finding(reference.place, _message(facts, reference), hint)


def _is_unread(briefing: Briefing, reference: Reference) -> bool:
    """Whether the record may well be there, in a file that has findings of its own."""
    owner = reference.id.partition("/")[0]
    match reference.kind:
        case "article":
            return f"articles/{owner}" in briefing.unread
        case "claim" if ArticleId(owner) in briefing.articles:
            return f"articles/{owner}/annotations.yml" in briefing.unread
        case "claim":
            return f"articles/{owner}" in briefing.unread
        case "proposition":
            return f"issues/{owner}.yml" in briefing.unread
        case kind:
            return f"{FOLDERS[kind]}/{owner}.yml" in briefing.unread


def _message(facts: Facts, reference: Reference) -> str:
    owner, slash, local = reference.id.partition("/")
    kind = {"claim": "article", "proposition": "issue"}.get(reference.kind)
    if kind and slash and owner in known(facts, kind):
        return f"the {kind} `{owner}` has no {reference.kind} `{local}`"
    return f"there is no {reference.kind} `{reference.id}`"


def _way_out(reference: Reference) -> str:
    if reference.kind in FOLDERS and reference.kind != "article":
        return f"Write `{FOLDERS[reference.kind]}/{reference.id}.yml`, or name one that is there."
    return "Name one that is there, or take the reference out."


RULE = Rule(id="unknown-reference", doc=__doc__ or "", check=check)
