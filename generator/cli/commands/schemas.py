"""`schemas`: the JSON Schemas of the YAML files, from the records."""

import argparse

from generator import schemas
from generator.cli.command import FINE, Command, folder
from generator.cli.terminal import shown


def _arguments(parser: argparse.ArgumentParser) -> None:
    folder(parser, "to", "the folder to write to", "generator/schemas")


def _run(options: argparse.Namespace) -> int:
    options.to.mkdir(parents=True, exist_ok=True)
    files = schemas.files()
    for name, text in files.items():
        (options.to / name).write_text(text, encoding="utf-8", newline="\n")
    print(f"{len(files)} schemas are in {shown(options.to)}")
    return FINE


COMMAND = Command("schemas", "write the JSON Schemas anew", "schemas", _arguments, _run, errors="")
