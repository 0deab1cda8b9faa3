"""The command line. The only place that prints or chooses an exit status.

Findings go to standard output; the summary and everything else to standard error.
"""

import argparse
import difflib
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from generator import rules, schemas, serve
from generator.build import Checked, Docs, Places, build, check, counted, settings, write_docs
from generator.cli import arguments
from generator.cli.reports import FORMATS
from generator.diagnostics import Severity
from generator.fs import Obstructed, clean, read_tree
from generator.site import BuildFailed, SiteReport, clean_site

FINE, ERRORS, MISUSE = 0, 1, 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = arguments.parser().parse_args(argv)
    try:
        status = _COMMANDS[options.command](options)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader of our output has left; nothing more to say
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return MISUSE
    except OSError as error:
        return _misuse(f"{error.filename}: {error.strerror}" if error.filename else str(error))
    except (Obstructed, BuildFailed) as error:
        return _misuse(str(error))
    except KeyboardInterrupt:
        return _misuse("stopped")
    return status


def _misuse(message: str) -> int:
    _tell(f"generator: {message}")
    return MISUSE


def _tell(line: str) -> None:
    print(line, file=sys.stderr)


def _check(options: argparse.Namespace) -> int:
    _require(options.sources)
    checked = check(read_tree(options.sources))
    _report(checked, options.sources, options.format)
    return ERRORS if checked.failed else FINE


def _build(options: argparse.Namespace) -> int:
    _require(options.sources, options.docs)
    outcome = build(Places(options.sources, options.docs, options.site))
    _report(outcome.checked, options.sources, "text")
    if outcome.report is None:
        _tell("Nothing was written.")
        return ERRORS
    if not _report_site(outcome.report, options.docs):
        return ERRORS
    index = _shown(options.site / "index.html")
    print(f"The site is in {_shown(options.site)}: open {index}")
    return FINE


def _serve(options: argparse.Namespace) -> int:
    _require(options.sources, options.docs)

    def regenerate() -> None:
        if _written(options) is None:
            _tell("The pages stay as they were until this is mended.")

    docs = _written(options)
    if docs is None:
        return ERRORS
    shown = settings(docs, options.docs.parent / "site")
    return serve.serve(shown, options.sources, regenerate, options.address)


def _written(options: argparse.Namespace) -> Docs | None:
    """Check the sources, report, and write the docs; None where errors forbid it."""
    checked = check(read_tree(options.sources))
    _report(checked, options.sources, "text")
    return None if checked.failed else write_docs(checked, options.docs)


def _explain(options: argparse.Namespace) -> int:
    if options.rule is None:
        for one in rules.RULES:
            print(f"{one.id:32} {one.severity:8} {one.summary}")
        return FINE
    rule = rules.by_id.get(options.rule)
    if rule is None:
        near = difflib.get_close_matches(options.rule, rules.by_id, n=1)
        return _misuse(
            f"there is no rule `{options.rule}`" + (f"; did you mean `{near[0]}`?" if near else "")
        )
    print(f"{rule.id} ({rule.severity})\n\n{rule.doc.strip()}")
    return FINE


def _schemas(options: argparse.Namespace) -> int:
    options.to.mkdir(parents=True, exist_ok=True)
    files = schemas.files()
    for name, text in files.items():
        (options.to / name).write_text(text, encoding="utf-8", newline="\n")
    print(f"{len(files)} schemas are in {_shown(options.to)}")
    return FINE


def _clean(options: argparse.Namespace) -> int:
    count = clean(options.docs) if options.docs.is_dir() else 0
    clean_site(options.site)
    print(f"Deleted {count} generated files in {_shown(options.docs)}, and {_shown(options.site)}")
    return FINE


_COMMANDS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "check": _check,
    "build": _build,
    "serve": _serve,
    "explain": _explain,
    "schemas": _schemas,
    "clean": _clean,
}


def _require(sources: Path, docs: Path | None = None) -> None:
    """Refuse a sources folder that is not there, or that pages would be written into."""
    if not sources.is_dir():
        raise NotADirectoryError(0, "there is no such folder", str(sources))
    if docs is None:
        return
    one, other = sources.resolve(), docs.resolve()
    if one.is_relative_to(other) or other.is_relative_to(one):
        message = f"{sources} and {docs} lie in each other: the pages need a folder of their own"
        raise Obstructed(message)


def _report(checked: Checked, folder: Path, form: str) -> None:
    """Print all findings, and what was checked."""
    print(FORMATS[form](checked.findings, _shown(folder)), end="")
    errors = sum(finding.severity is Severity.ERROR for finding in checked.findings)
    warnings = len(checked.findings) - errors
    _tell(f"Checked {checked.proof}.")
    _tell(f"{counted(errors, 'error')}, {counted(warnings, 'warning')}.")


def _report_site(report: SiteReport, docs: Path) -> bool:
    """Print what the built site has wrong; return whether it has nothing wrong."""
    for problem in report.problems:
        line = f":{problem.line}" if problem.line else ""
        print(f"{problem.page or _shown(docs)}{line}: error[site] {problem.message}")
    if report.pages:
        _tell(
            f"Checked {counted(report.pages, 'page')}, {counted(report.links, 'link')}, "
            f"{counted(report.ids, 'id')}."
        )
    if report.problems:
        _tell("The site stays as it was.")
    return not report.problems


def _shown(path: Path) -> str:
    """Return a path as people would type it here: relative where it lies below this folder."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()
