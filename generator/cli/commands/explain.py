"""`explain`: the page of a rule."""

import argparse

from generator import rules
from generator.cli.command import FINE, Command, unknown


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("rule", nargs="?", help="a rule's id; without one, all rules are listed")


def _run(options: argparse.Namespace) -> int:
    if options.rule is None:
        for one in rules.RULES:
            print(f"{one.id:32} {one.severity:8} {one.summary}")
        return FINE
    rule = rules.by_id.get(options.rule)
    if rule is None:
        raise unknown("rule", options.rule, rules.by_id)
    print(f"{rule.id} ({rule.severity})\n\n{rule.doc.strip()}")
    return FINE


COMMAND = Command(
    "explain", "print the page of a rule", "explain quote-not-found", _arguments, _run, errors=""
)
