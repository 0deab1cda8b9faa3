"""Which lines of a capture are most likely not the article: proposals for `capture: omitted`.

A line is judged by what it says and where it stands; what is doubtful stays in the text, where an
editor sees it. The headline is the first line that stays.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.anchor import ArticleText
from generator.expressions import time_expressions

_EDGE = 3
"""So many lines from the top or the foot a masthead may stand."""
_TOP = 4
"""So many lines from the top a dateline may begin with a name, such as that of the paper."""
_SHORT = 12
"""Headlines of other articles, and lines of a menu, have no more words than this."""
_CLOCK = re.compile(
    r"""\b(?:first\ )?(?:published|posted|updated|last\ updated|modified|date)\b:?
    | \b(?:on|at)\b
    | \b[0-2]?[0-9][:.][0-5][0-9](?::[0-5][0-9])?\b (?:\ ?[ap]\.?m\.?\b)?
    | \b(?:gmt|utc|[a-z]{2,4}t)\b (?:\ ?[+-][0-9:]+)?""",
    re.IGNORECASE | re.VERBOSE,
)
"""What stands beside the day in a dateline: labels, the time, the zone."""

_SUBSCRIBE = (
    r"^\W*(?:sign up|subscribe|join|get)\b.*\b(?:newsletter|channel|inbox|alerts?|updates)\b"
)
_ANOTHER = (
    r"^\W*(?:(?:read|see) (?:also|more|next)|also read|related(?: \w+)?)"
    r"\s*(?::|[|–—-](?=[^.]*$))\s*\S"  # behind a dash a sentence may go on, and end
)
_SAYS: Sequence[tuple[re.Pattern[str], str]] = tuple(
    (re.compile(words, re.IGNORECASE), reason)
    for words, reason in (
        (r"\b(?:uses? cookies|cookie (?:policy|settings|notice))\b", "cookie banner"),
        (r"\ball rights reserved\b|^\W*(?:©|\(c\)|copyright\b)", "copyright line"),
        (r"^\W*advertise?ments?\W*$|^\W*sponsored\b", "advertisement"),
        (_SUBSCRIBE, "invitation to subscribe"),
        (
            r"^\W*(?:share|tweet|follow us|print|e-?mail)\b[\w\s,|·•/:]{0,60}$",
            "buttons to share it",
        ),
        (_ANOTHER, "link to another article"),
        (r"^\W*(?:leave a (?:comment|reply)|[0-9]+ comments?|comments?)\W*$", "comments"),
        (
            r"^\W*(?:image|photo|picture|credit|photograph)s?(?: credit| by)?:",
            "credit of a picture",
        ),
        (r"^(?:[^|·•]{1,24}[|·•]){2,}[^|·•]{1,24}$", "menu of the site"),
        (r"^(?:>>|»|→).{0,40}(?:<<|«|←)?\W*$", "button of the site"),
        (r"^By (?:[^.!?]|\b[A-Z]\.){3,60}$", "byline, kept in the record as the author"),
        (r"^\W*(?:skip to (?:main )?content|menu|home|search|log ?in)\W*$", "menu of the site"),
    )
)
_OTHERS = re.compile(
    r"^\W*(?:related|more|similar|recommended|trending|latest|most read|most popular|popular|read)"
    r"(?: (?:posts?|articles?|stories|news|from|on|coverage|topics?|content|reading|more|next))*"
    r"\W*$|^\W*more (?:from|in|on) [\w ]{2,30}$"
    r"|^\W*(?:you (?:may|might) also like|read (?:also|more)|see also)\W*$",
    re.IGNORECASE,
)
"""The heading of a list of other articles."""
_RETRIEVED = re.compile(r"^\W*(?:[\w ]{0,40}:\s*)?https?://\S+$", re.IGNORECASE)
_NAME = re.compile(r"(?:[^\W\d_a-z][\w'’.-]*\s?(?:of\s|the\s)?){1,5}")
"""Up to five words with capitals."""
DATELINE = "dateline"
"""How the reason begins why a line is left out that gives the day of publication."""
_KEPT = "kept in the record as the date of publication"
_SENTENCE_END = re.compile(r"[.!?…]['\"’”)]*$")


@dataclass(frozen=True, slots=True)
class ProposedOmission:
    """A line that may be left out of the article's text."""

    line: int
    """Counted from 1."""
    text: str
    """The line without white space at its ends."""
    reason: str


def proposed_omissions(
    lines: Sequence[str], language: str, known: Mapping[str, str]
) -> tuple[ProposedOmission, ...]:
    """The lines of a capture that are most likely not the article, in order.

    `known` has lines that other articles of the briefing leave out, and why.
    """
    written = [(number, line.strip()) for number, line in enumerate(lines, 1) if line.strip()]
    often = Counter(line for _, line in written)
    inner = range(_EDGE, len(written) - _EDGE)
    found = []
    listing = False
    for index, (number, line) in enumerate(written):
        listing = listing and _is_title(line)
        reason = known.get(line) or _said(line) or _dateline(line, language, top=index < _TOP)
        if not reason and often[line] > 1 and index not in inner:
            reason = "masthead: the line stands at the top and at the foot"
        if not reason and listing:
            reason = "title of another article"
        listing = listing or bool(_OTHERS.match(line))
        if reason:
            found.append(ProposedOmission(number, line, reason))
    return tuple(found)


def _said(line: str) -> str:
    """Why a line is not the article by what it says; "" if it may be."""
    if _OTHERS.match(line):
        return "heading of a list of other articles"
    if _RETRIEVED.match(line):
        return "note of where the text was taken from"
    return next((reason for says, reason in _SAYS if says.search(line)), "")


def _dateline(line: str, language: str, *, top: bool) -> str:
    """Why a line is a dateline: it has a date with its year, and otherwise times and labels.

    At the top it may have a name besides: that of the paper, or of a place.
    """
    text = ArticleText(line)
    rest, dated = line, False
    for found in reversed(time_expressions(text, language, None)):
        rest = rest[: found.passage.start] + rest[found.passage.end :]
        dated = dated or len(found.resolution.edtf) > len("2021")
    rest = _CLOCK.sub("", rest).strip(" ,;:|·•()\N{EN DASH}\N{EM DASH}-.")
    if not dated or (re.search(r"\w", rest) and not (top and _NAME.fullmatch(rest))):
        return ""
    return f"{DATELINE} with a name, {_KEPT}" if rest else f"{DATELINE}, {_KEPT}"


def _is_title(line: str) -> bool:
    """Whether a line may be the title of an article rather than a sentence of one."""
    return len(line.split()) <= _SHORT and not _SENTENCE_END.search(line)
