"""The name of an article's folder: what it says of the article, and what it should say."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from generator.dates import EdtfDate, parse
from generator.load import slug
from generator.model.article import ArticleRecord
from generator.model.briefing import Article, Briefing
from generator.model.record import TO_DO

_UNDATED = "undated"
_NAME = re.compile(
    rf"(?P<publisher>.+?)-(?P<date>[0-9]{{4}}(?:-[0-9]{{2}}(?:-[0-9]{{2}})?)?|{_UNDATED})"
    r"(?:-(?:[2-9]|[1-9][0-9]+))?"
)


_DAY_FIRST = re.compile(r"(?P<publisher>.+?)-[0-9]{1,2}-[0-9]{1,2}-[0-9]{4}")
"""A name with a day that is written the other way round."""


@dataclass(frozen=True, slots=True)
class Misnamed:
    """An article whose folder is not named after its publisher and its date."""

    article: Article
    publisher: bool
    """Whether the name begins with another publisher."""
    date: bool
    """Whether it has another date. With neither, it is not a publisher and a date at all."""
    better: str
    """A name that is free, and as much like the present one as it may be."""


def misnamed(briefing: Briefing) -> Iterator[Misnamed]:
    """Yield the articles whose folders want another name, each with one that is its own."""
    taken = {*map(str, briefing.articles)}
    taken |= {path.removeprefix("articles/") for path in briefing.unread}
    taken |= {former for kind, former, _ in briefing.former_ids() if kind == "article"}
    for article in briefing.articles.values():
        record = article.record
        if record.publisher.startswith(TO_DO):  # that it is missing is told
            continue
        publisher, date = _parts(article)
        forms = _publishers(record)
        right_publisher, right_date = publisher in forms, _agree(date, record.published.edtf)
        if right_publisher and right_date:
            continue
        begins = publisher if right_publisher else _usual(forms, briefing)
        ends = date if right_date else _day(record.published.edtf)
        better = next(name for name in _numbered(f"{begins}-{ends}") if name not in taken)
        taken.add(better)
        has_both = date == _UNDATED or (bool(date) and isinstance(parse(date), EdtfDate))
        yield Misnamed(
            article,
            publisher=has_both and not right_publisher,
            date=has_both and not right_date,
            better=better,
        )


def _parts(article: Article) -> tuple[str, str]:
    """The publisher and the date that a folder's name has, each "" where it has no such part."""
    if turned := _DAY_FIRST.fullmatch(article.id):
        return turned["publisher"], ""
    found = _NAME.fullmatch(article.id)
    return (found["publisher"], found["date"]) if found else ("", "")


def _publishers(record: ArticleRecord) -> tuple[str, ...]:
    """What a folder's name may begin with."""
    name = slug(record.publisher)
    outlet = (str(record.outlet),) if record.outlet else ()
    return (name.removeprefix("the-"), name, *outlet)


def _usual(forms: tuple[str, ...], briefing: Briefing) -> str:
    """Of the ways to begin a name, the first by which another folder is named, or the first."""
    used = {_parts(article)[0] for article in briefing.articles.values()}
    return next((form for form in forms if form in used), forms[0])


def _agree(named: str, published: EdtfDate) -> bool:
    """Whether some day may be both that of a folder's name and that of publication."""
    if named == _UNDATED:
        return published.lower is None and published.upper is None
    date = parse(named) if named else None
    if not isinstance(date, EdtfDate) or date.lower is None or date.upper is None:
        return False
    begins_in_time = published.lower is None or published.lower <= date.upper
    return begins_in_time and (published.upper is None or date.lower <= published.upper)


def _day(published: EdtfDate) -> str:
    """The date of publication as a folder's name has it: as far as all its days agree."""
    lower, upper = published.lower, published.upper
    if lower is None or upper is None or lower[0] != upper[0]:
        year = upper or lower
        return f"{year[0]:04}" if year else _UNDATED
    if lower == upper:
        return f"{lower[0]:04}-{lower[1]:02}-{lower[2]:02}"
    return f"{lower[0]:04}-{lower[1]:02}" if lower[1] == upper[1] else f"{lower[0]:04}"


def _numbered(name: str) -> Iterator[str]:
    yield name
    yield from (f"{name}-{number}" for number in count(2))
