"""A form that filters a list of the page by what its entries say of themselves.

The form is for a script (`filters.js`), which shows it; without one the list stands whole.
An entry says in `data-` attributes what it can be filtered by: ids or short words, separated
by spaces. The form has a field for each that tells entries apart, and one for free text.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.dates import display
from generator.pages import markdown, titles
from generator.pages.desk import Desk, articles_by_date
from generator.pages.markdown import Markdown

Offer = tuple[str, Iterable[tuple[str, str]]]
"""The label of a field, and values with their labels in the order in which they are offered."""


@dataclass(frozen=True, slots=True)
class Datum:
    """What an entry says of itself under a name."""

    name: str
    """That of the field, and of the attribute after `data-`."""
    values: str
    """Separated by spaces."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A value that a field can have."""

    value: str
    label: Markdown


@dataclass(frozen=True, slots=True)
class Field:
    """A field to choose one value from."""

    name: str
    label: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Filters:
    """Everything `_filters.md.jinja` may say."""

    label: str
    """What a screen reader calls the form."""
    fields: tuple[Field, ...]
    all: str
    """What is said when all entries are shown."""
    some: str
    """The same when some are: `{shown}` stands for their number."""
    none: str


def data(values: Mapping[str, Iterable[str]]) -> tuple[Datum, ...]:
    """What an entry says of itself, by the name of the field; what has no value is left out."""
    joined = {name: " ".join(dict.fromkeys(found)) for name, found in values.items()}
    return tuple(Datum(name, found) for name, found in joined.items() if found)


def filters(
    noun: str,
    entries: Sequence[Iterable[Datum]],
    fields: Mapping[str, Offer],
) -> Filters | None:
    """The form for a list of entries; None where there is nothing to choose.

    `fields` has them by name. Values that no entry has are left out, and so are fields that
    cannot tell entries apart.
    """
    if len(entries) <= 1:
        return None
    count = f"{len(entries)} {noun}s"
    return Filters(
        label=f"{titles.FILTER} {noun}s",
        fields=tuple(
            Field(name, label, choices)
            for name, (label, offered) in fields.items()
            if len(choices := _choices(offered, _used(entries, name))) > 1
        ),
        all=f"{count}.",
        some=f"{{shown}} of {count}.",
        none=f"None of {count} fits.",
    )


def _used(entries: Iterable[Iterable[Datum]], name: str) -> set[str]:
    return {
        value
        for entry in entries
        for datum in entry
        if datum.name == name
        for value in datum.values.split(" ")
    }


def _choices(offered: Iterable[tuple[str, str]], used: set[str]) -> tuple[Choice, ...]:
    return tuple(Choice(value, markdown.raw(label)) for value, label in offered if value in used)


def issues(desk: Desk) -> Offer:
    """The issues, in their order."""
    return titles.ISSUE, ((id_, desk.briefing.issues[id_].title) for id_ in desk.issue_order)


def actors(desk: Desk, label: str) -> Offer:
    """The actors, by name."""
    return label, ((id_, desk.briefing.actors[id_].name) for id_ in desk.actor_order)


def sources(desk: Desk) -> Offer:
    """The sources by publisher and date, the earliest first."""
    records = ((article.id, article.record) for article in articles_by_date(desk.briefing))
    return titles.SOURCE, (
        (id_, f"{record.publisher}, {display(record.published.edtf)}") for id_, record in records
    )
