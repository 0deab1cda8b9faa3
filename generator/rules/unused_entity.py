"""Nothing in the briefing uses an actor, a term, an origin or a proposition.

A page about someone whom no article names and no record refers to tells a reader nothing. Often
the cause is elsewhere: a spelling is missing from `spellings`, so that the articles' mentions are
not found, or a claim's stance is on the wrong proposition. This is a warning, because a record may
be written before the claims that need it.

An actor or a term is used if an article names it by one of its spellings, or if another record
refers or links to it. An origin is used by an article's lineage, a claim or a link; a proposition
by a claim's stance. Nothing is said while some file cannot be read, because the use may be
in it.

**Fails**: the articles write "Harbour Act of 1921" and "the Act", and nothing links to the term

    # in terms/harbour-act.yml
    name: Harbour Act 1921
    spellings: [Harbour Act 1921]

**Passes**

    # in terms/harbour-act.yml
    name: Harbour Act 1921
    spellings: [Harbour Act 1921, Harbour Act of 1921]
"""

from collections.abc import Iterator

from generator.derive import Facts
from generator.diagnostics import Finding, Place, Severity
from generator.model.vocabulary import ActorKind
from generator.rules.rule import Rule

_SPELLING = "Is a spelling missing that the articles use? Else delete the file, or link to it."
_OUTLET = (
    "If it publishes an article, say `outlet: {id}` in the article's record.yml. Else: is a "
    "spelling missing that the articles use?"
)
_ORIGIN = "Name it in the `lineage` of what draws on it, or delete the file."
_PROPOSITION = "Let a claim take a stance on it, or delete it."


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each record that nothing uses."""
    if facts.briefing.unread:
        return
    used = {
        (reference.kind, reference.id)
        for reference in facts.references
        if reference.place.path != _file(reference.kind, reference.id)
    }
    for kind, id_, place, hint in _unmentioned(facts):
        if (kind, id_) not in used:
            yield Finding(place, f"nothing uses the {kind} `{id_}`", hint)


def _unmentioned(facts: Facts) -> Iterator[tuple[str, str, Place, str]]:
    """Kind, id, place and hint of each record that no article names."""
    briefing, mentions = facts.briefing, facts.mentions
    for actor, record in briefing.actors.items():
        if not mentions.of_actor(actor):
            hint = _OUTLET if record.kind is ActorKind.MEDIA else _SPELLING
            yield "actor", actor, Place(_file("actor", actor)) / "name", hint.format(id=actor)
    for term in briefing.terms:
        if not mentions.of_term(term):
            yield "term", term, Place(_file("term", term)) / "name", _SPELLING
    for origin in briefing.origins:
        yield "origin", origin, Place(_file("origin", origin)) / "name", _ORIGIN
    for issue in briefing.issues.values():
        propositions = Place(_file("issue", issue.id)) / "propositions"
        for index, proposition in enumerate(issue.propositions):
            id_ = f"{issue.id}/{proposition.id}"
            yield "proposition", id_, propositions / index / "id", _PROPOSITION


def _file(kind: str, id_: str) -> str:
    return f"{kind}s/{id_}.yml"


RULE = Rule(
    id="unused-entity", doc=__doc__ or "", check=check, severity=Severity.WARNING, may_wait=True
)
