"""`suggest`: what may be annotated in an article next."""

import argparse

from generator.check import check
from generator.cli.command import FINE, Command, Misuse, require, sources, unknown
from generator.cli.terminal import tell
from generator.editing import article_texts, pasteable_yaml, suggest
from generator.fs import read_tree


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", help="the id of an article, as its folder")
    sources(parser)


def _run(options: argparse.Namespace) -> int:
    require(options.sources)
    checked = check(read_tree(options.sources))
    articles = checked.facts.briefing.articles if checked.facts else {}
    article = next((one for id_, one in articles.items() if id_ == options.article), None)
    if article is None or checked.facts is None:
        if options.article in article_texts(checked.files):
            raise Misuse(f"the record of `{options.article}` cannot be read: see what `check` says")
        raise unknown("article", options.article, articles)
    found = suggest(checked.facts, article.id)
    taken = {claim.id for claim in article.annotations.claims}
    print(pasteable_yaml(found, checked.facts.texts[article.id], taken), end="")
    coverage = checked.facts.coverage[article.id]
    tell(f"{coverage.covered} of {coverage.total} sentences are accounted for.")
    return FINE


COMMAND = Command(
    "suggest",
    "print what is not annotated yet in an article, as YAML to paste",
    "suggest vellis-courier-2031-05-04",
    _arguments,
    _run,
)
