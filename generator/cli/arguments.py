"""The command line's words: commands, options and their help."""

import argparse
import os
from pathlib import Path

from generator.cli.reports import FORMATS

ROOT = Path(__file__).resolve().parent.parent.parent
"""The repository: its `sources/`, `docs/` and `site/` are the defaults."""

_EXIT = """\
exit status:
  0  fine
  1  the sources, or the pages made from them, have errors
  2  wrong use or environment: no such folder, disk full
"""


def parser() -> argparse.ArgumentParser:
    """Return the parser of `python -m generator`."""
    top = argparse.ArgumentParser(
        prog="python -m generator",
        description="Writes a briefing site in which every sentence leads to a source's words.",
        epilog=_EXIT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")

    check = _command(commands, "check", "check the sources and write nothing", "check")
    _folder(check, "sources", "the articles and annotations")
    check.add_argument(
        "--format",
        choices=sorted(FORMATS),
        default="github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text",
        help="how findings are printed (default: text; github inside GitHub Actions)",
    )

    build = _command(commands, "build", "check, write the docs, build the site", "build")
    serve = _command(commands, "serve", "show the site and follow edits", "serve")
    for command in (build, serve):
        _folder(command, "sources", "the articles and annotations")
        _folder(command, "docs", "the folder of Markdown pages")
    _folder(build, "site", "the site to build")
    serve.add_argument(
        "--address", default="127.0.0.1:8000", help="where to serve (default: %(default)s)"
    )

    explain = _command(commands, "explain", "print the page of a rule", "explain quote-not-found")
    explain.add_argument("rule", nargs="?", help="a rule's id; without one, all rules are listed")

    schemas = _command(commands, "schemas", "write the JSON Schemas anew", "schemas")
    _folder(schemas, "to", "the folder to write to", "generator/schemas")

    clean = _command(commands, "clean", "delete what was generated", "clean")
    _folder(clean, "docs", "the folder of Markdown pages")
    _folder(clean, "site", "the site to delete")
    return top


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    summary: str,
    example: str,
) -> argparse.ArgumentParser:
    return commands.add_parser(
        name,
        help=summary,
        description=f"{summary[0].upper()}{summary[1:]}.",
        epilog=f"example: python -m generator {example}\n\n{_EXIT}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def _folder(command: argparse.ArgumentParser, name: str, what: str, default: str = "") -> None:
    """Add an option that names a folder; without a default, the repository's of that name."""
    path = default or name
    command.add_argument(
        f"--{name}",
        type=Path,
        default=ROOT / path,
        metavar="DIR",
        help=f"{what} (default: the repository's {path}/)",
    )
