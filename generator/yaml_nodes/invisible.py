"""Characters that nobody sees: no renderer keeps them, and no editor knows they are there."""

import re
import unicodedata
from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Location, Severity

UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff\ud800-\udfff]")
"""Controls, line separators, lone surrogates, and what is no character."""
UNSEEN_IN_YAML = re.compile(rf"{UNSEEN.pattern}|\ufeff")
"""Besides, a byte order mark anywhere but at the start of the file."""
LINE_END = re.compile(r"\r\n|\r|\n")
"""What ends a line for YAML."""
RETYPE = "Delete it, or retype the text around it."


def control_characters(path: str, text: str) -> Iterator[Diagnostic]:
    """Yield a finding for each line with a character that nobody sees and no renderer keeps."""
    yield from unseen(path, text, UNSEEN)


def unseen(path: str, text: str, pattern: re.Pattern[str]) -> Iterator[Diagnostic]:
    """Yield a finding for each line in which the pattern stands."""
    if not pattern.search(text):
        return
    for number, line in enumerate(LINE_END.split(text), start=1):
        if match := pattern.search(line):
            message = f"this line holds an invisible character, {code_point(match[0])}"
            where = Location(path, number, match.start() + 1)
            yield Diagnostic(where, "control-character", Severity.ERROR, message, RETYPE)


def code_point(character: str) -> str:
    """Return a character as it is called: number and name."""
    return f"U+{ord(character):04X} ({unicodedata.name(character, 'control character')})"
