"""The command line's words, put together from those of its commands."""

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import NoReturn

from generator.cli.command import Command, statuses

_ANY = "the sources, or the pages made from them, have errors"


class _Parser(argparse.ArgumentParser):
    """Says of a folder that is given without an option which option it may need."""

    def error(self, message: str) -> NoReturn:
        words = message.removeprefix("unrecognized arguments: ")
        if words != message and Path(words).is_dir():
            message += f"; a folder of sources is given as --sources {words}"
        super().error(message)


def parser(commands: Iterable[Command]) -> argparse.ArgumentParser:
    """Return the parser of `python -m generator`."""
    top = _Parser(
        prog="python -m generator",
        description="Writes a briefing site in which every sentence leads to a source's words.",
        epilog=statuses(_ANY),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
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
