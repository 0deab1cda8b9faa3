"""The bibliographic fields of a new article, as far as the file says them, each with the reason."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.anchor import ArticleText
from generator.dates import EdtfDate, parse
from generator.editing.boilerplate import DATELINE, ProposedOmission
from generator.editing.webpage import WebPage
from generator.expressions import time_expressions
from generator.load import slug
from generator.model.briefing import Briefing
from generator.model.fields import ArticleId

_ADDRESS = re.compile(r"https://([^/\s]+)\S*")
_BYLINE = re.compile(r"^By (.{3,60})$")
COPYRIGHT = re.compile(
    r"^\W*(?:©|\(c\)|copyright)\W*(?:[0-9]{4}\W*)?(?P<name>[^.|]{3,40}?)"
    r"\W*(?:[0-9]{4}\W*)?(?:all rights.*)?$",
    re.IGNORECASE,
)
"""A copyright line, which names the publisher."""
_PLACE = 40
"""So many characters a place has at most that stands before the day at the beginning of a text."""
_UNKNOWN_DATE = "XXXX"
_KNOWN_LANGUAGE = 0.2
"""The share of words in common from which two texts are taken to be in one language."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """A value for a field, and why."""

    value: str
    """"" where nothing leads to one."""
    reason: str


NOTHING = Proposed("", "nothing in the file says so")
SAID = "you say so"
"""Why a value is what the editor gave."""


def language_of(capture: str, briefing: Briefing, page: WebPage | None) -> Proposed:
    """The language the page declares, or that of the collected articles it has most words of."""
    if page and page.language:
        return Proposed(page.language, "the page declares it")
    words = frozenset(re.findall(r"\w+", capture.casefold()))
    vocabularies: dict[str, set[str]] = {}
    for article in briefing.articles.values():
        known = vocabularies.setdefault(article.record.language, set())
        known.update(re.findall(r"\w+", article.text.casefold()))
    best = max(sorted(vocabularies), key=lambda tag: len(words & vocabularies[tag]), default="")
    share = len(words & vocabularies.get(best, set())) / max(len(words), 1)
    if share < _KNOWN_LANGUAGE:
        own = briefing.file.language
        return Proposed(
            own, "it is the language of the briefing; the collected articles do not tell"
        )
    return Proposed(best, f"{share:.0%} of its words stand also in collected articles so written")


def published_on(
    omissions: Sequence[ProposedOmission], text: str, language: str, page: WebPage | None
) -> tuple[Proposed, str]:
    """The day in the page's own data, or in the first dateline; and the words that give it.

    A dateline is a line that is left out, or the beginning of the text below its headline.

    A dateline with another day than the data is not believed: it may be of another article.
    """
    own = page.published if page and isinstance(parse(page.published), EdtfDate) else ""
    for omission in omissions:
        for found in time_expressions(ArticleText(omission.text), language, None):
            if len(found.resolution.edtf) > len("2021") and DATELINE in omission.reason:
                named = f"{DATELINE} with" in omission.reason
                end = found.passage.end if named else None  # else a time may follow
                words = omission.text[found.passage.start : end]
                reason = f"line {omission.line} of the capture has it: {words}"
                if own in ("", found.resolution.edtf):
                    return Proposed(found.resolution.edtf, reason), words
    edtf, words = _opening(text, language)
    if edtf and own in ("", edtf):
        return Proposed(edtf, f"the text begins with it: {words}"), words
    if own:
        return Proposed(own, "the page's own data have it"), ""
    return Proposed(_UNKNOWN_DATE, "no line of the file is a dateline"), ""


def _opening(text: str, language: str) -> tuple[str, str]:
    """The day behind a place in capitals that a text begins with, in EDTF and as written."""
    line = next((line for line in text.split("\n")[1:] if line.strip()), "")
    for found in time_expressions(ArticleText(line), language, None):
        before = line[: found.passage.start]
        is_place = before.isupper() and len(before) <= _PLACE
        if is_place and len(found.resolution.edtf) > len("2021"):
            return found.resolution.edtf, found.as_written
    return "", ""


def retrieved_from(omissions: Sequence[ProposedOmission]) -> Proposed:
    """The address that a line which is left out names."""
    for omission in omissions:
        if found := _ADDRESS.search(omission.text):
            reason = f"line {omission.line} of the capture names it"
            return Proposed(found[0].rstrip(".,;)"), reason)
    return NOTHING


def own_address(page: WebPage | None) -> Proposed:
    """The address that a web page gives as its own."""
    if page and page.url.startswith("https://"):
        return Proposed(page.url, "the page names it as its own")
    return NOTHING


def author_of(omissions: Sequence[ProposedOmission], page: WebPage | None) -> Proposed:
    """The author in the page's own data, or in a byline."""
    if page and page.author:
        return Proposed(page.author, "the page's own data have it")
    for omission in omissions:
        if found := _BYLINE.match(omission.text):
            return Proposed(found[1], f"line {omission.line} of the capture is a byline")
    return NOTHING


def publisher_of(
    omissions: Sequence[ProposedOmission],
    briefing: Briefing,
    page: WebPage | None,
    original_url: str,
) -> Proposed:
    """The publisher in the page's own data, a masthead, a copyright line or an address."""
    return next(_publishers(omissions, briefing, page, original_url), _perhaps(omissions))


def _perhaps(omissions: Sequence[ProposedOmission]) -> Proposed:
    """No publisher, and the line of a dateline where it may stand, if there is one."""
    for omission in omissions:
        if omission.reason.startswith(f"{DATELINE} with"):
            return Proposed(
                "", f"say it with --publisher, if line {omission.line} does: {omission.text}"
            )
    return NOTHING


def _publishers(
    omissions: Sequence[ProposedOmission],
    briefing: Briefing,
    page: WebPage | None,
    original_url: str,
) -> Iterator[Proposed]:
    """All that may be the publisher, the most trusted first."""
    if page and page.publisher:
        yield Proposed(page.publisher, "the page's own data have it")
    publishers = {article.record.publisher for article in briefing.articles.values()}
    for omission in omissions:
        if omission.text in publishers:
            yield Proposed(omission.text, f"line {omission.line} of the capture is its masthead")
    for omission in omissions:
        if named := COPYRIGHT.match(omission.text):
            yield Proposed(named["name"], f"line {omission.line} is the copyright line")
    for omission in omissions:
        if omission.reason.startswith("masthead"):
            yield Proposed(omission.text.rstrip("."), f"line {omission.line} is the masthead")
    if found := _ADDRESS.match(original_url):
        yield Proposed(found[1].removeprefix("www."), "the capture says it was taken from there")
    if page and page.host:
        host = page.host.removeprefix("www.")
        yield Proposed(host, "the host of its address; the page does not name its publisher")


def article_id(publisher: str, published: str, taken: Mapping[ArticleId, object]) -> Proposed:
    """`<publisher>-<date>`, with a number where that is taken."""
    date = "undated" if published == _UNKNOWN_DATE else published
    name = slug(publisher).removeprefix("the-") if publisher else "unknown-publisher"
    numbered = next(id_ for id_ in _numbered(f"{name}-{date}") if id_ not in taken)
    return Proposed(numbered, "the publisher and the day")


def _numbered(name: str) -> Iterator[ArticleId]:
    yield ArticleId(name)
    number = 2
    while True:
        yield ArticleId(f"{name}-{number}")
        number += 1
