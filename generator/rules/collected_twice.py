"""An article is there twice: two folders hold the same capture of the same publisher.

Each folder counts as an article: pages would say that the briefing rests on one more than it does,
and its claims would seem to be made twice. Mostly a folder was copied, to begin a new article with
it. Then take the new article in from its own file, or delete the copy.

The same words in another publisher's paper are another article, a reprint, and its lineage says
so.

**Fails**

    articles/gazette-2021-03-08/capture.txt
    articles/gazette-2021-03-08-2/capture.txt    # byte for byte the same

**Passes**

    articles/gazette-2021-03-08/capture.txt
"""

from collections.abc import Iterator

from generator.derive import Facts
from generator.diagnostics import Finding, Place
from generator.rules.rule import Rule

_HINT = "Is this folder a copy of that? Then delete it."


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each article whose capture and publisher an earlier one has."""
    first: dict[tuple[str, str], str] = {}
    for article in facts.briefing.articles.values():
        key = (article.capture_sha256, article.record.publisher)
        other = first.setdefault(key, article.id)
        if other != article.id:
            place = Place(article.path("record.yml"), ("capture",))
            yield Finding(place, f"this is the capture of `articles/{other}` again", _HINT)


RULE = Rule(id="collected-twice", doc=__doc__ or "", check=check)
