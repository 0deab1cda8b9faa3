"""`serve`: the site while it is being written."""

import argparse
from collections.abc import Sequence

from generator import serve
from generator.cli.command import FINE, Command, docs, require, sources
from generator.cli.reports import Run, told
from generator.cli.site_reports import report_problems
from generator.cli.terminal import cause, report, shown, tell
from generator.cli.whereabouts import tell_whose
from generator.diagnostics import Severity


def _arguments(parser: argparse.ArgumentParser) -> None:
    sources(parser)
    docs(parser)
    parser.add_argument(
        "--address", default="127.0.0.1:8000", help="where to serve (default: %(default)s)"
    )


def _run(options: argparse.Namespace) -> int:
    require(options.sources, options.docs)
    tell_whose(options.sources, "Serving")

    def answered(made: serve.Round) -> Sequence[serve.Notice]:
        _print(made, options)
        return _notices(made, options)

    with serve.preview(options.address) as stage:
        tell(f"The preview is at http://{options.address}/ until Ctrl-C ends it.")
        serve.follow(stage, options.sources, options.docs, options.address, answered)
    return FINE


def _print(made: serve.Round, options: argparse.Namespace) -> None:
    """Tell whoever sits at the terminal what became of an edit."""
    if made.checked:
        report(made.checked, options.sources)
    if made.failure:
        tell(f"generator: {cause(made.failure)}")
    report_problems(made.problems, options.docs)
    if made.edition is None:
        tell("The preview stays as it is until this is mended.")
    else:
        tell("The preview shows it.")


def _notices(made: serve.Round, options: argparse.Namespace) -> Sequence[serve.Notice]:
    """What the banner says of it: errors alone, because warnings stop nothing."""
    findings = made.checked.findings if made.checked else ()
    errors = [finding for finding in findings if finding.severity is Severity.ERROR]
    alike: dict[tuple[str, str, str], list[str]] = {}
    for one in told(Run(errors, shown(options.sources))):
        places = alike.setdefault((one.rule, one.message, one.hint), [])
        places.append(f"{one.path}:{one.line}:{one.column}")
    notices = [serve.Notice(first, *words, others) for words, (first, *others) in alike.items()]
    notices += [serve.Notice(problem.page, "site", problem.message) for problem in made.problems]
    if made.failure:
        notices.append(serve.Notice("", "", cause(made.failure)))
    return notices


COMMAND = Command("serve", "show the site and follow edits", "serve", _arguments, _run, errors="")
