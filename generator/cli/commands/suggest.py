"""`suggest`: what may be annotated in an article next."""

import argparse
from dataclasses import replace
from pathlib import Path

from generator.check import Checked, check
from generator.cli.answering import answerable, refuse_unread
from generator.cli.command import ERRORS, FINE, Command, require, sources
from generator.cli.terminal import shown, tell
from generator.cli.whereabouts import unknown_in
from generator.diagnostics import Severity
from generator.editing import pasteable_yaml, suggest
from generator.fs import read_tree
from generator.model.briefing import Article
from generator.model.claim import Annotations
from generator.model.walk import FOLDERS

_SPELT = frozenset({"actor", "term"})
_LEFT_OUT = "what could not be read is not known to these proposals, and `check` tells it"


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", help="the id of an article, as its folder")
    sources(parser)


def _run(options: argparse.Namespace) -> int:
    require(options.sources)
    checked = check(read_tree(options.sources))
    unread = replace(checked, findings=checked.loaded.findings)  # of others, nothing is left out
    facts = answerable(unread, left_out=_LEFT_OUT)
    articles = facts.briefing.articles
    article = next((one for id_, one in articles.items() if id_ == options.article), None)
    if article is None:
        refuse_unread(checked, "article", options.article)
        raise unknown_in(options.sources, "article", options.article, articles)
    for kind, id_ in sorted(facts.briefing.unfinished):
        if kind in _SPELT:
            tell(
                f"{FOLDERS[kind]}/{id_}.yml is not finished, as `check` tells: "
                "nobody is found by its spellings yet."
            )
    _tell_unread(unread, article, options.sources)
    found = suggest(facts, article.id)
    taken = {claim.id for claim in article.annotations.claims}
    print(pasteable_yaml(found, facts.texts[article.id], taken), end="")
    coverage = facts.coverage[article.id]
    tell(f"{coverage.covered} of {coverage.total} sentences are accounted for.")
    return ERRORS if unread.failed else FINE


def _tell_unread(checked: Checked, article: Article, folder: Path) -> None:
    """Say that what could not be read of the article's own annotations is proposed once more."""
    path = article.path("annotations.yml")
    if any(one.where.path == path and one.severity is Severity.ERROR for one in checked.findings):
        what = "cannot be read in part: that part is proposed again"
        if path not in checked.files:
            what = "is not there, or is no file that can be opened: all is proposed"
        elif article.annotations == Annotations():
            what = "cannot be read: what it covers is proposed again"
        tell(f"{shown(folder / path)} {what}, see what `check` says.")


COMMAND = Command(
    "suggest",
    "print what is not annotated yet in an article, as YAML to paste",
    "suggest vellis-courier-2031-05-04",
    _arguments,
    _run,
    errors="files of the sources could not be read; others may have errors",
)
