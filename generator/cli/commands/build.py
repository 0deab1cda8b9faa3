"""`build`: from the sources to a site."""

import argparse

from generator.build import Outcome, Places, build
from generator.cli.command import (
    ERRORS,
    FINE,
    ROOT,
    Command,
    Misuse,
    docs,
    folder,
    require,
    sources,
)
from generator.cli.site_reports import report_site
from generator.cli.terminal import report, shown, tell, working
from generator.cli.whereabouts import tell_whose
from generator.site import BuildFailed


def _arguments(parser: argparse.ArgumentParser) -> None:
    sources(parser)
    docs(parser)
    folder(parser, "site", "the site to build")


def _run(options: argparse.Namespace) -> int:
    require(options.sources, options.docs, options.site)
    tell_whose(options.sources, "Building from")
    with working("Checking the sources, writing the pages, building the site"):
        outcome = _outcome(Places(options.sources, options.docs, options.site))
    report(outcome.checked, options.sources)
    if outcome.report is None:
        tell("Nothing was written.")
        return ERRORS
    if not report_site(outcome.report, options.docs):
        return ERRORS
    if options.docs != ROOT / "docs":
        print(f"The pages are in {shown(options.docs)}")
    print(f"The site is in {shown(options.site)}: open {shown(options.site / 'index.html')}")
    return FINE


def _outcome(places: Places) -> Outcome:
    try:
        return build(places)
    except BuildFailed as error:
        raise Misuse(str(error)) from error


COMMAND = Command(
    "build",
    "check, write the docs, build the site",
    "build --sources ferry/sources --docs ferry/docs --site ferry/site",
    _arguments,
    _run,
    errors="the sources, or the pages made from them, have errors",
)
