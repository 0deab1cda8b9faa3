"""`new`: a new article from a saved file, or the skeleton of another record."""

import argparse
import hashlib
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from generator.anchor import ArticleText
from generator.check import check
from generator.cli.command import FINE, Command, Misuse, SourcesFailed, require, sources
from generator.cli.reports import Run, text
from generator.cli.terminal import shown
from generator.dates import InvalidDate, parse
from generator.editing import (
    Collected,
    Given,
    Intake,
    collect,
    copied,
    draft_files,
    names_for,
    skeleton,
    take_in,
)
from generator.fs import read_tree, write_new
from generator.load import load, slug
from generator.model.briefing import Briefing
from generator.model.walk import FOLDERS

_KINDS = tuple(FOLDERS)
_NAMED = frozenset({"actor", "term"})
"""Kinds of records that are named as the articles name them."""


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", choices=_KINDS, metavar="KIND", help=", ".join(_KINDS))
    parser.add_argument(
        "what",
        metavar="FILE_OR_ID",
        help="for an article, the file it was saved as (text or HTML; - for standard input); "
        "for others, the id",
    )
    own = parser.add_argument_group("for an article, in place of what is proposed")
    own.add_argument("--id", default="", help="the name of its folder")
    own.add_argument("--title", default="", help="the headline, as the file has it")
    own.add_argument("--publisher", default="", help="who published this copy")
    own.add_argument("--published", default="", metavar="EDTF", help="when, such as 2031-05-04")
    sources(parser)


def _run(options: argparse.Namespace) -> int:
    require(options.sources)
    loaded = load(read_tree(options.sources).files)
    if loaded.briefing is None:
        raise SourcesFailed(f"the sources cannot be read: {loaded.findings[0].message}")
    if options.kind == "article":
        account, files = _article(options, loaded.briefing)
    else:
        account, files = _other(options, loaded.briefing)
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


def _other(
    options: argparse.Namespace, briefing: Briefing
) -> tuple[Sequence[str], Mapping[str, bytes]]:
    """What is proposed for a record of another kind, and its file."""
    id_ = _slug(options.what)
    path = f"{FOLDERS[options.kind]}/{id_}.yml"
    spelt = next(_spelt(id_, briefing), None) if options.kind in _NAMED else None
    if spelt is None:
        return (), {path: skeleton(options.kind, path, {}).encode()}
    name, where = spelt
    account = [*_proposal("name", name, f"so it is spelt in {shown(options.sources / where)}")]
    filled = {"name": name, "spellings": name}  # what it is known by in every article
    return account, {path: skeleton(options.kind, path, filled).encode()}


def _spelt(id_: str, briefing: Briefing) -> Iterator[tuple[str, str]]:
    """The spellings in articles that an id may be made from, each with where it stands."""
    for article in briefing.articles.values():
        text = ArticleText(article.text)
        for found in names_for(id_, text):
            line, column = text.place(found.passages[0].start)
            yield found.name, f"{article.path('article.txt')}:{line}:{column}"


def _slug(id_: str) -> str:
    if slug(id_) != id_:
        raise Misuse(f"`{id_}` cannot be an id; `{slug(id_)}` can")
    return id_


def _article(
    options: argparse.Namespace, briefing: Briefing
) -> tuple[Sequence[str], Mapping[str, bytes]]:
    """What is proposed for an article, and its files."""
    collected = _collected(options.what)
    _refuse_twice(collected, briefing, options.what)
    try:
        intake = take_in(collected, briefing, _given(options))
    except UnicodeDecodeError:
        raise Misuse(f"{options.what} is not UTF-8 text: save the article as UTF-8") from None
    if not intake.title.value:
        raise Misuse(f"there is no article in {options.what}: nothing is left of its lines")
    if options.title and intake.title.value != options.title:
        raise Misuse(f"no line of {options.what} is the headline `{options.title}`")
    return [*_account(intake, collected)], draft_files(intake, collected, briefing)


def _refuse_twice(collected: Collected, briefing: Briefing, name: str) -> None:
    """Refuse a file that is the capture of an article already."""
    data = collected.page.data if collected.page else collected.capture
    digest = hashlib.sha256(data).hexdigest()
    for article in briefing.articles.values():
        if digest in (article.capture_sha256, article.page_sha256):
            raise Misuse(f"{name} is the capture of `{article.id}` already")


def _given(options: argparse.Namespace) -> Given:
    date = parse(options.published) if options.published else None
    if isinstance(date, InvalidDate):
        raise Misuse(f"{date.message}: {date.hint}".rstrip("."))
    id_ = _slug(options.id) if options.id else ""
    return Given(id_, options.title, options.publisher, options.published)


def _collected(name: str) -> Collected:
    data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    try:
        collected = collect(data)
    except ModuleNotFoundError as error:
        raise Misuse(
            f"reading a saved web page needs the package {error.name}: say `make html` once"
        ) from None
    if collected is None:
        raise Misuse(f"no article was found on the page {name}: save its text, and take that")
    return collected


def _account(intake: Intake, collected: Collected) -> Iterator[str]:
    """What is proposed, and why."""
    if collected.page:
        reason = f"{collected.page.by} took it from the page: compare the two, once"
        yield from _proposal("text", f"{len(intake.text.split())} words", reason)
    for name in ("id", "title", "publisher", "author", "url", "original_url"):
        yield from _proposal(name, getattr(intake, name).value, getattr(intake, name).reason)
    yield from _proposal("published", intake.published.value, intake.published.reason)
    yield from _proposal("language", intake.language.value, intake.language.reason)
    for omission in intake.omissions:
        yield from _proposal(f"line {omission.line} left out", omission.text, omission.reason)
    if not intake.omissions:
        yield from _proposal("lines left out", "", "no line looks as if it were not the article")
    for like in intake.likenesses:
        kind = "a copy" if like == copied(intake) else "in part"
        yield from _proposal(
            f"like {like.article}",
            kind,
            f"sentences that are alike: {len(like.pairs)}, with {like.same:.0%} of their words",
        )


def _proposal(name: str, value: str, reason: str) -> Iterator[str]:
    yield f"{name}: {value or '(nothing)'}"
    yield f"    {reason}"


def _tell_what_is_to_do(folder: Path, files: Mapping[str, bytes]) -> None:
    """What `check` says of the new files alone."""
    checked = check(read_tree(folder))
    findings = [one for one in checked.findings if one.where.path in files]
    if findings:
        print("\nStill to do:")
        print(text(Run(findings, shown(folder), checked.files)), end="")


COMMAND = Command(
    "new",
    "write a new article, actor, issue, event, term or origin as a draft; overwrite nothing",
    "new article ~/saved/the-bridge-will-open.txt",
    _arguments,
    _run,
)
