"""`suggest`: what may be annotated in an article next."""

import argparse
from dataclasses import replace

from generator.check import check
from generator.cli.answering import answerable, refuse_unread
from generator.cli.command import ERRORS, FINE, Command, require, sources, unknown
from generator.cli.terminal import tell
from generator.editing import pasteable_yaml, suggest
from generator.fs import read_tree
from generator.model.walk import FOLDERS

_SPELT = frozenset({"actor", "term"})
_LEFT_OUT = "what could not be read is not known to these proposals"


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
        raise unknown("article", options.article, articles)
    for kind, id_ in sorted(facts.briefing.unfinished):
        if kind in _SPELT:
            tell(
                f"{FOLDERS[kind]}/{id_}.yml is not finished: nobody is found by its spellings yet."
            )
    found = suggest(facts, article.id)
    taken = {claim.id for claim in article.annotations.claims}
    print(pasteable_yaml(found, facts.texts[article.id], taken), end="")
    coverage = facts.coverage[article.id]
    tell(f"{coverage.covered} of {coverage.total} sentences are accounted for.")
    return ERRORS if unread.failed else FINE


COMMAND = Command(
    "suggest",
    "print what is not annotated yet in an article, as YAML to paste",
    "suggest vellis-courier-2031-05-04",
    _arguments,
    _run,
    errors="files of the sources could not be read; others may have errors",
)
