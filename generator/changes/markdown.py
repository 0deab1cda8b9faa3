"""Changes as Markdown for GitHub: a comment on a pull request, the summary of a job.

What comes from the sources is text and nothing else. Markdown and HTML are stopped by character
references; what GitHub makes of finished text (mentions, references to issues and commits,
addresses, emoji) only by a zero-width space, because it looks at the text after references have
been resolved (github/cmark-gfm#181).
"""

import re
from collections.abc import Iterator, Sequence

from generator.changes.entries import Detail, Entry
from generator.changes.results import Changes
from generator.changes.sections import Section, sections, summary
from generator.changes.shortening import brief, is_short, visible

COMMENT = 60_000
"""Bytes. GitHub refuses a comment of more than 65,536 characters; this leaves room for a heading
and a mark by which a later run finds its own comment."""

_SPECIAL = re.compile(r"[&<>*_`\[\]|~\\#]")
_BREAK = "&#8203;"
_ALIVE = re.compile(
    r"@(?=\S)"  # mentions, addresses of mail, commits of other repositories
    r"|#(?=\d)"  # issues
    r"|\b(?:GH|GHSA|CVE)-(?=\w)"
    r"|:(?=[/\w+-])"  # schemes, emoji
    r"|\bwww(?=\.)",
    re.IGNORECASE,
)
_COMMIT = re.compile(r"\b[0-9a-f]{7,64}\b", re.IGNORECASE)
_COMMIT_PART = re.compile(r".{1,6}(?=.)")
"""Of what could be a commit, pieces that are too short to be one."""
_MARK = "\ue000"
"""Stands for a break while characters are escaped; of what comes from outside it is taken out."""


def markdown(changes: Changes, most: int = COMMENT) -> str:
    """Return the changes as Markdown of at most `most` bytes; lists say what they leave out.

    It is never less than all headings and counts, whatever `most` is.
    """
    arranged = sections(changes)
    entries = [["".join(_entry(entry)) for entry in section.entries] for section in arranged]
    kept = [0] * len(arranged)
    room = most - len(_written(changes, arranged, entries, kept).encode())
    waiting = list(range(len(arranged)))
    while waiting:  # one entry for each section in turn, so that none crowds out the others
        for number in tuple(waiting):
            following = entries[number][kept[number] : kept[number] + 1]
            size = len("".join(following).encode())
            if following and size <= room:
                kept[number] += 1
                room -= size
            else:
                waiting.remove(number)
    return _written(changes, arranged, entries, kept)


def _written(
    changes: Changes,
    arranged: Sequence[Section],
    entries: Sequence[Sequence[str]],
    kept: Sequence[int],
) -> str:
    """The whole, with so many entries of each section."""
    told = "".join(f"{escape(line)}  \n" for line in summary(changes, arranged))
    parts = [f"## What changes in meaning\n\n{told}"]
    for section, written, number in zip(arranged, entries, kept, strict=True):
        left = len(written) - number
        more = f"- and {left} more\n" if number else f"- {left}, too long to list here\n"
        listed = "".join(written[:number])
        parts.append(f"\n### {escape(section.title)}\n\n{listed}{more if left else ''}")
    return "".join(parts)


def _entry(entry: Entry) -> Iterator[str]:
    words = f": {escape(brief(entry.words))}" if entry.words else ""
    yield f"- **{escape(', '.join(entry.what))}** `{entry.id}`{words}\n"
    for detail in entry.details:
        yield from _detail(detail)


def _detail(detail: Detail) -> Iterator[str]:
    name = escape(detail.name)
    before, after = (value and escape(brief(value)) for value in (detail.before, detail.after))
    if is_short(detail.before, detail.after):
        yield f"  - {name}: {before} → {after}\n"
    elif detail.before is None:
        yield f"  - {name}, now: {after}\n"
    elif detail.after is None:
        yield f"  - {name}, no longer: {before}\n"
    else:
        yield f"  - {name}\n    - before: {before}\n    - after: {after}\n"


def escape(text: str) -> str:
    """Return Markdown, not for the beginning of a line, that GitHub shows as this text.

    Dollar signs are wrapped as GitHub's documentation asks, or two of them would be mathematics.
    """
    plain = " ".join(visible(text).replace(_MARK, "\N{REPLACEMENT CHARACTER}").split())
    parted = _COMMIT.sub(lambda found: _parted(_COMMIT_PART, found[0]), plain)
    parted = _parted(_ALIVE, parted)
    escaped = _SPECIAL.sub(lambda found: f"&#{ord(found[0])};", parted)
    return escaped.replace("$", "<span>$</span>").replace(_MARK, _BREAK)


def _parted(at: re.Pattern[str], text: str) -> str:
    return at.sub(lambda found: f"{found[0]}{_MARK}", text)
