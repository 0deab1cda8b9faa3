"""`check`: read the sources and say what is wrong with them."""

import argparse
import os

from generator.check import check
from generator.cli.command import ERRORS, FINE, Command, require, sources
from generator.cli.reports import FORMATS
from generator.cli.terminal import report
from generator.cli.whereabouts import tell_whose
from generator.fs import read_tree


def _arguments(parser: argparse.ArgumentParser) -> None:
    sources(parser)
    parser.add_argument(
        "--format",
        choices=sorted(FORMATS),
        default="github" if os.environ.get("GITHUB_ACTIONS") == "true" else "text",
        help="how findings are printed (default: text; github inside GitHub Actions)",
    )


def _run(options: argparse.Namespace) -> int:
    require(options.sources)
    tell_whose(options.sources, "Checking")
    checked = check(read_tree(options.sources))
    report(checked, options.sources, options.format)
    return ERRORS if checked.failed else FINE


COMMAND = Command("check", "check the sources and write nothing", "check", _arguments, _run)
