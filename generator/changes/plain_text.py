"""Changes for a terminal."""

from collections.abc import Iterator

from generator.changes.entries import Detail, Entry
from generator.changes.results import Changes
from generator.changes.sections import sections, summary
from generator.changes.shortening import brief, is_short, visible


def text(changes: Changes) -> str:
    """Return the changes as text, every one of them; only very long values are cut."""
    arranged = sections(changes)
    lines = [*summary(changes, arranged)]
    for section in arranged:
        lines += ["", section.title.upper()]
        for entry in section.entries:
            lines += _entry(entry)
    return "".join(f"{visible(line)}\n" for line in lines)


def _entry(entry: Entry) -> Iterator[str]:
    yield f"  {', '.join(entry.what)}: {entry.id}"
    if entry.words:
        yield f"      {brief(entry.words)}"
    for detail in entry.details:
        yield from _detail(detail)


def _detail(detail: Detail) -> Iterator[str]:
    if is_short(detail.before, detail.after):
        yield f"      {detail.name}: {detail.before} → {detail.after}"
    elif detail.before is None and detail.after is not None:
        yield f"      + {detail.name}: {brief(detail.after)}"
    elif detail.after is None and detail.before is not None:
        yield f"      - {detail.name}: {brief(detail.before)}"
    else:
        yield f"      {detail.name}"
        yield f"        - {brief(detail.before or '')}"
        yield f"        + {brief(detail.after or '')}"
