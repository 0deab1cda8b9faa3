"""A new article, from a saved file: what is proposed, why, and the files it becomes."""

import argparse
import difflib
import hashlib
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from generator.cli.command import Misuse, local_id
from generator.dates import InvalidDate, parse
from generator.editing import Collected, Given, Intake, collect, copied, draft_files, take_in
from generator.model.briefing import Article, Briefing

_NO_TEXT = {b"%PDF": "a PDF", b"PK\x03\x04": "a document of an office program"}
"""How files begin that people take for text, and what they are."""
_ADDRESS = re.compile(r"[a-z]+://", re.IGNORECASE)


def article(
    options: argparse.Namespace, briefing: Briefing, schemas: str
) -> tuple[Sequence[str], Mapping[str, bytes]]:
    """What is proposed for the article that the options name, in lines, and its files.

    Raises `Misuse` for a file that cannot become one.
    """
    name = "standard input" if options.what == "-" else options.what
    collected = _collected(_saved(options.what), name)
    _refuse_twice(collected, briefing, name)
    try:
        intake = take_in(collected, briefing, _given(options))
    except UnicodeDecodeError:
        raise Misuse(f"{name} is not UTF-8 text: save the article as UTF-8") from None
    if not intake.title.value:
        raise Misuse(f"there is no article in {name}: nothing is left of its lines")
    if options.title and intake.title.value != options.title:
        near = difflib.get_close_matches(options.title, intake.text.splitlines(), n=1)
        hint = f"; did you mean `{near[0]}`?" if near else ""
        raise Misuse(f"no line of {name} is the headline `{options.title}`{hint}")
    return [*_account(intake, collected)], draft_files(intake, collected, briefing, schemas)


def _refuse_twice(collected: Collected, briefing: Briefing, name: str) -> None:
    """Refuse a file that is the capture of an article already."""
    data = collected.page.data if collected.page else collected.capture
    digest = hashlib.sha256(data).hexdigest()
    for article in briefing.articles.values():
        if digest in (article.capture_sha256, article.page_sha256):
            message = f"{name} is the capture of `{article.id}` already"
            gone = " and ".join((article.path(""), *_own_origins(article, briefing)))
            raise Misuse(f"{message}: to take it in anew, delete {gone} first")


def _own_origins(article: Article, briefing: Briefing) -> Iterator[str]:
    """The files of origins that no other article draws on."""
    others = {
        step.origin
        for other in briefing.articles.values()
        for step in other.record.lineage
        if other.id != article.id
    }
    for step in article.record.lineage:
        if step.origin in briefing.origins and step.origin not in others:
            yield f"origins/{step.origin}.yml"


def _given(options: argparse.Namespace) -> Given:
    date = parse(options.published) if options.published else None
    if isinstance(date, InvalidDate):
        raise Misuse(f"{date.message}: {date.hint}".rstrip("."))
    id_ = local_id(options.id) if options.id else ""
    return Given(id_, options.title, options.publisher, options.published)


def _saved(name: str) -> bytes:
    """The bytes of a file, or of standard input."""
    if name == "-":
        return sys.stdin.buffer.read()
    if _ADDRESS.match(name) and not Path(name).exists():
        raise Misuse(f"{name} is an address: save the page from a browser, and name that file")
    return Path(name).read_bytes()


def _collected(data: bytes, name: str) -> Collected:
    if not data.strip():
        raise Misuse(f"{name} is empty: save the article again")
    if kind := next((kind for mark, kind in _NO_TEXT.items() if data.startswith(mark)), ""):
        raise Misuse(f"{name} is {kind}: save its text as a file .txt, and name that")
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
        yield from proposal("text", f"{len(intake.text.split())} words", reason)
    for name in ("id", "title", "publisher", "author", "url", "original_url"):
        yield from proposal(name, getattr(intake, name).value, getattr(intake, name).reason)
    yield from proposal("published", intake.published.value, intake.published.reason)
    yield from proposal("language", intake.language.value, intake.language.reason)
    for omission in intake.omissions:
        yield from proposal(f"line {omission.line} left out", omission.text, omission.reason)
    if not intake.omissions:
        yield from proposal("lines left out", "", "no line looks as if it were not the article")
    for like in intake.likenesses:
        kind = "a copy" if like == copied(intake) else "in part"
        yield from proposal(
            f"like {like.article}",
            kind,
            f"sentences that are alike: {len(like.pairs)}, with {like.same:.0%} of their words",
        )


def proposal(name: str, value: str, reason: str) -> Iterator[str]:
    """Two lines: a value, and the reason for it."""
    yield f"{name}: {value or '(nothing)'}"
    yield f"    {reason}"
