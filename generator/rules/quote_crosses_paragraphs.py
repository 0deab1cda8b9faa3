"""The quotation runs over the end of a paragraph and does not say so.

Each line of `article.txt` that is not blank is a paragraph. A quotation that runs from one
into the next joins two thoughts, and often two speakers: a sentence of the minister, and the
reporter's sentence after it. That is seldom meant, so it has to be said.

Quote from one paragraph where that is enough, and give the rest as a passage of its own under
`also`. Where the words really go on over the paragraph's end, write `spans_paragraphs: true`.

**Fails**, given "The bridge will open in May." and, in the next paragraph, "Then the ferries
stop."

    quote: The bridge will open in May. Then the ferries stop.

**Passes**

    quote: The bridge will open in May. Then the ferries stop.
    spans_paragraphs: true
"""

from collections.abc import Iterator

from generator.anchor import CrossesParagraphs
from generator.derive import Facts
from generator.diagnostics import Finding
from generator.rules._failures import failures, finding
from generator.rules.rule import Rule


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each quotation that crosses a paragraph's end unannounced."""
    for found in failures(facts, CrossesParagraphs):
        yield finding(found)


RULE = Rule(id="quote-crosses-paragraphs", doc=__doc__ or "", check=check)
