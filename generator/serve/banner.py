"""What is wrong, as HTML: the banner at the top of every page of a preview."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

MOST = 20
"""Findings in the banner. Whoever has more mends the first, or reads the rest in the terminal."""
_PLACES = 5
"""Places besides the first that are named where the same is wrong in many."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing that is wrong, in plain words."""

    place: str
    """Where, as `path:line:column`; empty where it is nowhere in particular."""
    rule: str
    """The id of the rule that speaks; empty where none does."""
    message: str
    hint: str = ""
    """What to do about it; may be empty."""
    others: Sequence[str] = ()
    """Where else the same is wrong, as `place`."""


def banner(notices: Sequence[Notice], *, held: bool) -> str:
    """What the banner holds: a line that says how many, over the notices; empty without any.

    `held` says that the page is older than the sources.
    """
    if not notices:
        return ""
    count = sum(1 + len(notice.others) for notice in notices)
    number = "1 error" if count == 1 else f"{count} errors"
    state = (
        "this preview stays as it is until that is mended"
        if held
        else "a site with that is not built"
    )
    items = "".join(_item(notice) for notice in notices[:MOST])
    more = sum(1 + len(notice.others) for notice in notices[MOST:])
    rest = f"<p>And {more} more, in the terminal.</p>" if more > 0 else ""
    return (
        f"<details open><summary><strong>{number}:</strong> {state}.</summary>"
        f"<ol>{items}</ol>{rest}</details>"
    )


def _item(notice: Notice) -> str:
    place = f"<code>{escape(notice.place)}</code> " if notice.place else ""
    rule = f"<span>{escape(notice.rule)}</span>" if notice.rule else ""
    head = f"<p>{place}{rule}</p>" if place or rule else ""
    hint = f'<p class="hint">{escape(notice.hint)}</p>' if notice.hint else ""
    return f"<li>{head}<p>{escape(notice.message)}</p>{hint}{_others(notice.others)}</li>"


def _others(places: Sequence[str]) -> str:
    """Where else; only so many places as can be taken in."""
    named = ", ".join(f"<code>{escape(place)}</code>" for place in places[:_PLACES])
    more = len(places) - _PLACES
    rest = f" and {more} more" if more > 0 else ""
    return f"<p>Also at {named}{rest}.</p>" if places else ""
