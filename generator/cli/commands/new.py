"""`new`: a new article from a saved file, the skeleton of another record, or of a briefing."""

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.check import check
from generator.cli.command import FINE, Command, Misuse, SourcesFailed, require, sources, statuses
from generator.cli.intakes import article
from generator.cli.reports import Run, text
from generator.cli.skeletons import BEGINNING, begun, other
from generator.cli.terminal import shown
from generator.cli.whereabouts import tell_whose
from generator.fs import read_tree, write_new
from generator.load import SCHEMA_KINDS, load, schemas_folder
from generator.model.record import TO_DO
from generator.tree import Tree

_EXAMPLES = {
    BEGINNING: '"The harbour bridge" --sources ferry/sources',
    "article": "~/saved/the-bridge-will-open.txt",
    "actor": "ilse-marten",
    "issue": "harbour-bridge",
    "event": "bridge-announced",
    "term": "harbour-act",
    "origin": "authority-statement-2031-05-03",
}
"""Every kind of what is new, and how it is asked for."""
_ERRORS = "the sources are of another format; errors in their other files do not matter"


def _arguments(parser: argparse.ArgumentParser) -> None:
    sources(parser)
    kinds = parser.add_subparsers(
        dest="kind",
        required=True,
        metavar="KIND",
        title="kinds",
        description="`new KIND --help` says what each takes.",
    )
    for kind, example in _EXAMPLES.items():
        own = kinds.add_parser(
            kind,
            help=_summary(kind),
            description=f"{_summary(kind)[0].upper()}{_summary(kind)[1:]}. Nothing is overwritten.",
            epilog=f"example: python -m generator new {kind} {example}\n\n{statuses(_ERRORS)}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        _ARGUMENTS.get(kind, _id)(own)
        sources(own, again=True)


def _summary(kind: str) -> str:
    if kind == BEGINNING:
        return "begin a briefing: the file that says what it is"
    if kind == "article":
        return "take in an article from a saved file, as a draft"
    _, _, what = (SCHEMA_KINDS[kind].__doc__ or "").partition(": ")
    return f"write a skeleton for {what.rstrip('.')}"


def _title(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", metavar="TITLE", help="what the briefing is called")


def _file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", metavar="FILE", help="text or HTML; - for standard input")
    own = parser.add_argument_group("in place of what is proposed")
    own.add_argument("--id", default="", help="the name of its folder: publisher and date")
    own.add_argument("--title", default="", help="the headline, as the file has it")
    own.add_argument("--publisher", default="", help="who published this copy")
    own.add_argument("--published", default="", metavar="EDTF", help="when, such as 2031-05-04")


def _id(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", metavar="ID", help="a-z, 0-9 and hyphens; the file is ID.yml")


_ARGUMENTS = {BEGINNING: _title, "article": _file}
"""What is given for a kind, where it is not an id."""


def _run(options: argparse.Namespace) -> int:
    if options.kind != BEGINNING:
        _require_begun(options.sources)
        tell_whose(options.sources, "Writing into")
    account, files = _proposed(options)
    if options.kind == "article" and options.id:
        _refuse_unfit_id(options, files)
    write_new(options.sources, files)
    for line in account:
        print(line)
    for path in files:
        print(f"Wrote {shown(options.sources / path)}")
    if options.kind == "article":
        print(
            "Is any of it wrong? Delete these files, and say it with --title, --publisher, "
            "--published or --id. A line that is not the article goes out of article.txt and "
            "under `omitted` in record.yml."
        )
    _tell_what_is_to_do(options.sources, files)
    return FINE


def _require_begun(folder: Path) -> None:
    """Refuse a folder without a briefing, unless it may be another one that is meant."""
    near = (*folder.parent.glob("briefing.yml"), *folder.glob("*/briefing.yml"))
    if not (near or folder.is_file() or (folder / "briefing.yml").exists()):
        raise Misuse(f"there is no briefing in {folder} yet: begin with `new briefing`")
    require(folder)


def _proposed(options: argparse.Namespace) -> tuple[Sequence[str], Mapping[str, bytes]]:
    """What is proposed, in lines, and the new files; relative to the sources folder."""
    if options.kind == BEGINNING:
        return begun(options)
    files = read_tree(options.sources).files
    loaded = load(files)
    if loaded.briefing is None:
        raise SourcesFailed(f"the sources cannot be read: {loaded.findings[0].message}")
    schemas = schemas_folder(files.get("briefing.yml", b"").decode("utf-8", "replace"))
    make = article if options.kind == "article" else other
    return make(options, loaded.briefing, schemas)


def _refuse_unfit_id(options: argparse.Namespace, files: Mapping[str, bytes]) -> None:
    """Refuse the name of a folder that `check` would have renamed."""
    checked = check(Tree({**read_tree(options.sources).files, **files}))
    for finding in checked.findings:
        if finding.rule == "id-unlike-path" and finding.where.path in files:
            message = finding.message.removeprefix(f"{TO_DO} ")
            raise Misuse(f"{message}: give another --id, or none")


def _tell_what_is_to_do(folder: Path, files: Mapping[str, bytes]) -> None:
    """What `check` says of the new files alone."""
    checked = check(read_tree(folder))
    findings = [one for one in checked.findings if one.where.path in files]
    if findings:
        print("\nStill to do:")
        print(text(Run(findings, shown(folder), checked.files)), end="")


COMMAND = Command(
    "new",
    "write a new article, actor, issue, event, term or origin as a draft, or begin a briefing; "
    "overwrite nothing",
    "new article ~/saved/the-bridge-will-open.txt",
    _arguments,
    _run,
    errors=_ERRORS,
)
