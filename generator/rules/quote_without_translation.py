"""A quotation in another language has no translation, or a translation has nothing to translate.

Readers of the briefing must be able to judge every quotation. Where its language (`lang` of
the claim, else `language` of the article) is not the briefing's, `translation` gives it in
the briefing's language. Pages print it beside the original, which stays what was checked.

A translation of words that are in the briefing's language already is a paraphrase in
disguise, or a sign that `lang` is missing. Where nothing of the quotation may be printed, no
translation is needed: `says` is there. Regional forms, such as `en` and `en-GB`, are one
language here.

**Fails**, in a briefing in English with an article in German

    quote: Die Brücke wird im Mai eröffnet

**Passes**

    quote: Die Brücke wird im Mai eröffnet
    translation: The bridge will be opened in May
"""

from collections.abc import Iterator

from generator.derive import Facts
from generator.diagnostics import Finding
from generator.model.briefing import ClaimEntry
from generator.model.vocabulary import Publish
from generator.rules.rule import Rule

_TRANSLATE = "Add `translation`: the quotation in the briefing's language."
_DELETE = "Delete `translation`, or set `lang` to the quotation's language."


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each quotation without a needed translation, or with a needless one."""
    own = facts.briefing.file.language
    for entry in facts.claims.values():
        language = entry.claim.lang or entry.article.record.language
        foreign = _primary(language) != _primary(own)
        if foreign and entry.claim.translation is None and _is_shown(entry):
            message = f"this quotation is in {language} and has no translation into {own}"
            yield Finding(entry.place / "quote", message, _TRANSLATE)
        elif not foreign and entry.claim.translation is not None:
            message = f"this translates a quotation that is in {own} already"
            yield Finding(entry.place / "translation", message, _DELETE)


def _primary(language: str) -> str:
    return language.partition("-")[0]


def _is_shown(entry: ClaimEntry) -> bool:
    return not entry.claim.shows_nothing and entry.article.record.rights.publish is not Publish.NONE


RULE = Rule(id="quote-without-translation", doc=__doc__ or "", check=check, may_wait=True)
