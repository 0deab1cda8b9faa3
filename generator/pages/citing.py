"""How to cite a source: plain text, BibTeX, and CSL-JSON for reference managers.

Each tells which copy was read, and where its words are not the author's. Dates are as precise
as they are known: what has no year, month or day of its own is given in words.
"""

import html
import json
from dataclasses import dataclass
from typing import Final

from generator.dates import EdtfDate, Kind, Precision, display
from generator.model.article import ArticleRecord
from generator.model.briefing import Article
from generator.model.vocabulary import Relation, Wording
from generator.pages import labels
from generator.pages.desk import Desk
from generator.pages.lineages import descent_in_words
from generator.pages.markdown import Markdown

_LATEX: Final = str.maketrans(
    {
        **{character: f"\\{character}" for character in "$&#%_"},
        "\\": r"\textbackslash{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        # BibTeX counts braces and knows no `\{`: a lone one would end the field, or never end it.
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
    }
)
_MONTHS: Final = (
    *("jan", "feb", "mar", "apr", "may", "jun"),
    *("jul", "aug", "sep", "oct", "nov", "dec"),
)
"""The names that BibTeX's styles define."""
_UNITS: Final = {Precision.YEAR: 1, Precision.MONTH: 2, Precision.DAY: 3}


@dataclass(frozen=True, slots=True)
class Citation:
    """A citation in one form."""

    form: str
    """What the form is called."""
    text: Markdown
    """The citation, its lines kept; it stands between `<pre><code>` and `</code></pre>`."""


def citations(desk: Desk, article: Article) -> tuple[Citation, ...]:
    """The citation of a source in every form."""
    note = read_in(desk, article)
    return (
        Citation("Plain text", _preformatted(plain_text(article, note))),
        Citation("BibTeX", _preformatted(bibtex(article, note))),
        Citation("CSL-JSON", _preformatted(csl_json(article, note))),
    )


def read_in(desk: Desk, article: Article) -> str:
    """What kind of copy was read, where, and whether its words are the author's."""
    record = article.record
    sentences = [f"Read in the copy collected for “{desk.briefing.file.title}” as {article.id}."]
    if record.lineage[0].relation is not Relation.ORIGINAL:
        sentences.insert(0, descent_in_words(desk, article))
    if record.wording is not Wording.INTACT:
        sentences.append(labels.WORDING[record.wording])
    return " ".join(sentences)


def plain_text(article: Article, note: str) -> str:
    """The citation in a line: who, what, where, when, and which text was read."""
    record = article.record
    parts = [record.author, f"“{record.title}”", record.publisher, _in_words(record)]
    address = f" {record.url}." if record.url else ""
    return f"{', '.join(filter(None, parts))}.{address} {note}"


def csl_json(article: Article, note: str) -> str:
    """The citation as a list of one CSL item (https://citeproc-js.readthedocs.io), in JSON."""
    record = article.record
    item = {
        "id": article.id,
        "type": "article-newspaper" if _is_of_a_paper(record) else "webpage",
        "title": record.title,
        "author": [{"literal": record.author}] if record.author else None,
        "container-title": record.publisher,
        "issued": _issued(record.published.edtf),
        "URL": record.url,
        "language": record.language,
        "note": note,
    }
    lines = [f"    {_json(name)}: {_json(value)}" for name, value in item.items() if value]
    return "[\n  {\n" + ",\n".join(lines) + "\n  }\n]"


def bibtex(article: Article, note: str) -> str:
    """The citation as a BibTeX entry in UTF-8.

    Title and author stand in two pairs of braces: the one keeps its capitals, the other is not
    taken apart into names. `year` and `month` are for BibTeX, `date` is for biblatex.
    """
    record = article.record
    kind, whole = ("article", "journal") if _is_of_a_paper(record) else ("misc", "howpublished")
    fields = [f"title = {{{{{latex(record.title)}}}}}"]
    if record.author:
        fields.append(f"author = {{{{{latex(record.author)}}}}}")
    fields += [f"{whole} = {{{latex(record.publisher)}}}", *_dated(record)]
    if record.url:
        fields.append(f"url = {{{record.url}}}")
    fields.append(f"note = {{{latex(note)}}}")
    lines = "".join(f"  {field},\n" for field in fields)
    return f"@{kind}{{{article.id},\n{lines}}}"


def latex(text: str) -> str:
    """The text for a field of BibTeX: what LaTeX would take for a command prints as itself."""
    return " ".join(text.split()).translate(_LATEX)


def date_parts(date: EdtfDate) -> tuple[tuple[int, ...], ...]:
    """A date, or the two ends of an interval: year, month and day as far as all are known.

    Empty where a date has no such parts: an open end, a season, one of several days.
    """
    units = _UNITS.get(date.precision)
    ends = {Kind.DATE: (date.lower,), Kind.INTERVAL: (date.lower, date.upper)}.get(date.kind, ())
    days = [day for day in ends if day and day[0] > 0]
    if units is None or not days or len(days) < len(ends) or date.ends_before_start:
        return ()
    return tuple(day[:units] for day in days)


def _issued(date: EdtfDate) -> dict[str, object] | None:
    if parts := date_parts(date):
        circa = {"circa": True} if date.approximate or date.uncertain else {}
        return {"date-parts": parts, **circa}
    words = display(date)
    return {"literal": words} if words else None


def _dated(record: ArticleRecord) -> list[str]:
    date = record.published.edtf
    parts = date_parts(date)
    if not parts or date.approximate or date.uncertain:
        return [f"year = {{{latex(_in_words(record))}}}"]
    years = dict.fromkeys(str(part[0]) for part in parts)
    fields = [f"year = {{{'--'.join(years)}}}"]
    months = {part[:2] for part in parts if len(part) > 1}
    if len(months) == 1:
        fields.append(f"month = {_MONTHS[min(months)[1] - 1]}")
    written = ("-".join([f"{part[0]:04}", *(f"{n:02}" for n in part[1:])]) for part in parts)
    return [*fields, f"date = {{{'/'.join(written)}}}"]


def _in_words(record: ArticleRecord) -> str:
    return display(record.published.edtf) or "date unknown"


def _is_of_a_paper(record: ArticleRecord) -> bool:
    """Whether it is cited as an article of a paper; else as a web page.

    A page on the web is one whose publisher is nobody that the briefing knows, or has put
    words of its own in place of the author's.
    """
    known = record.outlet is not None and record.wording is not Wording.ALTERED
    return known or record.url is None


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _preformatted(text: str) -> Markdown:
    """Text that keeps its lines, within an HTML block that the renderer leaves alone."""
    return Markdown(html.escape(text, quote=False))
