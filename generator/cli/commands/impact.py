"""`impact`: what stands on a claim, a source, an origin or an actor."""

import argparse
from collections.abc import Collection

from generator.check import Checked, check
from generator.cli.answering import answerable, refuse_unread
from generator.cli.command import ERRORS, FINE, Command, Misuse, require, sources
from generator.cli.impacts import KINDS, answer, as_json, known, text
from generator.cli.terminal import shown
from generator.cli.whereabouts import unknown_in
from generator.derive import Facts
from generator.fs import read_tree

_CHOICES = f"{', '.join(KINDS[:-1])} or {KINDS[-1]}"
_ASKED_FOR = "a claim, an article, an origin or an actor"
_WRITERS = {"text": text, "json": as_json}


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "id",
        metavar="ID",
        help="of a claim (ARTICLE/LOCAL), an article, an origin or an actor; "
        "with its kind before it (actor:ID) where several have the id",
    )
    sources(parser)
    parser.add_argument(
        "--format",
        choices=tuple(_WRITERS),
        default="text",
        help="how it is printed (default: %(default)s)",
    )


def _run(options: argparse.Namespace) -> int:
    require(options.sources)
    checked = check(read_tree(options.sources))
    facts = answerable(checked)
    kind, id_ = _named(options, checked, facts)
    answered = answer(facts, checked.loaded, kind, id_)
    print(_WRITERS[options.format](answered, shown(options.sources)), end="")
    return ERRORS if checked.failed else FINE


def _named(options: argparse.Namespace, checked: Checked, facts: Facts) -> tuple[str, str]:
    """Return the kind and id that are meant.

    Raises `Misuse` where that is none, or several, and `SourcesFailed` where it cannot be read.
    """
    ids = known(facts)
    kind, colon, id_ = options.id.rpartition(":")
    if not colon:
        kinds = ids.get(id_, ())
    elif kind in KINDS:
        kinds = tuple(one for one in ids.get(id_, ()) if one == kind)
    else:
        likely = f"article:{id_}" if kind == "source" else f"{kind}/{id_}"
        meant = f": did you mean `{likely}`?" if kind == "source" or likely in ids else ""
        raise Misuse(f"`{kind}` is not one of {', '.join(KINDS)}{meant}")
    if len(kinds) > 1:
        choices = " or ".join(f"`{one}:{id_}`" for one in kinds)
        raise Misuse(f"`{id_}` is the id of several things: say {choices}")
    if not kinds:
        for one in (kind,) if colon else KINDS:
            refuse_unread(checked, one, id_)
        asked = [one for one, its in ids.items() if not colon or kind in its]
        other = _other_kind(id_, facts)
        if other and not colon:
            raise Misuse(f"`{id_}` is {other}; what can be asked for is {_ASKED_FOR}")
        raise unknown_in(options.sources, kind or _CHOICES, id_, asked)
    return kinds[0], id_


def _other_kind(id_: str, facts: Facts) -> str | None:
    """Return what else has an id, such as "an event"; None for nothing."""
    briefing = facts.briefing
    others: dict[str, Collection[str]] = {
        "an event": briefing.events,
        "an issue": briefing.issues,
        "a term": briefing.terms,
        "a proposition": facts.propositions,
    }
    return next((kind for kind, ids in others.items() if id_ in ids), None)


COMMAND = Command(
    "impact",
    "say what stands on a claim, source, origin or actor",
    "impact actor:ada-vale",
    _arguments,
    _run,
)
