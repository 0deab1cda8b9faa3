"""The quoted words are not in the article.

Every quotation is looked for in the `article.txt` beside it, character for character. Three
things only are treated alike, because programs change them without anybody deciding to: the
kind and amount of white space, the style of quotation marks and apostrophes, and how a letter
with an accent is stored. Letters, capitals, digits, hyphens and dashes, full stops all count.

Why it matters: a reader who follows a sentence of the briefing must arrive at the very words
in the source. Quotations that are typed from memory, tidied up or cut short in the middle are
how sources come to say what they never said.

The message names the nearest passage and the first character that differs. Copy the words
from `article.txt`; do not retype them, leave something out with dots, or mend their spelling.
Where the words stand in the article but not beside the `prefix` or `suffix`, correct that
one. The same goes for the words of `also`, of `no_claim` and of the `reads` of an
emendation or a gloss.

Where the words stand in the capture and `article.txt` has lost them, the quotation is right:
`text-not-from-capture` says what happened to the text.

**Fails**, given an article that says "The bridge would open in May, the minister said."

    quote: The bridge will open in May

**Passes**

    quote: The bridge would open in May
"""

from collections.abc import Iterator
from dataclasses import replace

from generator.anchor import Empty, NotFound, normalise
from generator.derive import Facts
from generator.derive.quotations import QuoteFailure
from generator.diagnostics import Finding
from generator.rules._captures import has_lost
from generator.rules._failures import failures, finding, is_show
from generator.rules.rule import Rule


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each quotation that is not there."""
    for found in failures(facts, NotFound, Empty):
        if not is_show(found) and not has_lost(facts.briefing.articles[found.article], found.place):
            told = finding(found)
            hint = _elsewhere(facts, found)
            yield replace(told, hint=hint) if hint else told


def _elsewhere(facts: Facts, found: QuoteFailure) -> str:
    """Where else the words stand: in a line that is left out, or in another article; or ""."""
    leaves = facts.inventory.leaves
    words = normalise(next((str(leaf.value) for leaf in leaves if leaf.place == found.place), ""))
    if not words or words in facts.texts[found.article].normalised.text:  # or not beside these
        return ""
    record = facts.briefing.articles[found.article].record
    for omission in record.capture.omitted:
        if words in normalise(omission.text):
            return (
                f"They are in line {omission.line} of capture.txt, which is left out of the "
                "article. If it belongs to it, take it off `capture: omitted` in record.yml, and "
                "put it back into article.txt."
            )
    others = (id_ for id_, text in facts.texts.items() if words in normalise(text.text))
    other = next(others, None)
    return f"They are in the article `{other}`: what quotes them belongs to it." if other else ""


RULE = Rule(id="quote-not-found", doc=__doc__ or "", check=check)
