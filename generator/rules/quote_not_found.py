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

from generator.anchor import Empty, NotFound
from generator.derive import Facts
from generator.diagnostics import Finding
from generator.rules._captures import has_lost
from generator.rules._failures import failures, finding, is_show
from generator.rules.rule import Rule


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each quotation that is not there."""
    for found in failures(facts, NotFound, Empty):
        if not is_show(found) and not has_lost(facts.briefing.articles[found.article], found.place):
            yield finding(found)


RULE = Rule(id="quote-not-found", doc=__doc__ or "", check=check)
