"""Something was said only after the article that reports it was published.

`said` in a claim is when the words were spoken; `published` in the record is when the text
first appeared. No article quotes what has not been said yet. If the dates say otherwise, one
of them is wrong: often the date of a reprint stands where that of the text belongs, or
"Monday" was counted from the wrong week.

Only a sure contradiction is an error: by every day that the two dates allow. Where the source
itself gives a wrong date, put the right one into `edtf` and the source's into `correction:
stated`; what is compared is the right one.

**Fails**, in an article published on 8 March 2021

    said: {edtf: 2021-03-15, as_written: on Monday, working: The Monday of that week.}

**Passes**

    said: {edtf: 2021-03-08, as_written: on Monday, working: The article appeared on a Monday.}
"""

from collections.abc import Iterator

from generator.dates import display, surely_before
from generator.derive import Facts
from generator.diagnostics import Finding
from generator.rules.rule import Rule

_HINT = (
    "Check both dates. Where the source has a wrong date, `edtf` is the right one and "
    "`correction: stated` the source's."
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each claim that was surely said later than it was published."""
    for entry in facts.claims.values():
        said, published = entry.claim.said, entry.article.record.published.edtf
        if said and surely_before(published, said.edtf):
            message = (
                f"the date of these words is {display(said.edtf)}, "
                f"later than the publication of the article: {display(published)}"
            )
            yield Finding(entry.place / "said" / "edtf", message, _HINT)


RULE = Rule(id="said-after-publication", doc=__doc__ or "", check=check)
