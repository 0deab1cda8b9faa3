"""The command line's words, put together from those of its commands."""

import argparse
from collections.abc import Iterable

from generator.cli.command import Command

_ANY = "the sources, or the pages made from them, have errors"


def _statuses(errors: str) -> str:
    """What the exit statuses mean; `errors` is what 1 does, "" for a command without it."""
    lines = ["0  fine", f"1  {errors}", "2  wrong use or environment: no such folder, disk full"]
    return "\n  ".join(["exit status:", *(line for line in lines if line[3:])]) + "\n"


def parser(commands: Iterable[Command]) -> argparse.ArgumentParser:
    """Return the parser of `python -m generator`."""
    top = argparse.ArgumentParser(
        prog="python -m generator",
        description="Writes a briefing site in which every sentence leads to a source's words.",
        epilog=_statuses(_ANY),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    words = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in commands:
        own = words.add_parser(
            command.name,
            help=command.summary,
            description=f"{command.summary[0].upper()}{command.summary[1:]}.",
            epilog=f"example: python -m generator {command.example}\n\n{_statuses(command.errors)}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        command.arguments(own)
    return top
