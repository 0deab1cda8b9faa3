"""An article's folder is not named after its publisher and its date.

The folder's name is the article's id. It appears in every reference and in the address of the
article's page, so it should tell a person what the article is: its publisher, in the letters of an
id, and the day it was published, as far as that is known (`gazette-2021-03-08`, `gazette-2021-03`,
`gazette-2021`). A second article of the same publisher and day ends in `-2`. In place of the
publisher's full name the id of its `outlet` will do, and `the-` may be left out.

The date must agree with `published`: an article of 8 March in a folder of 9 March is either
misfiled or misdated. A folder never needs to be more precise than the record.

**Fails**: in `articles/bridge-story/record.yml`

    publisher: The Gazette
    published: {edtf: 2021-03-08}

**Passes**: in `articles/gazette-2021-03-08/record.yml`

    publisher: The Gazette
    published: {edtf: 2021-03-08}
"""

import re
from collections.abc import Iterator

from generator.dates import EdtfDate, parse
from generator.derive import Facts
from generator.diagnostics import Finding, Place
from generator.load.layout import slug
from generator.model.article import ArticleRecord
from generator.model.briefing import Article
from generator.model.record import TO_DO
from generator.rules.rule import Rule

_NAME = re.compile(r"(?P<publisher>.+?)-(?P<date>[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?)(?:-[2-9])?")


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each article whose id does not say what it is."""
    for article in facts.briefing.articles.values():
        if not article.record.publisher.startswith(TO_DO):  # that it is missing is told
            yield from _misnamed(article)


def _misnamed(article: Article) -> Iterator[Finding]:
    record = article.record
    top = Place(article.path("record.yml"))
    named = _NAME.fullmatch(article.id)
    date = parse(named["date"]) if named else None
    hint = f"Rename the folder to `{_publishers(record)[0]}-{_day(record.published.edtf)}`."
    if named is None or not isinstance(date, EdtfDate):
        message = f"the folder's name `{article.id}` is not a publisher and a date"
        yield Finding(top / "publisher", message, hint)
        return
    if named["publisher"] not in _publishers(record):
        message = f"the folder's name `{article.id}` does not begin with this publisher"
        yield Finding(top / "publisher", message, hint)
    if not _agree(date, record.published.edtf):
        message = f"the folder's name `{article.id}` has another date than this"
        yield Finding(top / "published" / "edtf", message, hint)


def _publishers(record: ArticleRecord) -> tuple[str, ...]:
    """What a folder's name may begin with."""
    name = slug(record.publisher)
    outlet = (str(record.outlet),) if record.outlet else ()
    return (name.removeprefix("the-"), name, *outlet)


def _agree(named: EdtfDate, published: EdtfDate) -> bool:
    """Whether some day may be both."""
    if named.lower is None or named.upper is None:
        return False
    begins_in_time = published.lower is None or published.lower <= named.upper
    return begins_in_time and (published.upper is None or named.lower <= published.upper)


def _day(published: EdtfDate) -> str:
    """The date of publication as a folder's name has it: as far as all its days agree."""
    lower, upper = published.lower, published.upper
    if lower is None or upper is None or lower[0] != upper[0]:
        year = upper or lower
        return f"{year[0]:04}" if year else "YEAR"
    if lower == upper:
        return f"{lower[0]:04}-{lower[1]:02}-{lower[2]:02}"
    return f"{lower[0]:04}-{lower[1]:02}" if lower[1] == upper[1] else f"{lower[0]:04}"


RULE = Rule(id="id-unlike-path", doc=__doc__ or "", check=check, may_wait=True)
