"""There is less in the sources than `briefing.yml` expects.

A merge that goes wrong can lose a file or half of one, and what is left is still a valid briefing.
`expectations` in `briefing.yml` says how much must be there at the least: raise the numbers as the
briefing grows, and lower them only where something was taken out on purpose. Drafts and
withdrawn claims count, because they are there.

Where a file cannot be read, what it would have added is unknown, and the number it belongs to is
not checked.

**Fails**: with one article in the folder

    expectations:
      articles: 2

**Passes**

    expectations:
      articles: 1
"""

from collections.abc import Iterator, Mapping

from generator.derive import Facts
from generator.diagnostics import Finding, Place
from generator.model.briefing import Briefing
from generator.rules.rule import Rule

_HINT = "Bring back what was lost; lower the number only if it was taken out on purpose."

_HOLDERS = {
    "claims": "articles",
    "emendations": "articles",
    "glosses": "articles",
    "propositions": "issues",
    "tensions": "issues",
}
"""What is expected -> the folder that holds it, where that has another name."""


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each number that is not reached."""
    briefing = facts.briefing
    counts = _counts(briefing)
    for name, expected in briefing.file.expectations:
        folder = _HOLDERS.get(name, name)
        unread = any(path.startswith(f"{folder}/") for path in briefing.unread)
        if counts[name] < expected and not unread:
            message = f"the number of {name} must be at least {expected}, and is {counts[name]}"
            yield Finding(Place("briefing.yml", ("expectations", name)), message, _HINT)


def _counts(briefing: Briefing) -> Mapping[str, int]:
    articles = briefing.articles.values()
    issues = briefing.issues.values()
    return {
        "articles": len(articles),
        "claims": sum(len(article.annotations.claims) for article in articles),
        "emendations": sum(len(article.record.emendations) for article in articles),
        "glosses": sum(len(article.record.glosses) for article in articles),
        "issues": len(issues),
        "propositions": sum(len(issue.propositions) for issue in issues),
        "tensions": sum(len(issue.tensions) for issue in issues),
        "actors": len(briefing.actors),
        "events": len(briefing.events),
        "terms": len(briefing.terms),
        "origins": len(briefing.origins),
    }


RULE = Rule(id="expectations-not-met", doc=__doc__ or "", check=check)
