"""`quote`: the exact selector for words of an article."""

import argparse
import sys
from collections.abc import Mapping

from generator.anchor import ArticleText, normalise
from generator.cli.command import ERRORS, FINE, Command, Misuse, require, sources
from generator.cli.terminal import tell
from generator.cli.whereabouts import unknown_in
from generator.editing import article_texts, quotation
from generator.fs import read_tree

_MOST_NAMED = 3
"""So many articles that have the words are told."""
_SHORTEST = 3
"""Fewer letters stand in nearly every id."""


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", help="the id of an article, as its folder")
    parser.add_argument("words", metavar="WORDS", nargs="*", help="the words; - for standard input")
    sources(parser)


def _run(options: argparse.Namespace) -> int:
    require(options.sources)
    texts = article_texts(read_tree(options.sources).files)
    if options.article not in texts:
        _require_article(options, texts)
        raise unknown_in(options.sources, "article", options.article, texts)
    words = sys.stdin.read() if options.words == ["-"] else " ".join(options.words)
    if not words.strip():
        raise Misuse("there are no words to look for")
    found = quotation(texts[options.article], words)
    if found.proposals:
        print("\n\n".join(proposal.yaml for proposal in found.proposals))
    for line in filter(None, (found.problem, found.hint)):
        tell(line)
    return ERRORS if found.problem else FINE


def _require_article(options: argparse.Namespace, texts: Mapping[str, ArticleText]) -> None:
    """Raise `Misuse` for words that stand where the article is to be named.

    Ids of articles have a hyphen, before the date; a part of one is left to be told as unknown.
    """
    words = normalise(" ".join((options.article, *options.words)))
    having = [f"`{id_}`" for id_, text in texts.items() if words in normalise(text.text)]
    behind = next((word for word in options.words if word in texts), None)
    if behind:
        raise Misuse(f"the id of the article goes before the words: `quote {behind} WORDS`")
    is_part = len(options.article) >= _SHORTEST and any(options.article in id_ for id_ in texts)
    if having or not (is_part or "-" in options.article):
        where = f": they stand in {' and in '.join(having[:_MOST_NAMED])}" if having else ""
        raise Misuse(f"the id of the article is missing before the words{where}")


COMMAND = Command(
    "quote",
    "print what quotes these words of an article, to be pasted into its annotations",
    "quote vellis-courier-2031-05-04 'the bridge will carry trams'",
    _arguments,
    _run,
    errors="the article does not have these words as they were given; the nearest are told",
)
