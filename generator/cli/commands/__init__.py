"""The commands, each a module of its own that is imported when it is asked for."""

from importlib import import_module

from generator.cli.command import Command

NAMES = (
    *("new", "suggest", "quote", "check", "diff", "impact"),
    *("build", "serve", "explain", "schemas", "clean"),
)
"""Every command, in the order in which the help lists them; the module has the same name."""


def command(name: str) -> Command:
    """The command of a name in `NAMES`."""
    found: Command = import_module(f"generator.cli.commands.{name}").COMMAND
    return found
