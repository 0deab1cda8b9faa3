"""The briefing's own words have quotation marks around what no article says.

A quotation is locked: it is found in its article, or nothing is built. Quotation marks in a
sentence of the briefing's own promise as much to a reader, so the words between them must stand
in one of the articles, too: whole words, in the same normalised form. Words that were restored in
an altered article, and the translation of a quotation, will do as well. Better still, say it in
other words, and let a claim's quotation show the source's.

Titles are the briefing's own words, too, but for those of articles. Names and words that are only
spoken of need no quotation marks. A sentence that says in `outside` where it was seen may quote
what was seen there. So may a notice of a correction, which quotes the briefing as it was.

**Fails**, given an article in which the words "an outrage" do not stand

    says: The director called the vote “an outrage”.

**Passes**

    says: The director objected to the vote.
"""

import re
from collections.abc import Iterable, Iterator

from generator.anchor import normalise
from generator.anchor.marks import DOUBLE_MARKS, SINGLE_MARKS
from generator.anchor.shown import quoted
from generator.derive import Facts
from generator.diagnostics import Finding, Place
from generator.model.fields import IsProse
from generator.model.walk import Leaf
from generator.rules._reading import has_lone_mark, quoted_words
from generator.rules.rule import Rule

_HINT = (
    "Copy the words from an article, or take the quotation marks away and say it in the "
    "briefing's own words."
)
_LONE = "Close it, or take it away."
_STOPS = " .,;:!?…"
"""Stops that stand before a closing mark without being quoted."""
_MARK = re.compile(rf"[{DOUBLE_MARKS}]|(?<!\w)[{re.escape(SINGLE_MARKS)}]")
"""What may open a quotation."""
_CORRECTIONS = "corrections"


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each sentence with words between quotation marks that no article has."""
    if any(path.startswith("articles/") and path.count("/") == 1 for path in facts.briefing.unread):
        return  # the words may be in an article that cannot be read
    leaves = facts.inventory.leaves
    seen = {_owner(leaf.place) for leaf in leaves if leaf.place.keys[-1:] == ("outside",)}
    texts = [*_printed(facts)]
    for leaf in leaves:
        if not isinstance(leaf.value, str) or not _is_own(leaf):
            continue
        if not _MARK.search(leaf.value):  # as in nearly all; to read prose takes time
            continue
        if _owner(leaf.place) in seen or leaf.place.keys[:1] == (_CORRECTIONS,):
            continue
        if has_lone_mark(leaf.value):
            yield Finding(leaf.place, "a quotation mark has no other that closes it", _LONE)
            continue
        for words in quoted_words(leaf.value):
            if not any(_stands_in(words.strip(_STOPS), text) for text in texts):
                message = f"no article has the words {quoted(words)}"
                yield Finding(leaf.place, message, _in_other_case(words, texts) or _HINT)


def _is_own(leaf: Leaf) -> bool:
    """Whether a text is the briefing's own: prose, and titles but for those of articles."""
    is_title = leaf.place.keys[-1:] == ("title",) and not leaf.place.path.startswith("articles/")
    return is_title or leaf.mark(IsProse) is not None


def _printed(facts: Facts) -> Iterator[str]:
    """All that may be quoted: the articles, what was restored in them, and what was translated."""
    for article in facts.briefing.articles.values():
        yield facts.texts[article.id].normalised.text
        yield from (normalise(emendation.restored) for emendation in article.record.emendations)
        translated = (claim.translation for claim in article.annotations.claims)
        yield from (normalise(words) for words in translated if words)


def _in_other_case(words: str, texts: Iterable[str]) -> str:
    """What to do about words that only lack a capital, or have one too many; "" for others."""
    pattern = re.compile(rf"(?<!\w){re.escape(words.strip(_STOPS))}(?!\w)", re.IGNORECASE)
    found = next(filter(None, map(pattern.search, texts)), None)
    return f"An article has {quoted(found[0])}: upper and lower case count." if found else ""


def _owner(place: Place) -> Place:
    """The record that a field belongs to."""
    return Place(place.path, place.keys[:-1])


def _stands_in(words: str, text: str) -> bool:
    """Whether a text has these words, not cut; both are normalised."""
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) is not None


RULE = Rule(id="prose-quotes-nobody", doc=__doc__ or "", check=check)
