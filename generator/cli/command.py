"""What a command is, and the options that several of them take."""

import argparse
import difflib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.fs import Obstructed
from generator.load import slug
from generator.load.layout import survey
from generator.model.walk import FOLDERS

ROOT = Path(__file__).resolve().parent.parent.parent
"""The repository: its `sources/`, `docs/` and `site/` are the defaults."""

FINE, ERRORS, MISUSE = 0, 1, 2
"""Exit statuses: nothing to say against it, the sources have errors, it could not be done."""


_PAGES = "the pages need a folder of their own"
_SITE = "the site needs a folder of its own"
_MOST_NAMED = 5
"""So many ids fit into a message."""
_FEWEST_LETTERS = 3
"""A part of an id that has fewer stands in too many of them."""


class Misuse(Exception):  # noqa: N818 - it says what is the matter, in the user's words
    """What was asked cannot be done; the message is one line for the user."""


class SourcesFailed(Exception):  # noqa: N818 - it says what is the matter, in the user's words
    """The sources have errors that leave nothing to answer from; the message is one line."""


@dataclass(frozen=True)
class Command:
    """One word after `python -m generator`."""

    name: str
    summary: str
    """What it does, in the imperative, for the list and the top of its own help."""
    example: str
    """How it is called, without `python -m generator`."""
    arguments: Callable[[argparse.ArgumentParser], None]
    """Adds what it takes."""
    run: Callable[[argparse.Namespace], int]
    """Does it and returns the exit status. Raises `Misuse`, `SourcesFailed`,
    `Obstructed` and `OSError`."""
    errors: str = "the sources have errors"
    """What it means that it ends with 1; "" where it never does."""


def statuses(errors: str) -> str:
    """What the exit statuses mean; `errors` is what 1 does, "" for a command without it."""
    lines = ["0  fine", f"1  {errors}", "2  wrong use or environment: no such folder, disk full"]
    return "\n  ".join(["exit status:", *(line for line in lines if line[3:])]) + "\n"


def folder(
    parser: argparse.ArgumentParser, name: str, what: str, default: str = ""
) -> argparse.Action:
    """Add an option that names a folder; without a default, the repository's of that name."""
    path = default or name
    return parser.add_argument(
        f"--{name}",
        type=Path,
        default=ROOT / path,
        metavar="DIR",
        help=f"{what} (default: the repository's {path}/)",
    )


def sources(parser: argparse.ArgumentParser, *, again: bool = False) -> None:
    """Add the option that names the sources; `again` where it may stand before, too."""
    action = folder(parser, "sources", "the articles and annotations")
    if again:
        action.default = argparse.SUPPRESS


def docs(parser: argparse.ArgumentParser) -> None:
    """Add the option that names the docs."""
    folder(parser, "docs", "the folder of Markdown pages")


def require(sources: Path, docs: Path | None = None, site: Path | None = None) -> None:
    """Refuse a folder that is not there or is no sources folder, and what is written into one.

    A sources folder that lacks its briefing.yml is one: what it lacks is for `check` to say.
    """
    if sources.is_file():
        raise Misuse(f"{sources} is a file; the sources are a folder: is it {sources.parent}?")
    if not sources.is_dir():
        raise NotADirectoryError(0, "there is no such folder", str(sources))
    if not any((sources / name).exists() for name in ("briefing.yml", *FOLDERS.values())):
        near = [sources.parent / "briefing.yml", *sorted(sources.glob("*/briefing.yml"))]
        meant = [path.parent for path in near if path.is_file()]
        hint = f"did you mean {meant[0]}?" if meant else "`new briefing` begins one"
        raise Misuse(f"{sources} is no sources folder, it has no briefing.yml; {hint}")
    if docs is not None:
        if docs == ROOT / "docs" and sources.resolve() != (ROOT / "sources").resolve():
            meant_docs = f"such as --docs {sources.parent / 'docs'}"
            raise Misuse(f"say where the pages of {sources} are to be written, {meant_docs}")
        _require_apart(sources, docs, _PAGES)
    if site is not None:
        _require_apart(sources, site, _SITE)
    if docs is not None and site is not None and docs.resolve() == site.resolve():
        raise Obstructed(_same(docs, site, _SITE))


def _require_apart(sources: Path, other: Path, whose: str) -> None:
    """Refuse a folder to be written to that is the sources', in it or around it."""
    one, two = sources.resolve(), other.resolve()
    if one == two:
        raise Obstructed(_same(sources, other, whose))
    if one.is_relative_to(two) or two.is_relative_to(one):
        raise Obstructed(f"{sources} and {other} lie in each other: {whose}")


def _same(one: Path, other: Path, whose: str) -> str:
    return f"{one} and {other} are the same folder: {whose}"


def unknown(kind: str, id_: str, known: Iterable[str], where: str = "") -> Misuse:
    """Return what to raise for an id that is not known, with those that may be meant.

    `where` says where it was looked for, in words that follow the id.
    """
    ids = sorted(known)
    parts = [one for one in ids if one in Path(id_).parts]  # of a path that was given
    parts = parts or [one for one in ids if len(id_) >= _FEWEST_LETTERS and id_ in one]
    near = (difflib.get_close_matches(id_, ids, n=1) or parts)[:_MOST_NAMED]
    hint = f"; did you mean {' or '.join(f'`{one}`' for one in near)}?" if near else ""
    return Misuse(f"there is no {kind} `{id_}`{where}{hint}")


def local_id(words: str) -> str:
    """Return what is to be an id. Raises `Misuse` for what cannot be one."""
    if slug(words) != words:
        meant = slug(Path(words).name.removesuffix(".yml"))
        raise Misuse(f"`{words}` cannot be an id; `{meant}` can")
    path = f"{FOLDERS['actor']}/{words}.yml"  # what is reserved is so in every folder
    for finding in survey([path]).findings:
        if finding.where.path == path:
            raise Misuse(f"{finding.message}: choose a longer one")
    return words
