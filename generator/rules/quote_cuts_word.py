"""The quotation begins or ends inside a word.

A quotation consists of whole words. Cut inside a word, the same letters can say something
else: "able to open" stands in "unable to open", and "pier 1" stands in "pier 12".

The message names the word that is cut. A hyphen or an apostrophe within a word is part of it:
`A-12` and `Port's` are one word each.

**Fails**, given an article that says "The builder was unable to open the bridge in May."

    quote: able to open the bridge in May

**Passes**

    quote: unable to open the bridge in May
"""

from collections.abc import Iterator

from generator.anchor import CutsWord
from generator.anchor.shown import quoted
from generator.derive import Facts
from generator.derive.quotations import QuoteFailure
from generator.diagnostics import Finding
from generator.rules._failures import failures, finding, is_show
from generator.rules.rule import Rule


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each quotation with a cut word at an end."""
    for found in failures(facts, CutsWord):
        yield _of_show(found) if is_show(found) else finding(found)


def _of_show(found: QuoteFailure) -> Finding:
    """Of the part to print, which is looked for in the quotation."""
    words = dict.fromkeys(found.failure.words if isinstance(found.failure, CutsWord) else ())
    whole = " and ".join(map(quoted, words))
    message = f"the words to show begin or end inside {whole}"
    it = "it" if len(words) == 1 else "them"
    return Finding(found.place, message, f"Show whole words: put in {whole}, or leave {it} out.")


RULE = Rule(id="quote-cuts-word", doc=__doc__ or "", check=check)
