"""A spelling of an actor or a term stands in no article.

Articles are searched for the `spellings` and `misspellings` that are listed, letter by letter, and
nothing is found by one that is mistyped: the actor's page would lack the articles that name the
actor, and nobody would notice. A name that the articles do not use belongs in `name` or `native`,
and into no list of spellings.

This is a warning, because the article that has it may be collected later. A spelling that stands
in a line left out of an article, such as a masthead, is there. Of an actor or term that is found
nowhere `unused-entity` and `speaker-not-named` tell. Nothing is said while an article cannot be
read.

**Fails**, where the articles write "Adà Vale"

    spellings: [Ada Vale]

**Passes**

    spellings: [Adà Vale, Vale]
"""

from collections.abc import Iterator

from generator.anchor import normalise
from generator.anchor.shown import quoted
from generator.derive import Facts
from generator.diagnostics import Finding, Place, Severity
from generator.rules.rule import Rule

_HINT = "Copy it from an article, or take it out: capitals, accents and hyphens count."


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each spelling that no capture has."""
    briefing, mentions = facts.briefing, facts.mentions
    if any(path.startswith("articles/") for path in briefing.unread):
        return
    captures = [normalise(article.capture) for article in briefing.articles.values()]
    actors = (
        (f"actors/{id_}.yml", one, mentions.of_actor(id_)) for id_, one in briefing.actors.items()
    )
    terms = (
        (f"terms/{id_}.yml", one, mentions.of_term(id_)) for id_, one in briefing.terms.items()
    )
    for path, entity, found in (*actors, *terms):
        for key in ("spellings", "misspellings") if found else ():
            for index, spelling in enumerate(getattr(entity, key)):
                if not any(normalise(spelling) in text for text in captures):
                    message = f"no article has the spelling {quoted(spelling)}"
                    yield Finding(Place(path, (key, index)), message, _HINT)


RULE = Rule(
    id="spelling-not-found",
    doc=__doc__ or "",
    check=check,
    severity=Severity.WARNING,
    may_wait=True,
)
