"""A newspaper is made a party to a dispute by a sentence in its own voice.

What an article says without naming anybody is its outlet's, and `by` says so. Mostly such a
sentence reports what others want, and a stance on it would make the paper one of those who want it:
pages would list it among the parties. If the words report what somebody said, name them in `by`;
if they only tell what somebody did or wants, the claim takes no stance, and `ascribes_to` says to
whom the paper ascribes it. If the view is the paper's own, as in an editorial, say under
`inferred` how that is known.

This is a warning, because only a reader of the article can tell the two apart.

**Fails**, in an article whose `outlet` is `gazette`

    by: gazette
    stances:
      bridge/open: opposes

**Passes**

    by: gazette
    stances:
      bridge/open: {is: opposes, inferred: It is the paper's editorial.}
"""

from collections.abc import Iterator

from generator.derive import Facts
from generator.diagnostics import Finding, Severity
from generator.model.briefing import Article
from generator.model.fields import ActorId
from generator.model.vocabulary import ActorKind
from generator.rules.rule import Rule

_HINT = (
    "If it reports somebody's words, name them in `by`; if it only tells what they did or want, "
    "let it take no stance. If the view is the paper's own, say how that is known: "
    "`{is: STANCE, inferred: ...}`."
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each stance of an article's outlet alone that has no reason."""
    for entry in facts.claims.values():
        speakers = [by.actor for by in entry.claim.by]
        if not all(_is_paper(facts, entry.article, actor) for actor in speakers):
            continue
        for proposition, taken in entry.claim.stances.items():
            if taken.inferred is None:
                message = f"the paper itself, `{speakers[0]}`, takes this stance"
                yield Finding(entry.place / "stances" / proposition, message, _HINT)


def _is_paper(facts: Facts, article: Article, actor: ActorId) -> bool:
    """Whether an actor is the outlet of an article, or a paper or agency at all."""
    known = facts.briefing.actors.get(actor)
    return actor == article.record.outlet or (known is not None and known.kind is ActorKind.MEDIA)


RULE = Rule(
    id="outlet-takes-sides",
    doc=__doc__ or "",
    check=check,
    severity=Severity.WARNING,
    may_wait=True,
)
