"""`explain`: the page of a rule."""

import argparse
import heapq
from collections.abc import Sequence
from difflib import SequenceMatcher

from generator import rules
from generator.cli.command import FINE, Command, Misuse
from generator.load import slug

_NEAR = 0.55
"""How like a rule's id what was asked for must be, from 0 to 1, to be told."""
_MOST_NEAR = 5


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("rule", nargs="*", help="a rule's id; without one, all rules are listed")


def _run(options: argparse.Namespace) -> int:
    if not options.rule:
        for one in rules.RULES:
            print(f"{one.id:32} {one.severity:8} {one.summary}")
        return FINE
    words = " ".join(options.rule)
    rule = rules.by_id.get(slug(words))
    if rule is None:
        near = " or ".join(f"`{one}`" for one in _near(slug(words)))
        hint = f"; did you mean {near}?" if near else ";"
        raise Misuse(f"there is no rule `{words}`{hint} `explain` alone lists all rules")
    print(f"{rule.id} ({rule.severity})\n\n{rule.doc.strip()}")
    return FINE


def _near(asked: str) -> Sequence[str]:
    """The rules with ids like what was asked for, or with words like its words; nearest first."""
    likeness = {id_: max(_alike(asked, id_), _sharing(asked, id_)) for id_ in rules.by_id}
    near = (id_ for id_ in rules.by_id if likeness[id_] >= _NEAR)
    return heapq.nlargest(_MOST_NEAR, near, key=lambda id_: likeness[id_])


def _sharing(asked: str, id_: str) -> float:
    """How like the words of an id those asked for are, on average: order does not matter."""
    words = asked.split("-")
    return sum(max(_alike(word, own) for own in id_.split("-")) for word in words) / len(words)


def _alike(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio()


COMMAND = Command(
    "explain", "print the page of a rule", "explain quote-not-found", _arguments, _run, errors=""
)
