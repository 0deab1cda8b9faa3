"""What an editor is told of a new article before writing anything: its record as proposed.

Every proposal has its reason. What only a human can judge (how far to trust the source, what may
be printed, whose report it is) is not proposed, but listed as still to do.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.anchor import ArticleText
from generator.editing.bibliography import (
    COPYRIGHT,
    SAID,
    Proposed,
    article_id,
    author_of,
    language_of,
    own_address,
    published_on,
    publisher_of,
    retrieved_from,
)
from generator.editing.boilerplate import ProposedOmission, proposed_omissions
from generator.editing.likeness import Likeness, likenesses
from generator.editing.webpage import WebPage, is_web_page, read_web_page
from generator.model.briefing import Briefing

_LINE_END = re.compile(r"\r\n|\n")


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
    title: str = ""
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
    language = language_of(capture, briefing, page)
    omissions = _omissions(lines, language.value, briefing, given)
    left_out = {omission.line for omission in omissions}
    kept = [line for number, line in enumerate(lines, 1) if number not in left_out]
    text = "\n".join(kept).strip("\n") + "\n"
    title = next((line.strip() for line in kept if line.strip()), "")
    published, as_written = published_on(omissions, text, language.value, page)
    if given.published not in ("", published.value):
        published, as_written = Proposed(given.published, SAID), ""
    original_url = retrieved_from(omissions)
    publisher = publisher_of(omissions, briefing, page, original_url.value)
    if given.publisher:
        publisher = Proposed(given.publisher, SAID)
    others = {id_: ArticleText(article.text) for id_, article in briefing.articles.items()}
    return Intake(
        id=Proposed(given.id, SAID)
        if given.id
        else article_id(publisher.value, published.value, briefing.articles),
        title=Proposed(title, SAID if given.title else "the first line that is not left out"),
        publisher=publisher,
        author=author_of(omissions, page),
        url=own_address(page),
        original_url=original_url,
        published=published,
        as_written=as_written,
        language=language,
        omissions=omissions,
        text=text,
        likenesses=likenesses(ArticleText(text), language.value, others),
    )


def _omissions(
    lines: Sequence[str], language: str, briefing: Briefing, given: Given
) -> tuple[ProposedOmission, ...]:
    """The lines to leave out; where the headline is given, all that is above it, too."""
    known = dict(_known(briefing))
    copyright_lines = (COPYRIGHT.match(line.strip()) for line in lines)
    for name in (given.publisher, *(found["name"] for found in copyright_lines if found)):
        known[name] = "masthead: the name of the publisher"
    proposed = proposed_omissions(lines, language, known)
    titles = [number for number, line in enumerate(lines, 1) if line.strip() == given.title]
    if not (given.title and titles):
        return proposed
    above = {
        number: ProposedOmission(number, line.strip(), "stands above the headline")
        for number, line in enumerate(lines[: titles[0] - 1], 1)
        if line.strip()
    }
    found = above | {one.line: one for one in proposed if one.line != titles[0]}
    return tuple(found[number] for number in sorted(found))


def _known(briefing: Briefing) -> Mapping[str, str]:
    """Lines that other articles leave out, and the names of publishers, with the reason."""
    known = {}
    for article in briefing.articles.values():
        known[article.record.publisher] = "masthead: the name of a publisher"
        for omission in article.record.capture.omitted:
            known[omission.text] = f"{omission.reason}; {article.id} leaves it out, too"
    return known
