"""Single changes in words: what, of whom or what, and what it was and is.

Nothing here is escaped, and only what merely names an entry of a list is shortened.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.changes.results import (
    Aspect,
    CorroborationChange,
    CoverageChange,
    FieldChange,
    Held,
    Kind,
    PositionChange,
    RecordChange,
    Replaced,
    Share,
    SupportChange,
    Swap,
    Value,
    What,
)
from generator.changes.shortening import label
from generator.derive import DevelopmentKind

WITHHELD = "(words that may not be printed)"


@dataclass(frozen=True, slots=True)
class Detail:
    """One thing about an entry, before and after; None where there was or is none."""

    name: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One change."""

    what: tuple[str, ...]
    """In a word or two each, such as "reworded"; the most consequential first."""
    id: str
    """What it is about, by id; it holds nothing but letters, digits and ` -/.:`."""
    words: str = ""
    """The same by name, or what it says."""
    details: tuple[Detail, ...] = ()


def of_replaced(change: Replaced) -> Entry:
    """Return a replaced source."""
    names = {"capture.txt": change.capture, "article.txt": change.text}
    details = [
        Detail(name, _short(swap, "before"), _short(swap, "after"))
        for name, swap in names.items()
        if swap
    ]
    claims = {
        "claims whose quotation is missing": change.missing,
        "claims whose words stand elsewhere": change.misplaced,
    }
    details += [Detail(name, None, ", ".join(ids)) for name, ids in claims.items() if ids]
    what = "replaced (a draft)" if change.draft else "replaced"
    return Entry((what,), change.article, change.name, tuple(details))


def _short(swap: Swap, side: str) -> str:
    """A digest as far as people compare it."""
    return f"SHA-256 {getattr(swap, side)[:12]}…"


def of_position(change: PositionChange) -> Entry:
    """Return an actor's position that changed."""
    return Entry(
        (str(change.move),),
        f"{change.actor} on {change.proposition}",
        f"{change.actor_name}: {change.proposition_says}",
        (
            Detail(
                "seen to hold",
                _story(change.before, change.before_shows),
                _story(change.after, change.after_shows),
            ),
        ),
    )


_LEADS = {
    DevelopmentKind.CHANGE: "; changed to {}",
    DevelopmentKind.OBSERVATIONS: "; another observation, in no certain order: {}",
    DevelopmentKind.REPEATED: "; again {}",
}


def _story(held: tuple[Held, ...], shows: tuple[str, ...]) -> str | None:
    """What an actor was seen to hold, one after the other; None where nothing was."""
    told = [f"{one.stance} ({one.when}, {one.claim})" for one in held]
    later = zip(told[1:], shows, strict=True)
    leads = [_LEADS[DevelopmentKind(show)].format(one) for one, show in later]
    return "".join((*told[:1], *leads)) or None


def of_record(change: RecordChange, *, one_kind: bool) -> Entry:
    """Return a record; its kind is named unless all around it are of one kind."""
    id_ = change.id if one_kind else f"{change.kind} {change.id}"
    if change.kind is Kind.BRIEFING:
        id_ = change.path
    whole = change.what in {What.ADDED, What.PUBLISHED, What.REMOVED}
    fields = _main(change) if whole else change.fields
    details = [_field(field) for field in fields]
    if change.renamed:
        details.insert(
            0, Detail("perhaps renamed: but for its id the same as", None, change.renamed)
        )
    return Entry(_what(change), id_, change.name, tuple(details))


def _what(change: RecordChange) -> tuple[str, ...]:
    """What became of a record; where it was changed, in which respects."""
    if change.what is not What.CHANGED:
        return (str(change.what),)
    aspects = {field.aspect for field in change.fields}
    return tuple(str(aspect) for aspect in Aspect if aspect in aspects)


_MAIN = {
    Kind.CLAIM: (
        *("kind", "by", "through", "speaks_for", "ascribes_to", "quote", "stances"),
        *("modality", "said", "credibility", "withdrawn"),
    ),
    Kind.EVENT: ("when", "event_status", "claims", "outside"),
    Kind.ARTICLE: ("publisher", "published", "lineage", "wording", "reliability", "rights"),
    Kind.ORIGIN: ("kind", "by", "dated"),
    Kind.ISSUE: ("question", "summary", "propositions"),
    Kind.TERM: ("kind", "definition"),
    Kind.ACTOR: ("kind", "roles", "relations"),
}
"""What a reviewer wants to know first of a record that was not there before."""


def _main(change: RecordChange) -> Iterator[FieldChange]:
    wanted = _MAIN.get(change.kind, ())
    kept = wanted if change.what is not What.REMOVED else wanted[:2]
    return (field for field in change.fields if field.field in kept)


def _field(change: FieldChange) -> Detail:
    before, after = _told(change.before), _told(change.after)
    named = change.item and change.item != after
    name = f"{change.field} ({label(change.item)})" if named else change.field
    return Detail(name, before, after)


def _told(value: Value | None) -> str | None:
    if value is None:
        return None
    return WITHHELD if value.text is None else value.text


def of_support(change: SupportChange) -> Entry:
    """Return what rests on other claims."""
    earlier = change.left - len(change.gained) + len(change.lost)
    details = [Detail("claims it rests on", str(earlier), str(change.left))]
    details += [Detail("claim", id_, None) for id_ in change.lost]
    details += [Detail("claim", None, id_) for id_ in change.gained]
    if change.falls:
        what = "without support"
    elif change.gained and change.lost:
        what = "on other claims"
    else:
        what = "gained claims" if change.gained else "lost claims"
    where = f"{change.path} {change.field}".strip().replace("_", " ")
    return Entry((what,), where, change.says, tuple(details))


def of_corroboration(change: CorroborationChange) -> Entry:
    """Return a claim that rests on other origins."""
    what = "on other origins"
    if change.before != change.after:
        what = "more corroborated" if change.after > change.before else "less corroborated"
    details = (
        Detail("independent origins", str(change.before), str(change.after)),
        Detail("origins", ", ".join(change.origins_before), ", ".join(change.origins_after)),
    )
    return Entry((what,), change.claim, change.says, details)


def of_coverage(change: CoverageChange) -> Entry:
    """Return an article of which more or less is accounted for."""
    was, is_ = (share.covered if share else 0 for share in (change.before, change.after))
    what = "more covered" if is_ > was else "less covered" if is_ < was else "other sentences"
    covered = Detail("sentences covered", _share(change.before), _share(change.after))
    return Entry((what,), change.article, change.name, (covered,))


def _share(share: Share | None) -> str | None:
    return f"{share.covered} of {share.total}" if share else None
