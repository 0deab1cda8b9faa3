"""What an editor is told of a new article before writing anything: its record as proposed.

Every proposal has its reason. What only a human can judge (how far to trust the source, what may
be printed, whose report it is) is not proposed, but listed as still to do.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.anchor import ArticleText
from generator.dates import EdtfDate, parse
from generator.editing.boilerplate import ProposedOmission, proposed_omissions
from generator.editing.likeness import Likeness, likenesses
from generator.editing.time_expressions import time_expressions
from generator.editing.webpage import WebPage, is_web_page, read_web_page
from generator.load import slug
from generator.model.briefing import Briefing
from generator.model.fields import ArticleId

_LINE_END = re.compile(r"\r\n|\n")
_ADDRESS = re.compile(r"https://([^/\s]+)\S*")
_BYLINE = re.compile(r"^By (.{3,60})$")
_UNKNOWN_DATE = "XXXX"
_KNOWN_LANGUAGE = 0.2
"""The share of words in common from which two texts are taken to be in one language."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """A value for a field, and why."""

    value: str
    """"" where nothing leads to one."""
    reason: str


_NOTHING = Proposed("", "nothing in the file says so")
_SAID = "you say so"


@dataclass(frozen=True, slots=True)
class Collected:
    """An article as somebody saved it."""

    capture: bytes
    """Its text in UTF-8: the file itself, or what was extracted from a web page."""
    page: WebPage | None = None
    """The page, where it was one."""


def collect(data: bytes) -> Collected | None:
    """Read a saved file; None for a web page with no article on it.

    Raises `ModuleNotFoundError` for a web page where nothing is installed that reads it.
    """
    if not is_web_page(data):
        return Collected(data)
    page = read_web_page(data)
    return Collected(page.text.encode(), page) if page else None


@dataclass(frozen=True, slots=True)
class Intake:
    """A new article as it would be recorded."""

    id: Proposed
    title: Proposed
    publisher: Proposed
    author: Proposed
    url: Proposed
    """The address of this copy."""
    original_url: Proposed
    """The address that the copy names as where it was taken from."""
    published: Proposed
    """EDTF; `XXXX` where no date was found."""
    as_written: str
    """The words that give the date of publication; "" where a page's own data do."""
    language: Proposed
    omissions: tuple[ProposedOmission, ...]
    text: str
    """`article.txt`: the capture without the omissions."""
    likenesses: tuple[Likeness, ...]


@dataclass(frozen=True, slots=True)
class Given:
    """What the editor says, in place of proposals; "" for what is to be proposed."""

    id: str = ""
    publisher: str = ""
    published: str = ""
    """EDTF."""


def take_in(collected: Collected, briefing: Briefing, given: Given | None = None) -> Intake:
    """Propose the record of an article from what was collected.

    Raises `UnicodeDecodeError` for a capture that is not UTF-8.
    """
    given = given or Given()
    capture, page = collected.capture.decode("utf-8"), collected.page
    lines = _LINE_END.split(capture.removeprefix("\ufeff"))
    language = _language(capture, briefing, page)
    omissions = proposed_omissions(lines, language.value, _known(briefing))
    left_out = {omission.line for omission in omissions}
    kept = [line for number, line in enumerate(lines, 1) if number not in left_out]
    text = "\n".join(kept).strip("\n") + "\n"
    title = next((line.strip() for line in kept if line.strip()), "")
    published, as_written = _published(omissions, language.value, page)
    if given.published not in ("", published.value):
        published, as_written = Proposed(given.published, _SAID), ""
    original_url = _retrieved(omissions)
    publisher = _publisher(omissions, briefing, page, original_url.value)
    if given.publisher:
        publisher = Proposed(given.publisher, _SAID)
    others = {id_: ArticleText(article.text) for id_, article in briefing.articles.items()}
    return Intake(
        id=Proposed(given.id, _SAID)
        if given.id
        else _id(publisher.value, published.value, briefing.articles),
        title=Proposed(title, "the first line that is not left out"),
        publisher=publisher,
        author=_author(omissions, page),
        url=_own_address(page),
        original_url=original_url,
        published=published,
        as_written=as_written,
        language=language,
        omissions=omissions,
        text=text,
        likenesses=likenesses(ArticleText(text), language.value, others),
    )


def _own_address(page: WebPage | None) -> Proposed:
    if page and page.url.startswith("https://"):
        return Proposed(page.url, "the page names it as its own")
    return _NOTHING


def _known(briefing: Briefing) -> Mapping[str, str]:
    """Lines that other articles leave out, and the names of publishers, with the reason."""
    known = {}
    for article in briefing.articles.values():
        known[article.record.publisher] = "masthead: the name of a publisher"
        for omission in article.record.capture.omitted:
            known[omission.text] = f"{omission.reason}; {article.id} leaves it out, too"
    return known


def _language(capture: str, briefing: Briefing, page: WebPage | None) -> Proposed:
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
    return Proposed(best, f"{share:.0%} of its words stand in collected articles in it, too")


def _published(
    omissions: Sequence[ProposedOmission], language: str, page: WebPage | None
) -> tuple[Proposed, str]:
    """The day in the page's own data, or in the first dateline; and the words that give it."""
    if page and page.published and isinstance(parse(page.published), EdtfDate):
        return Proposed(page.published, "the page's own data have it"), ""
    for omission in omissions:
        for found in time_expressions(ArticleText(omission.text), language, None):
            if len(found.resolution.edtf) > len("2021") and "dateline" in omission.reason:
                words = omission.text[found.passage.start :]
                reason = f"line {omission.line} of the capture has it: {words}"
                return Proposed(found.resolution.edtf, reason), words
    return Proposed(_UNKNOWN_DATE, "no line of the file is a dateline"), ""


def _retrieved(omissions: Sequence[ProposedOmission]) -> Proposed:
    for omission in omissions:
        if found := _ADDRESS.search(omission.text):
            reason = f"line {omission.line} of the capture names it"
            return Proposed(found[0].rstrip(".,;)"), reason)
    return _NOTHING


def _author(omissions: Sequence[ProposedOmission], page: WebPage | None) -> Proposed:
    if page and page.author:
        return Proposed(page.author, "the page's own data have it")
    for omission in omissions:
        if found := _BYLINE.match(omission.text):
            return Proposed(found[1], f"line {omission.line} of the capture is a byline")
    return _NOTHING


def _publisher(
    omissions: Sequence[ProposedOmission],
    briefing: Briefing,
    page: WebPage | None,
    original_url: str,
) -> Proposed:
    if page and page.publisher:
        return Proposed(page.publisher, "the page's own data have it")
    publishers = {article.record.publisher for article in briefing.articles.values()}
    for omission in omissions:
        if omission.text in publishers:
            return Proposed(omission.text, f"line {omission.line} of the capture is its masthead")
    for omission in omissions:
        if omission.reason.startswith("masthead"):
            return Proposed(omission.text.rstrip("."), f"line {omission.line} is the masthead")
    if found := _ADDRESS.match(original_url):
        return Proposed(found[1].removeprefix("www."), "the capture says it was taken from there")
    return _NOTHING


def _id(publisher: str, published: str, taken: Mapping[ArticleId, object]) -> Proposed:
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
