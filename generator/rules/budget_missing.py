"""What may be printed of a source, and how much of it, do not fit together.

`publish: excerpts` lets pages print the quotations that claims show, and `budget` sets the
limit: a number of words, and a share of the text, over all pages and data files together.
Excerpts without a limit could add up to the whole article.

With `publish: full` or `publish: none` there is nothing to limit. A budget that is set but
not applied would only look like protection.

**Fails**

    rights:
      holder: The Gazette
      publish: excerpts
      basis: Short quotations for comment.

**Passes**

    rights:
      holder: The Gazette
      publish: excerpts
      budget: {share: 0.3, words: 200}
      basis: Short quotations for comment.
"""

from collections.abc import Iterator

from generator.derive import Facts
from generator.diagnostics import Finding, Place
from generator.model.vocabulary import Publish
from generator.rules.rule import Rule

_ADD = (
    "Add the largest share of the words, and the largest number of words, that may be printed: "
    "`budget: {{share: 0.3, words: {words}}}` is three tenths of this article. Its rights decide."
)
_DELETE = "Delete `budget`, or set `publish: excerpts`."


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for excerpts without a budget, and for a budget without excerpts."""
    for article in facts.briefing.articles.values():
        rights = article.record.rights
        place = Place(article.path("record.yml")) / "rights"
        if rights.publish is Publish.EXCERPTS and rights.budget is None:
            words = len(facts.texts[article.id].text.split()) * 3 // 10
            message = "excerpts are allowed here without a budget"
            yield Finding(place / "publish", message, _ADD.format(words=words))
        elif rights.publish is not Publish.EXCERPTS and rights.budget is not None:
            message = f"this budget limits nothing, because `publish` is {rights.publish}"
            yield Finding(place / "budget", message, _DELETE)


RULE = Rule(id="budget-missing", doc=__doc__ or "", check=check, may_wait=True)
