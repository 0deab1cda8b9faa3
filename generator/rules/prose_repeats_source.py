"""The briefing's own words repeat a source word for word.

What editors write is in their own words; what a source says is quoted, checked and counted
against its budget. Eight or more consecutive words of an article in a paraphrase, a note or a
reason are a quotation without quotation marks. They would print what the source's rights do
not allow, unseen by the budget, and pass somebody's words off as the editors'.

Say it differently, and let the claim's quotation show the words. Capitals and punctuation
make no difference; the name of an actor or a term, and the headline of an article, count as
one word. Fields that are made to hold a source's words are left alone: quotations,
`as_written`, `restored` and its witness, spellings, names, omitted lines. So are articles
whose rights are `publish: full`.

**Fails**, given "the bridge across the harbour will not open before the end of May"

    says: The bridge across the harbour will not open before the summer.

**Passes**

    says: The bridge is to open in the summer at the earliest.
"""

from collections.abc import Iterator

from generator.derive import Facts
from generator.diagnostics import Finding, Place
from generator.model.fields import IsProse, IsQuote
from generator.model.vocabulary import Publish
from generator.model.walk import Leaf
from generator.rules._reading import plain
from generator.rules._repetition import Repetition, SourceWords
from generator.rules.rule import Rule

_LONGEST = 7
"""So many words in a row may be the same by chance, or because there is one way to say it.
One word more takes more than twice as many characters: shorter texts need no look."""

_HOLDS_SOURCE_WORDS = frozenset(
    {
        "as_written",
        "restored",
        "reads",
        "prefix",
        "suffix",
        "spellings",
        "misspellings",
        "exceptions",
        "described_as",
        "name",
        "native",
        "sort_name",
        "abbreviation",
        "omitted",
        "url",
        "original_url",
        "site_url",
    }
)
"""Fields that are made to hold words of a source, and names."""

_HINT = "Say it in the briefing's own words, and let a claim's quotation show the source's."


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each text that repeats an article, with the longest repetition."""
    source = SourceWords(
        texts={
            article.id: facts.texts[article.id].text
            for article in facts.briefing.articles.values()
            if article.record.rights.publish is not Publish.FULL
        },
        names=_names(facts),
    )
    for leaf in facts.inventory.leaves:
        text = _own_words(leaf)
        found = source.longest_repetition(text) if len(text) > 2 * _LONGEST else None
        if found and found.words > _LONGEST:
            yield _finding(facts, leaf.place, found)


def _own_words(leaf: Leaf) -> str:
    """What editors have written in a field; nothing where it holds words of a source, or none."""
    if not isinstance(leaf.value, str) or leaf.mark(IsQuote) is not None:
        return ""
    if not _HOLDS_SOURCE_WORDS.isdisjoint(leaf.place.keys):
        return ""
    if leaf.place.path.endswith("/record.yml") and leaf.place.keys == ("title",):
        return ""  # the headline as printed, which `headline-not-first` sees to
    return plain(leaf.value) if leaf.mark(IsProse) else leaf.value


def _names(facts: Facts) -> Iterator[str]:
    for actor in facts.briefing.actors.values():
        yield from (actor.name, *actor.spellings, *actor.misspellings)
        yield from (role.title for role in actor.roles)
    for term in facts.briefing.terms.values():
        yield from (term.name, *term.spellings, *term.misspellings)
    for article in facts.briefing.articles.values():
        yield article.record.title


def _finding(facts: Facts, place: Place, found: Repetition) -> Finding:
    line, column = facts.texts[found.article].place(found.offset)
    message = (
        f"{found.words} consecutive words, from “{found.beginning} …”, are those of "
        f"articles/{found.article}/article.txt:{line}:{column}"
    )
    return Finding(place, message, _HINT)


RULE = Rule(id="prose-repeats-source", doc=__doc__ or "", check=check)
