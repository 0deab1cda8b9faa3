"""`new`: a new article from a saved file, the skeleton of another record, or of a briefing."""

import argparse
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from generator.anchor import ArticleText
from generator.check import check
from generator.cli.command import (
    FINE,
    ROOT,
    Command,
    Misuse,
    SourcesFailed,
    local_id,
    require,
    sources,
)
from generator.cli.intakes import article, proposal
from generator.cli.reports import Run, text
from generator.cli.terminal import shown
from generator.editing import names_for, skeleton
from generator.fs import read_tree, write_new
from generator.load import load, schemas_folder
from generator.model.briefing import FORMAT, Briefing
from generator.model.walk import FOLDERS

_BEGINNING = "briefing"
_KINDS = (_BEGINNING, *FOLDERS)
_OF_ARTICLES = ("id", "title", "publisher", "published")
_NAMED = frozenset({"actor", "term"})
"""Kinds of records that are named as the articles name them."""
_UNSPELT = "no article has these words: say under `spellings` which it has, or it is found in none"


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", choices=_KINDS, metavar="KIND", help=", ".join(_KINDS))
    parser.add_argument(
        "what",
        metavar="WHAT",
        help="for an article, the file it was saved as (text or HTML; - for standard input); "
        "for a briefing, its title; for others, the id",
    )
    own = parser.add_argument_group("for an article, in place of what is proposed")
    own.add_argument("--id", default="", help="the name of its folder")
    own.add_argument("--title", default="", help="the headline, as the file has it")
    own.add_argument("--publisher", default="", help="who published this copy")
    own.add_argument("--published", default="", metavar="EDTF", help="when, such as 2031-05-04")
    sources(parser)


def _run(options: argparse.Namespace) -> int:
    if options.kind != "article" and any(getattr(options, name) for name in _OF_ARTICLES):
        raise Misuse(
            f"--{', --'.join(_OF_ARTICLES)} are for an article, not for a new {options.kind}"
        )
    if options.kind != _BEGINNING:
        require(options.sources)
    account, files = _proposed(options)
    write_new(options.sources, files)
    for line in account:
        print(line)
    for path in files:
        print(f"Wrote {shown(options.sources / path)}")
    if options.kind == "article":
        print(
            "Is any of it wrong? Delete these files, and say it with --title, --publisher, "
            "--published or --id."
        )
    _tell_what_is_to_do(options.sources, files)
    return FINE


def _proposed(options: argparse.Namespace) -> tuple[Sequence[str], Mapping[str, bytes]]:
    """What is proposed, in lines, and the new files; relative to the sources folder."""
    if options.kind == _BEGINNING:
        return _begun(options)
    files = read_tree(options.sources).files
    loaded = load(files)
    if loaded.briefing is None:
        raise SourcesFailed(f"the sources cannot be read: {loaded.findings[0].message}")
    schemas = schemas_folder(files.get("briefing.yml", b"").decode("utf-8", "replace"))
    make = article if options.kind == "article" else _other
    return make(options, loaded.briefing, schemas)


def _begun(options: argparse.Namespace) -> tuple[Sequence[str], Mapping[str, bytes]]:
    """The file that a sources folder begins with; it says where the schemas are from there."""
    schemas = os.path.relpath(ROOT / "generator" / "schemas", options.sources)
    filled = {"format": FORMAT, "title": options.what, "as_of": "XXXX"}
    text = skeleton(_BEGINNING, "briefing.yml", filled, f"{Path(schemas).as_posix()}/")
    return (), {"briefing.yml": text.encode()}


def _other(
    options: argparse.Namespace, briefing: Briefing, schemas: str
) -> tuple[Sequence[str], Mapping[str, bytes]]:
    """What is proposed for a record of another kind, and its file."""
    kind, id_ = options.kind, local_id(options.what)
    path = f"{FOLDERS[kind]}/{id_}.yml"
    if kind not in _NAMED:
        return (), {path: skeleton(kind, path, {}, schemas).encode()}
    name, where = next(_spelt(id_, briefing), ("", ""))
    reason = f"so it is spelt in {shown(options.sources / where)}" if name else _UNSPELT
    filled = {"name": name, "spellings": name} if name else {}  # known by it in every article
    text = skeleton(kind, path, filled, schemas)
    return [*proposal("name", name, reason)], {path: text.encode()}


def _spelt(id_: str, briefing: Briefing) -> Iterator[tuple[str, str]]:
    """The spellings in articles that an id may be made from, each with where it stands."""
    for one in briefing.articles.values():
        words = ArticleText(one.text)
        for found in names_for(id_, words):
            line, column = words.place(found.passages[0].start)
            yield found.name, f"{one.path('article.txt')}:{line}:{column}"


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
    errors="the sources are of another format; errors in their other files do not matter",
)
