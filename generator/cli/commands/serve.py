"""`serve`: the site while it is being written."""

import argparse

from generator import serve
from generator.build import Docs, settings, write_docs
from generator.check import check
from generator.cli.command import ERRORS, Command, docs, require, sources
from generator.cli.terminal import report, tell
from generator.fs import read_tree


def _arguments(parser: argparse.ArgumentParser) -> None:
    sources(parser)
    docs(parser)
    parser.add_argument(
        "--address", default="127.0.0.1:8000", help="where to serve (default: %(default)s)"
    )


def _run(options: argparse.Namespace) -> int:
    require(options.sources, options.docs)

    def regenerate() -> None:
        if _written(options) is None:
            tell("The pages stay as they were until this is mended.")

    written = _written(options)
    if written is None:
        return ERRORS
    told = settings(written, options.docs.parent / "site")
    return serve.serve(told, options.sources, regenerate, options.address)


def _written(options: argparse.Namespace) -> Docs | None:
    """Check the sources, report, and write the docs; None where errors forbid it."""
    checked = check(read_tree(options.sources))
    report(checked, options.sources)
    return None if checked.failed else write_docs(checked, options.docs)


COMMAND = Command("serve", "show the site and follow edits", "serve", _arguments, _run)
