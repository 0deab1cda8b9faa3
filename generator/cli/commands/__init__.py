"""The commands, each a module of its own, in the order in which the help lists them."""

from generator.cli.commands import build, check, clean, explain, quote, schemas, serve

COMMANDS = (
    check.COMMAND,
    build.COMMAND,
    serve.COMMAND,
    quote.COMMAND,
    explain.COMMAND,
    schemas.COMMAND,
    clean.COMMAND,
)
"""Every command."""
