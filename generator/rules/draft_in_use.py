"""Something that is published rests on a draft.

A draft is checked like everything else and published nowhere. What refers to it would then lead
nowhere on the site: a statement without its evidence, a claim by a speaker without a page. Publish
the draft by deleting its `status`, or make what refers to it a draft too. Drafts may
refer to anything.

A claim is a draft if its own `status` says so or that of its article; a proposition is one if its
issue is.

**Fails**: while `actors/ada-vale.yml` says `status: draft`

    - id: opens-in-may
      by: ada-vale

**Passes**: both are drafts until the actor is ready

    - id: opens-in-may
      by: ada-vale
      status: draft
"""

from collections.abc import Iterator

from generator.derive import Facts, Reference
from generator.diagnostics import Finding
from generator.model.briefing import Briefing
from generator.model.walk import OWNERS
from generator.rules._references import in_draft, is_draft
from generator.rules.rule import Rule

_HINT = "Publish it by deleting its `status: draft`, or make this a draft too."


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each reference from what is published to what is not."""
    briefing = facts.briefing
    for reference in facts.references:
        if is_draft(briefing, reference.kind, reference.id) and not in_draft(
            briefing, reference.place
        ):
            draft = _draft(briefing, reference)
            message = f"{draft} is a draft, and what names it here is published"
            yield Finding(reference.place, message, _HINT)


def _draft(briefing: Briefing, reference: Reference) -> str:
    """The record that is a draft: of a claim or proposition, it may be the owner."""
    owner = reference.id.partition("/")[0]
    kind = OWNERS.get(reference.kind)
    if kind and is_draft(briefing, kind, owner):
        return f"the {kind} `{owner}`"
    return reference.target


RULE = Rule(id="draft-in-use", doc=__doc__ or "", check=check)
