"""Which sources are meant: without `--sources` the repository's, wherever a command is given."""

from collections.abc import Iterable
from pathlib import Path

from generator.cli.command import ROOT, Misuse, unknown
from generator.cli.terminal import tell


def tell_whose(sources: Path, doing: str) -> None:
    """Say which sources are taken, where the folder that one stands in has others.

    `doing` is what is done with them, such as "Checking".
    """
    if here := _here(sources):
        tell(f"{doing} {sources}; for the briefing here say --sources {here}")


def unknown_in(sources: Path, kind: str, id_: str, known: Iterable[str]) -> Misuse:
    """Return what to raise for an id that some sources do not have, with what may be meant."""
    here = _here(sources)
    where = f" in {sources} (for the briefing here say --sources {here})" if here else ""
    return unknown(kind, id_, known, where)


def _here(sources: Path) -> Path | None:
    """The sources that lie here, where those that are taken are the repository's unasked."""
    if sources == ROOT / "sources":
        for folder in (Path(), Path("sources")):
            if (folder / "briefing.yml").is_file() and folder.resolve() != sources.resolve():
                return folder
    return None
