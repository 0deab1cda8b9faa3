"""The headline in the record is not the first line of the article.

The first line of `article.txt` that is not blank is the headline, and `title` in `record.yml`
is that headline, as printed. Lists, pages and citations use the title; they must call the
article what it calls itself. A better headline is a comment, and belongs under `must_know`.

The two are compared like a quotation and its article: the kind of white space and the style
of quotation marks do not count, everything else does. If something stands above the headline,
such as a masthead, leave that line out of `article.txt` and list it in `capture: omitted`.

**Fails**, given an article that begins with "Bridge to open in May, says minister"

    title: Minister promises bridge for May

**Passes**

    title: Bridge to open in May, says minister
"""

from collections.abc import Iterator

from generator.anchor import normalise
from generator.anchor.shown import quoted
from generator.derive import Facts
from generator.diagnostics import Finding, Place
from generator.rules._captures import written
from generator.rules.rule import Rule

_HINT = (
    "Copy the headline into `title`, or, if something else stands above it, list that line in "
    "`capture: omitted` and leave it out of article.txt."
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each article whose first line is not its title."""
    for article in facts.briefing.articles.values():
        place = Place(article.path("record.yml")) / "title"
        first = next((line for _, line in written(article.text)), "")
        if normalise(first) != normalise(article.record.title):
            message = f"the title is not the first line of article.txt, which reads {quoted(first)}"
            yield Finding(place, message, _HINT)


RULE = Rule(id="headline-not-first", doc=__doc__ or "", check=check)
