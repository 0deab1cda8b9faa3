"""`clean`: take away what was generated."""

import argparse

from generator.cli.command import FINE, Command, docs, folder
from generator.cli.terminal import shown
from generator.fs import clean
from generator.site import clean_site


def _arguments(parser: argparse.ArgumentParser) -> None:
    docs(parser)
    folder(parser, "site", "the site to delete")


def _run(options: argparse.Namespace) -> int:
    count = clean(options.docs) if options.docs.is_dir() else 0
    clean_site(options.site)
    print(f"Deleted {count} generated files in {shown(options.docs)}, and {shown(options.site)}")
    return FINE


COMMAND = Command("clean", "delete what was generated", "clean", _arguments, _run)
