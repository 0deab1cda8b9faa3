"""`clean`: take away what was generated."""

import argparse

from generator.check import counted
from generator.cli.command import FINE, Command, docs, folder
from generator.cli.terminal import shown
from generator.fs import clean
from generator.site import clean_site


def _arguments(parser: argparse.ArgumentParser) -> None:
    docs(parser)
    folder(parser, "site", "the site to delete")


def _run(options: argparse.Namespace) -> int:
    count = clean(options.docs) if options.docs.is_dir() else 0
    deleted = [f"{counted(count, 'generated file')} in {shown(options.docs)}"] if count else []
    deleted += [shown(options.site)] if options.site.exists() else []
    clean_site(options.site)
    print(f"Deleted {', and '.join(deleted)}" if deleted else "There was nothing to delete")
    return FINE


COMMAND = Command("clean", "delete what was generated", "clean", _arguments, _run, errors="")
