"""The words of a claim do not name its speaker, and nothing says why it is this one.

Who says so is half of a claim. Either the words say it, in the quotation or in a further passage
with `role: speaker`, or an editor concludes it, from the sentence before or from the whole, and
says so under `inferred`; the page then says so too.

Speakers are looked for by the `spellings`, `misspellings` and `described_as` of their files. The
outlet that prints an article, other media and unnamed speakers need no name in the words: an
article's own sentences are its outlet's, and who is not named cannot be.

**Fails**, for an article that says "Ada Vale was asked. The bridge will open in May, she said."

    - id: opens-in-may
      by: ada-vale
      quote: The bridge will open in May

**Passes**

    - id: opens-in-may
      by: {actor: ada-vale, inferred: The sentence before names her.}
      quote: The bridge will open in May
"""

from collections.abc import Iterator

from generator.anchor import Passage, normalise
from generator.derive import Facts
from generator.diagnostics import Finding
from generator.model.briefing import ClaimEntry
from generator.model.entities import Actor
from generator.model.vocabulary import ActorKind
from generator.rules.rule import Rule

_HINT = (
    "Quote the words that name the speaker under `also`, with `role: speaker`, or say under "
    "`inferred` why it is this one: `by: {{actor: {0}, inferred: ...}}`."
)
_NO_SPELLINGS = (
    "Nobody is found by `actors/{0}.yml` while it has no `spellings`: write there what the article "
    "calls this speaker. Or say under `inferred` why it is this one: "
    "`by: {{actor: {0}, inferred: ...}}`."
)
_FOUND_AS = "By `actors/{0}.yml` the actor is found as {1}; capitals count{2}."
_FEW = 4
"""So many names are told."""
_NAMELESS = frozenset({ActorKind.ANONYMOUS, ActorKind.MEDIA})


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each speaker whom the passages of a claim do not name."""
    for id_, entry in facts.claims.items():
        located = facts.quotations.claims.get(id_)
        if located is None or entry.claim.withdrawn is not None:
            continue
        for index, by in enumerate(entry.claim.by):
            actor = facts.briefing.actors.get(by.actor)
            if actor and not by.inferred and not _is_named(facts, entry, actor, located.all):
                message = f"no words of this claim name its speaker, `{actor.id}`"
                yield Finding(entry.place / "by" / index, message, _hint(actor))


def _hint(actor: Actor) -> str:
    """What to do, and what the actor is found by: a slip may be there, and not in the claim."""
    found_by = (*actor.spellings, *actor.misspellings, *actor.described_as)
    if not found_by:
        return _NO_SPELLINGS.format(actor.id)
    names = " or ".join(f"`{name}`" for name in found_by[:_FEW])
    more = f" or {len(found_by) - _FEW} more" if len(found_by) > _FEW else ""
    comma = ", and a comma is part of a name" if any("," in name for name in found_by) else ""
    return f"{_HINT} {_FOUND_AS}".format(actor.id, f"{names}{more}", comma)


def _is_named(facts: Facts, entry: ClaimEntry, actor: Actor, passages: tuple[Passage, ...]) -> bool:
    """Whether the words say who speaks, or cannot."""
    if actor.id == entry.article.record.outlet or actor.kind in _NAMELESS:
        return True
    if any(
        mention.kind == "actor" and mention.id == actor.id
        for mention in facts.mentions.in_article(entry.article.id)
        for passage in passages
        if passage.contains(mention.passage)
    ):
        return True
    words = " | ".join(
        normalise(facts.texts[entry.article.id].slice(passage)) for passage in passages
    )
    return any(normalise(described) in words for described in actor.described_as)


RULE = Rule(id="speaker-not-named", doc=__doc__ or "", check=check, may_wait=True)
