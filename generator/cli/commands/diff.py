"""`diff`: what changes in meaning between two revisions of the sources."""

import argparse
from collections.abc import Callable, Mapping

from generator.build import compare
from generator.changes import Changes
from generator.changes.document import document
from generator.changes.markdown import COMMENT, markdown
from generator.changes.plain_text import text
from generator.check import Checked
from generator.cli.answering import answerable
from generator.cli.command import ERRORS, FINE, Command, Misuse, SourcesFailed, require, sources
from generator.cli.terminal import shown, working
from generator.cli.whereabouts import tell_whose
from generator.fs import read_tree
from generator.history import NotInHistory, read_revision

_WRITERS: Mapping[str, Callable[[Changes, int], str]] = {
    "text": lambda changes, _: text(changes),
    "markdown": markdown,
    "json": lambda changes, _: document(changes),
}
_LEFT_OUT = "what could not be read is left out, and no pages are compared"


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("base", metavar="BASE", help="the git revision to compare with")
    parser.add_argument(
        "head",
        metavar="HEAD",
        nargs="?",
        help="the git revision to look at (default: the files as they are on disk)",
    )
    sources(parser)
    parser.add_argument(
        "--format",
        choices=tuple(_WRITERS),
        default="text",
        help="how the changes are printed (default: %(default)s)",
    )
    parser.add_argument(
        "--limit",
        type=int,
        default=COMMENT,
        metavar="BYTES",
        help="the most Markdown to print; longer lists are shortened (default: %(default)s, "
        "for a comment on GitHub)",
    )


def _run(options: argparse.Namespace) -> int:
    if options.head is None:
        require(options.sources)
    tell_whose(options.sources, "Comparing")
    try:
        before = read_revision(options.sources, options.base)
        after = (
            read_tree(options.sources)
            if options.head is None
            else read_revision(options.sources, options.head)
        )
    except NotInHistory as error:
        raise Misuse(str(error)) from None
    now = options.head or f"{shown(options.sources)} on disk"
    with working("Checking and comparing both sides"):
        compared = compare(before, after)
    _require_comparable(compared.before, options.base)
    _require_comparable(compared.after, now)
    if compared.changes:
        print(_WRITERS[options.format](compared.changes, options.limit), end="")
    return ERRORS if compared.after.failed else FINE


def _require_comparable(checked: Checked, side: str) -> None:
    """Say how many errors a side has, and what that means for the comparison.

    Raises `Misuse` for what is no sources folder, `SourcesFailed` for one that cannot be read.
    """
    cannot = f"the sources of {side} cannot be compared"
    if "briefing.yml" not in checked.files:
        raise Misuse(f"{cannot}: there is no briefing.yml among them")
    answerable(checked, side, left_out=_LEFT_OUT)
    if "briefing.yml" not in checked.loaded.nodes:
        raise SourcesFailed(f"{cannot}: briefing.yml cannot be read")


COMMAND = Command(
    "diff",
    "say what changes in meaning between two git revisions",
    "diff main --format markdown",
    _arguments,
    _run,
)
