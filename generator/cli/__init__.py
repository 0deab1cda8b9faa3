"""The command line. The only place that prints or chooses an exit status.

`answering`    sources that a command answers from though they may have errors
`commands`     one module for each command
`command`      what a command is, and the options that several take
`intakes`      a new article, from a saved file
`reports`      findings as text, JSON and workflow commands
`site_reports` what is wrong with a built site
`slips`        words of the command line that are none, and which may be meant
`terminal`     what is printed where
`whereabouts`  which sources are meant, where several are at hand
"""

import os
import sys
from collections.abc import Sequence

from generator.cli import arguments
from generator.cli.command import ERRORS, MISUSE, Misuse, SourcesFailed
from generator.cli.commands import NAMES, command
from generator.cli.terminal import cause, tell
from generator.fs import Obstructed


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    words = sys.argv[1:] if argv is None else argv
    named = [name for name in NAMES if name in words[:1]]  # of the others, nothing is imported
    options = arguments.parser(map(command, named or NAMES), words).parse_args(words)
    try:
        status = command(options.command).run(options)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader of our output has left; nothing more to say
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return MISUSE
    except SourcesFailed as error:
        return _ended(ERRORS, str(error))
    except (OSError, Misuse, Obstructed) as error:
        return _ended(MISUSE, cause(error))
    except KeyboardInterrupt:
        return _ended(MISUSE, "stopped")
    return status


def _ended(status: int, message: str) -> int:
    tell(f"generator: {message}")
    return status
