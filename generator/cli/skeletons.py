"""New records that are skeletons: which file, and what is filled in."""

import argparse
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from generator.anchor import ArticleText
from generator.cli.command import ROOT, local_id
from generator.cli.intakes import proposal
from generator.cli.terminal import shown
from generator.editing import names_for, skeleton
from generator.load import slug
from generator.model.briefing import FORMAT, Article, Briefing
from generator.model.walk import FOLDERS

BEGINNING = "briefing"
"""What a sources folder begins with, and no kind of record."""
_NAMED = frozenset({"actor", "term"})
"""Kinds of records that are named as the articles name them."""
_UNSPELT = "no article has these words: say under `spellings` which it has, or it is found in none"
_UNNAMED = "; whoever has no name has `described_as` and `article` instead"


def begun(options: argparse.Namespace) -> tuple[Sequence[str], Mapping[str, bytes]]:
    """The file that a sources folder begins with; it says where the schemas are from there."""
    schemas = os.path.relpath(ROOT / "generator" / "schemas", options.sources)
    filled = {"format": FORMAT, "title": options.what, "as_of": "XXXX"}
    text = skeleton(BEGINNING, "briefing.yml", filled, f"{Path(schemas).as_posix()}/")
    return (), {"briefing.yml": text.encode()}


def other(
    options: argparse.Namespace, briefing: Briefing, schemas: str
) -> tuple[Sequence[str], Mapping[str, bytes]]:
    """What is proposed for a record of another kind, and its file."""
    kind, id_ = options.kind, local_id(options.what)
    path = f"{FOLDERS[kind]}/{id_}.yml"
    if kind not in _NAMED:
        return (), {path: skeleton(kind, path, {}, schemas).encode()}
    name, where = next(_spelt(id_, briefing), ("", ""))
    reason = f"so it is spelt in {shown(options.sources / where)}" if name else _UNSPELT
    if not name and kind == "actor":
        reason += _UNNAMED
    filled = {"name": name, "spellings": name} if name else {}  # known by it in every article
    outlet = _publishing(id_, briefing) if kind == "actor" else None
    if outlet:
        record = shown(options.sources / outlet.path("record.yml"))
        called = reason if name else "so the publisher is called"
        name = name or outlet.record.publisher
        reason = f"{called}; add `outlet: {id_}` to {record}: it published the article"
        filled["name"] = name
    text = skeleton(kind, path, filled, schemas)
    return [*proposal("name", name, reason)], {path: text.encode()}


def _publishing(id_: str, briefing: Briefing) -> Article | None:
    """An article by whose publisher's name an id may be made, and that has no outlet yet."""
    articles = briefing.articles.values()
    mine = (one for one in articles if slug(one.record.publisher) == id_ and not one.record.outlet)
    return next(mine, None)


def _spelt(id_: str, briefing: Briefing) -> Iterator[tuple[str, str]]:
    """The spellings in articles that an id may be made from, each with where it stands."""
    for one in briefing.articles.values():
        words = ArticleText(one.text)
        for found in names_for(id_, words):
            line, column = words.place(found.passages[0].start)
            yield found.name, f"{one.path('article.txt')}:{line}:{column}"
