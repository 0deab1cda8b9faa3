"""The command line's words, put together from those of its commands."""

import argparse
from collections.abc import Iterable, Sequence
from typing import NoReturn

from generator.cli.command import Command, statuses
from generator.cli.slips import hint

_ANY = "the sources, or the pages made from them, have errors"


class _Parser(argparse.ArgumentParser):
    """Says of words that are none which ones may be meant."""

    given: Sequence[str] = ()
    """All words of the command line."""

    def error(self, message: str) -> NoReturn:
        more = hint(message, self.given)
        super().error(f"{message}; {more}" if more else message)


def parser(commands: Iterable[Command], given: Sequence[str]) -> argparse.ArgumentParser:
    """Return the parser of `python -m generator`; `given` are the words that it is to parse."""
    top = _Parser(
        prog="python -m generator",
        description="Writes a briefing site in which every sentence leads to a source's words.",
        epilog=statuses(_ANY),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.given = given
    words = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in commands:
        own = words.add_parser(
            command.name,
            help=command.summary,
            description=f"{command.summary[0].upper()}{command.summary[1:]}.",
            epilog=f"example: python -m generator {command.example}\n\n{statuses(command.errors)}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        command.arguments(own)
    return top
