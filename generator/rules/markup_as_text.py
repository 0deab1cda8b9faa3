"""What looks like mark-up in a sentence is printed as it stands.

Prose knows emphasis and links (see `unsafe-prose`). A heading, a list, a table, a footnote or a
link of another kind of Markdown is text to it, and readers would see the signs. Write a statement
for each thing that is to be said, and a link as `[text](actor:id)`.

This is a warning, because the signs may be meant; a backslash before the first of them says so.

**Fails**

    says: "# The bridge [opens] (event:bridge-opening) in May [^1]."

**Passes**

    says: The bridge [opens](event:bridge-opening) in May.
"""

import re
from collections.abc import Iterator

from generator.derive import Facts
from generator.diagnostics import Finding, Severity
from generator.model.fields import IsProse
from generator.prose import SCHEMES
from generator.rules.rule import Rule

_TARGET = rf"(?:{'|'.join(SCHEMES)}|https?):"
_LINK = "Write a link as `[text](actor:id)`, without a space between the brackets."
_WORDS = "Leave it out, or make each thing a statement of its own."
_SIGNS = tuple(
    (re.compile(pattern), what, hint)
    for pattern, what, hint in (
        (r"^#{1,6} ", "a heading", _WORDS),
        (r"^[-+*•] ", "an entry of a list", _WORDS),
        (r"^\|.*\|.*\|", "a table", _WORDS),
        (r"(?<!\\)\[\^[^\]]+\]", "a footnote", "Cite a claim in `claims`, or leave it out."),
        (r"(?<!\\)\[\[[^\]]+\]\]", "a link", _LINK),
        (rf"\]\s+\({_TARGET}", "a link", _LINK),
        (rf"\)\[{_TARGET}", "a link", _LINK),
    )
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each piece of prose in which such signs stand."""
    for leaf in facts.inventory.leaves:
        if not isinstance(leaf.value, str) or not leaf.mark(IsProse):
            continue
        text = leaf.value.strip()
        for sign, what, hint in _SIGNS:
            if sign.search(text):
                yield Finding(leaf.place, f"this looks like {what}, and is printed as it is", hint)
                break


RULE = Rule(
    id="markup-as-text", doc=__doc__ or "", check=check, severity=Severity.WARNING, may_wait=True
)
