"""One spelling belongs to two actors or terms.

Mentions are found by spelling alone, so "the union" can lead to one page only. Where two share a
spelling, every mention of either would count for both. Give the spelling to the one that the
articles mean by it; list under the other what tells it apart, such as a first name. Two unnamed
sources may share words, if each is confined to an article of its own.

Spellings and misspellings count; names and descriptions do not, as nothing is found by them. White
space and the style of apostrophes make no difference.

**Fails**

    # in actors/dockers-union.yml
    spellings: [Dockers' Union, the union]

    # in actors/pilots-union.yml
    spellings: [Pilots' Union, the union]

**Passes**

    # in actors/dockers-union.yml
    spellings: [Dockers' Union, the union]

    # in actors/pilots-union.yml
    spellings: [Pilots' Union, union of pilots]
"""

from collections.abc import Iterator

from generator.derive import Facts
from generator.diagnostics import Finding
from generator.rules.rule import Rule


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each owner of a shared spelling but the first, at its entry."""
    for shared in facts.mentions.ambiguous:
        first, *others = shared.owners
        for owner in others:
            if owner.entity != first.entity:
                message = (
                    f"`{owner.text}` is a spelling of the {first.entity.kind} "
                    f"`{first.entity.id}` as well"
                )
                hint = (
                    "Leave it to the one that the articles mean; longer phrases that contain it "
                    "and mean the other go into `spellings` there."
                )
                yield Finding(owner.place, message, hint)


RULE = Rule(id="ambiguous-spelling", doc=__doc__ or "", check=check)
